/** What "Close meeting" asks: how it was, what its lines are, what was answered, and when one meets next. */
import { findDue } from "../../core/capture/due";
import { partsOf } from "../../core/capture/parts";
import { DUE_SORTS, MOST_UNSORTED, SORTS, type Sort, type UnsortedLine } from "../../core/messages/unsorted";
import { withoutLinks } from "../../core/notes/links";
import { isOpen, type Entry } from "../../core/records/entry";
import { entryWords } from "../../core/records/entry-words";
import type { Meeting } from "../../core/records/record";
import { addDays, type CalendarDate } from "../../core/calendar/calendar-date";
import type { Field, Fields, ValuesOf } from "./field";
import { choiceField, dayField, textField, ticksField, timeField, toggleField } from "./make-fields";

/** What there is to ask about. */
export interface OpenMeeting {
  readonly meeting: Meeting;
  readonly today: CalendarDate;
  readonly lines: readonly UnsortedLine[];
}

export interface LineFields {
  readonly line: UnsortedLine;
  /** Under what names its two fields stand. */
  readonly sort: string;
  readonly due: string;
}

export interface OpenQuestion {
  readonly entry: Entry;
  readonly name: string;
}

/** The name of the field that holds the names of the questions that were answered. */
export const ANSWERED = "answered";

const NOT_SAID = { value: "", label: "Not noted" } as const;

const STATUSES = [
  { value: "held", label: "Took place" },
  { value: "cancelled", label: "Was canceled" },
] as const;

const ARRIVALS = [
  NOT_SAID,
  { value: "early", label: "Early" },
  { value: "on-time", label: "On time" },
  { value: "late", label: "Late" },
] as const;

const OVERRUNS = [
  NOT_SAID,
  { value: "no", label: "No" },
  { value: "asked", label: "Yes, and we agreed to it" },
  { value: "yes", label: "Yes, without asking" },
] as const;

/** The fields that every meeting has: those that come before its lines, and those after. */
export function meetingFields({ meeting: { properties }, today }: OpenMeeting) {
  const { status, arrived = "", overran = "", important = false } = properties;
  const held = status === "cancelled" ? status : "held";
  const went = { group: "How it went", isBeside: true };
  const next = { group: "When do you meet next?" };
  const reflection = { label: "One line for yourself", placeholder: "Next time I bring the numbers" };
  return {
    before: {
      status: {
        ...choiceField<"held" | "cancelled">({ label: "The meeting", options: STATUSES, initial: held }),
        isBeside: true,
      },
      arrived: { ...choiceField({ label: "You arrived", options: ARRIVALS, initial: arrived }), ...went },
      overran: { ...choiceField({ label: "It ran over", options: OVERRUNS, initial: overran }), ...went },
      important: {
        ...toggleField({ label: "Important: thanks are due the day after", initial: important }),
        group: went.group,
      },
    },
    after: {
      reflection: { ...textField(reflection), group: "Reflection" },
      nextDay: { ...dayField({ label: "Day", today, placeholder: "in two months" }), ...next },
      nextTime: { ...timeField({ label: "Time" }), ...next },
    },
  };
}

type Parts = ReturnType<typeof meetingFields>;
/** The values of the fields that every meeting has. */
export type MeetingValues = ValuesOf<Parts["before"] & Parts["after"]>;

const SORT_LABELS: Readonly<Record<Sort, string>> = {
  "follow-up": "To do for me",
  waiting: "Promised to me",
  feedback: "Feedback",
  advice: "Advice",
  commitment: "Work I took on",
  evidence: "Evidence: they saw it",
};

const LEAVE = { value: "leave", label: "Leave as it is" } as const;
const SORT_OPTIONS = [LEAVE, ...SORTS.map((value) => ({ value, label: SORT_LABELS[value] }))] as const;

export type SortChoice = Sort | "leave";

export function needsDue(choice: unknown): boolean {
  return DUE_SORTS.has(choice as Sort);
}

/** @returns for each line where its fields are, and the fields: what it is, and by when it is to be done */
export function lineFields({ lines, meeting, today }: OpenMeeting): { at: LineFields[]; fields: Fields } {
  const first = lines.length < MOST_UNSORTED ? "" : `, the first ${String(MOST_UNSORTED)}`;
  const place = { group: `Lines that are not sorted yet${first}`, isBeside: true };
  const names = namesOf(lines.map(({ written }) => written));
  const at = lines.map((line, index) => {
    const name = names[index] ?? "";
    return { line, sort: `sort-${name}`, due: `due-${name}` };
  });
  const fields = at.flatMap(({ line, sort, due }): [string, Field<unknown>][] => {
    const label = withoutLinks(line.words);
    const initial = dueIn(line.words, meeting.date ?? today);
    return [
      [
        sort,
        { ...choiceField<SortChoice>({ label, options: SORT_OPTIONS, initial: guess(line) }), ...place },
      ],
      [due, { ...dayField({ label: "Due", today, initial }), ...place }],
    ];
  });
  return { at, fields: Object.fromEntries(fields) };
}

/** @returns the day that words of a meeting name; "by Friday", said on a Friday, is the next one */
function dueIn(words: string, met: CalendarDate): CalendarDate | null {
  const day = findDue(words, met)?.date ?? null;
  const isThatDay = day === met && !/\bto(?:day|night)\b/i.test(words);
  return isThatDay ? (findDue(words, addDays(met, 1))?.date ?? null) : day;
}

/** What plainly is somebody's to do; all else is for the student to say. */
function guess({ words }: UnsortedLine): SortChoice {
  const roles = new Set(partsOf(words).map(({ role }) => role));
  if (roles.size !== 1) return "leave";
  return roles.has("mine") ? "follow-up" : roles.has("theirs") ? "waiting" : "leave";
}

/** @returns a list to tick of the questions that are still open; none where no question is */
export function questionFields({ meeting }: OpenMeeting): { at: OpenQuestion[]; fields: Fields } {
  const open = meeting.entries.filter((entry) => entry.kind === "question" && !entry.nested && isOpen(entry));
  const names = namesOf(open.map(({ written }) => written));
  const at = open.map((entry, index) => ({ entry, name: names[index] ?? "" }));
  const options = at.map(({ entry, name }) => ({ value: name, label: entryWords(entry) }));
  const label = "The others come up again when you prepare the next meeting.";
  const group = "Which questions were answered?";
  return { at, fields: at.length === 0 ? {} : { [ANSWERED]: { ...ticksField({ label, options }), group } } };
}

/** Names by what lines say, so that what was chosen for one stays with it where others have come or gone. */
function namesOf(written: readonly string[]): string[] {
  const seen = new Map<string, number>();
  return written.map((text) => {
    const name = text.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 80);
    const count = (seen.get(name) ?? 0) + 1;
    seen.set(name, count);
    return `${name}-${String(count)}`;
  });
}
