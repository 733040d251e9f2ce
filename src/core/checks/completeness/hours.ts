/** Hours in which somebody may be written to, as notes have them: `Mon-Fri 08:00-18:00`. */

/** Minutes of the day; a span that ends before it begins goes over midnight. */
export interface HoursOnDays {
  /** 0 is Sunday. */
  readonly days: ReadonlySet<number>;
  readonly from: number;
  readonly to: number;
}

export interface Moment {
  readonly day: number;
  readonly minute: number;
}

/** @param sentAt `YYYY-MM-DDTHH:MM`, by the writer's clock */
export function momentOf(sentAt: string): Moment | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})[T ](\d{2}):(\d{2})/.exec(sentAt);
  if (!match) return null;
  const [year = 0, month = 0, date = 0, hour = 0, minute = 0] = match.slice(1).map(Number);
  return { day: new Date(Date.UTC(year, month - 1, date)).getUTCDay(), minute: hour * 60 + minute };
}

const DAYS = ["sun", "mon", "tue", "wed", "thu", "fri", "sat"];
const DAY = "(?:sun|mon|tue|wed|thu|fri|sat)[a-z]*";
const SOME_DAYS = new RegExp(
  `^(?:(weekdays?|work ?days?|daily|every ?day|weekends?)|(${DAY}) ?(?:-|–|to|through) ?(${DAY})|(${DAY}(?:(?: ?, ?| and | ?& ?| ?/ ?)${DAY})*))`,
);
const TIME = "(\\d{1,2})(?:[:.](\\d{2}))? ?(am|pm|a\\.m\\.|p\\.m\\.)?";
const SOME_HOURS = new RegExp(`^${TIME} ?(?:-|–|to|until|till) ?${TIME}`);

/**
 * @param words such as `Mon-Fri 08:00-18:00`, `weekdays 9am to 5pm`, `Mon-Fri 8-18, Sat 9:00-12:00`
 * @returns null where a part of it is not understood: then nothing is known
 */
export function hoursOf(words: string): HoursOnDays[] | null {
  let rest = words.toLowerCase().trim();
  let days: ReadonlySet<number> = new Set([0, 1, 2, 3, 4, 5, 6]);
  const spans: HoursOnDays[] = [];
  while (rest !== "") {
    const named = SOME_DAYS.exec(rest);
    const hours = named ? null : SOME_HOURS.exec(rest);
    if (named) days = daysOf(named);
    else if (hours) spans.push({ days, ...timesOf(hours) });
    const part = named ?? hours ?? /^(?:only|between|from)\b/.exec(rest);
    if (!part) return null;
    rest = rest.slice(part[0].length).replace(/^[\s,;:.]+/, "");
  }
  return spans.length > 0 ? spans : null;
}

const WORDS: readonly (readonly [begins: string, days: readonly number[]])[] = [
  ["weekend", [0, 6]],
  ["week", [1, 2, 3, 4, 5]],
  ["work", [1, 2, 3, 4, 5]],
  ["", [0, 1, 2, 3, 4, 5, 6]],
];

function daysOf([, word, from, to, list]: RegExpExecArray): ReadonlySet<number> {
  if (word !== undefined) return new Set(WORDS.find(([begins]) => word.startsWith(begins))?.[1]);
  if (list !== undefined)
    return new Set(
      list
        .match(/[a-z]{3,}/g)
        ?.filter((day) => day !== "and")
        .map(dayOf),
    );
  const [first, last] = [dayOf(from ?? ""), dayOf(to ?? "")];
  return new Set(Array.from({ length: ((last - first + 7) % 7) + 1 }, (_, step) => (first + step) % 7));
}

function dayOf(word: string): number {
  return DAYS.indexOf(word.slice(0, 3));
}

function timesOf([, hour, minute, half, toHour, toMinute, toHalf]: RegExpExecArray): {
  from: number;
  to: number;
} {
  return {
    from: minuteOf(hour, minute, half ?? (toHalf?.startsWith("a") ? toHalf : undefined)),
    to: minuteOf(toHour, toMinute, toHalf),
  };
}

function minuteOf(hour: string | undefined, minute: string | undefined, half: string | undefined): number {
  const clock = half === undefined ? Number(hour) : (Number(hour) % 12) + (half.startsWith("p") ? 12 : 0);
  return clock * 60 + Number(minute ?? 0);
}

export function isWithin({ day, minute }: Moment, hours: readonly HoursOnDays[]): boolean {
  return hours.some(({ days, from, to }) =>
    from <= to
      ? days.has(day) && minute >= from && minute < to
      : (days.has(day) && minute >= from) || (days.has((day + 6) % 7) && minute < to),
  );
}
