/** Places of thanks: what was done, and what it changed. */
import type { CalendarDate } from "../../calendar/calendar-date";
import { sayDay } from "../../calendar/say";
import { momentsWith } from "../../ledger/evidence";
import { mentorName } from "../../ledger/ledger";
import { heldMeetings } from "../../ledger/mentor-meetings";
import type { Entry } from "../../records/entry";
import { feedbackState, isFeedback } from "../../records/feedback";
import type { Mentor, Milestone } from "../../records/record";
import { familyNameIn, honorificIn, sayFormally } from "../../rules/names";
import { sayContact, sayNote } from "../../rules/objects";
import { lastHeld, type HeldEntry, type MessageContext } from "../context";
import { sayPurpose } from "../letter-words";
import { plainLine } from "../plain";
import { isLineOfAll } from "../shared";
import { sayEntry, sayLines, sayList, sayText } from "../words";
import { place, type Places, type Told } from "./place";

/** Thanks that start from one of these are for what was said. */
const TALKS: ReadonlySet<string> = new Set(["meeting", "mentor"]);

/** A card has room for one or two moments. */
const MOST_MOMENTS = 2;

/** What thanks are for: nothing else than what they are about, where that is known. */
function act(context: MessageContext): string | null {
  const { about } = context;
  if (about?.entry) return deed(sayEntry(about.entry), context);
  if (about?.record.kind === "letter") {
    const purpose = sayPurpose(about.record);
    return purpose && `your letter for ${purpose}`;
  }
  const said = advised(context);
  return said && `your ${said.entry.kind === "feedback" ? "feedback" : "advice"}: ${sayEntry(said.entry)}`;
}

/** A note to oneself that begins with the mentor would read wrong to that mentor. */
function deed(words: string, { mentors }: MessageContext): string | null {
  const isAboutReader = /^(?:she|he|they|her|his|their)(?![\p{L}\p{N}])/iu.test(words);
  return isAboutReader || mentors.some((mentor) => isNamedFirst(words, mentor))
    ? null
    : asDone(words) || null;
}

function isNamedFirst(words: string, mentor: Mentor): boolean {
  const name = sayText(mentorName(mentor));
  const [first = ""] = withoutHonorific(name).split(" ");
  const names = [name, first, familyNameIn(name), sayFormally(mentor), ...mentor.aliases];
  return [words, withoutHonorific(words)].some((text) => names.some((one) => beginsWith(text, one)));
}

function withoutHonorific(words: string): string {
  return words.slice(honorificIn(words)?.length ?? 0).trim();
}

function beginsWith(text: string, name: string): boolean {
  const isThere = name !== "" && text.toLowerCase().startsWith(name.toLowerCase());
  return isThere && !/^[\p{L}\p{N}]/u.test(text.slice(name.length));
}

/** A note about what a mentor did often begins with the verb: `Nominated me …`. */
function asDone(words: string): string {
  const isVerb = /^\p{L}\p{Ll}+ (?:me|my)(?![\p{L}\p{N}])/u.test(words);
  return isVerb ? `you ${words.charAt(0).toLowerCase()}${words.slice(1)}` : words;
}

/** What was advised at the meeting it is about; what has come to something first. */
function advised(context: MessageContext): HeldEntry | null {
  const { about } = context;
  if (about && !TALKS.has(about.record.kind)) return null;
  const record = context.meeting ?? lastHeld(context);
  if (!record) return null;
  const isWanted = (entry: Entry) => isFeedback(entry) && isClear(entry) && sayEntry(entry) !== "";
  const said = record.entries.filter((entry) => isWanted(entry) && isLineOfAll({ record, entry }, context));
  const entry = said.find(({ fields }) => fields.has("evidence")) ?? said[0];
  return entry ? { record, entry } : null;
}

function isClear(entry: Entry): boolean {
  return !["unclear", "set-aside", "moved-on"].includes(feedbackState(entry));
}

/** The line that thanks are for. */
function thankedFor(context: MessageContext): HeldEntry | null {
  const { about } = context;
  return about?.entry ? { record: about.record, entry: about.entry } : advised(context);
}

