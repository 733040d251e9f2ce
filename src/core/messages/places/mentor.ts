/** Places of messages that begin, settle, and end working with a mentor, and of the look at how it goes. */
import { sayFullDate } from "../../calendar/say";
import { formatLength } from "../../calendar/length";
import { feedbackAbout } from "../../ledger/feedback-about";
import { goalStatus } from "../../ledger/ledger";
import { compareTexts } from "../../notes/compare-texts";
import { isDelivered } from "../../records/commitment";
import { dateField, isOpen, type Entry } from "../../records/entry";
import { hasReached } from "../../records/feedback";
import type { Goal } from "../../records/record";
import { rhythmOf } from "../../rules/check-in";
import { sayFormally } from "../../rules/names";
import { sayNote } from "../../rules/objects";
import { entriesAbout, goalsFor, type MessageContext } from "../context";
import { sayFigures } from "../figures";
import { plainLine } from "../plain";
import { isLineOfAll, saidOfAll } from "../shared";
import { sayEntry, sayLines, sayList, sayNamed, sayText, withoutEnd } from "../words";
import { place, type Places } from "./place";

/** What the note of a possible mentor says of how one came upon them; for a contact, who introduced you. */
function found({ mentors, to }: MessageContext): string | null {
  if (to) return sayList(mentors.map((mentor) => sayText(sayFormally(mentor)))) || null;
  return saidOfAll(mentors, ({ properties: { met_through } }) => met_through && sayNamed(met_through));
}

/** The goals that concern the mentor; to somebody new, all that one is working on. */
function aims(context: MessageContext): string | null {
  const concerning = context.to ? [] : goalsFor(context);
  const active = context.ledger.goals.filter((goal) => goalStatus(goal) === "active");
  const told = [...(concerning.length > 0 ? concerning : active)].sort((a, b) => rankOf(a) - rankOf(b));
  return sayLines(told.map(({ noteName }) => plainLine(sayNote(noteName))));
}

/** Without a priority a goal comes last. */
function rankOf({ properties: { priority } }: Goal): number {
  return priority ?? 4;
}

function rhythm({ ledger, mentors }: MessageContext): string | null {
  return saidOfAll(mentors, (mentor) => {
    const cadence = rhythmOf(mentor, ledger.settings)?.cadence;
    return cadence && `every ${cadence.count === 1 ? cadence.unit : formatLength(cadence)}`;
  });
}

function channel({ mentors }: MessageContext): string | null {
  return saidOfAll(mentors, ({ properties: { channel: way } }) => way && withoutEnd(sayText(way)));
}

/** The newest advice that was acted on; of several mentors, what all of them said. */
function lesson({ ledger, mentors }: MessageContext): string | null {
  const [given = [], ...others] = mentors.map(({ path }) => feedbackAbout(ledger, path));
  const isOfEach = (entry: Entry) => others.every((entries) => entries.includes(entry));
  const kept = given.filter((entry) => hasReached(entry, "applied") && isOfEach(entry));
  const dayOf = (entry: Entry) => dateField(entry, "applied") ?? "";
  const [newest] = [...kept].sort((a, b) => compareTexts(dayOf(b), dayOf(a)));
  return newest ? sayEntry(newest) : null;
}

/** What one has promised the mentor and not done yet, with the day where there is one. */
function stillOwed(context: MessageContext): string | null {
  const owed = entriesAbout(context, (entry) =>
    entry.kind === "commitment" ? !isDelivered(entry) : isOwnFollowUp(entry),
  );
  const theirs = owed.filter((held) => isLineOfAll(held, context));
  const said = theirs.map(({ entry }) => ({ words: sayEntry(entry), due: sayDue(entry) }));
  return sayLines(said.map(({ words, due }) => (words === "" ? "" : `${words}${due}`)));
}

function isOwnFollowUp(entry: Entry): boolean {
  return entry.kind === "follow-up" && !entry.waiting && isOpen(entry);
}

function sayDue(entry: Entry): string {
  const due = dateField(entry, "due");
  return due ? ` (by ${sayFullDate(due)})` : "";
}

export const MENTOR_PLACES = {
  found: place("What led you to them", "what led you to them: a talk, a paper, a person", { fill: found }),
  why_them: place("Why them", "why you ask them and nobody else"),
  aims: place("What you are working toward", "what you are working toward, one on each line", {
    asks: "lines",
    fill: aims,
  }),
  rhythm: place("How often", "how often: every two months, once a semester", { fill: rhythm }),
  channel: place("How you write in between", "how you write in between: e-mail, message", { fill: channel }),
  direction: place("Where your interest has gone", "where your interest has gone"),
  lesson: place("What you learned from them", "something that you learned from them", { fill: lesson }),
  still_owed: place("What you still owe", "what you still owe them", { asks: "lines", fill: stillOwed }),
  better_at: place("In what", "in what you would like to do better"),
  situation: place("The situation", "the situation, with nothing that could tell who it is about", {
    asks: "lines",
  }),
  expected: place("What you expected", "what you expected, and whether you said so", { asks: "lines" }),
  got: place("What you got", "what you got: advice, time, a word for you", { asks: "lines" }),
  own_part: place("Your own part", "your own part: what you did, and what you left", { asks: "lines" }),
  figures: place("What your notes tell", "what your notes tell", { asks: "lines", fill: sayFigures }),
} as const satisfies Places;
