/** What an act asks before it is done to a row, or once for many rows. */
import { ACTS, type InputOf, type WritingActName } from "../../app/acts/acts";
import { clarityOf } from "../../app/acts/clarity";
import type { Row } from "../../core/agenda/row";
import { addDays, type CalendarDate } from "../../core/calendar/calendar-date";
import type { DashboardOpeners } from "./openers";

/** What a question needs to know of a row, or of many rows that are asked about at once. */
export type AskedAbout = Pick<Row, "title" | "mentors" | "due" | "written">;

export interface Asking {
  readonly openers: DashboardOpeners;
  readonly today: CalendarDate;
}

type AskingActName = {
  [N in WritingActName]: InputOf<N> extends undefined ? never : N;
}[WritingActName];

type Questions = {
  readonly [N in AskingActName]: (about: AskedAbout, asking: Asking) => Promise<InputOf<N> | null>;
};

const WEEK = 7;

const QUESTIONS: Questions = {
  "set-due": ({ title: about, due }, { openers, today }) => {
    // A date that is still to come is where one starts from; else a week from now.
    const suggested = due && due > today ? due : addDays(today, WEEK);
    return openers.askDate({ title: "Set due date", submit: "Set date", about, suggested });
  },
  snooze: ({ title: about }, { openers, today }) =>
    openers.askDate({ title: "Snooze until", submit: "Snooze", about, suggested: addDays(today, WEEK) }),
  "log-contact": ({ title: about, mentors }, { openers }) =>
    openers.askContact({ about, mentors: mentors.map(({ name }) => name) }),
  "mark-shared": ({ title: about, mentors }, { openers }) =>
    openers.askMentors({ title: "Share goal with", about, chosen: mentors.map(({ path }) => path) }),
  "mark-applied": ({ title: about }, { openers }) =>
    openers.askText({
      title: "Mark as applied",
      submit: "Mark as applied",
      label: "What came of it (optional)",
      placeholder: "Clearer, said the attending",
      about,
    }),
  "set-aside": ({ title: about }, { openers }) =>
    openers.askText({
      title: "Set aside",
      submit: "Set aside",
      label: "Why (optional)",
      placeholder: "It does not fit this rotation",
      about,
    }),
  "record-outcome": ({ title: about }, { openers }) =>
    openers.askText({
      title: "Record the outcome",
      submit: "Record it",
      label: "What came of it",
      placeholder: "Accepted, starting in June",
      needed: "Say in a few words what came of it.",
      about,
    }),
  "mark-answered": ({ title: about }, { openers }) => openers.askAnswer({ about }),
  clarify: (row, { openers }) => openers.askClarity({ about: row.title, known: clarityOf(row) }),
};

/** @returns what the act must be told (nothing, for most); null where the question was left without an answer */
export async function inputFor(
  act: WritingActName,
  about: AskedAbout,
  asking: Asking,
): Promise<{ readonly input: InputOf<WritingActName> } | null> {
  if (!isAsking(act)) return { input: undefined };
  const input = await QUESTIONS[act](about, asking);
  return input === null ? null : { input };
}

function isAsking(act: WritingActName): act is AskingActName {
  return ACTS[act].asks !== "nothing";
}
