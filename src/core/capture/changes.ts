/** A capture as changes of notes. */
import { inTurn, type Edit } from "../notes/edit/edit";
import { insertLine } from "../notes/edit/insert-line";
import { plainHeading } from "../notes/outline";
import type { Capture, CaptureLine } from "./capture";

/** A change of one note. */
export interface NoteChange {
  readonly path: string;
  readonly edit: (text: string) => Edit;
}

/** @returns one change a note; none while it is not known whom the lines are about */
export function captureChanges({ lines }: Capture): NoteChange[] {
  const byPath = new Map<string, CaptureLine[]>();
  for (const line of lines)
    if (line.path !== null && !line.isRemoved)
      byPath.set(line.path, [...(byPath.get(line.path) ?? []), line]);
  return [...byPath].map(([path, own]) => ({ path, edit: inTurn(...own.map(editOf)) }));
}

function editOf({ heading, sign, words }: CaptureLine): (text: string) => Edit {
  const isHeading = (text: string) => plainHeading(text) === plainHeading(heading);
  return (text) => insertLine(text, { heading, isHeading, words, ...(sign === null ? {} : { sign }) });
}
