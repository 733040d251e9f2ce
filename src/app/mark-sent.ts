/**
 * Notes down that a message was sent: a line in the logs of those it went to, what closes the row that it was due to,
 * and what it told besides.
 */
import type { Row } from "../core/agenda/row";
import type { CalendarDate } from "../core/calendar/calendar-date";
import { sayShortDate } from "../core/calendar/say";
import type { AboutWhat, MessageContext } from "../core/messages/context";
import type { Filling } from "../core/messages/fill";
import type { Told } from "../core/messages/places/place";
import { toldIn } from "../core/messages/places/places";
import type { Medium, Template } from "../core/messages/template";
import { toName, type Ledger } from "../core/ledger/ledger";
import { recordAt } from "../core/ledger/record-at";
import type { ContactKind } from "../core/records/contact-words";
import { RECORD_KINDS } from "../core/records/record";
import type { ActName } from "../core/rules/rule";
import type { Act, ActContext, ActTarget } from "./acts/act";
import { ACTS, type WritingActName } from "./acts/acts";
import { joinLines } from "./acts/entry-change";
import { logContact } from "./acts/log-contact";
import { targetOfEntry, targetOfRecord } from "./acts/target";
import type { Mentorship } from "./mentorship";
import { newDueDay, notedAnswers, type AnsweredMessage } from "./noted-answers";
import type { Change, Outcome, WriteRequest } from "./writer";

export interface SentMessage {
  readonly template: Pick<Template, "id" | "name" | "medium" | "closes" | "places">;
  readonly context: MessageContext;
  /** The row that the message was written for; none where it was written of one's own accord. */
  readonly row?: Row | undefined;
  /** Its text as it went; what was taken out of it by hand was not told. Without it, all that it tells counts. */
  readonly text?: string;
  /** What its places were filled with. */
  readonly filling?: Filling;
  /** The days that were typed among them, by the place's name. */
  readonly days?: Readonly<Partial<Record<string, CalendarDate>>>;
}

type Parts = Pick<Mentorship, "clock" | "settings" | "tasks" | "writer">;

/** One undoable step over all notes that it is noted in. */
export async function markSent(parts: Parts, message: SentMessage): Promise<Outcome> {
  const changes = changesFor(parts, message);
  const day = newDueDay(answersOf(message));
  const moved = day ? `; due ${sayShortDate(day, parts.clock.today())} from now on` : "";
  return parts.writer.perform({ label: `Logged as sent: ${message.template.name}${moved}`, changes });
}

/** Whether there is a note to note it in: nobody that it goes to may have one, and nothing may have asked for it. */
export function isLoggable(parts: Omit<Parts, "writer">, message: SentMessage): boolean {
  return changesFor(parts, message).length > 0;
}

function changesFor({ clock, settings, tasks }: Omit<Parts, "writer">, message: SentMessage): Change[] {
  const { ledger } = message.context;
  const context: ActContext = { today: clock.today(), settings: settings.current(), ledger, tasks };
  // A line is found more surely before another one is added to its note.
  return [...closing(message, context), ...changesOf(logging(message, context))];
}

/** A line for each of those it went to who have a note. */
function logging({ template, context: about }: SentMessage, context: ActContext): WriteRequest | null {
  const contact = { day: context.today, kind: channelOf(template.medium, about), words: template.name };
  return logContact.plan(loggedIn(about), contact, context);
}

function loggedIn({ ledger, mentors, to }: MessageContext): ActTarget {
  if (!to) return { ...NOBODY, mentors: mentors.map(toName) };
  const contact = to.path === null ? null : recordAt(ledger, to.path);
  return contact ? { ...NOBODY, mentors: [{ path: contact.path, name: to.name }] } : NOBODY;
}

const NOBODY: ActTarget = {
  path: "",
  title: "",
  rule: null,
  line: null,
  written: null,
  recurs: false,
  mentors: [],
};

