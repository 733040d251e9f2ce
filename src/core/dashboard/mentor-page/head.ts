/** Who a mentor is, in a few lines. */
import { daysBetween, type CalendarDate } from "../../calendar/calendar-date";
import { formatLength } from "../../calendar/length";
import { sayAgo, sayFullDate, sayShortDate } from "../../calendar/say";
import { mentorName, mentorStatus, type Ledger } from "../../ledger/ledger";
import { lastContact } from "../../ledger/mentor-meetings";
import type { Mentor } from "../../records/record";
import { rhythmOf } from "../../rules/check-in";

export interface MentorHead {
  readonly path: string;
  readonly name: string;
  /** Such as `Associate professor, Tamarack Valley College of Medicine`; null where nothing is noted. */
  readonly position: string | null;
  /** What the relationship is, roles, and the status where that is not active. */
  readonly tags: readonly string[];
  /** Facts with the whole of what they say in short. */
  readonly facts: readonly { readonly text: string; readonly inFull: string | null }[];
  readonly isEnded: boolean;
}

interface Day {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

export function mentorHead(mentor: Mentor, { ledger, today }: Day): MentorHead {
  const { position, institution, specialty, roles = [], relationship = [] } = mentor.properties;
  const status = mentorStatus(mentor);
  const work = [position, institution].filter((part) => part !== undefined).join(", ");
  const tags = [...relationship, ...roles, ...(status === "active" ? [] : [status.replaceAll("-", " ")])];
  return {
    path: mentor.path,
    name: mentorName(mentor),
    position: work || null,
    tags: [...(specialty ? [specialty] : []), ...new Set(tags)],
    facts: [
      sayLast(mentor, { ledger, today }),
      sayRhythm(mentor, ledger),
      saySince(mentor, today),
      ...sayReach(mentor),
    ].filter((fact) => fact !== null),
    isEnded: status === "ended",
  };
}

type Fact = MentorHead["facts"][number];

function sayLast(mentor: Mentor, { ledger, today }: Day): Fact {
  const last = lastContact(ledger, mentor, today);
  if (!last) return { text: "no contact yet", inFull: null };
  return { text: `in touch ${sayAgo(last, today)}`, inFull: sayFullDate(last) };
}

function sayRhythm(mentor: Mentor, { settings }: Ledger): Fact | null {
  const rhythm = rhythmOf(mentor, settings);
  if (!rhythm) return null;
  const [cadence, limit] = [formatLength(rhythm.cadence), formatLength(rhythm.limit)];
  return { text: `every ${cadence}`, inFull: `Due after ${cadence}, late after ${limit}` };
}

function saySince({ properties: { since } }: Mentor, today: CalendarDate): Fact | null {
  if (!since) return null;
  const isLong = daysBetween(since, today) > 330;
  const text = `since ${isLong ? sayMonth(since) : sayShortDate(since, today)}`;
  return { text, inFull: `Since ${sayFullDate(since)}` };
}

/** Such as `Sep 2025`. */
function sayMonth(date: CalendarDate): string {
  return `${sayShortDate(date, date).split(" ")[0] ?? ""} ${date.slice(0, 4)}`;
}

/** By which way and when they are best reached. */
function sayReach({ properties: { channel, contact_hours: hours } }: Mentor): Fact[] {
  const reach = [channel ? `best by ${channel}` : null, hours ?? null].filter((part) => part !== null);
  return reach.map((text) => ({ text, inFull: null }));
}
