/** Dates in a line: by when something is to be done. */
import type { CalendarDate } from "../calendar/calendar-date";
import { parseNaturalDate } from "../calendar/natural-date";

/** A date in a text, with the words that say it. */
export interface DatePhrase {
  readonly date: CalendarDate;
  readonly start: number;
  readonly end: number;
}

/** Words for days, as parts of patterns without letter case. */
export const WEEKDAY =
  "(?:mon(?:day)?|tue(?:s|sday)?|wed(?:nesday)?|thu(?:r|rs|rsday)?|fri(?:day)?|sat(?:urday)?|sun(?:day)?)";
export const MONTH =
  "(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
export const COUNT = "(?:an?|one|two|three|four|five|six|seven|eight|nine|ten|\\d{1,2})";

/** What is a date wherever it stands. */
const SURE = [
  "tomorrow",
  "today",
  "tonight",
  `(?:next|this) ${WEEKDAY}`,
  "next (?:week|month)",
  `in ${COUNT} (?:days?|weeks?|months?)`,
  `${WEEKDAY} next week`,
  `(?:at )?(?:the )?end of the month`,
  `${MONTH} \\d{1,2}(?:st|nd|rd|th)?(?:,? \\d{4})?`,
  `\\d{1,2}(?:st|nd|rd|th)? ${MONTH}(?: \\d{4})?`,
  "\\d{4}-\\d{2}-\\d{2}",
];
/** What is a date after a word such as `by`. */
const LOOSE = [...SURE, WEEKDAY, "\\d{1,2}/\\d{1,2}(?:/\\d{2,4})?"];
const BEFORE = "(?:no later than|due by|due on|due|until|till|by|on)";
/** Where a day ends that no longer word or number holds. */
export const END = "(?![\\p{L}\\p{N}/]|-\\p{N})";

const AFTER_WORD = new RegExp(`(^|[^\\p{L}\\p{N}])${BEFORE} (?:the )?(${LOOSE.join("|")})${END}`, "iu");
const ALONE = new RegExp(`(^|[^\\p{L}\\p{N}/-])(${SURE.join("|")})${END}`, "iu");
const AT_END = new RegExp(`(^|[^\\p{L}\\p{N}/-])(${WEEKDAY})[.!]?$`, "iu");

/** @returns by when something is to be done: `by Fri`, `until 12/4`, `tomorrow`, `next week` */
export function findDue(text: string, today: CalendarDate): DatePhrase | null {
  for (const pattern of [AFTER_WORD, ALONE, AT_END]) {
    const match = pattern.exec(text);
    const date = match ? parseNaturalDate(match[2] ?? "", today) : null;
    if (!match || !date) continue;
    // What stands before the word is no part of it; older iPhones know no lookbehind.
    const start = match.index + (match[1] ?? "").length;
    return { date, start, end: match.index + match[0].replace(/[.!]$/, "").length };
  }
  return null;
}

/** @returns a text without a part, and without the blanks and signs that would be left around it */
export function without(text: string, { start, end }: Pick<DatePhrase, "start" | "end">): string {
  const [before, after] = [text.slice(0, start).trimEnd(), text.slice(end).trim()];
  const rest = after === "" || /^[.,;:!?)]/.test(after) ? `${before}${after}` : `${before} ${after}`;
  return rest.trim().replace(/[,;]$/, "");
}
