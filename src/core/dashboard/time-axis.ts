/** One axis of days for several lines, with the months as ticks and today marked. */
import { addDays, addMonths, daysBetween, parseDate, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";

export interface TimeAxis {
  readonly first: CalendarDate;
  readonly last: CalendarDate;
  readonly today: number;
  /** The first days of months, not too many: where, and such as `Jan`. */
  readonly ticks: readonly { readonly at: number; readonly label: string }[];
  /** @returns a day's place in percent from the start; a day beyond an end is at that end */
  readonly at: (day: CalendarDate) => number;
}

/** Room at both ends, so that a mark does not stand on the edge. */
const MARGIN = 5;
const MOST_TICKS = 6;

/** The axis looks no further than this from today, so that a deadline of the year 9999 does not press all else together. */
const REACH = 2 * 365;

/** @returns null where no days are given */
export function timeAxis(days: readonly CalendarDate[], today: CalendarDate): TimeAxis | null {
  const sorted = [...days].sort();
  const [least, most] = [sorted[0], sorted.at(-1)];
  if (!least || !most) return null;
  const [from, to] = [addDays(today, -REACH), addDays(today, REACH)];
  const near = (day: CalendarDate) => (day < from ? from : day > to ? to : day);
  const [first, last] = [addDays(near(least), -MARGIN), addDays(near(most), MARGIN)];
  const length = daysBetween(first, last);
  const at = (day: CalendarDate) =>
    Math.round(Math.min(100, Math.max(0, (100 * daysBetween(first, day)) / length)) * 10) / 10;
  return { first, last, today: at(today), ticks: ticksOf(first, last, at), at };
}

function ticksOf(first: CalendarDate, last: CalendarDate, at: TimeAxis["at"]): TimeAxis["ticks"] {
  const months: CalendarDate[] = [];
  const start = parseDate(`${first.slice(0, 7)}-01`) ?? first;
  for (let month = addMonths(start, 1); month <= last; month = addMonths(month, 1)) months.push(month);
  const step = Math.ceil(months.length / MOST_TICKS);
  return months
    .filter((_, place) => place % step === 0)
    .map((month) => ({ at: at(month), label: monthLabel(month) }));
}

/** `Dec`, and `2027` for a January. */
function monthLabel(month: CalendarDate): string {
  return month.slice(5, 7) === "01" ? month.slice(0, 4) : (sayShortDate(month, month).split(" ")[0] ?? "");
}