/** What the notes say came of it. */
function change(context: MessageContext): string | null {
  const fields = thankedFor(context)?.entry.fields;
  const came = fields?.get("outcome") ?? fields?.get("evidence");
  return came ? sayEntry({ text: came }) || null : null;
}

/** Whoever reads what came of it has been told. */
function tellsChange(context: MessageContext): Told[] {
  const [held, words] = [thankedFor(context), change(context)];
  return held && words !== null && !isTold(held.entry) ? [{ ...held, act: "mark-told", words }] : [];
}

function isTold(entry: Entry): boolean {
  return entry.fields.has("told") || (isFeedback(entry) && feedbackState(entry) === "told");
}

/** Whoever introduced two people need not have spoken for one to the other. */
const INTRODUCTION =
  /(?:^|[^\p{L}])(?:introduc|connected me|(?:put|brought) (?:me|us) (?:in touch|together))/iu;

/** Those whom a line links, and who are not the mentor whose deed it is. */
function spokenTo({ about, ledger, mentors }: MessageContext): string | null {
  if (!about?.entry || INTRODUCTION.test(sayEntry(about.entry))) return null;
  const named = about.entry.links.flatMap(({ target, shown }) => {
    const path = ledger.resolve(target, about.record.path);
    if (mentors.some((mentor) => mentor.path === path)) return [];
    const contact = ledger.contacts.find((one) => one.path === path);
    return contact ? [sayText(shown ?? sayContact(contact))] : [];
  });
  return sayList([...new Set(named)]) || null;
}

const ENDS: Partial<Record<NonNullable<Milestone["properties"]["kind"]>, string>> = {
  "rotation-end": "the end of my rotation",
  "project-end": "the end of our project",
  "cycle-end": "the end of my season of applications",
};

/** What has ended, else the milestone by its name. */
function occasion({ about }: MessageContext): string | null {
  if (about?.record.kind !== "milestone") return null;
  const { noteName, properties } = about.record;
  return ENDS[properties.kind ?? "other"] ?? plainLine(sayNote(noteName));
}

/** What the mentor saw, the newest first; where nothing is noted, the days on which you talked. */
function moments(context: MessageContext): string | null {
  const seen = seenBy(context)
    .map((entry) => sayEntry(entry))
    .filter((text) => text !== "");
  const told = seen.length > 0 ? seen : talks(context);
  return sayLines(told.slice(0, MOST_MOMENTS));
}

/** A note to oneself that speaks of the mentor as she or he would read wrong in a card to that mentor. */
const THIRD_PERSON = /(?:^|[^\p{L}])(?:she|he|her|hers|his|him|they|them|their)(?![\p{L}])/iu;

function seenBy({ ledger, today, mentors }: MessageContext): Entry[] {
  const seen = mentors.flatMap((mentor) => momentsWith(mentor, { ledger, today }));
  return [...new Set(seen.map(({ entry }) => entry))].filter(({ text }) => !THIRD_PERSON.test(text));
}

function talks({ ledger, today, mentors }: MessageContext): string[] {
  const days = mentors.flatMap((mentor) => heldMeetings(ledger, mentor, today).map(({ date }) => date));
  const past = days.filter((date): date is CalendarDate => date !== null && date <= today);
  return [...new Set(past)]
    .sort()
    .reverse()
    .map((date) => `our talk on ${sayDay(date)}`);
}

export const THANKS_PLACES = {
  act: place("What your mentor did", "what your mentor did, in particular", {
    example: "reading my abstract twice",
    fill: act,
  }),
  change: place("What it changed for you", "what it changed for you", {
    example: "I now begin with the question",
    fill: change,
    tells: tellsChange,
  }),
  spoken_to: place("To whom they spoke", "to whom your mentor spoke for you", { fill: spokenTo }),
  occasion: place("Occasion", "the occasion: the end of a rotation, a project, a season", { fill: occasion }),
  moments: place("Moments", "one or two moments that you remember", { asks: "lines", fill: moments }),
} as const satisfies Places;
