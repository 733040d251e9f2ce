/** Rows that are selected, to do one thing to all of them. */
import { createContext } from "preact";
import { useContext, useEffect, useState } from "preact/hooks";

export interface SelectionState {
  readonly isOn: boolean;
  /** The keys of the rows. */
  readonly keys: ReadonlySet<string>;
}

const NOTHING: SelectionState = { isOn: false, keys: new Set() };

export class Selection {
  #state = NOTHING;
  /** Where a range begins. */
  #anchor: string | null = null;
  readonly #listeners = new Set<() => void>();

  get state(): SelectionState {
    return this.#state;
  }

  start(): void {
    this.#set({ isOn: true, keys: this.#state.keys });
  }

  leave(): void {
    this.#anchor = null;
    this.#set(NOTHING);
  }

  toggle(key: string): void {
    const keys = new Set(this.#state.keys);
    if (!keys.delete(key)) keys.add(key);
    this.#anchor = key;
    this.#set({ isOn: true, keys });
  }

  /**
   * Selects all from where the range begins.
   * @param order the keys of all rows in their order
   */
  extend(key: string, order: readonly string[]): void {
    const ends = [order.indexOf(this.#anchor ?? key), order.indexOf(key)].sort((a, b) => a - b);
    this.#anchor ??= key;
    const range = order.slice(Math.max(0, ends[0] ?? 0), (ends[1] ?? 0) + 1);
    this.#set({ isOn: true, keys: new Set([...this.#state.keys, ...range]) });
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #set(state: SelectionState): void {
    this.#state = state;
    for (const listener of [...this.#listeners]) listener();
  }
}

const Context = createContext<Selection | null>(null);

export const SelectionProvider = Context.Provider;

/** @returns null where rows cannot be selected, as in a code block */
export function useSelection(): Selection | null {
  return useContext(Context);
}

export function useSelectionState(selection: Selection | null): SelectionState {
  const [state, setState] = useState(() => selection?.state ?? NOTHING);
  useEffect(() => {
    if (!selection) return undefined;
    const follow = () => setState(selection.state);
    follow();
    return selection.subscribe(follow);
  }, [selection]);
  return selection ? state : NOTHING;
}
