/** `snooze` and `dismissed`: rows about a whole note that were put off or waved off, in any kind of record. */
import { parseDateAndTime, type CalendarDate } from "../calendar/calendar-date";
import { element, many } from "./property";
import { toReference, type Reference } from "./reference";

export interface PutOff {
  readonly rule: string;
  /** Only rows about this mentor; null for all. */
  readonly mentor: Reference | null;
  /** The day on which the row is back. */
  readonly until: CalendarDate;
}

export interface WavedOff {
  readonly rule: string;
  readonly mentor: Reference | null;
}

const RULE = String.raw`([a-z]+(?:-[a-z]+)*)(?:\s+(\[.+\]\)?|\[\[.+\]\]|\[.*\]\(.+\)))?`;
const SNOOZE = new RegExp(`^${RULE}\\s+until\\s+(\\S+(?: [\\d:]+)?)$`, "i");
const DISMISSED = new RegExp(`^${RULE}$`, "i");

function parsePutOff(found: string): PutOff | null {
  const match = SNOOZE.exec(found);
  const until = parseDateAndTime(match?.[3] ?? "")?.date;
  return match?.[1] && until ? { rule: match[1].toLowerCase(), mentor: mentorOf(match[2]), until } : null;
}

function parseWavedOff(found: string): WavedOff | null {
  const match = DISMISSED.exec(found);
  return match?.[1] ? { rule: match[1].toLowerCase(), mentor: mentorOf(match[2]) } : null;
}

function mentorOf(link: string | undefined): Reference | null {
  return link ? toReference(link) : null;
}

/** @returns an element of `dismissed` as it is written in a note */
export function sayWavedOff({ rule, mentor }: WavedOff): string {
  return mentor ? `${rule} ${mentor.written}` : rule;
}

/** @returns an element of `snooze` as it is written in a note */
export function sayPutOff({ rule, mentor, until }: PutOff): string {
  return `${sayWavedOff({ rule, mentor })} until ${until}`;
}

export const putOffProperties = {
  snooze: many(element(parsePutOff, sayPutOff, "a rule and a date such as check-in until 2026-12-01")),
  dismissed: many(element(parseWavedOff, sayWavedOff, "the name of a rule such as check-in")),
};
