/** Elements that come into a YAML list or go from it; those that stay keep their bytes. */
import { lineEndAt } from "../outline";
import { lineBreakAt, lineStartAt, nextLineAt, type Splice } from "./edit";

/** The span of an element's value in the text. */
export interface ElementSpan {
  readonly start: number;
  readonly end: number;
}

export interface ListChange {
  readonly elements: readonly ElementSpan[];
  /** The elements from `from` up to `to` go; new ones come before `from`. Never both. */
  readonly from: number;
  readonly to: number;
  /** As YAML. */
  readonly added: readonly string[];
}

/** `[a, b]`. Null where a comment would be lost. */
export function changeInFlow(text: string, change: ListChange): Splice[] | null {
  if (change.to > change.from) return removedInFlow(text, change);
  const { elements, from, added } = change;
  const [before, after] = [elements[from - 1], elements[from]];
  if (added.length === 0) return [];
  if (before) return [{ start: before.end, end: before.end, text: `, ${added.join(", ")}` }];
  return after ? [{ start: after.start, end: after.start, text: `${added.join(", ")}, ` }] : null;
}

/** With an element goes the comma before it; with the first ones the comma after. */
function removedInFlow(text: string, { elements, from, to }: ListChange): Splice[] | null {
  const before = elements[from - 1];
  const start = before ? before.end : elements[from]?.start;
  const end = before ? elements[to - 1]?.end : elements[to]?.start;
  if (start === undefined || end === undefined) return null;
  return holdsComment(text, { start, end }, elements) ? null : [{ start, end, text: "" }];
}

/** Each element on a line of its own, after a dash. Null where a comment would be lost. */
export function changeInBlock(text: string, change: ListChange): Splice[] | null {
  if (change.to > change.from) return removedInBlock(text, change);
  const { elements, from, added } = change;
  if (added.length === 0) return [];
  const model = Math.max(0, from - 1);
  const lineStart = dashLine(text, elements, model);
  const before = from > 0 ? elements[from - 1] : undefined;
  if (lineStart === null) return null;
  const start = before ? nextLineAt(text, lineEndAt(text, before.end)) : lineStart;
  const dash = /^[ \t]*-[ \t]*/.exec(text.slice(lineStart))?.[0] ?? "- ";
  const lead = /[ \t]$/.test(dash) ? dash : `${dash} `;
  const lineBreak = lineBreakAt(text, start);
  return [{ start, end: start, text: added.map((value) => `${lead}${value}${lineBreak}`).join("") }];
}

function removedInBlock(text: string, { elements, from, to }: ListChange): Splice[] | null {
  const start = dashLine(text, elements, from);
  const last = elements[to - 1];
  if (start === null || !last) return null;
  const end = nextLineAt(text, lineEndAt(text, last.end));
  return holdsComment(text, { start, end }, elements) ? null : [{ start, end, text: "" }];
}

/** @returns where the line begins that holds an element's dash; null where the dash is not found */
function dashLine(text: string, elements: readonly ElementSpan[], place: number): number | null {
  const element = elements[place];
  const floor = elements[place - 1]?.end ?? 0;
  if (!element) return null;
  let start = lineStartAt(text, element.start);
  while (start > floor && !/^[ \t]*-(?:[ \t]|\r?\n)/.test(text.slice(start, nextLineAt(text, start))))
    start = lineStartAt(text, start - 1);
  return start > floor ? start : null;
}

/** Whether there is more than commas, dashes and blanks beside the elements. */
function holdsComment(text: string, { start, end }: ElementSpan, elements: readonly ElementSpan[]): boolean {
  const beside = elements.reduceRight(
    (rest, element) =>
      element.start >= start && element.end <= end
        ? rest.slice(0, element.start - start) + rest.slice(element.end - start)
        : rest,
    text.slice(start, end),
  );
  return beside.includes("#");
}
