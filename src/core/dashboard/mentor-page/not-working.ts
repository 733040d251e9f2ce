/**
 * When it does not work: the guide's four steps in their order, each with what the notes know. Reflect, clarify,
 * adjust, and only then leave, gracefully.
 */
import { addMonths, type CalendarDate } from "../../calendar/calendar-date";
import { addLength, formatLength, type Length } from "../../calendar/length";
import { sayAgo } from "../../calendar/say";
import { balanceOf } from "../../ledger/balance";
import { mentorStatus, type Ledger } from "../../ledger/ledger";
import { lastContact } from "../../ledger/mentor-meetings";
import type { Mentor } from "../../records/record";
import { rhythmOf } from "../../rules/check-in";
import { plural } from "../../rules/names";
import type { PageRows } from "./open-entries";
import { reliabilityWith } from "./reliability";

export type StepName = "reflect" | "clarify" | "adjust" | "leave";

export interface Step {
  readonly name: StepName;
  readonly title: string;
  readonly words: string;
  /** From the notes. */
  readonly facts: readonly string[];
}

interface Looking {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
  readonly owed: Pick<PageRows, "mine" | "theirs">;
}

/** @returns the steps; for a relationship that has ended, what is left to know */
export function stepsWith(mentor: Mentor, looking: Looking): Step[] {
  return [
    {
      name: "reflect",
      title: "Reflect",
      words:
        "What did you hope for, and did you say so? What was your own part? This is what your notes tell:",
      facts: reflectFacts(mentor, looking),
    },
    {
      name: "clarify",
      title: "Clarify",
      words: "Say what you hope for and ask what fits them. A short talk does this better than a message.",
      facts: [],
    },
    {
      name: "adjust",
      title: "Adjust",
      words:
        "Hear from each other less often, without nudging, and let others in your team give what is missing.",
      facts: [sayRhythm(mentor, looking.ledger)].filter((fact) => fact !== null),
    },
    {
      name: "leave",
      title: "Leave gracefully",
      words:
        "Say thanks for what they gave, and hand over what is owed. Your notes stay, and so does what is owed.",
      facts: sayOwed(looking.owed),
    },
  ];
}

function reflectFacts(mentor: Mentor, { ledger, today, owed }: Looking): string[] {
  const last = lastContact(ledger, mentor, today);
  const { overdue } = reliabilityWith(mentor, { ledger, today });
  return [
    last ? `Last in touch ${sayAgo(last, today)}.` : "Not in touch yet.",
    sayRhythm(mentor, ledger),
    sayMoves(mentor, { ledger, today }),
    sayBalance(mentor, { ledger, today }),
    owed.theirs.length > 0
      ? `${plural(owed.theirs.length, "thing")} you asked them for ${owed.theirs.length === 1 ? "is" : "are"} still open.`
      : null,
    overdue > 0 ? `${plural(overdue, "piece")} of your own work overdue.` : null,
  ].filter((fact) => fact !== null);
}

function sayRhythm(mentor: Mentor, { settings }: Ledger): string | null {
  const rhythm = rhythmOf(mentor, settings);
  return rhythm && `You mean to be in touch every ${formatLength(rhythm.cadence)}.`;
}

type Day = Omit<Looking, "owed">;

/** In the time over which moved meetings are counted. */
function sayMoves(mentor: Mentor, { ledger, today }: Day): string | null {
  const { movesMonths } = ledger.settings.hints;
  const after = addMonths(today, -movesMonths);
  const moves = ledger
    .meetingsWith(mentor)
    .flatMap(({ properties: { moved = [] } }) => moved)
    .filter(({ asked }) => asked.date > after && asked.date <= today);
  if (moves.length === 0) return null;
  const mine = moves.filter(({ by }) => by === "me").length;
  const period = `in the last ${plural(movesMonths, "month")}`;
  return `Meetings moved ${period}: ${String(mine)} by you, ${String(moves.length - mine)} by them.`;
}

function sayBalance(mentor: Mentor, { ledger, today }: Day): string | null {
  const { asks, gives } = balanceOf(ledger, mentor, today);
  if (asks.length + gives.length === 0) return null;
  const asked = asks.length === 0 ? "asked for nothing" : `asked ${times(asks.length)}`;
  const given = gives.length === 0 ? "gave nothing back yet" : `gave something back ${times(gives.length)}`;
  return `You ${asked} and ${given}.`;
}

function times(count: number): string {
  return count === 1 ? "once" : `${String(count)} times`;
}

function sayOwed({ mine, theirs }: Looking["owed"]): string[] {
  const yours =
    mine.length === 0
      ? "You owe them nothing."
      : `You still owe them ${plural(mine.length, "thing")}: ${mine.map(({ title }) => title).join("; ")}.`;
  const open = theirs.length === 0 ? [] : [`They still have ${plural(theirs.length, "thing")} open for you.`];
  return [yours, ...open];
}

const CHOICES: readonly Length[] = [
  { count: 1, unit: "month" },
  { count: 2, unit: "month" },
  { count: 3, unit: "month" },
  { count: 4, unit: "month" },
  { count: 6, unit: "month" },
  { count: 1, unit: "year" },
];

/** @returns lengths to choose from that are longer than the present one; none for a mentor without a rhythm */
export function longerCadences(mentor: Mentor, { ledger, today }: Day): Length[] {
  const rhythm = rhythmOf(mentor, ledger.settings);
  if (!rhythm) return [];
  const now = addLength(today, rhythm.cadence);
  return CHOICES.filter((length) => addLength(today, length) > now);
}

/** What the act at the end of each step is, by the mentor's status. */
export function mayEnd(mentor: Mentor): boolean {
  return mentorStatus(mentor) !== "ended";
}
