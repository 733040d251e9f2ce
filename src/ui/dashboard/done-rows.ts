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

export interface DoneRows {
  /** The rows' phases by key; another object after each change. */
  phases(): ReadonlyMap<string, DonePhase>;
  mark(key: string): void;
  drop(key: string): void;
  /** Tells which rows there are: one that comes back was undone, and is a row like the others again. */
  follow(rows: readonly Row[]): void;
  /** While the pointer rests on the list, nothing leaves. */
  hold(isHeld: boolean): void;
  subscribe(listener: () => void): () => void;
  /** Ends all waiting. */
  stop(): void;
}

/** @param win the window whose timers are used; a view can move to another one */
export function doneRows(win: () => Window): DoneRows {
  let phases: ReadonlyMap<string, DonePhase> = new Map();
  let isHeld = false;
  const overdue = new Set<string>();
  const gone = new Set<string>();
  const timers = new Map<number, Window>();
  const listeners = new Set<() => void>();

  const become = (change: (next: Map<string, DonePhase>) => void) => {
    const next = new Map(phases);
    change(next);
    phases = next;
    for (const listener of [...listeners]) listener();
  };
  const later = (run: () => void, wait: number) => {
    const where = win();
    const timer = where.setTimeout(() => {
      timers.delete(timer);
      run();
    }, wait);
    timers.set(timer, where);
  };
  const drop = (key: string) => {
    gone.delete(key);
    overdue.delete(key);
    if (phases.has(key)) become((next) => next.delete(key));
  };
  const leave = (key: string) => {
    if (!phases.has(key)) return;
    if (isHeld) {
      overdue.add(key);
      return;
    }
    become((next) => next.set(key, "leaving"));
    later(() => drop(key), LEAVE_MS);
  };

  return {
    phases: () => phases,
    mark: (key) => {
      become((next) => next.set(key, "done"));
      later(() => leave(key), STAY_MS);
    },
    drop,
    follow: (rows) => {
      const keys = new Set(rows.map(({ key }) => key));
      for (const key of [...phases.keys()]) {
        if (!keys.has(key)) gone.add(key);
        else if (gone.has(key)) drop(key);
      }
    },
    hold: (held) => {
      isHeld = held;
      if (held) return;
      const waiting = [...overdue];
      overdue.clear();
      for (const key of waiting) leave(key);
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    stop: () => {
      for (const [timer, where] of timers) where.clearTimeout(timer);
      timers.clear();
    },
  };
}
