/** What was done and can be undone, and what was undone and can be done again. */
import type { Step } from "./write-steps";

/** One act, over however many notes. */
export interface HistoryEntry {
  readonly label: string;
  readonly steps: readonly Step[];
}

const MOST = 50;

export class History {
  private done: readonly HistoryEntry[] = [];
  private undone: readonly HistoryEntry[] = [];

  get last(): HistoryEntry | null {
    return this.done.at(-1) ?? null;
  }

  get next(): HistoryEntry | null {
    return this.undone.at(-1) ?? null;
  }

  holds(entry: HistoryEntry): boolean {
    return this.done.includes(entry);
  }

  /** A new act; what was undone before it cannot be done again. */
  add(entry: HistoryEntry): void {
    this.done = [...this.done, entry].slice(-MOST);
    this.undone = [];
  }

  /** An entry was undone: `again` does it once more. */
  undo(entry: HistoryEntry, again: HistoryEntry): void {
    this.done = this.done.filter((one) => one !== entry);
    this.undone = [...this.undone, again].slice(-MOST);
  }

  /** What was undone was done again: `entry` undoes it once more. */
  redo(again: HistoryEntry, entry: HistoryEntry): void {
    this.undone = this.undone.filter((one) => one !== again);
    this.done = [...this.done, entry].slice(-MOST);
  }

  /** An entry whose place is not what it was; those before it can be reached again. */
  drop(entry: HistoryEntry): void {
    this.done = this.done.filter((one) => one !== entry);
    this.undone = this.undone.filter((one) => one !== entry);
  }
}
