/** Does an act: what a button, a command or a tick on a row comes to. */
import type { Mentorship } from "../mentorship";
import type { Outcome, WriteRequest } from "../writer";
import type { ActContext, ActTarget } from "./act";
import { ACTS, type InputOf, type WritingActName } from "./acts";

export type ActRequest<N extends WritingActName> = {
  readonly act: N;
  /** A row, or what target.ts makes of a record or an entry. */
  readonly row: ActTarget;
} & (undefined extends InputOf<N> ? { readonly input?: undefined } : { readonly input: InputOf<N> });

/** An act is given what it asks for, as `ActRequest` says; TypeScript cannot follow that through the table. */
interface AnyAct {
  plan(target: ActTarget, input: unknown, context: ActContext): WriteRequest | null;
}

/**
 * Writes what an act comes to today. Never rejects: the user is told by a notice.
 * @returns `unchanged` before the vault was read, and where the act does not fit the row
 */
export async function performAct<N extends WritingActName>(
  {
    live,
    clock,
    settings,
    tasks,
    writer,
  }: Pick<Mentorship, "live" | "clock" | "settings" | "tasks" | "writer">,
  { act, row, input }: ActRequest<N>,
): Promise<Outcome> {
  const snapshot = live.snapshot();
  if (!snapshot) return { result: "unchanged" };
  const context = { today: clock.today(), settings: settings.current(), ledger: snapshot.ledger, tasks };
  const request = (ACTS[act] as AnyAct).plan(row, input, context);
  return request ? writer.perform(request) : { result: "unchanged" };
}
