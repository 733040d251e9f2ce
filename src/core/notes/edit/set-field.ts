/** Sets, replaces or removes a field on an entry's line. */
import { entryField, parseEntryLine, type EntryLine } from "../entry-line";
import type { Edit } from "./edit";
import { endOfWords } from "./line-tail";
import { rewriteEntry, type EntryPlace } from "./locate";
import { withinLine } from "./one-line";

export interface FieldChange {
  /** Lower case, such as `due` or `snooze`. */
  readonly name: string;
  /** Null removes the field. */
  readonly value: string | null;
}

/** The fields for which the Tasks plugin has a sign. */
const SIGN_OF: ReadonlyMap<string, string> = new Map([
  ["due", "📅"],
  ["scheduled", "⏳"],
  ["start", "🛫"],
  ["created", "➕"],
  ["completion", "✅"],
  ["cancelled", "❌"],
]);

const DATE_SIGN = /^[📅🗓⏳🛫➕✅❌]/u;
const PRIORITY_SIGN = /[🔺⏫🔼🔽⏬]/u;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/**
 * Sets a field. One that is there keeps its form; a new one is written with the Tasks plugin's sign where the
 * line has such signs or it is a due date, else as `[name:: value]`.
 */
export function setField(text: string, place: EntryPlace, { name, value }: FieldChange): Edit {
  const plain = value === null ? null : withinLine(value);
  return rewriteEntry(text, place, (written) => {
    const line = parseEntryLine(written);
    const wanted = plain === "" ? null : plain;
    if ((entryField(line, name)?.value ?? null) === wanted) return written;
    const made = wanted === null ? [without(written, line, name)] : withField(written, line, name, wanted);
    return made.find((now) => differsOnlyIn(name, wanted, { before: line, now })) ?? null;
  });
}

/** @returns the ways to write the field, the preferred one first */
function withField(written: string, line: EntryLine, name: string, value: string): string[] {
  const old = entryField(line, name);
  if (old) return [put(written, old.valueStart, old.valueEnd, value)];
  const sign = SIGN_OF.get(name);
  const signs = startOfSigns(written, line);
  if (sign !== undefined && DAY.test(value) && (signs !== null || name === "due"))
    return [append(written, endOfWords(written), `${sign} ${value}`)];
  return [
    append(written, signs ?? endOfWords(written), `[${name}:: ${value}]`),
    append(written, endOfWords(written), `[${name}:: ${value}]`),
    append(written, endOfWords(written), `(${name}:: ${value})`),
  ];
}

/**
 * The Tasks plugin reads a line from its end and stops at what it does not know, so other fields stand before
 * its signs.
 * @returns where its signs begin, null where the line has none
 */
function startOfSigns(written: string, { fields, recurs }: EntryLine): number | null {
  const dated = fields.filter(({ start }) => DATE_SIGN.test(written.slice(start, start + 2)));
  const places = [written.search(PRIORITY_SIGN), recurs ? written.indexOf("🔁") : -1];
  const known = [...dated.map(({ start }) => start), ...places].filter((place) => place >= 0);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Adds words at a place, parted by one blank on either side. */
function append(written: string, at: number, words: string): string {
  const before = written.slice(0, at);
  const after = written.slice(at);
  const gap = /[ \t]$/.test(before) || before === "" ? "" : " ";
  return `${before}${gap}${words}${after === "" || /^[ \t]/.test(after) ? "" : " "}${after}`;
}

function put(written: string, start: number, end: number, value: string): string {
  return written.slice(0, start) + value + written.slice(end);
}

/** Every field of the name goes, or the second one would count in place of the first. */
function without(written: string, line: EntryLine, name: string): string {
  return line.fields
    .filter((field) => field.name === name)
    .reduceRight((rest, { start, end }) => {
      const from = /[ \t]/.test(rest[start - 1] ?? "") ? start - 1 : start;
      return rest.slice(0, from) + rest.slice(end);
    }, written);
}

/** Whether a line reads as the old one with that field changed, and nothing else. */
function differsOnlyIn(
  name: string,
  value: string | null,
  { before, now }: { readonly before: EntryLine; readonly now: string },
): boolean {
  const after = parseEntryLine(now);
  return (entryField(after, name)?.value ?? null) === value && restOf(before, name) === restOf(after, name);
}

function restOf({ sign, text, fields, tags, links, recurs }: EntryLine, name: string): string {
  const others = fields.filter((field) => field.name !== name).map((field) => [field.name, field.value]);
  return JSON.stringify([sign, text, others, tags, links.map(({ written }) => written), recurs]);
}
