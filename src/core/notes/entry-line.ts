/**
 * One entry is one line: a list item, optionally a checkbox, then text, then fields.
 *
 * Fields are Dataview's inline fields (`[due:: 2026-12-04]`, `(due:: …)`) or the signs of the Tasks
 * plugin (`📅 2026-12-04`).
 */
import { parseDateAndTime, type CalendarDate } from "../calendar/calendar-date";
import { blank, codeSpans, commentsIn, spans, type Span } from "./line-spans";
import { findLinks, type NoteLink } from "./links";

/** A field of an entry, with its place in the line (half open) so that an edit can replace just it. */
export interface EntryField {
  /** Lower case, such as `due`, `asked`, `completion`. */
  readonly name: string;
  /** As written, outer blanks removed. */
  readonly value: string;
  readonly start: number;
  readonly end: number;
  readonly valueStart: number;
  readonly valueEnd: number;
}

/** A list item's first line, taken apart. */
export interface EntryLine {
  /** The sign in the checkbox, null where there is none. */
  readonly sign: string | null;
  /** The words: without marker, checkbox, fields, priority signs, tags and comments. */
  readonly text: string;
  /** In their order; of two with one name the first counts. */
  readonly fields: readonly EntryField[];
  /** Lower case, without `#`. */
  readonly tags: readonly string[];
  readonly links: readonly NoteLink[];
  /** The date that the text begins with. */
  readonly date: CalendarDate | null;
  /** The line holds a recurrence rule of the Tasks plugin, which alone may tick it. */
  readonly recurs: boolean;
}

