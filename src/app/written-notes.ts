/**
 * What the plugin has written and the index has not told of yet: Obsidian reads a note again a moment after it was
 * written, so that whoever looks at once would see the note as it was before.
 */
import type { NoteStore, Timer } from "./ports";

/** After so long nobody waits any more, such as where a note was written over at once and its text never told. */
const LONGEST = 3_000;

interface Awaited {
  /** What the index is to tell of; null where the note was taken away. */
  readonly text: string | null;
  readonly known: Promise<void>;
  readonly end: () => void;
  stopTimer: () => void;
}

type Await = (text: string | null) => void;

const WRITTEN: ReadonlySet<string> = new Set(["written", "created", "removed"]);

export class WrittenNotes {
  readonly #after: Timer;
  readonly #awaited = new Map<string, Awaited>();

  constructor(after: Timer) {
    this.#after = after;
  }

  /** @returns the store, so that what is written through it is awaited */
  through(store: NoteStore): NoteStore {
    return {
      read: (path) => store.read(path),
      exists: (path) => store.exists(path),
      process: (path, edit) =>
        this.#write(path, (awaits) =>
          store.process(path, (text) => {
            const after = edit(text);
            if (after !== null && after !== text) awaits(after);
            return after;
          }),
        ),
      create: (path, text) =>
        this.#write(path, (awaits) => {
          // It is awaited before it is written: the index may be fast.
          if (!store.exists(path)) awaits(text);
          return store.create(path, text);
        }),
      remove: (path, expectedText) =>
        this.#write(path, (awaits) => {
          awaits(null);
          return store.remove(path, expectedText);
        }),
    };
  }

  /** Resolves when the index has told of all that was written, or when it has not for some seconds. */
  async known(): Promise<void> {
    while (this.#awaited.size > 0) await Promise.all([...this.#awaited.values()].map(({ known }) => known));
  }

  /** The index has told of a note. @param text null where it did not say what it read */
  heard(path: string, text: string | null): void {
    const awaited = this.#awaited.get(path);
    // Another text is one from before the last write, whose own news is still to come.
    if (text === null || awaited?.text === text) awaited?.end();
  }

  /** The index has told that there is no note at a path any more. */
  gone(path: string): void {
    this.#awaited.get(path)?.end();
  }

  async #write<T extends string>(path: string, write: (awaits: Await) => Promise<T>): Promise<T> {
    const own: { last: Awaited | null } = { last: null };
    try {
      const outcome = await write((text) => (own.last = this.#await(path, text)));
      if (WRITTEN.has(outcome) && own.last) this.#limit(path, own.last);
      else own.last?.end();
      return outcome;
    } catch (fault) {
      own.last?.end();
      throw fault;
    }
  }

  #await(path: string, text: string | null): Awaited {
    // Who waits for the write before waits for this one too.
    this.#awaited.get(path)?.end();
    let resolve: () => void = () => undefined;
    const known = new Promise<void>((done) => (resolve = done));
    const awaited: Awaited = {
      ...{ text, known, stopTimer: () => undefined },
      end: () => {
        awaited.stopTimer();
        if (this.#awaited.get(path) === awaited) this.#awaited.delete(path);
        resolve();
      },
    };
    this.#awaited.set(path, awaited);
    return awaited;
  }

  /** A slow disk is no reason to wait no longer: time counts from when the note is written. */
  #limit(path: string, awaited: Awaited): void {
    if (this.#awaited.get(path) === awaited) awaited.stopTimer = this.#after(LONGEST, awaited.end);
  }
}
