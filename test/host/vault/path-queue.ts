interface Entry {
  readonly paths: readonly string[];
  readonly done: Promise<void>;
}

/**
 * Runs tasks that concern the same path one after the other, in the order they came, and others side by side.
 * A folder concerns everything in it.
 */
export class PathQueue {
  #pending = new Set<Entry>();

  /** Runs `task` when every earlier task on these paths has ended, well or not. */
  run<T>(paths: readonly string[], task: () => Promise<T>): Promise<T> {
    const before = [...this.#pending]
      .filter((entry) => concern(entry.paths, paths))
      .map((entry) => entry.done);
    const result = Promise.all(before).then(task);
    const done = result.then(
      () => undefined,
      () => undefined,
    );
    const entry: Entry = { paths, done };
    this.#pending.add(entry);
    void done.then(() => this.#pending.delete(entry));
    return result;
  }

  /** Whether nothing is under way. */
  get idle(): boolean {
    return this.#pending.size === 0;
  }

  /** Resolves when nothing is under way any more. */
  async settled(): Promise<void> {
    while (this.#pending.size > 0) await Promise.all([...this.#pending].map((entry) => entry.done));
  }
}

function concern(some: readonly string[], others: readonly string[]): boolean {
  return some.some((a) => others.some((b) => a === b || contains(a, b) || contains(b, a)));
}

function contains(folder: string, path: string): boolean {
  return folder === "/" || path.startsWith(`${folder}/`);
}
