/** Does an act: what a button, a command or a tick on a row comes to. */
import type { Mentorship } from "../mentorship";
import type { Outcome, WriteRequest } from "../writer";
import type { ActContext, ActTarget } from "./act";
import { ACTS, type InputOf, type WritingActName } from "./acts";
import { joinedPlans } from "./join-plans";

type InputPart<N extends WritingActName> =
  undefined extends InputOf<N> ? { readonly input?: undefined } : { readonly input: InputOf<N> };

export type ActRequest<N extends WritingActName> = {
  readonly act: N;
  /** A row, or what target.ts makes of a record or an entry. */
  readonly row: ActTarget;
} & InputPart<N>;

export type ActsRequest<N extends WritingActName> = {
  readonly act: N;
  readonly rows: readonly ActTarget[];
} & InputPart<N>;

/** An act with what was asked for it, where which act it is comes out only as the program runs. */
export interface AskedRequest<R extends ActTarget = ActTarget> {
  readonly act: WritingActName;
  readonly rows: readonly R[];
  /** What that act asks for. */
  readonly input: InputOf<WritingActName>;
}

/** What came of acts, and which of the rows that they were done to are done with now. */
export interface Acted<R extends ActTarget> {
  readonly outcome: Outcome;
  readonly closed: readonly R[];
}

type Parts = Pick<Mentorship, "live" | "discreet" | "clock" | "settings" | "tasks" | "writer">;

/** An act is given what it asks for, as the requests say; TypeScript cannot follow that through the table. */
interface AnyAct {
  readonly counts?: string;
  readonly closes?: true | ((target: ActTarget, input: unknown, context: ActContext) => boolean);
  plan(target: ActTarget, input: unknown, context: ActContext): WriteRequest | null;
}

/**
 * Writes what an act comes to today. Never rejects: the user is told by a notice.
 * @returns `unchanged` before the vault was read, and where the act does not fit the row
 */
export async function performAct<N extends WritingActName>(
  app: Parts,
  { act, row, input }: ActRequest<N>,
): Promise<Outcome> {
  return (await performAsked(app, { act, rows: [row], input })).outcome;
}

/**
 * Does one act to many rows, as one step to undo: all of it, or nothing where one place is gone. Rows that the
 * act does not fit are left out, and an entry that several rows are about is changed once.
 */
export async function performActs<N extends WritingActName>(
  app: Parts,
  { act, rows, input }: ActsRequest<N>,
): Promise<Outcome> {
  return (await performAsked(app, { act, rows, input })).outcome;
}

/** Does an act to one row or to many, with the answer to its question. */
export async function performAsked<R extends ActTarget>(
  app: Parts,
  { act, rows, input }: AskedRequest<R>,
): Promise<Acted<R>> {
  const requests = rows.map((row) => ({ act, row, input }));
  return performPlans(app, requests, ACTS[act]);
}

/** Does to each of several rows an act of its own that asks nothing, as one step to undo. */
export async function performEach<R extends ActTarget>(
  app: Parts,
  requests: readonly { readonly act: WritingActName; readonly row: R }[],
): Promise<Acted<R>> {
  return performPlans(app, requests, { counts: "row" }, "Done");
}

interface PlanRequest<R extends ActTarget> {
  readonly act: WritingActName;
  readonly row: R;
  readonly input?: unknown;
}

async function performPlans<R extends ActTarget>(
  { live, discreet, clock, settings, tasks, writer }: Parts,
  requests: readonly PlanRequest<R>[],
  { counts }: Pick<AnyAct, "counts">,
  done?: string,
): Promise<Acted<R>> {
  const snapshot = live.snapshot();
  if (!snapshot) return { outcome: { result: "unchanged" }, closed: [] };
  const { ledger } = snapshot;
  const context = { today: clock.today(), settings: settings.current(), ledger, tasks };
  const plans = requests.flatMap(({ act, row: shown, input }) => {
    // What is done in discreet mode is done to what the rows stand for.
    const row: ActTarget = discreet.target(shown);
    const known = ACTS[act] as AnyAct;
    const planned = known.plan(row, input, context);
    if (!planned) return [];
    const request = done === undefined ? planned : { ...planned, label: done };
    const { closes } = known;
    const isClosing = typeof closes === "function" ? closes(row, input, context) : closes === true;
    return [{ act, row, shown, request, isClosing }];
  });
  const request = joinedPlans(plans, { ledger, counts });
  const outcome: Outcome = request ? await writer.perform(request) : { result: "unchanged" };
  const closed = outcome.result === "done" ? plans.filter(({ isClosing }) => isClosing) : [];
  return { outcome, closed: closed.map(({ shown }) => shown) };
}
