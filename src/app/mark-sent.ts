/** Notes down that a message was sent: a line in the mentors' logs, and what closes the row that it was due to. */
import type { Row } from "../core/agenda/row";
import type { TemplateId } from "../core/messages/catalogue";
import type { MessageContext } from "../core/messages/context";
import type { ActName } from "../core/rules/rule";
import type { ActOf, ActContext } from "./acts/act";
import { ACTS, type WritingActName } from "./acts/acts";
import { logContact } from "./acts/log-contact";
import { targetOfRecord } from "./acts/target";
import type { Mentorship } from "./mentorship";
import type { Outcome, WriteRequest } from "./writer";

export interface SentMessage {
  readonly template: { readonly id: string; readonly name: string };
  readonly context: MessageContext;
  /** The row that the message was written for; none where it was written of one's own accord. */
  readonly row?: Row | undefined;
}

/** Acts that are told nothing. */
type PlainActName = {
  [N in WritingActName]: (typeof ACTS)[N] extends ActOf<"nothing"> ? N : never;
}[WritingActName];

/** What sending a template does to the row it was written for: the first of these that the row offers. */
const CLOSES_ROW: Partial<Record<TemplateId, readonly (PlainActName & ActName)[]>> = {
  T1: ["mark-agenda-sent"],
  T2: ["mark-told-to", "mark-told"],
  T11: ["mark-thanked"],
  T22: ["mark-asked"],
};

/** What sending a template says of the meeting that it is about, without a row. */
const CLOSES_MEETING: Partial<Record<TemplateId, PlainActName>> = {
  T1: "mark-agenda-sent",
  T11: "mark-thanked",
};

type Parts = Pick<Mentorship, "clock" | "settings" | "tasks" | "writer">;

/** One undoable step over all notes that it is noted in. */
export async function markSent(
  { clock, settings, tasks, writer }: Parts,
  message: SentMessage,
): Promise<Outcome> {
  const { template, context: about } = message;
  const { ledger, mentors } = about;
  const context: ActContext = { today: clock.today(), settings: settings.current(), ledger, tasks };
  const contact = { day: context.today, kind: "e-mail", words: template.name } as const;
  const logged = mentors.map((mentor) => logContact.plan(targetOfRecord(mentor, ledger), contact, context));
  // A line is found more surely before another one is added to its note.
  const changes = [closing(message, context), ...logged].flatMap((request) => request?.changes ?? []);
  return writer.perform({ label: `Noted as sent: ${template.name}`, changes });
}

function closing({ template, row, context: about }: SentMessage, context: ActContext): WriteRequest | null {
  const id = template.id as TemplateId;
  if (row) {
    const act = CLOSES_ROW[id]?.find((name) => row.acts.includes(name));
    return act ? ACTS[act].plan(row, undefined, context) : null;
  }
  const act = CLOSES_MEETING[id];
  const { meeting, ledger } = about;
  return act && meeting ? ACTS[act].plan(targetOfRecord(meeting, ledger), undefined, context) : null;
}
