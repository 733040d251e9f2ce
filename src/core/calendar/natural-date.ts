/** What people type for a date: `next Friday`, `in two weeks`, `by Dec 4`. */
import { en, type ParsedResult } from "chrono-node";
import { parseDate, type CalendarDate } from "./calendar-date";
import { clockTime } from "./moment";

/**
 * Understands a date typed in words.
 * @param text what was typed; `YYYY-MM-DD` is taken as it is
 * @param today the day that "tomorrow" counts from
 * @returns the day, or null where the text names none (a passing mention of a number is none)
 */
export function parseNaturalDate(text: string, today: CalendarDate): CalendarDate | null {
  const typed = text.trim();
  const exact = parseDate(typed);
  if (exact) return exact;
  if (typed === "" || /^\d+$/.test(typed)) return null;
  const found = parsed(typed, today, NOON)[0];
  if (!found) return null;
  const part = (name: "year" | "month" | "day") => String(found.start.get(name) ?? 0).padStart(2, "0");
  return parseDate(`${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`);
}

/** No clock change happens at noon. */
const NOON = 12 * 60;

/** Chrono counts in local time, from a minute of the day. */
function parsed(typed: string, today: CalendarDate, minute: number): ParsedResult[] {
  const [year, month, day] = today.split("-").map(Number);
  const reference = new Date(year ?? 1970, (month ?? 1) - 1, day ?? 1, 0, minute);
  return en.casual.parse(typed, reference, { forwardDate: true });
}

/**
 * Understands a time of day that is typed with a date, such as `next Friday 10am`.
 * @returns `HH:MM`; null where none is named: "morning" is none, nor is what counts from now, such as "in 2 hours"
 */
export function parseNaturalTime(text: string, today: CalendarDate): string | null {
  const typed = text.trim();
  if (/^\d*$/.test(typed)) return null;
  // What counts from now comes out otherwise where now is another time.
  const [time, later] = [timeIn(parsed(typed, today, NOON)), timeIn(parsed(typed, today, NOON + 1))];
  return time === later ? time : null;
}

function timeIn(results: readonly ParsedResult[]): string | null {
  const found = results.find(({ start }) => start.isCertain("hour"));
  const hour = found?.start.get("hour") ?? null;
  if (!found || hour === null) return null;
  // "Friday at 3" is no time at night.
  const isAfternoon =
    !found.start.isCertain("meridiem") && isBare(found.text) && hour >= 1 && hour <= LATEST_BARE;
  return clockTime((isAfternoon ? hour + 12 : hour) * 60 + (found.start.get("minute") ?? 0));
}

/** A bare hour up to this one is meant in the afternoon (ours). */
const LATEST_BARE = 6;

function isBare(text: string): boolean {
  return !/\d[:.]\d/.test(text);
}
