/** A letter's packet: its four parts with what the notes know of each. A pure look, and its text. */
import { daysBetween, type CalendarDate } from "../calendar/calendar-date";
import { sayAgo, sayFullDate, sayShortDate } from "../calendar/say";
import type { Ledger } from "../ledger/ledger";
import { linkedFile, type LinkedFile } from "../ledger/linked-file";
import { isTicked, type Entry } from "../records/entry";
import { isSurely, PACKET_PARTS, packetLines, sayPart, type PacketPartName } from "../records/packet-parts";
import type { Letter, Profile } from "../records/record";
import { toReference, type Reference } from "../records/reference";
import { plural, sayMentors } from "../rules/names";
import { sayLetter } from "../rules/objects";

export interface PacketPart {
  /** Null for a line of the note that is none of the four. */
  readonly name: PacketPartName | null;
  /** In the words of the note, where it has the part. */
  readonly label: string;
  /** Its line in the letter's note; null where the note has none. */
  readonly entry: Entry | null;
  readonly isReady: boolean;
  /** The file or note that it is; null where none is known. */
  readonly file: LinkedFile | null;
  /** What the notes say, in short sentences. */
  readonly facts: readonly string[];
  /** Something to think of; null for most. */
  readonly hint: string | null;
}

export interface PacketView {
  readonly path: string;
  /** What the letter is for. */
  readonly title: string;
  readonly writer: string;
  readonly parts: readonly PacketPart[];
  /** Such as `2 of 4 ready`. */
  readonly ready: string;
}

export interface PacketSource {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
  /** The date that a file gives itself, where its name gives none. */
  readonly dateOf?: (path: string) => CalendarDate | null;
}

/** @returns the packet as the letter's note and the profile have it */
export function packetView(letter: Letter, source: PacketSource): PacketView {
  const { parts: lines, more } = packetLines(letter);
  const names = Object.keys(PACKET_PARTS) as PacketPartName[];
  const own = names.map((name) => partOf(name, { letter, line: lines.get(name) ?? null, ...source }));
  const parts = [...own, ...more.map((line) => moreOf(line, letter, source))];
  const ready = parts.filter(({ isReady }) => isReady).length;
  return {
    path: letter.path,
    title: sayLetter(letter),
    writer: sayMentors(source.ledger.mentorsOf(letter)),
    parts,
    ready: `${String(ready)} of ${String(parts.length)} ready`,
  };
}

/** @returns the packet as Markdown */
export function packetText({ title, writer, parts, ready }: PacketView): string {
  const lines = parts.flatMap(({ label, isReady, facts, hint }) => [
    `- [${isReady ? "x" : " "}] ${label}`,
    ...[...facts, ...(hint === null ? [] : [hint])].map((fact) => `  - ${fact}`),
  ]);
  return [`# Letter packet: ${title}`, "", `For ${writer}. ${ready}.`, "", ...lines, ""].join("\n");
}

interface Looking extends PacketSource {
  readonly letter: Letter;
  readonly line: Entry | null;
}

function partOf(name: PacketPartName, looking: Looking): PacketPart {
  const { line } = looking;
  const isReady = line !== null && isTicked(line);
  const file = name === "instructions" ? linkOf(looking) : (linkOf(looking) ?? profileFile(name, looking));
  const facts = name === "instructions" ? instructions(looking) : fileFacts(name, file, looking);
  const hint = name === "cv" ? sayOld(file, looking) : name === "summary" && file ? READ_IT : null;
  return { name, label: line ? sayPart(line) : PACKET_PARTS[name], entry: line, isReady, file, facts, hint };
}

const READ_IT = "It holds the words of your notes, so read it through before you send it.";

function moreOf(line: Entry, letter: Letter, source: PacketSource): PacketPart {
  const file = linkOf({ letter, line, ...source });
  return {
    name: null,
    label: sayPart(line),
    entry: line,
    isReady: isTicked(line),
    file,
    facts: file ? [sayFile(file, source)] : [],
    hint: null,
  };
}

