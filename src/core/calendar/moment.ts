/** Moments: a day, with the time on the clock of the place where one is. */
import { daysBetween, type CalendarDate } from "./calendar-date";

export interface Moment {
  readonly date: CalendarDate;
  /** `HH:MM`; null where only the day is known. */
  readonly time: string | null;
}

/**
 * @returns whole hours from one moment to another, begun ones left out; negative where the second has passed;
 *   null where one of them has no time
 */
export function hoursBetween(from: Moment, to: Moment): number | null {
  if (from.time === null || to.time === null) return null;
  const minutes = daysBetween(from.date, to.date) * 24 * 60 + minuteOf(to.time) - minuteOf(from.time);
  return Math.floor(minutes / 60);
}

/** @returns how many minutes of the day have passed at a time */
export function minuteOf(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

const DAY = 24 * 60;

/** @returns a minute of the day as `HH:MM`; one of the day before or after has its own clock time */
export function clockTime(minute: number): string {
  const inDay = ((minute % DAY) + DAY) % DAY;
  const two = (part: number) => String(part).padStart(2, "0");
  return `${two(Math.floor(inDay / 60))}:${two(inDay % 60)}`;
}
