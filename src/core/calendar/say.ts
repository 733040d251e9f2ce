/** Dates in words, as a row or a message shows them. US English, whatever the machine's locale. */
import { daysBetween, toLuxon, type CalendarDate } from "./calendar-date";

const FORTNIGHT = 14;

/** @returns such as `Friday, December 4, 2026`: the full date for tooltips and messages */
export function sayFullDate(date: CalendarDate): string {
  return format(date, "cccc, LLLL d, yyyy");
}

/** @returns such as `December 4, 2026`: a day in a text that is read much later */
export function sayLongDate(date: CalendarDate): string {
  return format(date, "LLLL d, yyyy");
}

/** @returns such as `Dec 4`, with the year where it is not today's */
export function sayShortDate(date: CalendarDate, today: CalendarDate): string {
  return format(date, date.slice(0, 4) === today.slice(0, 4) ? "LLL d" : "LLL d, yyyy");
}

const MOST_REMEMBERED = 5_000;
const remembered = new Map<string, string>();

/** Rows say the same days again and again; laying one out takes longer than all the rest of a rule. */
function format(date: CalendarDate, shape: string): string {
  const key = date + shape;
  const known = remembered.get(key);
  if (known !== undefined) return known;
  if (remembered.size >= MOST_REMEMBERED) remembered.clear();
  const said = toLuxon(date).toFormat(shape);
  remembered.set(key, said);
  return said;
}

/** @returns such as `Friday, December 4`: a day as a message to a mentor names it */
export function sayDay(date: CalendarDate): string {
  return format(date, "cccc, LLLL d");
}

/**
 * When something is due, as short as the edge of a row has room for.
 * @returns `today`, `tomorrow`, a weekday within the week, `in 9 d`, `3 d late`, `2 wk late`, else a short date
 */
export function sayWhen(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  if (days === -1) return "1 d late";
  if (days < 0)
    return -days < FORTNIGHT ? `${String(-days)} d late` : `${String(Math.floor(-days / 7))} wk late`;
  if (days < 7) return format(date, "ccc");
  return days <= FORTNIGHT ? `in ${String(days)} d` : sayShortDate(date, today);
}

/**
 * A day as it stands inside a sentence: `today`, `tomorrow`, `Friday`, else `Dec 4`.
 */
export function sayInSentence(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 1 && days < 7 ? format(date, "cccc") : sayShortDate(date, today);
}

/** @returns how long ago a past day is: `today`, `yesterday`, `5 days ago`, `3 weeks ago`, `4 months ago` */
export function sayAgo(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(date, today);
  if (days <= 0) return "today";
  if (days === 1) return "yesterday";
  if (days < FORTNIGHT) return `${String(days)} days ago`;
  if (days < 60) return `${String(Math.floor(days / 7))} weeks ago`;
  return `${String(Math.floor(days / 30.44))} months ago`;
}
