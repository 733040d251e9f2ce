/** The letters: from the day to ask to the deadline and what came of it, on one time line. */
import type { Row } from "../agenda/row";
import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { sayFullDate, sayShortDate } from "../calendar/say";
import { toName, type Ledger, type MentorName } from "../ledger/ledger";
import { compareTexts } from "../notes/compare-texts";
import { withoutLinks } from "../notes/links";
import { isTicked } from "../records/entry";
import { isLetterOver, LETTER_NOTICE, letterStep, type LetterStep } from "../records/letter-step";
import type { Letter } from "../records/record";
import { sayLetter } from "../rules/objects";
import { letterRow } from "./letter-acts";
import { overLimits } from "./letter-limits";
import { isShown, type PanelSource } from "./panel-source";
import { timeAxis, type TimeAxis } from "./time-axis";

/** A day that is marked on the line, in percent of the axis. */
export interface LetterMark {
  readonly kind: "step" | "deadline";
  readonly at: number;
  /** Such as `Asked Nov 13`, for the tooltip. */
  readonly label: string;
}

export interface LetterLine {
  /** The weeks in which to ask, in percent of the axis; null where the letter was asked for. */
  readonly ask: { readonly from: number; readonly to: number } | null;
  /** From the first day that is known to the deadline. */
  readonly span: { readonly from: number; readonly to: number };
  readonly marks: readonly LetterMark[];
}

export interface LetterView {
  readonly path: string;
  readonly title: string;
  readonly mentors: readonly MentorName[];
  /** How far it has come and what it waits for, such as `asked Nov 13, no answer yet`. */
  readonly status: string;
  /** Such as `due Jan 15, 2027`; null where the note names no deadline. */
  readonly due: string | null;
  /** Such as `packet 1 of 4`; null where there is no packet, or it was sent. */
  readonly packet: string | null;
  /** Null for a letter without a deadline, and for one that is over. */
  readonly timeLine: LetterLine | null;
  readonly spoken: string;
  /** What acts are done to, with those that fit how far it has come. */
  readonly row: Row;
}

export interface LettersView {
  readonly current: readonly LetterView[];
  /** Letters that are over, the newest first. */
  readonly past: readonly LetterView[];
  /** Shared by all lines; null where no current letter has a deadline. */
  readonly axis: TimeAxis | null;
  /** Where more letters are planned than a system takes. */
  readonly limits: readonly string[];
}

/** @returns the letters that the filter leaves, null where there are none; `days` keeps deadlines up to then */
export function lettersView(source: PanelSource): LettersView | null {
  const { ledger, today, days } = source;
  const last = days === null ? null : addDays(today, days);
  const shown = ledger.letters
    .filter(({ properties: { deadline } }) => last === null || !deadline || deadline <= last)
    .filter((letter) => isShown(source, { texts: [sayLetter(letter)], mentors: writersOf(letter, ledger) }))
    .sort((a, b) => compareTexts(orderOf(a), orderOf(b)));
  if (shown.length === 0) return null;
  const current = shown.filter((letter) => !isLetterOver(letter, today));
  const axis = timeAxis([...current.flatMap(daysOf), ...(current.length > 0 ? [today] : [])], today);
  const past = shown.filter((letter) => isLetterOver(letter, today)).reverse();
  return {
    current: current.map((letter) => toView(letter, { ledger, today, axis })),
    past: past.map((letter) => toView(letter, { ledger, today, axis: null })),
    axis: current.some(({ properties }) => properties.deadline) ? axis : null,
    limits: overLimits({ ledger, today }),
  };
}

function orderOf({ properties: { deadline }, path }: Letter): string {
  return `${deadline ?? "9999"}${path}`;
}

function writersOf(letter: Letter, ledger: Ledger): MentorName[] {
  return ledger.mentorsOf(letter).map(toName);
}

/** What was done on which day, in order. */
const STEPS = [
  ["asked", "Asked"],
  ["answered", "Answered"],
  ["packet_sent", "Packet sent"],
  ["submitted", "Submitted"],
  ["thanked", "Thanked"],
  ["outcome_on", "Outcome"],
  ["told", "Told the writer"],
] as const;

function stepsOf({ properties }: Letter): { date: CalendarDate; label: string }[] {
  return STEPS.flatMap(([name, label]) => {
    const date = properties[name];
    return date ? [{ date, label }] : [];
  });
}

