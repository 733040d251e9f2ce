/** An act takes its row away: the focus goes to the row that stands there then. */
import type { RefObject } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { FindingActs } from "./use-remarks";

export interface RowFocus {
  readonly list: RefObject<HTMLUListElement | null>;
  /** @returns the acts of a row, which keep its place in mind */
  readonly keeping: (acts: FindingActs, row: number) => FindingActs;
}

/** In milliseconds: what changes later was not changed by the act, and takes no focus away. */
const SOON = 1000;

/** @param rows says which rows there are */
export function useRowFocus(rows: string): RowFocus {
  const list = useRef<HTMLUListElement>(null);
  const acted = useRef<number | null>(null);
  useEffect(() => {
    const last = acted.current;
    acted.current = null;
    if (last === null) return;
    const left = list.current?.children ?? [];
    const row = left[Math.min(last, left.length - 1)];
    (row?.querySelector("button") ?? list.current)?.focus({ preventScroll: true });
  }, [rows]);
  const keeping = (acts: FindingActs, row: number): FindingActs => {
    const kept =
      <A extends readonly unknown[]>(run: (...given: A) => void) =>
      (...given: A) => {
        acted.current = row;
        window.setTimeout(() => (acted.current = null), SOON);
        run(...given);
      };
    return { go: acts.go, apply: kept(acts.apply), ignore: kept(acts.ignore), addWord: kept(acts.addWord) };
  };
  return { list, keeping };
}
