/** Reads the parameters of the command line; what is not understood is refused in one sentence. */
import { parseDate, type CalendarDate } from "../../core/calendar/calendar-date";
import { mentorsNamed, type Ledger } from "../../core/ledger/ledger";
import type { Mentor } from "../../core/records/record";
import type { CliCommand, CliParams } from "./cli-command";

/** What Obsidian's own command line may hand on. */
const OBSIDIANS = ["vault", "copy"];

/** A name that is typed wrong must not be taken for one that is left out. */
export function refuseUnknown(params: CliParams, { name, flags }: CliCommand): void {
  const known = Object.keys(flags);
  const unknown = Object.keys(params).find((param) => ![...known, ...OBSIDIANS].includes(param));
  if (unknown !== undefined)
    throw new Error(`${name} knows no parameter "${unknown}". It takes ${known.join(", ")}.`);
}

export function dateOf({ date }: CliParams, today: CalendarDate): CalendarDate {
  if (date === undefined) return today;
  const day = parseDate(date.trim());
  if (!day) throw new Error(`"${date}" is no date. Write date=YYYY-MM-DD, such as date=${today}.`);
  return day;
}

/** More days than this reach beyond the calendar. */
const MOST_DAYS = 36_500;

export function daysOf({ days }: CliParams): number | undefined {
  if (days === undefined) return undefined;
  const count = /^\d{1,5}$/.test(days.trim()) ? Number(days) : NaN;
  if (!(count <= MOST_DAYS))
    throw new Error(`"${days}" is no number of days. Write days=N, such as days=14.`);
  return count;
}

/** @returns all mentors of a name, where two have the same */
export function mentorsOf({ mentor }: CliParams, ledger: Ledger): readonly Mentor[] | undefined {
  if (mentor === undefined) return undefined;
  const found = mentorsNamed(ledger, mentor);
  if (found.length === 0) throw new Error(`There is no mentor called "${mentor}".`);
  return found;
}

export function formatOf({ format = "text" }: CliParams): "text" | "json" {
  if (format !== "text" && format !== "json")
    throw new Error(`"${format}" is no format. Write format=text or format=json.`);
  return format;
}

/** @returns the value as it is printed */
export function printed(value: unknown): string {
  return JSON.stringify(value, null, 2);
}
