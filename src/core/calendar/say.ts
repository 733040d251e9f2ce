/** Dates in words, as a row or a message shows them. US English, whatever the machine's locale. */
import { atMidnight, daysBetween, type CalendarDate } from "./calendar-date";

const FORTNIGHT = 14;

/** A way to write a day; made once, as making one takes longer than using it a thousand times. */
function shape(parts: Intl.DateTimeFormatOptions): (date: CalendarDate) => string {
  const format = new Intl.DateTimeFormat("en-US", { ...parts, timeZone: "UTC" });
  return (date) => format.format(atMidnight(date));
}

const FULL = shape({ weekday: "long", month: "long", day: "numeric", year: "numeric" });
const LONG = shape({ month: "long", day: "numeric", year: "numeric" });
const SHORT = shape({ month: "short", day: "numeric" });
const SHORT_WITH_YEAR = shape({ month: "short", day: "numeric", year: "numeric" });
const DAY = shape({ weekday: "long", month: "long", day: "numeric" });
const WEEKDAY = shape({ weekday: "long" });
const SHORT_WEEKDAY = shape({ weekday: "short" });

/** @returns such as `Friday, December 4, 2026`: the full date for tooltips and messages */
export function sayFullDate(date: CalendarDate): string {
  return FULL(date);
}

/** @returns such as `December 4, 2026`: a day in a text that is read much later */
export function sayLongDate(date: CalendarDate): string {
  return LONG(date);
}

/** @returns such as `Dec 4`, with the year where it is not today's */
export function sayShortDate(date: CalendarDate, today: CalendarDate): string {
  return (date.slice(0, 4) === today.slice(0, 4) ? SHORT : SHORT_WITH_YEAR)(date);
}

/** @returns such as `Friday, December 4`: a day as a message to a mentor names it */
export function sayDay(date: CalendarDate): string {
  return DAY(date);
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
  if (days < 7) return SHORT_WEEKDAY(date);
  return days <= FORTNIGHT ? `in ${String(days)} d` : sayShortDate(date, today);
}

/**
 * A day as it stands inside a sentence: `today`, `tomorrow`, `Friday`, else `Dec 4`.
 */
export function sayInSentence(date: CalendarDate, today: CalendarDate): string {
  const days = daysBetween(today, date);
  if (days === 0) return "today";
  if (days === 1) return "tomorrow";
  return days > 1 && days < 7 ? WEEKDAY(date) : sayShortDate(date, today);
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
