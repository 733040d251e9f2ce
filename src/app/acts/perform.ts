/** Does an act: what a button, a command or a tick on a row comes to. */
import type { Mentorship } from "../mentorship";
import type { Outcome, WriteRequest } from "../writer";
import type { ActContext, ActTarget } from "./act";
import { ACTS, type InputOf, type WritingActName } from "./acts";
import { joinedPlans, type DonePlan } from "./join-plans";

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
export interface AskedRequest {
  readonly act: WritingActName;
  readonly rows: readonly ActTarget[];
  /** What that act asks for. */
  readonly input: InputOf<WritingActName>;
}

type Parts = Pick<Mentorship, "live" | "discreet" | "clock" | "settings" | "tasks" | "writer">;

/** An act is given what it asks for, as the requests say; TypeScript cannot follow that through the table. */
interface AnyAct {
  readonly counts?: string;
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
  return performAsked(app, { act, rows: [row], input });
}

/**
 * Does one act to many rows, as one step to undo: all of it, or nothing where one place is gone. Rows that the
 * act does not fit are left out, and an entry that several rows are about is changed once.
 */
export async function performActs<N extends WritingActName>(
  app: Parts,
  { act, rows, input }: ActsRequest<N>,
): Promise<Outcome> {
  return performAsked(app, { act, rows, input });
}

/** Does an act to one row or to many, with the answer to its question. */
export async function performAsked(app: Parts, { act, rows, input }: AskedRequest): Promise<Outcome> {
  const requests = rows.map((row) => ({ act, row, input }));
  return performPlans(app, requests, ACTS[act]);
}

/** Does to each of several rows an act of its own that asks nothing, as one step to undo. */
export async function performEach(
  app: Parts,
  requests: readonly { readonly act: WritingActName; readonly row: ActTarget }[],
): Promise<Outcome> {
  return performPlans(app, requests, { counts: "row" }, "Done");
}

async function performPlans(
  { live, discreet, clock, settings, tasks, writer }: Parts,
  requests: readonly { readonly act: WritingActName; readonly row: ActTarget; readonly input?: unknown }[],
  { counts }: Pick<AnyAct, "counts">,
  done?: string,
): Promise<Outcome> {
  const snapshot = live.snapshot();
  if (!snapshot) return { result: "unchanged" };
  const { ledger } = snapshot;
  const context = { today: clock.today(), settings: settings.current(), ledger, tasks };
  const plans = requests.flatMap(({ act, row: shown, input }): DonePlan[] => {
    // What is done in discreet mode is done to what the rows stand for.
    const row = discreet.target(shown);
    const request = (ACTS[act] as AnyAct).plan(row, input, context);
    return request ? [{ row, request: done === undefined ? request : { ...request, label: done } }] : [];
  });
  const request = joinedPlans(plans, { ledger, counts });
  return request ? writer.perform(request) : { result: "unchanged" };
}
