/** Notes down that a message was sent: a line in the mentors' logs, and the property that closes its row. */
import type { TemplateId } from "../core/messages/catalogue";
import type { MessageContext } from "../core/messages/context";
import type { ActOf, ActContext } from "./acts/act";
import { logContact } from "./acts/log-contact";
import { markAgendaSent } from "./acts/mark-agenda-sent";
import { markThanked } from "./acts/mark-thanked";
import { targetOfRecord } from "./acts/target";
import type { Mentorship } from "./mentorship";
import type { Outcome } from "./writer";

export interface SentMessage {
  readonly template: { readonly id: string; readonly name: string };
  readonly context: MessageContext;
}

/** What sending a template says of the meeting that it is about. */
const CLOSES: Partial<Record<TemplateId, ActOf<"nothing">>> = { T1: markAgendaSent, T11: markThanked };

type Parts = Pick<Mentorship, "clock" | "settings" | "tasks" | "writer">;

/** One undoable step over all notes that it is noted in. */
export async function markSent(
  { clock, settings, tasks, writer }: Parts,
  { template, context: { ledger, meeting, mentors } }: SentMessage,
): Promise<Outcome> {
  const context: ActContext = { today: clock.today(), settings: settings.current(), ledger, tasks };
  const contact = { day: context.today, kind: "e-mail", words: template.name } as const;
  const logged = mentors.map((mentor) => logContact.plan(targetOfRecord(mentor, ledger), contact, context));
  const closing = CLOSES[template.id as TemplateId];
  const closed =
    meeting && closing ? closing.plan(targetOfRecord(meeting, ledger), undefined, context) : null;
  const changes = [closed, ...logged].flatMap((request) => request?.changes ?? []);
  return writer.perform({ label: `Noted as sent: ${template.name}`, changes });
}
