/** The kinds of field that the forms are made of. */
import type { CalendarDate } from "../../core/calendar/calendar-date";
import { addMonths, parseTime } from "../../core/calendar/calendar-date";
import {
  formatLength,
  formatMinutes,
  parseLength,
  parseMinutes,
  type Length,
} from "../../core/calendar/length";
import { parseNaturalDate } from "../../core/calendar/natural-date";
import { sayFullDate } from "../../core/calendar/say";
import { mentorName, mentorStatus, type Ledger } from "../../core/ledger/ledger";
import { sayTime } from "../../core/messages/words";
import type { Mentor } from "../../core/records/record";
import type { Field, Option, Raw, Reading } from "./field";

interface Named {
  readonly label: string;
  readonly placeholder?: string;
}

/** What is said where a field that a form needs is empty; without it, the field may stay empty. */
interface Needed {
  readonly needed?: string;
}

export const textOf = (raw: Raw): string => (typeof raw === "string" ? raw.trim() : "");

export function textField({
  label,
  placeholder = "",
  initial = "",
  needed,
}: Named & Needed & { initial?: string }): Field<string> {
  const read = (raw: Raw): Reading<string> => {
    const value = textOf(raw);
    return value === "" && needed !== undefined ? { ok: false, error: needed } : { ok: true, value };
  };
  return { label, initial, control: { kind: "text", keyboard: "text", placeholder }, read };
}

export function linesField({
  label,
  placeholder = "",
  initial = "",
}: Named & { initial?: string }): Field<string> {
  const read = (raw: Raw): Reading<string> => ({ ok: true, value: textOf(raw) });
  return { label, initial, control: { kind: "lines", placeholder, rows: 3 }, read };
}

/** An e-mail address is kept as it is typed; what is surely none is said. */
export function mailField({ label, placeholder = "" }: Named): Field<string> {
  const read = (raw: Raw): Reading<string> => {
    const value = textOf(raw);
    const ok = value === "" || /^[^\s@<>]+@[^\s@<>]+\.[^\s@<>]+$/.test(value);
    return ok ? { ok, value } : { ok, error: "Write an address such as a.osei@example.org." };
  };
  return { label, initial: "", control: { kind: "text", keyboard: "email", placeholder }, read };
}

interface DayOptions extends Named {
  readonly today: CalendarDate;
  readonly initial?: CalendarDate | null;
  /** It is a day that has been: "September" is the last one. */
  readonly isPast?: boolean;
}

/** A date in words, which may stay empty. */
export function dayField(options: DayOptions): Field<CalendarDate | null> {
  const { label, placeholder = "next Friday", initial = null } = options;
  const read = (raw: Raw): Reading<CalendarDate | null> =>
    textOf(raw) === "" ? { ok: true, value: null } : readDay(textOf(raw), options);
  return { label, initial: initial ?? "", control: { kind: "text", keyboard: "text", placeholder }, read };
}

/** A date in words that a form cannot do without. */
export function neededDayField(options: DayOptions): Field<CalendarDate> {
  const { label, placeholder = "next Friday", initial = null } = options;
  const read = (raw: Raw): Reading<CalendarDate> => readDay(textOf(raw), options);
  return { label, initial: initial ?? "", control: { kind: "text", keyboard: "text", placeholder }, read };
}

function readDay(typed: string, { today, isPast = false }: DayOptions): Reading<CalendarDate> {
  const found = parseNaturalDate(typed, today);
  const value = found && isPast && found > today && !/\d{4}/.test(typed) ? addMonths(found, -12) : found;
  const error = `Write a day such as ${isPast ? "last Friday" : "next Friday"}, Dec 4, or ${today}.`;
  return value ? { ok: true, value, says: sayFullDate(value) } : { ok: false, error };
}

/** A time of day: `15:00`, `3 pm`, `3:30 PM`. */
export function timeField({
  label,
  placeholder = "15:00",
  initial = "",
}: Named & { initial?: string }): Field<string | null> {
  const read = (raw: Raw): Reading<string | null> => {
    const typed = textOf(raw);
    if (typed === "") return { ok: true, value: null };
    const value = parseTimeOfDay(typed);
    return value
      ? { ok: true, value, says: sayTime(value) }
      : { ok: false, error: "Write a time such as 15:00 or 3:30 PM." };
  };
  return { label, initial, control: { kind: "text", keyboard: "text", placeholder }, read };
}

/** @returns `HH:MM`, null where the text is no time of day */
export function parseTimeOfDay(typed: string): string | null {
  const spoken = /^(\d{1,2})(?:[:.](\d{2}))?\s*([ap])\.?m\.?$/i.exec(typed);
  if (!spoken) return parseTime(typed.replace(/^(\d{1,2})\.(\d{2})$/, "$1:$2"));
  const [hour, minute, half] = [Number(spoken[1]), spoken[2] ?? "00", (spoken[3] ?? "").toLowerCase()];
  if (hour < 1 || hour > 12) return null;
  return parseTime(`${String((hour % 12) + (half === "p" ? 12 : 0))}:${minute}`);
}

