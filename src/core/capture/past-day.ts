/** Days gone by in a line: on which day a contact was, or something that was seen. */
import { addDays, parseDate, type CalendarDate } from "../calendar/calendar-date";
import { parseNaturalDate } from "../calendar/natural-date";
import { COUNT, END, MONTH, WEEKDAY, type DatePhrase } from "./due";

const DAY_BEFORE = "(?:the )?day before yesterday";
const AGO = `${COUNT} (?:days?|weeks?|months?) ago`;
const ORDINAL = "\\d{1,2}(?:st|nd|rd|th)?";
const PAST = new RegExp(
  "(?<before>^|[^\\p{L}\\p{N}/-])" +
    `(?<words>${DAY_BEFORE}|yesterday|last ${WEEKDAY}|on ${WEEKDAY}|${AGO}|\\d{4}-\\d{2}-\\d{2}|` +
    `(?:on )?(?:the )?(?:(?<month>${MONTH}) (?<day>${ORDINAL})(?:,? (?<year>\\d{4}))?|` +
    `(?<day2>${ORDINAL}) (?:of )?(?<month2>${MONTH})(?:,? (?<year2>\\d{4}))?|` +
    `(?<month3>\\d{1,2})/(?<day3>\\d{1,2})(?:/(?<year3>\\d{4}|\\d{2}))?))${END}`,
  "giu",
);
/** What tells of a day gone by, whatever the sentence says. */
const SURELY_PAST = /yesterday$|^last |ago$/i;
const MONTHS = ["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"];
const WEEK = 7;
const HALF_A_YEAR = 183;
/** Within so many years each day comes, 29 February too. */
const YEARS = 9;

/** @returns the day on which a contact was, by the words that say where and how; null where they name none */
export function findPastDay(text: string, today: CalendarDate): CalendarDate | null {
  return pastDays(text, today)[0]?.date ?? null;
}

/** Whether words say a day gone by, and nothing else. */
export function isPastDay(text: string, today: CalendarDate): boolean {
  return pastDays(text, today)[0]?.words === text.trim();
}

/** @returns the day of a contact that a sentence tells of: right at its beginning, or one surely gone by */
export function pastDayOfSentence(text: string, today: CalendarDate): CalendarDate | null {
  const first = text.split(/[,;:.](?:\s|$)/)[0] ?? "";
  const found = pastDays(first, today).find(({ words, start }) => start === 0 || SURELY_PAST.test(words));
  return found?.date ?? null;
}

/**
 * @returns the day on which something was, by words that tell of it; a day whose next one is nearer is one to come,
 *   and a bare `3/4` is a part
 */
export function pastDayInWords(text: string, today: CalendarDate): CalendarDate | null {
  const recent = addDays(today, -HALF_A_YEAR);
  const isMeant = ({ words, date, hasYear }: PastDay) =>
    (hasYear || date >= recent) && !/^\d{1,2}\/\d{1,2}$/.test(words);
  return pastDays(text, today).find(isMeant)?.date ?? null;
}

interface PastDay extends DatePhrase {
  readonly words: string;
  readonly hasYear: boolean;
}

/** @returns the days of a text that are not after today, in their order */
export function pastDays(text: string, today: CalendarDate): PastDay[] {
  return [...text.matchAll(PAST)].flatMap((match) => {
    const groups: Groups = match.groups ?? {};
    const { before = "", words = "" } = groups;
    const date = dayOfYear(groups, today) ?? dayFromToday(words.toLowerCase(), today);
    if (!date || date > today) return [];
    const hasYear = /\d{4}|\/\d+\/\d/.test(words);
    const start = match.index + before.length;
    return [{ date, start, end: start + words.length, words, hasYear }];
  });
}

function dayFromToday(words: string, today: CalendarDate): CalendarDate | null {
  if (words.endsWith("day before yesterday")) return addDays(today, -2);
  if (words === "yesterday") return addDays(today, -1);
  if (words.endsWith("ago")) return parseNaturalDate(words, today);
  const weekday = /^(?:last|on) (\p{L}+)$/u.exec(words)?.[1];
  if (weekday === undefined) return parseDate(words);
  const next = parseNaturalDate(weekday, today);
  // A weekday is read as the one to come; the one that has been lies a week before it.
  return next && addDays(next, -WEEK);
}

type Groups = Readonly<Record<string, string | undefined>>;

/** Without a year it is the latest such day that has been. */
function dayOfYear(groups: Groups, today: CalendarDate): CalendarDate | null {
  const part = (name: string) => groups[name] ?? groups[`${name}2`] ?? groups[`${name}3`];
  const [month, day, year] = [
    monthNumber(part("month") ?? ""),
    parseInt(part("day") ?? "", 10),
    part("year"),
  ];
  const inYear = (one: number) => parseDate([String(one), twoDigits(month), twoDigits(day)].join("-"));
  if (year !== undefined) return inYear(Number(year.length === 2 ? `20${year}` : year));
  const thisYear = Number(today.slice(0, 4));
  const days = Array.from({ length: YEARS }, (_, back) => inYear(thisYear - back));
  return days.find((one) => one !== null && one <= today) ?? null;
}

function monthNumber(written: string): number {
  return /^\d/.test(written) ? Number(written) : MONTHS.indexOf(written.slice(0, 3).toLowerCase()) + 1;
}

function twoDigits(number: number): string {
  return String(number).padStart(2, "0");
}
