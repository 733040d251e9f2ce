/** A draft that is being written, apart from the window: what is asked for, and the text as it stands. */
import { addDays, daysBetween, type CalendarDate } from "../../core/calendar/calendar-date";
import { sayFullDate } from "../../core/calendar/say";
import type { MessageContext } from "../../core/messages/context";
import { fillTemplate, isPlace, openPlacesIn, type Filling } from "../../core/messages/fill";
import { fillingOf, placeOf, type PlaceName } from "../../core/messages/places/places";
import type { Template } from "../../core/messages/template";
import { LETTER_NOTICE } from "../../core/records/letter-step";
import type { Field, Fields, Raws } from "./field";
import type { SuggestNames } from "./people-input";
import { dayField, linesField, textField } from "./make-fields";

export interface DraftText {
  readonly subject: string;
  readonly body: string;
}

/** What was typed by hand into the draft itself stands under these names beside the fields. */
export const OWN_SUBJECT = "own subject";
export const OWN_BODY = "own body";

/** @returns a field for each place that no record fills */
export function missingFields(template: Template, context: MessageContext): Fields {
  const filled = fillingOf(template.places.filter(isPlace), context);
  const missing = template.needs.filter(isPlace).filter((name) => !filled[name]);
  return Object.fromEntries(missing.map((name) => [name, fieldOf(name, context.today)]));
}

function fieldOf(name: PlaceName, today: CalendarDate): Field<unknown> {
  const { label, hint, asks } = placeOf(name);
  // The hint says more than the label only where it goes on.
  const placeholder = hint.toLowerCase().startsWith(label.toLowerCase())
    ? hint.slice(label.length).replace(/^\W+/, "")
    : hint;
  if (asks === "date") return dayField({ label, today, placeholder: "in 8 weeks" });
  return asks === "lines" ? linesField({ label, placeholder }) : textField({ label, placeholder });
}

/** @returns the draft: filled from the records and from what was typed, or as it was edited by hand */
export function draftOf(template: Template, context: MessageContext, raws: Raws): DraftText {
  const [subject, body] = [raws[OWN_SUBJECT], raws[OWN_BODY]];
  const filling = {
    ...fillingOf(template.places.filter(isPlace), context),
    ...typedFilling(template, context, raws),
  };
  const filled = fillTemplate(template, filling);
  return {
    subject: typeof subject === "string" ? subject : (filled.subject ?? ""),
    body: typeof body === "string" ? body : filled.body,
  };
}

function typedFilling(template: Template, context: MessageContext, raws: Raws): Filling {
  const fields = missingFields(template, context);
  const typed = Object.entries(fields).flatMap(([name, field]) => {
    const reading = field.read(raws[name] ?? field.initial);
    if (!reading.ok || typeof reading.value !== "string" || reading.value === "") return [];
    // Only a field for a date gives a value that is also said in words.
    const value = placeOf(name as PlaceName).asks === "date" ? reading.says : withoutFullStop(reading.value);
    return [[name, value ?? ""] as const];
  });
  return Object.fromEntries(typed);
}

/** The templates end the sentence themselves. */
function withoutFullStop(text: string): string {
  return /[^.]\.$/.test(text) ? text.slice(0, -1) : text;
}

/** @returns the places that are still open in a draft, as a form names them */
export function openLabels(template: Template, { subject, body }: DraftText): string[] {
  return openPlacesIn(`${subject}\n${body}`, template).map((name) => placeOf(name).label);
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

/** What can be done with a draft. */
export interface DraftActs {
  /** Null where no note is open to put it into. */
  readonly insert: { readonly into: string; readonly run: (draft: DraftText) => void } | null;
  readonly makeNote: (draft: DraftText) => Promise<string | null>;
  /** Notes down that it was sent. @returns null, or what went wrong */
  readonly markSent: () => Promise<string | null>;
}

export interface DraftViewProps {
  readonly template: Template;
  readonly context: MessageContext;
  /** Names are seen in it although discreet mode is on, and it says so. */
  readonly showsNames: boolean;
  readonly raws: Raws;
  readonly acts: DraftActs;
  readonly suggest: SuggestNames;
  readonly copy: (text: string) => Promise<void>;
  readonly onRaws: (raws: Raws) => void;
  readonly onDone: () => void;
  /** Is given the main act, for keys that the window hears. */
  readonly bindSend: (send: () => void) => void;
}
