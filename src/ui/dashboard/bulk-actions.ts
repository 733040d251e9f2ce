/** What happens when an act is chosen for several rows: one question at most, one step to undo. */
import type { App } from "obsidian";
import { closingAct, type BulkActName } from "../../app/acts/bulk";
import { performAsked, performEach, type Acted } from "../../app/acts/perform";
import type { Row } from "../../core/agenda/row";
import { plural } from "../../core/rules/names";
import { confirmed } from "./confirmed";
import type { DashboardContext } from "./context";
import { inputFor } from "./row-questions";

export interface BulkRequest {
  readonly act: BulkActName;
  readonly rows: readonly Row[];
}

/** @returns whether it was done; where it was not, a notice has said why, or a question was left unanswered */
export async function performBulk(context: DashboardContext, { act, rows }: BulkRequest): Promise<boolean> {
  const { done } = context;
  const open = rows.filter(({ key }) => !done.phases.has(key));
  const acted =
    act === "each" ? await closeEach(context, open) : await askAndPerform(context, { act, rows: open });
  for (const { key } of acted?.closed ?? []) done.mark(key);
  return acted?.outcome.result === "done";
}

function closeEach({ app }: DashboardContext, rows: readonly Row[]): Promise<Acted<Row>> {
  const requests = rows.flatMap((row) => {
    const act = closingAct(row);
    return act === null ? [] : [{ act, row }];
  });
  return performEach(app, requests);
}

async function askAndPerform(
  { app, openers, obsidian }: DashboardContext,
  { act, rows }: BulkRequest & { readonly act: Exclude<BulkActName, "each"> },
): Promise<Acted<Row> | null> {
  const [first] = rows;
  if (!first || (act === "dismiss" && !(await mayStop(obsidian, rows)))) return null;
  // What one of them says already is nothing to begin with for all of them.
  const many = { title: plural(rows.length, "row"), mentors: mentorsOf(rows), due: null, written: null };
  const answer = await inputFor(act, rows.length === 1 ? app.discreet.target(first) : many, {
    openers,
    today: app.clock.today(),
  });
  return answer && performAsked(app, { act, rows, input: answer.input });
}

function mentorsOf(rows: readonly Row[]): Row["mentors"] {
  return [...new Map(rows.flatMap(({ mentors }) => mentors).map((mentor) => [mentor.path, mentor])).values()];
}

/** Rows that come again by themselves are asked about before they are waved off. */
function mayStop(obsidian: App, rows: readonly Row[]): Promise<boolean> {
  const again = rows.filter(({ stopQuestion }) => stopQuestion !== null).length;
  if (again === 0) return Promise.resolve(true);
  return confirmed(obsidian, {
    title: `Dismiss ${plural(rows.length, "row")}?`,
    text: `${plural(again, "row")} of these would come again by themselves, and then no longer do. You can undo it.`,
    button: "Dismiss",
  });
}
