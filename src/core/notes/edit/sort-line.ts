/** Makes an entry of a line that was only noted down: a tag, a checkbox, fields. The line stays where it is. */
import { parseEntryLine } from "../entry-line";
import { checkboxSign, lineEndAt } from "../outline";
import { outlineFromRemark, proseFromRemark } from "../outline-from-remark";
import { becomes, refuse, type Edit, type Refusal } from "./edit";
import { endOfWords } from "./line-tail";
import { bulletOf } from "./list-marker";
import { locate, rewriteEntry, troubleWith, wholeLine, type EntryPlace } from "./locate";
import { setField, type FieldChange } from "./set-field";
import { readsAlikeElsewhere } from "./structure";

/** A line as it was seen: a list item from its marker on, or a line of a paragraph. */
export interface LooseLine extends EntryPlace {
  readonly isItem: boolean;
}

export interface Sorting {
  /** Without `#`; null where the checkbox alone says what it is. */
  readonly tag: string | null;
  readonly hasCheckbox: boolean;
  readonly fields: readonly FieldChange[];
}

/** Sorts a line. A line of a paragraph becomes a list item; everything else of the note stays. */
export function sortLine(text: string, line: LooseLine, sorting: Sorting): Edit {
  const found = find(text, line);
  if (!found.ok) return found;
  const { place, start } = found;
  const made = line.isItem
    ? rewriteEntry(text, place, (written) => sortedItem(written, sorting))
    : itemInstead(text, found, sorting);
  const writtenIn = (now: string) => now.slice(start, lineEndAt(now, start));
  return sorting.fields.reduce<Edit>(
    (done, field) =>
      done.ok ? setField(done.text, { line: place.line, written: writtenIn(done.text) }, field) : done,
    made,
  );
}

interface Found {
  readonly ok: true;
  readonly place: EntryPlace;
  readonly start: number;
  readonly end: number;
}

/** By what it says: at its place, else anywhere if it is there just once. */
function find(text: string, line: LooseLine): Found | { readonly ok: false; readonly why: Refusal } {
  const { written } = line;
  if (line.isItem) {
    const found = locate(text, line);
    if (!found.ok) return found;
    const { item } = found;
    return { ok: true, place: { line: item.line + 1, written }, start: item.start, end: item.lineEnd };
  }
  const trouble = troubleWith(text);
  if (trouble) return refuse(trouble);
  const same = proseFromRemark(text).filter(({ start, lineEnd }) => text.slice(start, lineEnd) === written);
  const [first, second] = same;
  const prose = same.find((one) => one.line === line.line - 1) ?? (second ? undefined : first);
  if (!prose) return refuse(second ? "twice" : "gone");
  // Indentation says nothing in a paragraph, and would nest a list item.
  const { start } = wholeLine(text, prose);
  return { ok: true, place: { line: prose.line + 1, written }, start, end: prose.lineEnd };
}

/** Refused where it would not be an item of its own, or the rest of the note would read differently. */
function itemInstead(text: string, { place, start, end }: Found, sorting: Sorting): Edit {
  const outline = outlineFromRemark(text);
  const item = sortedItem(`${bulletOf(text, outline.items)} ${place.written}`, sorting);
  if (item === null) return refuse("cannot-edit");
  const result = text.slice(0, start) + item + text.slice(end);
  const after = outlineFromRemark(result);
  const lines = { from: place.line - 1, to: place.line };
  const stands = after.items.some(
    (one) => one.start === start && one.parent === null && result.slice(start, one.lineEnd) === item,
  );
  return stands && readsAlikeElsewhere({ text, outline, lines }, { text: result, outline: after, lines })
    ? becomes(result)
    : refuse("cannot-edit");
}

const MARKER = /^(?:[-*+]|\d{1,9}[.)])[ \t]+/;

/** @returns the item's line; null where it would not say the same words, and be what it is sorted as */
function sortedItem(written: string, { tag, hasCheckbox }: Sorting): string | null {
  const marker = MARKER.exec(written)?.[0] ?? "";
  if (goesOn(written, marker.length)) return null;
  const needsBox = hasCheckbox && checkboxSign(written) === null;
  const boxed = needsBox ? `${marker}[ ] ${written.slice(marker.length)}` : written;
  const end = endOfWords(boxed);
  const made = tag === null ? boxed : `${boxed.slice(0, end)} #${tag}${boxed.slice(end)}`;
  const [before, after] = [parseEntryLine(written), parseEntryLine(made)];
  const isTagged = tag === null || after.tags.includes(tag);
  return isTagged && after.text === before.text && (!needsBox || after.sign === " ") ? made : null;
}

/** Code that begins with the item, and a comment that the line does not close: what is below would change with it. */
const FENCE = /^(?:`{3,}[^`]*$|~{3}|\$\$)/;

function goesOn(written: string, start: number): boolean {
  const isComment =
    written.lastIndexOf("<!--") > written.lastIndexOf("-->") || written.split("%%").length % 2 === 0;
  return isComment || FENCE.test(written.slice(start));
}
