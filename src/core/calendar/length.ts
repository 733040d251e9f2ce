/** Lengths of time as people write them: `2 months`, `10d`, `P2M`, and `45 min` for a meeting. */
import { addDays, addMonths, type CalendarDate } from "./calendar-date";

export type LengthUnit = "day" | "week" | "month" | "year";

/** A whole number of calendar days, weeks, months or years. */
export interface Length {
  readonly count: number;
  readonly unit: LengthUnit;
}

const WORDS = new Map<string, LengthUnit>([
  ["d", "day"],
  ["day", "day"],
  ["days", "day"],
  ["w", "week"],
  ["week", "week"],
  ["weeks", "week"],
  ["month", "month"],
  ["months", "month"],
  ["y", "year"],
  ["year", "year"],
  ["years", "year"],
]);
const ISO_UNITS = new Map<string, LengthUnit>([
  ["D", "day"],
  ["W", "week"],
  ["M", "month"],
  ["Y", "year"],
]);
const MINUTE_WORDS = /^(\d{1,4}) ?(m|min|mins|minute|minutes|h|hour|hours)$/i;

/**
 * Reads a length of calendar time.
 * @returns null for anything but a whole number above zero and a unit, or one ISO 8601 period
 */
export function parseLength(text: string): Length | null {
  const iso = /^P(\d{1,4})([DWMY])$/i.exec(text);
  const plain = /^(\d{1,4}) ?([a-z]+)$/i.exec(text);
  const unit = iso
    ? ISO_UNITS.get((iso[2] ?? "").toUpperCase())
    : WORDS.get((plain?.[2] ?? "").toLowerCase());
  const count = Number((iso ?? plain)?.[1] ?? 0);
  return unit && count > 0 ? { count, unit } : null;
}

/** @returns the length in words, such as `2 months` or `1 week` */
export function formatLength({ count, unit }: Length): string {
  return `${String(count)} ${unit}${count === 1 ? "" : "s"}`;
}

/** @returns the day that lies a length after a day; months and years are calendar months and years */
export function addLength(date: CalendarDate, { count, unit }: Length): CalendarDate {
  if (unit === "day") return addDays(date, count);
  if (unit === "week") return addDays(date, count * 7);
  return addMonths(date, unit === "month" ? count : count * 12);
}

/**
 * Reads how long a meeting lasts.
 * @param text such as `45 min`, `1 h`, `PT45M`
 * @returns minutes, or null
 */
export function parseMinutes(text: string): number | null {
  const iso = /^PT(?:(\d{1,2})H)?(?:(\d{1,3})M)?$/i.exec(text);
  const plain = MINUTE_WORDS.exec(text);
  const minutes = iso
    ? Number(iso[1] ?? 0) * 60 + Number(iso[2] ?? 0)
    : Number(plain?.[1] ?? 0) * (/^h/i.test(plain?.[2] ?? "") ? 60 : 1);
  return minutes > 0 ? minutes : null;
}

/** @returns minutes in words: `45 min`, and whole hours as `1 h` */
export function formatMinutes(minutes: number): string {
  return minutes % 60 === 0 ? `${String(minutes / 60)} h` : `${String(minutes)} min`;
}