/** The days of a letter that the axis must hold. */
function daysOf(letter: Letter): CalendarDate[] {
  const { deadline } = letter.properties;
  const done = stepsOf(letter).map(({ date }) => date);
  if (!deadline) return [];
  return [deadline, ...(letter.properties.asked ? done : [addDays(deadline, -LETTER_NOTICE.ideal), ...done])];
}

interface Context {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
  readonly axis: TimeAxis | null;
}

function toView(letter: Letter, { ledger, today, axis }: Context): LetterView {
  const { deadline } = letter.properties;
  const mentors = writersOf(letter, ledger);
  const status = sayStatus(letter, today);
  const due = deadline ? `due ${sayShortDate(deadline, today)}` : null;
  const packet = sayPacket(letter);
  const title = sayLetter(letter);
  const writer = mentors.map(({ name }) => name).join(", ");
  return {
    path: letter.path,
    title,
    mentors,
    status,
    due,
    packet,
    timeLine: axis && deadline ? lineOf(letter, deadline, axis) : null,
    spoken: [
      `Letter: ${title}`,
      writer === "" ? null : `Writer: ${writer}`,
      status,
      deadline ? `Deadline ${sayFullDate(deadline)}` : "No deadline",
      packet,
    ]
      .filter((part) => part !== null)
      .join(". "),
    row: letterRow(letter, { ledger, today }),
  };
}

function lineOf(letter: Letter, deadline: CalendarDate, axis: TimeAxis): LetterLine {
  const ideal = addDays(deadline, -LETTER_NOTICE.ideal);
  const latest = addDays(deadline, -LETTER_NOTICE.least);
  const first = daysOf(letter).reduce((least, day) => (day < least ? day : least));
  const done = stepsOf(letter).map(({ date, label }): LetterMark => {
    return { kind: "step", at: axis.at(date), label: `${label} ${sayShortDate(date, deadline)}` };
  });
  const end: LetterMark = {
    kind: "deadline",
    at: axis.at(deadline),
    label: `Deadline ${sayFullDate(deadline)}`,
  };
  return {
    ask: letter.properties.asked ? null : { from: axis.at(ideal), to: axis.at(latest) },
    span: { from: axis.at(first), to: axis.at(deadline) },
    marks: [...done, end],
  };
}

function sayStatus(letter: Letter, today: CalendarDate): string {
  const { properties } = letter;
  const on = (date: CalendarDate | undefined) => (date ? ` ${sayShortDate(date, today)}` : "");
  const words: Readonly<Record<LetterStep, () => string>> = {
    planned: () => sayPlan(letter, today),
    asked: () => `asked${on(properties.asked)}, no answer yet`,
    answered: () => sayAnswer(letter, today),
    packet_sent: () => `packet sent${on(properties.packet_sent)}`,
    submitted: () => `submitted${on(properties.submitted)}${properties.thanked ? ", thanked" : ""}`,
    outcome: () => sayOutcome(letter, today),
  };
  return words[letterStep(letter)]();
}

function sayPlan({ properties: { deadline } }: Letter, today: CalendarDate): string {
  if (!deadline) return "not asked yet";
  const [ideal, latest] = [addDays(deadline, -LETTER_NOTICE.ideal), addDays(deadline, -LETTER_NOTICE.least)];
  if (today > latest) return `not asked yet, latest was ${sayShortDate(latest, today)}`;
  if (today >= ideal) return `ask now, latest ${sayShortDate(latest, today)}`;
  return `ask by ${sayShortDate(ideal, today)}, latest ${sayShortDate(latest, today)}`;
}

function sayAnswer({ properties: { answer, answered } }: Letter, today: CalendarDate): string {
  const day = answered ? ` ${sayShortDate(answered, today)}` : "";
  if (answer === "yes") return `agreed${day}, packet to send`;
  if (answer === "declined") return `declined${day}`;
  return answer === "lukewarm" ? `lukewarm answer${day}` : `answered${day}`;
}

function sayOutcome({ properties: { outcome, outcome_on, told } }: Letter, today: CalendarDate): string {
  const day = outcome_on ? ` (${sayShortDate(outcome_on, today)})` : "";
  return `${withoutLinks(outcome ?? "outcome known")}${day}, ${told ? "writer told" : "writer not told yet"}`;
}

/** The parts of the packet that are ready, while it is still to be sent. */
function sayPacket({ properties, entries }: Letter): string | null {
  const parts = entries.filter(({ kind, nested, sign }) => kind === "packet" && !nested && sign !== "-");
  if (parts.length === 0 || properties.packet_sent || properties.submitted) return null;
  return `packet ${String(parts.filter(isTicked).length)} of ${String(parts.length)} ready`;
}
