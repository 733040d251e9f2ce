/**
 * Rows that were just done here. They stay where they are for a moment, so that the next one does
 * not slip under the pointer, and then leave.
 */
import type { Row } from "../../core/agenda/row";

export type DonePhase = "done" | "leaving";

/** As long as a notice with Undo is read. */
const STAY_MS = 4000;
/** As long as the sheet's transition takes. */
const LEAVE_MS = 200;

export class DoneRows {
  readonly #win: () => Window;
  #phases: ReadonlyMap<string, DonePhase> = new Map();
  #isHeld = false;
  /** Those that would have left, had nothing held them. */
  readonly #waiting = new Set<string>();
  /** Those that the notes no longer give. */
  readonly #gone = new Set<string>();
  readonly #timers = new Map<number, Window>();
  readonly #listeners = new Set<() => void>();

  /** @param win the window whose timers are used; a view can move to another one */
  constructor(win: () => Window) {
    this.#win = win;
  }

  /** The rows' phases by key; another object after each change. */
  get phases(): ReadonlyMap<string, DonePhase> {
    return this.#phases;
  }

  mark(key: string): void {
    this.#set(key, "done");
    this.#later(() => this.#leave(key), STAY_MS);
  }

  /** Tells which rows there are: one that comes back was undone, and is a row like the others again. */
  follow(rows: readonly Row[]): void {
    const keys = new Set(rows.map(({ key }) => key));
    for (const key of [...this.#phases.keys()]) {
      if (!keys.has(key)) this.#gone.add(key);
      else if (this.#gone.has(key)) this.#drop(key);
    }
  }

  /** While the pointer rests on the list, nothing leaves. */
  hold(isHeld: boolean): void {
    this.#isHeld = isHeld;
    if (isHeld) return;
    const waiting = [...this.#waiting];
    this.#waiting.clear();
    for (const key of waiting) this.#leave(key);
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Ends all waiting. */
  stop(): void {
    for (const [timer, win] of this.#timers) win.clearTimeout(timer);
    this.#timers.clear();
  }

  #leave(key: string): void {
    if (!this.#phases.has(key)) return;
    if (this.#isHeld) {
      this.#waiting.add(key);
      return;
    }
    // The notes still give it, so what was done did not close it: it is a row like the others again.
    if (!this.#gone.has(key)) {
      this.#drop(key);
      return;
    }
    this.#set(key, "leaving");
    this.#later(() => this.#drop(key), LEAVE_MS);
  }

  #drop(key: string): void {
    this.#gone.delete(key);
    this.#waiting.delete(key);
    if (this.#phases.has(key)) this.#set(key, null);
  }

  #set(key: string, phase: DonePhase | null): void {
    const others = [...this.#phases].filter(([known]) => known !== key);
    this.#phases = new Map(phase === null ? others : [...others, [key, phase]]);
    for (const listener of [...this.#listeners]) listener();
  }

  #later(run: () => void, wait: number): void {
    const win = this.#win();
    const timer = win.setTimeout(() => {
      this.#timers.delete(timer);
      run();
    }, wait);
    this.#timers.set(timer, win);
  }
}
