/** What happens when an act of a row is chosen: it is performed, asked for, or a form opens. */
import type { App } from "obsidian";
import { ACTS, type WritingActName } from "../../app/acts/acts";
import { performAsked, type Acted } from "../../app/acts/perform";
import type { Mentorship } from "../../app/mentorship";
import type { Row } from "../../core/agenda/row";
import type { ActName } from "../../core/rules/rule";
import { confirmed } from "./confirmed";
import type { DoneRows } from "./done-rows";
import type { DashboardOpeners } from "./openers";
import { OPENING_ACTS, type ActView } from "./opening-acts";
import { inputFor } from "./row-questions";

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

export function rowActions(parts: RowActionParts): RowActions {
  const { openers, done } = parts;
  const busy = new Set<string>();
  const write = async (act: Exclude<RowAct, keyof typeof OPENING_ACTS>, row: Row) => {
    // A second click on the way must not do it twice.
    if (busy.has(row.key) || done.phases.has(row.key)) return;
    busy.add(row.key);
    try {
      const acted = await askAndPerform(parts, act, row);
      for (const { key } of acted?.closed ?? []) done.mark(key);
    } finally {
      busy.delete(row.key);
    }
  };
  return {
    run: async (act, row) => {
      if (isOpening(act)) OPENING_ACTS[act].open(openers, parts.app.discreet.target(row));
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
  act: WritingActName,
  row: Row,
): Promise<Acted<Row> | null> {
  // A question is asked in the words of what is shown, about what it stands for.
  const answer = await inputFor(act, app.discreet.target(row), { openers, today: app.clock.today() });
  return answer && performAsked(app, { act, rows: [row], input: answer.input });
}

/** Asks before a row that comes again by itself is waved off. */
function mayStop(obsidian: App, { stopQuestion }: Row): Promise<boolean> {
  if (stopQuestion === null) return Promise.resolve(true);
  const text = "The note says so from then on, in its property dismissed. You can undo it.";
  return confirmed(obsidian, { title: stopQuestion, text, button: "Stop" });
}