const HEAD = /^[ \t]*(?:[-*+]|\d{1,9}[.)])(?:[ \t]+(?:\[(.)\](?=[ \t]|$))?|$)/u;
/** What of a line is looked at, and how long a field's value may be: far more than any line that a person writes. */
const MAX_LINE = 10_000;
const MAX_VALUE = 1_000;
const NAME = /^[\p{L}\p{N}_][\p{L}\p{N}_ -]*$/u;
const SIGNS: readonly (readonly [sign: string, name: string])[] = [
  ["📅", "due"],
  ["🗓", "due"],
  ["⏳", "scheduled"],
  ["🛫", "start"],
  ["➕", "created"],
  ["✅", "completion"],
  ["❌", "cancelled"],
];
const SIGN = /([📅🗓⏳🛫➕✅❌])\uFE0F?[ \t]*([0-9][0-9A-Za-z:/-]*)/gu;
const AT_DUE = /@due\(([^()\n]*)\)/gi;
const RECURRENCE = /🔁\uFE0F?[^📅🗓⏳🛫➕✅❌🔺⏫🔼🔽⏬#[(]*/gu;
const PRIORITY = /[🔺⏫🔼🔽⏬]\uFE0F?/gu;
/** What Obsidian links a line by; it stands at the line's end. */
const BLOCK_ID = /[ \t]\^[A-Za-z0-9-]+[ \t]*$/g;
const TAG = /(^|[ \t])#([^\s#.,;:!?'"()[\]{}<>\\|`~@$%^&*+=]+)/g;

/**
 * Takes a list item's line apart. Code and comments in the line hold no fields, tags or links.
 * @param whole from its marker (or indentation) up to its line end
 */
export function parseEntryLine(whole: string): EntryLine {
  const line = whole.slice(0, MAX_LINE);
  const head = HEAD.exec(line);
  const from = head?.[0].length ?? 0;
  const comments = commentsIn(line);
  const masked = blank(line, [...codeSpans(line), ...comments]);
  const links = findLinks(masked).filter((link) => link.start >= from);
  const fields = [...bracketFields(masked, line, from), ...signFields(masked, from)].sort(
    (a, b) => a.start - b.start,
  );
  const open = blank(masked, [...links, ...fields]);
  const recurs = open.includes("🔁");
  const tags = [...open.matchAll(TAG)].filter((match) => match.index >= from - 1);
  const cut = [
    ...fields,
    ...spans(open, RECURRENCE),
    ...spans(open, PRIORITY),
    ...spans(open, BLOCK_ID),
    ...tags.map((match) => {
      const start = match.index + (match[1] ?? "").length;
      return { start, end: match.index + match[0].length };
    }),
  ];
  const text = wordsOf(line, { cut, comments, from });
  return {
    sign: head?.[1] ?? null,
    text,
    fields,
    tags: tags.map((match) => (match[2] ?? "").toLowerCase()),
    links,
    date: leadingDate(text),
    recurs,
  };
}

/** @returns the first field of a name, undefined where the line has none */
export function entryField(line: EntryLine, name: string): EntryField | undefined {
  return line.fields.find((field) => field.name === name);
}

/**
 * `[name:: value]` and `(name:: value)`; the value may hold links, so brackets are counted.
 * @param masked the line without code and comments, which says where fields stand
 * @param line the line as it is, which says what they hold
 */
function bracketFields(masked: string, line: string, from: number): EntryField[] {
  const found: EntryField[] = [];
  for (let at = from; at < masked.length; at += 1) {
    const close = masked[at] === "[" ? "]" : masked[at] === "(" ? ")" : null;
    const span = close === null ? null : fieldAt(masked, at, close);
    const field = span && readField(line, span);
    if (!field) continue;
    found.push(field);
    at = field.end - 1;
  }
  return found;
}

interface FieldSpan extends Span {
  readonly name: string;
  /** Where the value's room begins, blanks included. */
  readonly from: number;
}

function fieldAt(masked: string, start: number, close: string): FieldSpan | null {
  const colon = masked.indexOf("::", start + 1);
  // A field's name is short; without the cap a line of brackets would take quadratic time.
  if (colon < 0 || colon - start > 60) return null;
  const name = masked.slice(start + 1, colon).trim();
  const end = NAME.test(name) ? closing(masked, colon + 2, close) : -1;
  return end < 0 ? null : { name: name.toLowerCase(), start, end: end + 1, from: colon + 2 };
}

function readField(line: string, { name, start, end, from }: FieldSpan): EntryField {
  const written = line.slice(from, end - 1);
  const valueStart = from + (written.length - written.trimStart().length);
  const value = written.trim();
  return { name, value, start, end, valueStart, valueEnd: valueStart + value.length };
}

/** @returns the place of the bracket that closes the one before `from`, -1 where none does */
function closing(line: string, from: number, close: string): number {
  const open = close === "]" ? "[" : "(";
  let depth = 0;
  // A value has an end, too: without the cap a line of open brackets would take quadratic time.
  const last = Math.min(line.length, from + MAX_VALUE);
  for (let at = from; at < last; at += 1) {
    if (line[at] === open) depth += 1;
    if (line[at] !== close) continue;
    if (depth === 0) return at;
    depth -= 1;
  }
  return -1;
}

function signFields(line: string, from: number): EntryField[] {
  const signs = [...line.matchAll(SIGN)].map((match) => {
    const name = SIGNS.find(([sign]) => sign === match[1])?.[1] ?? "due";
    return toSignField(name, match, match[2] ?? "");
  });
  const at = [...line.matchAll(AT_DUE)].map((match) => toSignField("due", match, match[1] ?? ""));
  return [...signs, ...at].filter((field) => field.start >= from);
}

function toSignField(name: string, match: RegExpMatchArray, value: string): EntryField {
  const start = match.index ?? 0;
  const end = start + match[0].length;
  const valueStart = start + match[0].lastIndexOf(value);
  return { name, value: value.trim(), start, end, valueStart, valueEnd: valueStart + value.length };
}

interface Unsaid {
  /** What goes and leaves a blank. */
  readonly cut: readonly Span[];
  /** They go as if they had never been there: a mark may stand right behind a word. */
  readonly comments: readonly Span[];
  readonly from: number;
}

/** @returns the line from a place on without what is unsaid, runs of blanks made one */
function wordsOf(line: string, { cut, comments, from }: Unsaid): string {
  const kept = blank(line, cut);
  let [at, said] = [from, ""];
  for (const { start, end } of [...comments].sort((a, b) => a.start - b.start)) {
    said += kept.slice(at, Math.max(at, start));
    at = Math.max(at, end);
  }
  return (said + kept.slice(at)).replace(/[ \t\u00A0]+/g, " ").trim();
}

function leadingDate(text: string): CalendarDate | null {
  const written = /^(?:\*\*|__|\[\[)?(\d{4}-\d{2}-\d{2})(?!\d)/.exec(text)?.[1];
  return (written && parseDateAndTime(written)?.date) || null;
}
