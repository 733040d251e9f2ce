/** The agenda as the command line gives it; the shapes are public, see product/rules.md. */
import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { sayWhen } from "../calendar/say";
import type { Ledger } from "../ledger/ledger";
import type { Problem } from "../records/problem";
import { hintsOf } from "../hints/hints";
import { agenda } from "./agenda";
import type { Row, State } from "./row";
import { isWithin } from "./within-days";

export interface AgendaJson {
  readonly date: CalendarDate;
  readonly rows: readonly {
    readonly rule: string;
    readonly state: State;
    readonly due: CalendarDate | null;
    readonly limit: CalendarDate | null;
    readonly title: string;
    readonly why: string;
    readonly mentors: readonly string[];
    readonly path: string;
    readonly line: number | null;
  }[];
  readonly hints: readonly {
    readonly hint: string;
    readonly mentors: readonly string[];
    readonly path: string | null;
    readonly text: string;
    readonly figure: "guide" | "setting";
  }[];
  readonly problems: readonly Problem[];
}

export interface AgendaChoice {
  readonly date: CalendarDate;
  /** Keep rows due up to this many days from the date, and open and waiting ones. */
  readonly days?: number;
  /** Keep rows about a mentor whose note has one of these paths. */
  readonly mentorPaths?: readonly string[];
}

export function agendaJson(ledger: Ledger, choice: AgendaChoice): AgendaJson {
  const rows = chosenRows(ledger, choice).map(
    ({ rule, state, due, limit, title, why, mentors, path, line }) => {
      return { rule, state, due, limit, title, why, mentors: mentors.map(({ name }) => name), path, line };
    },
  );
  return { date: choice.date, rows, hints: chosenHints(ledger, choice), problems: ledger.problems };
}

function chosenHints(ledger: Ledger, { date, mentorPaths }: AgendaChoice): AgendaJson["hints"] {
  return hintsOf({ ledger, today: date })
    .filter(
      ({ mentors }) => mentorPaths === undefined || mentors.some(({ path }) => mentorPaths.includes(path)),
    )
    .map(({ hint, mentors, path, text, figure }) => {
      return { hint, mentors: mentors.map(({ name }) => name), path, text, figure };
    });
}

function chosenRows(ledger: Ledger, { date, days, mentorPaths }: AgendaChoice): Row[] {
  const last = days === undefined ? null : addDays(date, days);
  return agenda(ledger, date).filter(
    ({ due, state, mentors }) =>
      isWithin({ due, state }, last) &&
      (mentorPaths === undefined || mentors.some(({ path }) => mentorPaths.includes(path))),
  );
}

const STATE_WORDS: Readonly<Record<State, string>> = {
  overdue: "Overdue",
  today: "Today",
  soon: "Soon",
  waiting: "Waiting for others",
  open: "No date",
  later: "Later",
};

/** The agenda as lines of text, one heading a state. */
export function agendaText({ date, rows, hints, problems }: AgendaJson): string {
  const lines = rows.flatMap((row, place) => {
    const heading = rows[place - 1]?.state === row.state ? [] : ["", STATE_WORDS[row.state]];
    const when = sayDue(row, date);
    const where = row.line === null ? row.path : `${row.path}:${String(row.line)}`;
    return [...heading, `- ${row.title}${when}`, `  ${[...row.mentors, where].join(" · ")}`];
  });
  const attention = problems.map(({ path, line, property, found, expected }) => {
    const place = [path, line, property].filter((part) => part !== null).join(":");
    return `- ${place}: ${found === null ? "missing" : `found "${found}"`}, expected ${expected}`;
  });
  const softer = hints.map(({ text, mentors, path }) => {
    const about = [...mentors, path].filter((part) => part !== null).join(" · ");
    return about === "" ? `- ${text}` : `- ${text}\n  ${about}`;
  });
  const none = rows.length === 0 ? ["", "Nothing is due."] : [];
  return [
    `Agenda for ${date}`,
    ...none,
    ...lines,
    ...(softer.length > 0 ? ["", "Hints", ...softer] : []),
    ...(attention.length > 0 ? ["", "Needs attention", ...attention] : []),
  ].join("\n");
}

/** Late counts from the limit, where there is one; between due date and limit, and while waiting, nothing is late. */
function sayDue({ state, due, limit }: AgendaJson["rows"][number], today: CalendarDate): string {
  if (due === null) return "";
  const counted = state === "overdue" ? (limit ?? due) : due;
  return counted < today && state !== "overdue" ? ` (since ${due})` : ` (${sayWhen(counted, today)}, ${due})`;
}
