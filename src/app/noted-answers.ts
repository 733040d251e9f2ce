/** What was typed into a message because no note said it, and belongs into the note that the message is about. */
import type { CalendarDate } from "../core/calendar/calendar-date";
import type { AboutWhat, MessageContext } from "../core/messages/context";
import type { Filling } from "../core/messages/fill";
import type { PlaceName } from "../core/messages/places/places";
import { dateField } from "../core/records/entry";
import { isFeedback } from "../core/records/feedback";
import type { ActContext, ActTarget } from "./acts/act";
import { changeLine, type LineChange } from "./acts/entry-change";
import { fieldOf } from "./acts/field-words";
import { recordOutcome } from "./acts/record-outcome";
import { targetOfEntry, targetOfRecord } from "./acts/target";
import type { Change } from "./writer";

/** A message as it went. */
export interface AnsweredMessage {
  readonly context: Pick<MessageContext, "about" | "ledger">;
  /** What was taken out of it by hand is not noted. Without it, all that it was filled with counts. */
  readonly text?: string;
  /** What its places were filled with. */
  readonly filling?: Filling;
  /** The days that were typed among them, by the place's name. */
  readonly days?: Readonly<Partial<Record<string, CalendarDate>>>;
}

/** What the note says already stays as it is; only a day that moves is written anew. */
export function notedAnswers(message: AnsweredMessage, context: ActContext): readonly Change[] {
  const { about, ledger } = message.context;
  if (!about) return [];
  const { record, entry } = about;
  const target = entry ? targetOfEntry(entry, record, ledger) : targetOfRecord(record, ledger);
  const answered = { about, target, message };
  return [evidence, outcome, newDay].flatMap((note) => note(answered, context) ?? []);
}

interface Answered {
  readonly about: AboutWhat;
  readonly target: ActTarget;
  readonly message: AnsweredMessage;
}

type Noting = (answered: Answered, context: ActContext) => readonly Change[] | null;

/** What came of feedback. */
const evidence: Noting = ({ about: { entry }, target, message }, context) => {
  if (!entry || !isFeedback(entry) || entry.fields.has("evidence")) return null;
  return lineWith(target, { fields: fieldOf("evidence", said(message, "evidence")) }, context);
};

/** What came of a letter, or of what a mentor did besides, and that it is known today. */
const outcome: Noting = ({ about: { record, entry }, target, message }, context) => {
  const words = said(message, "outcome_result");
  if (!entry) {
    const isUnknown = record.kind === "letter" && record.properties.outcome === undefined;
    return isUnknown ? (recordOutcome.plan(target, words, context)?.changes ?? null) : null;
  }
  const fields = fieldOf("outcome", words);
  if (entry.kind !== "advocacy" || entry.fields.has("outcome") || fields.length === 0) return null;
  return lineWith(target, { fields: [...fields, { name: "outcome_on", value: context.today }] }, context);
};

/** Work that comes later is due on the day that was promised. */
const newDay: Noting = ({ target, message }, context) => {
  const value = newDueDay(message);
  return value && lineWith(target, { fields: [{ name: "due", value }] }, context);
};

/** @returns the new day that a message promises for work that was taken on; null where it names none */
export function newDueDay(message: AnsweredMessage): CalendarDate | null {
  const entry = message.context.about?.entry;
  const day = message.days?.["new_day"];
  if (entry?.kind !== "commitment" || !day || said(message, "new_day") === "") return null;
  return day === dateField(entry, "due") ? null : day;
}

/** @returns what a place was filled with, where the message still says it */
function said({ filling, text }: AnsweredMessage, name: PlaceName): string {
  const words = filling?.[name] ?? "";
  return text?.includes(words) === false ? "" : words;
}

function lineWith(target: ActTarget, change: LineChange, context: ActContext): readonly Change[] | null {
  if (change.fields?.length === 0) return null;
  const changed = changeLine(target, change, context);
  return changed && [changed];
}
