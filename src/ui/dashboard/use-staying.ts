/** The rows as the window shows them: those that were just done stay for a moment. */
import { useEffect, useLayoutEffect, useMemo, useRef } from "preact/hooks";
import type { Row } from "../../core/agenda/row";
import type { StayingRows } from "../../core/dashboard/dashboard";
import { withStaying } from "../../core/dashboard/staying";
import { useDashboard } from "./context";
import type { DonePhase } from "./done-rows";
import { useDonePhases } from "./hooks";

export interface ShownRows {
  readonly staying: StayingRows;
  readonly phases: ReadonlyMap<string, DonePhase>;
}

/** @param rows all rows there are: one that is not among them is taken for gone */
export function useStaying(rows: readonly Row[]): ShownRows {
  const { done } = useDashboard();
  const phases = useDonePhases(done);
  const shown = useRef<readonly Row[]>(rows);
  const staying = useMemo(() => {
    const keys = new Set(phases.keys());
    return { rows: withStaying(rows, shown.current, keys), done: keys };
  }, [rows, phases]);
  useLayoutEffect(() => {
    shown.current = staying.rows;
  }, [staying]);
  useEffect(() => done.follow(rows), [done, rows]);
  return { staying, phases };
}
