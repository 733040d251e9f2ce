/** A draft that is being written, apart from the window: what is asked for, and the text as it stands. */
import { addDays, daysBetween, type CalendarDate } from "../../core/calendar/calendar-date";
import { sayFullDate } from "../../core/calendar/say";
import type { MessageContext } from "../../core/messages/context";
import { fillTemplate, filledFrom, openPlace, type Filling } from "../../core/messages/fill";
import { placeOf } from "../../core/messages/places/places";
import { plainBlock } from "../../core/messages/plain";
import { contextFor, NOBODY, recipientsOf, type Recipients } from "../../core/messages/recipients";
import type { Template } from "../../core/messages/template";
import { LETTER_NOTICE } from "../../core/records/letter-step";
import type { DraftText } from "./draft-findings";
import { toField } from "./draft-to";
import type { Field, Fields, Raws } from "./field";
import { dayField, linesField, textField } from "./make-fields";

/** What was typed by hand into the draft itself, and whom it goes to, stand under these names beside the fields. */
export const OWN_SUBJECT = "own subject";
export const OWN_BODY = "own body";
export const TO = "own to";

/** What is drafted, and what from; it does not change while the form is open. */
export interface DraftStart {
  readonly template: Template;
  readonly context: MessageContext;
  /** Whom it goes to; null where it goes to nobody. */
  readonly to: Field<Recipients> | null;
}

export function draftStart(template: Template, context: MessageContext): DraftStart {
  return { template, context, to: toField(template, context) };
}

/** A draft as it stands. */
export interface DraftState {
  readonly template: Template;
  /** With those whom it goes to now. */
  readonly context: MessageContext;
  readonly recipients: Recipients;
  readonly to: Field<Recipients> | null;
  /** Places that the draft must not be without, and that no record fills. */
  readonly needed: Fields;
  /** Places that it can do without. */
  readonly more: Fields;
  readonly filling: Filling;
  readonly filled: DraftText;
  readonly draft: DraftText;
}

/** @param raws what was typed so far */
export function draftState(start: DraftStart, raws: Raws): DraftState {
  const { to } = start;
  const recipients = to ? recipientsIn(to, raws) : recipientsOf(start.context);
  const context = to ? contextFor(start.context, recipients) : start.context;
  const template = withGreeting(start.template, to !== null);
  const known = filledFrom(template, context);
  const fields = (names: readonly string[]) => fieldsFor(names, { known, today: context.today });
  // An empty greeting is filled by the field above it, which says whom it greets.
  const needed = fields(start.template.needs.filter((name) => to === null || name !== GREETING));
  const more = fields(template.places.filter((name) => !template.needs.includes(name)));
  const filling = { ...known, ...typedFilling({ ...more, ...needed }, raws) };
  const { subject, body } = fillTemplate(template, filling);
  const filled = { subject: subject ?? "", body: body.trimEnd() };
  const draft = {
    subject: textIn(raws, OWN_SUBJECT) ?? filled.subject,
    body: textIn(raws, OWN_BODY) ?? filled.body,
  };
  return { template, context, recipients, to, needed, more, filling, filled, draft };
}

const GREETING = "salutation";

/** Without anybody to greet, the greeting is seen to be open. */
function withGreeting(template: Template, isSent: boolean): Template {
  const { places, needs } = template;
  if (!isSent || !places.includes(GREETING) || needs.includes(GREETING)) return template;
  return { ...template, needs: [GREETING, ...needs] };
}

function recipientsIn(to: Field<Recipients>, raws: Raws): Recipients {
  const reading = to.read(raws[TO] ?? to.initial);
  return reading.ok ? reading.value : NOBODY;
}

function textIn(raws: Raws, name: string): string | undefined {
  const raw = raws[name];
  return typeof raw === "string" ? raw : undefined;
}

interface FieldParts {
  readonly known: Filling;
  readonly today: CalendarDate;
}

/** @returns a field for each place that no record fills */
function fieldsFor(names: readonly string[], { known, today }: FieldParts): Fields {
  return Object.fromEntries(names.filter((name) => !known[name]).map((name) => [name, fieldOf(name, today)]));
}

function fieldOf(name: string, today: CalendarDate): Field<unknown> {
  const { label, hint, asks } = placeOf(name);
  // The hint says more than the label only where it goes on.
  const placeholder = hint.toLowerCase().startsWith(label.toLowerCase())
    ? hint.slice(label.length).replace(/^\W+/, "")
    : hint;
  if (asks === "date") return dayField({ label, today, placeholder: "in 8 weeks" });
  return asks === "lines" ? linesField({ label, placeholder }) : textField({ label, placeholder });
}

function typedFilling(fields: Fields, raws: Raws): Filling {
  const typed = Object.entries(fields).flatMap(([name, field]) => {
    const reading = field.read(raws[name] ?? field.initial);
    if (!reading.ok || typeof reading.value !== "string" || reading.value === "") return [];
    // Only a field for a date gives a value that is also said in words.
    const value = placeOf(name).asks === "date" ? reading.says : withoutFullStop(reading.value);
    return [[name, value ?? ""] as const];
  });
  return Object.fromEntries(typed);
}

/** The templates end the sentence themselves. */
function withoutFullStop(text: string): string {
  return /[^.]\.$/.test(text) ? text.slice(0, -1) : text;
}

/** Shorter texts may stand in a draft by chance. */
const TELLING = 4;

/**
 * What was typed into the draft stays; a place of it that is still as it was filled takes what it is filled with now.
 * @returns what was typed, after a field has changed
 */
export function carriedOver(start: DraftStart, before: Raws, after: Raws): Raws {
  const own = [OWN_SUBJECT, OWN_BODY].filter((name) => typeof after[name] === "string");
  if (own.length === 0) return after;
  const [was, is] = [draftState(start, before), draftState(start, after)];
  const changes = was.template.places
    .map((name) => ({ from: shownAt(was, name), to: shownAt(is, name) }))
    .filter(({ from, to }) => from !== to && from.length >= TELLING && to !== "");
  const changed = own.map((name) => [name, changes.reduce(replaceOnce, textIn(after, name) ?? "")] as const);
  return { ...after, ...Object.fromEntries(changed) };
}

function shownAt({ template, filling }: DraftState, name: string): string {
  const written = plainBlock(filling[name] ?? "");
  return written === "" && template.needs.includes(name) ? openPlace(name) : written;
}

/** Where a text stands twice, nobody knows which is meant. */
function replaceOnce(text: string, { from, to }: { readonly from: string; readonly to: string }): string {
  const [before = "", after, ...more] = text.split(from);
  return after === undefined || more.length > 0 ? text : before + to + after;
}

/** @returns a gentle remark on the day by which a letter is asked for; null where there is time */
export function deadlineHint(deadline: CalendarDate, today: CalendarDate): string | null {
  const days = daysBetween(today, deadline);
  if (days < 0) return "That day is past.";
  if (days >= LETTER_NOTICE.ideal) return null;
  const ideal = sayFullDate(addDays(deadline, -LETTER_NOTICE.ideal));
  if (days >= LETTER_NOTICE.least) return `In time. The guide's eight weeks before were on ${ideal}.`;
  return "Less than six weeks away. The guide asks six to eight weeks before; say that you know it is short.";
}