/** What the line itself leads to. */
function linkOf({ line, letter, ...source }: Looking): LinkedFile | null {
  const link = line?.links[0];
  return link ? dated(toReference(link.written), letter.path, source) : null;
}

const IN_PROFILE = { cv: "cv", statement: "personal_statement" } as const;

function profileFile(name: Exclude<PacketPartName, "instructions">, source: Looking): LinkedFile | null {
  const { profile } = source.ledger;
  const isNone = name === "summary" || !profile || isTakenFor(name, source.line);
  const named = isNone ? undefined : referenceIn(profile, name);
  return profile && named ? dated(named, profile.path, source) : null;
}

/** @returns whether a line is only taken for a part: what the profile has is not lent to it */
function isTakenFor(name: keyof typeof IN_PROFILE, line: Entry | null): boolean {
  return line !== null && !isSurely(name, line);
}

function referenceIn({ properties }: Profile, name: keyof typeof IN_PROFILE): Reference | undefined {
  return properties[IN_PROFILE[name]];
}

function dated(reference: Reference, from: string, { ledger, dateOf }: PacketSource): LinkedFile {
  const file = linkedFile(reference, from, ledger);
  return { ...file, date: file.date ?? (file.path && dateOf ? dateOf(file.path) : null) };
}

const MISSING: Readonly<Record<Exclude<PacketPartName, "instructions">, string>> = {
  cv: "No file is known: link it here, or in the property cv of your profile.",
  statement: "No file is known: link it here, or in the property personal_statement of your profile.",
  summary: "Not written yet.",
};

/** What is ticked is somewhere, even where the notes do not say where. */
function fileFacts(
  name: Exclude<PacketPartName, "instructions">,
  file: LinkedFile | null,
  looking: Looking,
): string[] {
  if (file) return [sayFile(file, looking)];
  const { line } = looking;
  if (line && isTicked(line)) return ["Ready, as your note says; where it is, it does not say."];
  return [name !== "summary" && isTakenFor(name, line) ? "No file is known: link it here." : MISSING[name]];
}

function sayFile(file: LinkedFile, { today }: Pick<PacketSource, "today">): string {
  if (file.path === null) return `“${file.name}” leads to no file.`;
  const age = file.date ? `, of ${sayShortDate(file.date, today)} (${sayAgo(file.date, today)})` : "";
  return `${file.name}${age}`;
}

function sayOld(file: LinkedFile | null, { ledger, today }: PacketSource): string | null {
  const days = file?.date ? daysBetween(file.date, today) : 0;
  const { cvDays } = ledger.settings.hints;
  if (days <= cvDays) return null;
  return `It is older than ${plural(cvDays, "day")}. A version with what has happened since would help the writer.`;
}

/** Neutral words: whether the right is waived is the student's own choice. */
const WAIVED = { yes: "waived", no: "not waived", undecided: "not decided yet" } as const;

function instructions({ letter: { properties }, today }: Looking): string[] {
  const { system = "", letter_id = "", waived = "undecided", deadline } = properties;
  return [
    sayWay(system.trim()),
    letter_id.trim() === "" ? null : `Letter ID: ${letter_id.trim()}`,
    `Right to read it: ${WAIVED[waived]}`,
    deadline
      ? `Deadline: ${sayFullDate(deadline)}${sayLeft(daysBetween(today, deadline))}`
      : "No deadline noted.",
  ].filter((fact) => fact !== null);
}

function sayWay(system: string): string {
  if (system === "") return "How it is handed in is not noted.";
  return /^direct(ly)?$/i.test(system) ? "Handed in directly" : `Handed in through ${system}`;
}

function sayLeft(days: number): string {
  if (days < 0) return ", past";
  return days === 0 ? ", today" : `, in ${plural(days, "day")}`;
}
