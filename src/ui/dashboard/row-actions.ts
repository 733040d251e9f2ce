/** What happens when an act of a row is chosen: it is performed, asked for, or a form opens. */
import { ConfirmationModal, type App } from "obsidian";
import { ACTS, type WritingActName } from "../../app/acts/acts";
import { performAct } from "../../app/acts/perform";
import type { Mentorship } from "../../app/mentorship";
import type { Outcome } from "../../app/writer";
import type { Row } from "../../core/agenda/row";
import { addDays, type CalendarDate } from "../../core/calendar/calendar-date";
import type { ActName } from "../../core/rules/rule";
import type { DoneRows } from "./done-rows";
import type { DashboardOpeners } from "./openers";
import { OPENING_ACTS, type ActView } from "./opening-acts";

/** What a row offers: its own acts, and to be put off or waved off. */
export type RowAct = ActName | "snooze" | "dismiss";

export interface RowActions {
  /** Never rejects; where something went wrong, a notice has said so. */
  run(act: RowAct, row: Row): Promise<void>;
}

export interface RowActionParts {
  readonly app: Mentorship;
  readonly openers: DashboardOpeners;
  /** For the question that comes before a row is waved off for good. */
  readonly obsidian: App;
  readonly done: DoneRows;
}

/** @returns the word and the icon of an act, the same wherever it is offered */
export function actView(act: RowAct): ActView {
  if (isOpening(act)) return OPENING_ACTS[act];
  const { label, icon, asks } = ACTS[act];
  return { label: asks === "nothing" ? label : `${label}…`, icon };
}

/** Acts whose row then is done and fades; after the others it moves or is put away. */
const CLOSING: ReadonlySet<RowAct> = new Set<RowAct>([
  "tick",
  "log-contact",
  "mark-agenda-sent",
  "mark-thanked",
  "mark-held",
  "mark-cancelled",
  "mark-shared",
  "mark-reviewed",
]);

export function rowActions(parts: RowActionParts): RowActions {
  const { openers, done } = parts;
  const busy = new Set<string>();
  const write = async (act: Exclude<RowAct, keyof typeof OPENING_ACTS>, row: Row) => {
    // A second click on the way must not do it twice.
    if (busy.has(row.key) || done.phases.has(row.key)) return;
    busy.add(row.key);
    try {
      const outcome = await askAndPerform(parts, act, row);
      if (outcome?.result === "done" && CLOSING.has(act)) done.mark(row.key);
    } finally {
      busy.delete(row.key);
    }
  };
  return {
    run: async (act, row) => {
      if (isOpening(act)) OPENING_ACTS[act].open(openers, row);
      else if (act !== "dismiss" || (await mayStop(parts.obsidian, row))) await write(act, row);
    },
  };
}

function isOpening(act: RowAct): act is keyof typeof OPENING_ACTS {
  return Object.hasOwn(OPENING_ACTS, act);
}

/** @returns null where a question was left without an answer */
async function askAndPerform(
  { app, openers }: RowActionParts,
  act: Exclude<RowAct, keyof typeof OPENING_ACTS> & WritingActName,
  row: Row,
): Promise<Outcome | null> {
  const { title: about, mentors } = row;
  switch (act) {
    case "set-due":
    case "snooze": {
      const suggested = suggestedDay(act, row, app.clock.today());
      const question = act === "snooze" ? SNOOZE_QUESTION : DUE_QUESTION;
      const input = await openers.askDate({ ...question, about, suggested });
      return input && performAct(app, { act, row, input });
    }
    case "log-contact": {
      const input = await openers.askContact({ about, mentors: mentors.map(({ name }) => name) });
      return input && performAct(app, { act, row, input });
    }
    case "mark-shared": {
      const chosen = mentors.map(({ path }) => path);
      const input = await openers.askMentors({ title: "Share goal with", about, chosen });
      return input && performAct(app, { act, row, input });
    }
    default:
      return performAct(app, { act, row });
  }
}

const SNOOZE_QUESTION = { title: "Snooze until", submit: "Snooze" };
const DUE_QUESTION = { title: "Set due date", submit: "Set date" };
const WEEK = 7;

/** A date that is still to come is where one starts from; else a week from now. */
function suggestedDay(act: "set-due" | "snooze", { due }: Row, today: CalendarDate): CalendarDate {
  return act === "set-due" && due && due > today ? due : addDays(today, WEEK);
}

/** Asks before a row that comes again by itself is waved off. */
function mayStop(obsidian: App, { stopQuestion }: Row): Promise<boolean> {
  if (stopQuestion === null) return Promise.resolve(true);
  return new Promise((resolve) => {
    const modal = new ConfirmationModal(obsidian);
    modal.setTitle(stopQuestion);
    modal.setContent("The note says so from then on, in its property dismissed. You can undo it.");
    modal.addButton((button) => {
      button.setButtonText("Stop").setCta();
      button.onClick(() => resolve(true));
    });
    modal.addCancelButton();
    // Closing comes after the click, which has answered by then.
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}
