/** A record without what is written in it: names, words and addresses go; kinds, states and dates stay. */
import { parseDateAndTime, parseTime } from "../../calendar/calendar-date";
import type { NoteLink, ResolveLink } from "../../notes/links";
import { CONTACT_KINDS } from "../../records/contact-words";
import type { Entry } from "../../records/entry";
import { LETTER_PURPOSES } from "../../records/kinds/letter";
import { MILESTONE_KINDS } from "../../records/kinds/milestone";
import { STAGES } from "../../records/kinds/profile";
import type { AnyRecord } from "../../records/record";
import type { Reference } from "../../records/reference";
import { maskedWords } from "./mask-words";
import type { Pseudonyms } from "./pseudonyms";

export interface Masking {
  readonly names: Pseudonyms;
  /** The path of the mentor's note that a reference leads to, or of another note; null where it leads nowhere. */
  readonly pathOf: (reference: Reference, from: string) => string | null;
  readonly resolve: ResolveLink;
  /** Roles of the settings, in lower case: the team is counted by them. */
  readonly roles: ReadonlySet<string>;
}

/** Words of closed lists, which say a state and nothing about a person. */
const OPEN_WORDS: ReadonlySet<string> = new Set([
  ...LETTER_PURPOSES,
  ...MILESTONE_KINDS,
  ...STAGES,
  ...CONTACT_KINDS,
  ..."prospect active keeping-in-touch ended planned held cancelled draft achieved changed dropped".split(
    " ",
  ),
  ..."yes no undecided lukewarm declined early on-time late asked me mentor sponsor reference".split(" "),
  ..."collaborator specialty research personal day week month year".split(" "),
]);

/** Free texts of which it counts that they are there. */
const FACTS: ReadonlySet<string> = new Set(["outcome", "success"]);
const HIDDEN = "hidden";

export function maskRecord(record: AnyRecord, masking: Masking): AnyRecord {
  const { path, entries, properties, snooze, dismissed } = record;
  const { names } = masking;
  const mentorOf = (mentor: Reference | null) => mentor && maskReference(mentor, path, masking);
  const masked = Object.entries(properties).flatMap(([name, value]) => {
    const shown = FACTS.has(name) && typeof value === "string" ? HIDDEN : maskValue(value, path, masking);
    return shown === undefined ? [] : [[name, shown] as const];
  });
  const name =
    record.kind === "mentor" || record.kind === "contact" ? [["name", names.name(path)] as const] : [];
  // Each value keeps the type that its reader gives it, or is missing.
  return {
    ...record,
    path: names.path(path),
    noteName: names.name(path),
    aliases: [],
    properties: Object.fromEntries([...masked, ...name]),
    snooze: snooze.map((one) => ({ ...one, mentor: mentorOf(one.mentor) })),
    dismissed: dismissed.map((one) => ({ ...one, mentor: mentorOf(one.mentor) })),
    entries: entries.map((entry) => maskEntry(entry, path, masking)),
  } as AnyRecord;
}

function maskValue(value: unknown, from: string, masking: Masking): unknown {
  if (typeof value === "string") return isOpen(value, masking) ? value : undefined;
  if (typeof value !== "object" || value === null) return value;
  if (isReference(value)) return maskReference(value, from, masking);
  if (Array.isArray(value)) {
    const shown = value.map((one) => maskValue(one, from, masking)).filter((one) => one !== undefined);
    return shown.length > 0 ? shown : undefined;
  }
  const parts = Object.entries(value).map(([name, part]) => [
    name,
    maskValue(part, from, masking) ?? maskedPart(part),
  ]);
  return Object.fromEntries(parts) as unknown;
}

function maskedPart(part: unknown): unknown {
  return typeof part === "string" ? "" : part;
}

function isOpen(text: string, { roles }: Masking): boolean {
  const word = text.toLowerCase();
  return (
    OPEN_WORDS.has(word) || roles.has(word) || parseDateAndTime(text) !== null || parseTime(text) !== null
  );
}

function isReference(value: object): value is Reference {
  return "written" in value && "target" in value && "name" in value;
}

function maskReference(reference: Reference, from: string, { names, pathOf }: Masking): Reference {
  const path = pathOf(reference, from);
  const name = path === null ? HIDDEN : names.name(path);
  return { written: `[[${name}]]`, target: name, name };
}

function maskEntry(entry: Entry, from: string, masking: Masking): Entry {
  const { written, links, fields } = entry;
  return {
    ...entry,
    text: maskedWords(entry),
    written: masking.names.text(written),
    fields: new Map([...fields].map(([name, value]) => [name, isOpen(value, masking) ? value : HIDDEN])),
    links: links.map((link) => maskLink(link, from, masking)),
  };
}

function maskLink(link: NoteLink, from: string, { names, resolve }: Masking): NoteLink {
  const path = resolve(link.target, from);
  const target = path === null ? HIDDEN : names.name(path);
  return { target, shown: null, written: `[[${target}]]`, start: 0, end: 0 };
}
