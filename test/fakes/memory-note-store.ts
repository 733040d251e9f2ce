/** Notes in memory, with the faults that a real vault can have. */
import type { NoteStore } from "../../src/app/ports";

export class MemoryNoteStore implements NoteStore {
  readonly files = new Map<string, string>();
  /** Paths that are folders. */
  readonly folders = new Set<string>();
  /** Paths whose writing fails, as on a full disk. */
  readonly failing = new Set<string>();
  /** What was written, made or removed, in its order. */
  readonly writes: string[] = [];
  /** Turns of the event loop that every call takes. */
  delay = 0;
  /** Runs just before a note is processed, removed or made: somebody else's edit, a rename, a deletion, a stop. */
  beforeWrite: (path: string) => void | Promise<void> = () => {};

  constructor(files: Readonly<Record<string, string>> = {}) {
    for (const [path, text] of Object.entries(files)) this.files.set(path, text);
  }

  text(path: string): string {
    const text = this.files.get(path);
    if (text === undefined) throw new Error(`There is no ${path}.`);
    return text;
  }

  rename(from: string, to: string): void {
    this.files.set(to, this.text(from));
    this.files.delete(from);
  }

  exists(path: string): boolean {
    return this.files.has(path) || this.folders.has(path);
  }

  async read(path: string): Promise<string> {
    await this.wait();
    return this.text(path);
  }

  async process(
    path: string,
    edit: (text: string) => string | null,
  ): Promise<"written" | "unchanged" | "gone" | "failed"> {
    await this.wait();
    await this.beforeWrite(path);
    const before = this.files.get(path);
    if (before === undefined) return "gone";
    const after = edit(before);
    if (after === null || after === before) return "unchanged";
    if (this.failing.has(path)) return "failed";
    this.files.set(path, after);
    this.writes.push(path);
    return "written";
  }

  async create(path: string, text: string): Promise<"created" | "taken" | "failed"> {
    await this.wait();
    await this.beforeWrite(path);
    if (this.exists(path)) return "taken";
    if (this.failing.has(path)) return "failed";
    this.files.set(path, text);
    this.writes.push(path);
    return "created";
  }

  async remove(path: string, expectedText: string): Promise<"removed" | "changed" | "gone" | "failed"> {
    await this.wait();
    await this.beforeWrite(path);
    const text = this.files.get(path);
    if (text === undefined) return "gone";
    if (text !== expectedText) return "changed";
    if (this.failing.has(path)) return "failed";
    this.files.delete(path);
    this.writes.push(path);
    return "removed";
  }

  private async wait(): Promise<void> {
    for (let turn = 0; turn < this.delay; turn += 1) await new Promise((resolve) => setTimeout(resolve, 0));
  }
}
