/**
 * Calendar dates: the text `YYYY-MM-DD`, a day on the calendar with no time zone.
 *
 * A date is kept as text because text sorts, compares and round-trips as it is; a moment in time
 * would shift by a day somewhere in the world.
 */
declare const calendarDate: unique symbol;

/** A day that exists, as `YYYY-MM-DD`. Compare with `<`, `===`, `>`. */
export type CalendarDate = string & { readonly [calendarDate]: true };

const SHAPE = /^(\d{4})-(\d{2})-(\d{2})$/;
const MS_PER_DAY = 86_400_000;

/**
 * Reads a day.
 * @param text a date and nothing else, such as `2026-12-04`
 * @returns the day, or null where the text is of another shape or names a day that does not exist
 */
export function parseDate(text: string): CalendarDate | null {
  const match = SHAPE.exec(text);
  if (!match) return null;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  const exists = year > 0 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
  return exists ? (text as CalendarDate) : null;
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** @returns the day as a whole number of days since 1970-01-01 */
function dayNumber(date: CalendarDate): number {
  return (
    Date.UTC(Number(date.slice(0, 4)), Number(date.slice(5, 7)) - 1, Number(date.slice(8, 10))) / MS_PER_DAY
  );
}

/** @returns whole days from one day to another; negative where `to` comes first */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * @returns the day `days` days later (earlier where negative)
 *
 * Rules do this for every record at each change, so it is arithmetic on day numbers: a date library takes a hundred
 * times as long.
 */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return toDate(new Date((dayNumber(date) + days) * MS_PER_DAY));
}

/** @returns the same day of the month `months` months later; a day that the month lacks becomes its last */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const month = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + months;
  const [year, place] = [Math.floor(month / 12), ((month % 12) + 12) % 12];
  const day = Math.min(Number(date.slice(8, 10)), daysInMonth(year, place + 1));
  return toDate(new Date(Date.UTC(year, place, day)));
}

/** @returns the later of two days */
export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a > b ? a : b;
}

/** @returns the earliest of the days given, null where none is */
export function earliest(dates: readonly (CalendarDate | null)[]): CalendarDate | null {
  return dates.reduce<CalendarDate | null>(
    (best, date) => (date && (!best || date < best) ? date : best),
    null,
  );
}

/**
 * Reads a date that a person may have followed with a time of day.
 * @param text such as `2026-03-12`, `2026-03-12T15:00`, `2026-03-12 15:00:30`; a time zone is refused
 */
export function parseDateAndTime(text: string): { date: CalendarDate; time: string | null } | null {
  const date = parseDate(text.slice(0, 10));
  const rest = text.slice(10);
  if (!date) return null;
  if (rest === "") return { date, time: null };
  const time = /^[T ]/i.test(rest) ? parseTime(rest.slice(1).trim()) : null;
  return time ? { date, time } : null;
}

/**
 * Reads a time of day.
 * @param text such as `15:00`, `9:30` or `09:30:15` (seconds are ignored)
 * @returns `HH:MM`, or null
 */
export function parseTime(text: string): string | null {
  const match = /^(\d{1,2}):(\d{2})(?::\d{2}(?:\.\d+)?)?$/.exec(text);
  if (!match) return null;
  const [hour, minute] = [Number(match[1]), Number(match[2])];
  return hour < 24 && minute < 60
    ? `${String(hour).padStart(2, "0")}:${String(minute).padStart(2, "0")}`
    : null;
}

/** @returns the date that a note's name holds, such as `2026-03-12 Osei` or `Meeting 2026-03-12`; else null */
export function dateInName(name: string): CalendarDate | null {
  for (const match of name.matchAll(/(?:^|\D)(\d{4}-\d{2}-\d{2})(?!\d)/g)) {
    const date = parseDate(match[1] ?? "");
    if (date) return date;
  }
  return null;
}

/** For this folder only: a day as the platform sees it, at midnight UTC, so that no clock change can move it. */
export function atMidnight(date: CalendarDate): Date {
  return new Date(dayNumber(date) * MS_PER_DAY);
}

/** A day beyond the years that a date can be written in is the last one, or the first. */
function toDate(moment: Date): CalendarDate {
  const year = moment.getUTCFullYear();
  if (!(year <= 9999)) return "9999-12-31" as CalendarDate;
  if (year < 1) return "0001-01-01" as CalendarDate;
  const two = (part: number) => String(part).padStart(2, "0");
  const [month, day] = [two(moment.getUTCMonth() + 1), two(moment.getUTCDate())];
  return `${String(year).padStart(4, "0")}-${month}-${day}` as CalendarDate;
}