/** How long a meeting takes: `45 min`, `1 h`, or a number of minutes. */
export function minutesField({ label, initial = "" }: Named & { initial?: string }): Field<number | null> {
  const read = (raw: Raw): Reading<number | null> => {
    const typed = textOf(raw);
    if (typed === "") return { ok: true, value: null };
    const value = parseMinutes(/^\d{1,3}$/.test(typed) ? `${typed} min` : typed);
    return value
      ? { ok: true, value, says: formatMinutes(value) }
      : { ok: false, error: "Write a length such as 45 min or 1 h." };
  };
  return { label, initial, control: { kind: "text", keyboard: "text", placeholder: "30 min" }, read };
}

/** A judgement in percent, which may be left out. */
export function percentField({
  label,
  initial,
}: Named & { readonly initial?: number | undefined }): Field<number | null> {
  const read = (raw: Raw): Reading<number | null> => {
    const typed = textOf(raw).replace(/\s*%$/, "");
    if (typed === "") return { ok: true, value: null };
    return /^\d{1,3}$/.test(typed) && Number(typed) <= 100
      ? { ok: true, value: Number(typed) }
      : { ok: false, error: "Write a number from 0 to 100." };
  };
  const start = initial === undefined ? "" : String(initial);
  return { label, initial: start, control: { kind: "text", keyboard: "text", placeholder: "60" }, read };
}

/** A length of calendar time: `2 months`, `10 days`. */
export function lengthField({ label, placeholder = "" }: Named): Field<Length | null> {
  const read = (raw: Raw): Reading<Length | null> => {
    const typed = textOf(raw);
    if (typed === "") return { ok: true, value: null };
    const value = parseLength(typed);
    return value
      ? { ok: true, value, says: formatLength(value) }
      : { ok: false, error: "Write a length such as 2 months, 6 weeks, or 10 days." };
  };
  return { label, initial: "", control: { kind: "text", keyboard: "text", placeholder }, read };
}

export interface ChoiceOptions<W extends string> {
  readonly label: string;
  readonly options: readonly { readonly value: W; readonly label: string }[];
  readonly initial: W;
}

export function choiceField<const W extends string>({ label, options, initial }: ChoiceOptions<W>): Field<W> {
  const read = (raw: Raw): Reading<W> => ({
    ok: true,
    value: options.find(({ value }) => value === raw)?.value ?? initial,
  });
  return { label, initial, control: { kind: "choice", options }, read };
}

export function severalField({
  label,
  options,
}: {
  label: string;
  options: readonly Option[];
}): Field<readonly string[]> {
  const read = (raw: Raw): Reading<readonly string[]> => ({ ok: true, value: Array.isArray(raw) ? raw : [] });
  return { label, initial: [], control: { kind: "several", options }, read };
}

/** Several of some sentences, as a list to tick. */
export function ticksField(options: Parameters<typeof severalField>[0]): Field<readonly string[]> {
  return { ...severalField(options), control: { kind: "ticks", options: options.options } };
}

export function toggleField({
  label,
  initial = false,
}: {
  label: string;
  initial?: boolean;
}): Field<boolean> {
  return { label, initial, control: { kind: "toggle" }, read: (raw) => ({ ok: true, value: raw === true }) };
}

export interface MentorsOptions extends Needed {
  readonly label: string;
  readonly ledger: Ledger;
  /** Paths of the mentors' notes that are chosen to begin with. */
  readonly chosen?: readonly string[];
}

/** Mentors, chosen from those there are; ended relationships come last. */
export function mentorsField({
  label,
  ledger,
  chosen = [],
  needed,
}: MentorsOptions): Field<readonly Mentor[]> {
  const options = mentorOptions(ledger);
  const read = (raw: Raw): Reading<readonly Mentor[]> => {
    const paths: readonly string[] = Array.isArray(raw) ? raw : [];
    const unknown = paths.find((path) => !ledger.mentors.has(path));
    if (unknown !== undefined)
      return { ok: false, error: `You have no mentor called "${unknown}". Choose a name from the list.` };
    const value = paths.flatMap((path) => ledger.mentors.get(path) ?? []);
    return value.length === 0 && needed !== undefined ? { ok: false, error: needed } : { ok: true, value };
  };
  const known = chosen.filter((path) => ledger.mentors.has(path));
  return { label, initial: known, control: { kind: "people", options, placeholder: "Type a name" }, read };
}

/** @returns all mentors to choose from: those in touch first */
export function mentorOptions(ledger: Ledger): Option[] {
  const byRelevance = [...ledger.mentors.values()].sort(
    (a, b) => rank(a) - rank(b) || mentorName(a).localeCompare(mentorName(b), "en"),
  );
  return byRelevance.map((mentor) => ({ value: mentor.path, label: mentorName(mentor) }));
}

function rank(mentor: Mentor): number {
  return ["active", "keeping-in-touch", "prospect", "ended"].indexOf(mentorStatus(mentor));
}
