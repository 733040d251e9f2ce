/**
 * How reliable one was with a mentor, from one's own notes: a private look, used for readiness for a letter
 * only, and never exported.
 */
import { daysBetween, type CalendarDate } from "../../calendar/calendar-date";
import { isOver } from "../../agenda/agenda";
import { mentorsOfEntry, type Ledger } from "../../ledger/ledger";
import { heldMeetings } from "../../ledger/mentor-meetings";
import { deliveredOn, isDelivered } from "../../records/commitment";
import { dateField, type Entry } from "../../records/entry";
import type { Meeting, Mentor } from "../../records/record";
import { plural } from "../../rules/names";

export interface Reliability {
  /** Of the meetings whose note says how one arrived. */
  readonly arrivals: { readonly all: number; readonly late: number };
  /** Own changes with less than a day's notice. */
  readonly shortNotice: number;
  /** Own changes in all. */
  readonly changes: number;
  /** Work past its day and not handed in. */
  readonly overdue: number;
  /** Of work with a due date that was handed in or is overdue: how much came by its day; null where there is none. */
  readonly onTime: { readonly kept: number; readonly all: number } | null;
  readonly lines: readonly ReliabilityLine[];
}

export interface ReliabilityLine {
  readonly text: string;
  readonly isGood: boolean;
}

interface Day {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

export function reliabilityWith(mentor: Mentor, { ledger, today }: Day): Reliability {
  const arrived = heldMeetings(ledger, mentor, today).flatMap(({ properties }) => properties.arrived ?? []);
  const moves = ledger.meetingsWith(mentor).flatMap(ownChanges);
  const work = commitmentsTo(mentor, { ledger, today });
  const facts = {
    arrivals: { all: arrived.length, late: arrived.filter((how) => how === "late").length },
    shortNotice: moves.filter(isShortNotice).length,
    changes: moves.length,
    overdue: work.filter((entry) => isOverdue(entry, today)).length,
    onTime: onTimeOf(work, today),
  };
  return { ...facts, lines: sayLines(facts) };
}

type Change = NonNullable<Meeting["properties"]["moved"]>[number];

/** A mentor's own changes never count. */
function ownChanges({ properties: { moved = [] } }: Meeting): Change[] {
  return moved.filter(({ by }) => by === "me");
}

/** The guide asks for a day's notice at least; without hours only a change on the day itself is surely short. */
const NOTICE_MINUTES = 24 * 60;

export function isShortNotice({ from, asked }: Pick<Change, "from" | "asked">): boolean {
  const days = daysBetween(asked.date, from.date);
  if (from.time === null || asked.time === null) return days < 1;
  return days * NOTICE_MINUTES + minutes(from.time) - minutes(asked.time) < NOTICE_MINUTES;
}

function minutes(time: string): number {
  const [hour = 0, minute = 0] = time.split(":").map(Number);
  return hour * 60 + minute;
}

function commitmentsTo(mentor: Mentor, { ledger, today }: Day): Entry[] {
  return ledger.records
    .filter((record) => !isOver(record, { ledger, today }))
    .flatMap((record) =>
      record.entries.filter(
        (entry) => entry.kind === "commitment" && mentorsOfEntry(ledger, record, entry).includes(mentor),
      ),
    );
}

function isOverdue(entry: Entry, today: CalendarDate): boolean {
  const due = dateField(entry, "due");
  return due !== null && due < today && !isDelivered(entry);
}

function onTimeOf(work: readonly Entry[], today: CalendarDate): Reliability["onTime"] {
  const kept = work.flatMap((entry) => {
    const [due, day] = [dateField(entry, "due"), deliveredOn(entry)];
    if (isOverdue(entry, today)) return [false];
    return due && day ? [day <= due] : [];
  });
  return kept.length === 0 ? null : { kept: kept.filter(Boolean).length, all: kept.length };
}

function sayChanges(changes: number, short: number): string {
  const rest = "with less than 24 hours' notice.";
  if (changes === 1)
    return short === 0
      ? "You changed one meeting, in good time."
      : `Your one change of a meeting came ${rest}`;
  return short === 0
    ? `You changed meetings ${String(changes)} times, never ${rest}`
    : `${String(short)} of your ${String(changes)} changes of meetings came ${rest}`;
}

function sayLines({ arrivals, shortNotice, changes, overdue, onTime }: Omit<Reliability, "lines">) {
  const lines: (ReliabilityLine | null)[] = [
    arrivals.all === 0
      ? null
      : {
          text: `On time for ${String(arrivals.all - arrivals.late)} of ${plural(arrivals.all, "meeting")} where you noted it.`,
          isGood: arrivals.late === 0,
        },
    changes === 0
      ? null
      : {
          text: sayChanges(changes, shortNotice),
          isGood: shortNotice === 0,
        },
    onTime === null
      ? null
      : {
          text: `${String(onTime.kept)} of ${plural(onTime.all, "piece")} of work handed in by the day agreed${overdue > 0 ? `, ${String(overdue)} overdue` : ""}.`,
          isGood: onTime.kept === onTime.all,
        },
  ];
  return lines.filter((line) => line !== null);
}
