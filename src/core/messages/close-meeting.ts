/** "Close meeting": what became of a meeting, as changes of its note. */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Edit } from "../notes/edit/edit";
import { insertLine } from "../notes/edit/insert-line";
import { setProperty } from "../notes/edit/set-property";
import { sortLine } from "../notes/edit/sort-line";
import { plainHeading } from "../notes/outline";
import type { Meeting } from "../records/record";
import { sortingOf, type Sort, type UnsortedLine } from "./unsorted";

export interface SortedLine {
  readonly line: UnsortedLine;
  readonly as: Sort;
  readonly due: CalendarDate | null;
}

export interface Closing {
  readonly status: "held" | "cancelled";
  /** Null for what is not said, which stays as it is. */
  readonly arrived: NonNullable<Meeting["properties"]["arrived"]> | null;
  readonly overran: NonNullable<Meeting["properties"]["overran"]> | null;
  readonly important: boolean;
  readonly sorted: readonly SortedLine[];
  /** A line of one's own; may be empty. */
  readonly reflection: string;
}

const REFLECTION = "Reflection";

/**
 * @returns the edits of the meeting's note, in the order in which they are safe: lines that stay on their lines
 *   first, then what adds lines
 */
export function closingEdits(meeting: Meeting, closing: Closing): ((text: string) => Edit)[] {
  const { status, sorted, reflection } = closing;
  const isHeld = status === "held";
  // From the last to the first: what follows a list item without a gap is no paragraph of its own any more.
  const lines = [...sorted]
    .sort((a, b) => b.line.line - a.line.line)
    .map(
      ({ line, as, due }) =>
        (text: string) =>
          sortLine(text, line, sortingOf(line, as, { due, met: meeting.date })),
    );
  const reflected = reflection.trim() === "" ? [] : [(text: string) => withReflection(text, reflection)];
  const properties = isHeld ? heldProperties(meeting, closing) : [];
  return [
    ...(isHeld ? [...lines, ...reflected] : []),
    ...[["status", status] as const, ...properties].map(
      ([name, value]) =>
        (text: string) =>
          setProperty(text, name, value),
    ),
  ];
}

function heldProperties(
  { properties }: Meeting,
  { arrived, overran, important }: Closing,
): (readonly [name: string, value: string | boolean])[] {
  const isOther = important !== (properties.important ?? false);
  return [
    ...(arrived ? [["arrived", arrived] as const] : []),
    ...(overran ? [["overran", overran] as const] : []),
    ...(isOther ? [["important", important] as const] : []),
  ];
}

function withReflection(text: string, words: string): Edit {
  const isHeading = (heading: string) => plainHeading(heading) === plainHeading(REFLECTION);
  return insertLine(text, { heading: REFLECTION, isHeading, words });
}
