import type { Pos } from "obsidian";
import type { LegacyNode } from "remark-parse-legacy/lib/parser.js";

/** A node's place, counted as Obsidian counts: from 0. */
export function posOf({ start, end }: LegacyNode["position"]): Pos {
  return {
    start: { line: start.line - 1, col: start.column - 1, offset: start.offset },
    end: { line: end.line - 1, col: end.column - 1, offset: end.offset },
  };
}
