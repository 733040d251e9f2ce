/** What the window remembers on this device: filters, and which sections are folded. */
import type { LocalMemory } from "../../app/ports";
import { NO_FILTER, readFilter, type DashboardFilter } from "../../core/dashboard/filter";

const KEY = "dashboard";

export interface ViewState {
  readonly filter: DashboardFilter;
  /** Whether the line with the filters is shown. */
  readonly isFilterShown: boolean;
  /** Whether a section was folded or unfolded, by its name. */
  readonly folded: Readonly<Record<string, boolean>>;
}

export interface ViewStateStore {
  get(): ViewState;
  set(change: Partial<ViewState>): void;
  subscribe(listener: () => void): () => void;
}

/** @param memory where the state is kept; what it holds is read with care, for it may be of any version */
export function viewStateStore(memory: LocalMemory): ViewStateStore {
  let state = readViewState(memory.load(KEY));
  const listeners = new Set<() => void>();
  return {
    get: () => state,
    set: (change) => {
      state = { ...state, ...change };
      memory.save(KEY, state);
      for (const listener of listeners) listener();
    },
    subscribe: (listener) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
}

function readViewState(saved: unknown): ViewState {
  const known = (typeof saved === "object" && saved !== null ? saved : {}) as Record<string, unknown>;
  const filter = "filter" in known ? readFilter(known["filter"]) : NO_FILTER;
  return { filter, isFilterShown: known["isFilterShown"] === true, folded: readFolded(known["folded"]) };
}

function readFolded(saved: unknown): Record<string, boolean> {
  const entries = Object.entries(typeof saved === "object" && saved !== null ? saved : {});
  return Object.fromEntries(
    entries.filter((entry): entry is [string, boolean] => typeof entry[1] === "boolean"),
  );
}
