/** How components follow what changes outside of them. */
import { useEffect, useState } from "preact/hooks";
import type { DiscreetMode } from "../../app/discreet-mode";
import type { Mentorship } from "../../app/mentorship";
import type { Snapshot } from "../../app/snapshot";
import type { Writer } from "../../app/writer";
import type { DonePhase, DoneRows } from "./done-rows";
import type { ViewState, ViewStateStore } from "./view-state";

/** @returns what there is to show, masked in discreet mode; null until the vault was read */
export function useSnapshot({ live, discreet }: Pick<Mentorship, "live" | "discreet">): Snapshot | null {
  useDiscreet(discreet);
  const [snapshot, setSnapshot] = useState(() => live.snapshot());
  useEffect(() => {
    // It may have changed between the first drawing and now.
    setSnapshot(live.snapshot());
    return live.subscribe(setSnapshot);
  }, [live]);
  return snapshot && discreet.shown(snapshot);
}

/** @returns whether discreet mode is on */
export function useDiscreet(mode: DiscreetMode): boolean {
  const [isOn, setOn] = useState(() => mode.isOn());
  useEffect(() => {
    setOn(mode.isOn());
    return mode.subscribe(() => setOn(mode.isOn()));
  }, [mode]);
  return isOn;
}

export function useViewState(store: ViewStateStore): ViewState {
  const [state, setState] = useState(() => store.get());
  useEffect(() => {
    const follow = () => setState(store.get());
    follow();
    return store.subscribe(follow);
  }, [store]);
  return state;
}

export interface TabStop {
  readonly isStop: (key: string) => boolean;
  readonly take: (key: string) => void;
}

/**
 * One tab stop for a list: the item that last had the focus, else the first.
 * @param keys the items' keys in their order
 */
export function useTabStop(keys: readonly string[]): TabStop {
  const [last, take] = useState<string | null>(null);
  const stop = last !== null && keys.includes(last) ? last : keys[0];
  return { isStop: (key) => key === stop, take };
}

/** @returns the phases of the rows that were just done */
export function useDonePhases(done: DoneRows): ReadonlyMap<string, DonePhase> {
  const [phases, setPhases] = useState(() => done.phases);
  useEffect(() => done.subscribe(() => setPhases(done.phases)), [done]);
  return phases;
}

/** @returns what can be undone and done again, in words; null where there is nothing */
export function useHistory(writer: Writer): { readonly undo: string | null; readonly redo: string | null } {
  const read = () => ({ undo: writer.undoLabel(), redo: writer.redoLabel() });
  const [labels, setLabels] = useState(read);
  useEffect(() => {
    setLabels(read());
    return writer.subscribe(() => setLabels(read()));
  }, [writer]);
  return labels;
}
