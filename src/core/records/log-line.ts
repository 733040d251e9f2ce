/** Lines of a Log: how one is written, and what sort of contact each tells of. */
import type { CalendarDate } from "../calendar/calendar-date";
import { withinLine } from "../notes/edit/one-line";
import { parseEntryLine, type EntryField } from "../notes/entry-line";
import type { ContactKind } from "./contact-words";
import { ENTRY_TAGS, isTicked, type Entry } from "./entry";
import { entryWords } from "./entry-words";

export interface LoggedContact {
  readonly day: CalendarDate;
  readonly kind: ContactKind;
  /** What it was about; may be empty. */
  readonly words: string;
}

/** @returns what a line of a Log says, without marker; whatever it was about, it tells of a contact only */
export function logWords({ day, kind, words }: LoggedContact): string {
  const about = plainWords(words);
  return `${day} ${kind}${about === "" ? "" : `: ${about}`}`;
}

const MARKER = "- ";
const TAG = /(^|[\s\])`>])#(?=([^\s#.,;:!?'"()[\]{}<>\\|`~@$%^&*+=]+))/g;

/** A tag would make the line another entry, and a field would be a promise: both stay, as words. */
function plainWords(words: string): string {
  let plain = withinLine(words)
    .replace(/[ \t]*🔁\uFE0F?[ \t]*/gu, " ")
    .trim();
  // What stood around a tag may be a field without it; each round takes a sign away.
  for (let before = ""; before !== plain;) {
    before = plain;
    plain = withoutTags(withoutFields(plain)).trim();
  }
  return plain;
}

function withoutFields(words: string): string {
  let plain = words;
  // A field may hold another one; each round takes one away.
  for (let field = firstField(plain); field; field = firstField(plain))
    plain = plain.slice(0, field.start) + sayField(plain, field) + plain.slice(field.end);
  return plain;
}

function withoutTags(words: string): string {
  const asWord = (sign: string, before: string, tag: string) =>
    ENTRY_TAGS.has(tag.toLowerCase()) ? before : sign;
  return words.replace(TAG, asWord);
}

/** The first field of words, with its place among them. */
function firstField(words: string): EntryField | undefined {
  const field = parseEntryLine(MARKER + words).fields[0];
  return field && { ...field, start: field.start - MARKER.length, end: field.end - MARKER.length };
}

/** A field in brackets keeps its name as it was typed. */
function sayField(words: string, { name, value, start, end }: EntryField): string {
  const written = words.slice(start, end);
  const typed = /^[[(]/.test(written) ? written.slice(1, written.indexOf("::")).trim() : name;
  const before = /[\p{L}\p{N}]$/u.test(words.slice(0, start)) ? " " : "";
  const after = /^[\p{L}\p{N}]/u.test(words.slice(end)) ? " " : "";
  return `${before}${typed}: ${value}${after}`;
}

/** Whether a line of a Log tells of a contact that took place; an unchecked task is an intention. */
export function isLoggedContact({ kind, ownDate, sign }: Entry): boolean {
  return kind === "log" && ownDate !== null && (sign === null || isTicked({ sign }));
}

const MESSAGE = /^(?:e-?mail|message)(?![\p{L}\p{N}])/iu;

/** Whether the contact was written and sent: an e-mail or another message. */
export function isMessage(entry: Entry): boolean {
  return MESSAGE.test(entryWords(entry));
}

const ASKING = wordBeginning("ask", "request");
const THANKING = wordBeginning("thank");
const GIVING = wordBeginning("thank", "update", "check-in", "news", "report", "offer", "deliver");

export interface LogTone {
  readonly asks: boolean;
  readonly thanks: boolean;
  /** Thanks, news, an offer, something delivered. */
  readonly gives: boolean;
}

/** What a contact was for, by the words of its line; one that gives and asks counts as giving. */
export function logTone(entry: Entry): LogTone {
  const words = entryWords(entry);
  const gives = GIVING.test(words);
  return { gives, thanks: THANKING.test(words), asks: !gives && ASKING.test(words) };
}

/** @param beginnings plain letters and hyphens */
function wordBeginning(...beginnings: readonly string[]): RegExp {
  return new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${beginnings.join("|")})`, "iu");
}