const CHANNELS: Readonly<Record<Medium, ContactKind>> = {
  mail: "e-mail",
  card: "note",
  spoken: "in person",
  note: "note",
};

/** A mail goes by the mentor's own channel, where that is a way to write. */
function channelOf(medium: Medium, { mentors, to }: MessageContext): ContactKind {
  const channel = to ? undefined : mentors[0]?.properties.channel?.trim().toLowerCase();
  return medium === "mail" && channel === "message" ? "message" : CHANNELS[medium];
}

/** What is done with now that it was sent; from the end of a note to its beginning, so that no place moves. */
function closing(message: SentMessage, context: ActContext): Change[] {
  const { template, context: about, text } = message;
  const told = toldIn(text, { names: template.places, context: about });
  const changes = [
    ...changesOf(closingRow(message, context)),
    ...notedAnswers(answersOf(message), context),
    ...told.flatMap((one) => changesOf(telling(one, about, context))),
  ];
  return joinLines(changes).sort((one, other) => (other.line ?? 0) - (one.line ?? 0));
}

function changesOf(request: WriteRequest | null): readonly Change[] {
  return request?.changes ?? [];
}

/** What the row that asked for it offers; without a row, what the thing it is about still lacks. */
function closingRow(
  { template, row, context: about }: SentMessage,
  context: ActContext,
): WriteRequest | null {
  const target = row ?? (about.about && targetOf(about.about, about.ledger));
  if (!target || (row && !isForRow(row, about))) return null;
  const lacks = (name: WritingActName) => (row ? row.acts.includes(name as ActName) : isLacking(name, about));
  const name = template.closes.filter(isPlainAct).find(lacks);
  return name ? planPlain(name, { ...target, mentors: about.mentors.map(toName) }, context) : null;
}

/** A message to others than the row is about leaves the row as it is. */
function isForRow({ path, mentors: wanted }: Row, { mentors, to }: MessageContext): boolean {
  if (to) return wanted.length === 0 || to.path === path;
  return wanted.length === 0 || mentors.some((mentor) => wanted.some((one) => one.path === mentor.path));
}

/** A day that was promised to somebody else moves nothing. */
function answersOf({ days, ...message }: SentMessage): AnsweredMessage {
  const isMoved = !message.row || isForRow(message.row, message.context);
  return isMoved && days ? { ...message, days } : message;
}

/** What it told of besides. */
function telling(told: Told, { mentors, ledger }: MessageContext, context: ActContext): WriteRequest | null {
  const { act } = told;
  return isPlainAct(act)
    ? planPlain(act, { ...targetOf(told, ledger), mentors: mentors.map(toName) }, context)
    : null;
}

function targetOf({ record, entry }: AboutWhat, ledger: Ledger): ActTarget {
  return entry ? targetOfEntry(entry, record, ledger) : targetOfRecord(record, ledger);
}

/** What says so already is not written over; a list takes one more. */
function isLacking(name: WritingActName, { about }: MessageContext): boolean {
  const { property }: Act = ACTS[name];
  if (!about || property === undefined) return false;
  const { record, entry } = about;
  if (entry) return !entry.fields.has(property);
  const isKnown = Object.hasOwn(RECORD_KINDS[record.kind].properties, property);
  const value: unknown = Object.entries(record.properties).find(([own]) => own === property)?.[1];
  return isKnown && (value === undefined || Array.isArray(value));
}

/** Acts that need not ask: they are told nothing, or whom it went to. */
function isPlainAct(name: string): name is WritingActName {
  return Object.hasOwn(ACTS, name) && ["nothing", "mentors"].includes(ACTS[name as WritingActName].asks);
}

function planPlain(name: WritingActName, target: ActTarget, context: ActContext): WriteRequest | null {
  const act: Act = ACTS[name];
  if (act.asks === "nothing") return act.plan(target, undefined, context);
  const paths = target.mentors.map(({ path }) => path);
  return act.asks === "mentors" && paths.length > 0 ? act.plan(target, paths, context) : null;
}
