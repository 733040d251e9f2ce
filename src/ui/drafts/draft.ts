/** A draft that is being written, apart from the window: what is asked for, and the text as it stands. */
import { addDays, daysBetween, type CalendarDate } from "../../core/calendar/calendar-date";
import { sayFullDate } from "../../core/calendar/say";
import { withoutIgnoreMarks } from "../../core/checks/ignore-marks";
import type { MessageContext } from "../../core/messages/context";
import { fillTemplate, filledFrom, valuesFor, type Filling } from "../../core/messages/fill";
import type { Place } from "../../core/messages/places/place";
import { placeOf } from "../../core/messages/places/places";
import {
  contextFor,
  isOnlyAddress,
  NOBODY,
  recipientsOf,
  type Recipients,
} from "../../core/messages/recipients";
import type { Template } from "../../core/messages/template";
import { LETTER_NOTICE } from "../../core/records/letter-step";
import type { DraftText } from "./draft-findings";
import { ownTextIn, rawOf, showOwn, typeInto, type TypedText, type Typing } from "./draft-own";
import { OWN, withoutKept } from "./draft-kept";
import { toField } from "./draft-to";
import type { Field, Fields, Raws } from "../forms/field";
import { dayField, linesField, textField } from "../forms/make-fields";

/** Whom it goes to stands under this name beside the fields. */
export const TO = "own to";

/** What is drafted, and what from; it does not change while the form is open. */
export interface DraftStart {
  readonly template: Template;
  /** Whom it goes to; null where it goes to nobody. */
  readonly to: Field<Recipients> | null;
  /** Those whom it is about from the start. */
  readonly recipients: Recipients;
  /** What the notes say for those whom it goes to. */
  readonly knownFor: (recipients: Recipients) => KnownDraft;
}

/** What does not hang on what is typed into a draft, but on whom it goes to. */
interface KnownDraft extends Pick<DraftState, "template" | "context" | "needed" | "more"> {
  readonly known: Filling;
}

export function draftStart(read: Template, context: MessageContext): DraftStart {
  // What was ignored in the template's note is marked there; no message has such marks.
  const template = { ...read, body: withoutIgnoreMarks(read.body).text };
  const to = toField(template, context);
  let last: { readonly recipients: string; readonly known: KnownDraft } | null = null;
  // The notes are many, and a key must not wait for them.
  const knownFor = (recipients: Recipients) => {
    const key = JSON.stringify([recipients.to, recipients.mentors.map(({ path }) => path)]);
    if (last?.recipients !== key)
      last = { recipients: key, known: knownDraft(template, { context, recipients, to }) };
    return last.known;
  };
  return { template, to, recipients: recipientsOf(context), knownFor };
}

interface DraftParts {
  readonly context: MessageContext;
  readonly recipients: Recipients;
  readonly to: Field<Recipients> | null;
}

function knownDraft(start: Template, { context: first, recipients, to }: DraftParts): KnownDraft {
  const context = to ? contextFor(first, recipients) : first;
  const template = withGreeting(start, to !== null);
  const isNameless = isOnlyAddress(recipients);
  const known = isNameless ? withoutGreeting(filledFrom(template, context)) : filledFrom(template, context);
  const fields = (names: readonly string[]) => fieldsFor(names, { known, today: context.today });
  // An empty greeting is filled by the field above it, which says whom it greets, unless that is an address.
  const asked = isNameless ? template.needs : start.needs;
  const needed = fields(asked.filter((name) => to === null || isNameless || name !== GREETING));
  const more = fields(template.places.filter((name) => !template.needs.includes(name)));
  return { template, context, known, needed, more };
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
  /** The days that were typed, by the place's name. */
  readonly days: Readonly<Partial<Record<string, CalendarDate>>>;
  readonly filled: DraftText;
  readonly draft: DraftText;
}

/** @param raws what was typed so far */
export function draftState(start: DraftStart, raws: Raws): DraftState {
  const { to } = start;
  const recipients = to ? recipientsIn(to, raws) : start.recipients;
  const { known, ...fixed } = start.knownFor(recipients);
  const typed = typedPlaces({ ...fixed.more, ...fixed.needed }, raws);
  const filling = { ...known, ...typed.filling };
  const { subject, body } = fillTemplate(fixed.template, filling);
  const filled = { subject: subject ?? "", body: body.trimEnd() };
  const state = { ...fixed, recipients, to, filling, days: typed.days, filled };
  return { ...state, draft: { subject: shown(state, raws, "subject"), body: shown(state, raws, "body") } };
}
const GREETING = "salutation";

/** Without anybody to greet, the greeting is seen to be open. */
function withGreeting(template: Template, isSent: boolean): Template {
  const { places, needs } = template;
  if (!isSent || !places.includes(GREETING) || needs.includes(GREETING)) return template;
  return { ...template, needs: [GREETING, ...needs] };
}

/** An address is nothing to greet. */
function withoutGreeting({ [GREETING]: _greeting, ...others }: Filling): Filling {
  return others;
}

type DraftPart = keyof DraftText;

function shown(state: Omit<DraftState, "draft">, raws: Raws, part: DraftPart): string {
  const { own, source, view } = typingIn(state, raws, part);
  return own ? showOwn(own, source, view) : state.filled[part];
}

function typingIn(
  { template, filling }: Pick<DraftState, "template" | "filling">,
  raws: Raws,
  part: DraftPart,
): Typing {
  const view = { valueOf: valuesFor(template, filling), isLine: part === "subject" };
  return { own: ownTextIn(raws[OWN[part]]), source: template[part] ?? "", view };
}

/**
 * What is typed into the draft itself stays, and its places are filled all the same; one that is as it would be
 * filled follows its fields again.
 * @param seen the draft into which it was typed
 * @returns what was typed so far
 */
export function withOwn(raws: Raws, { part, seen, typed }: OwnTyping): Raws {
  const { [OWN[part]]: own, ...others } = withoutKept(raws);
  if (typed.text === seen.filled[part]) return others;
  const before = own === undefined ? {} : { [OWN[part]]: own };
  return { ...others, [OWN[part]]: rawOf(typeInto(typingIn(seen, before, part), typed)) };
}

export interface OwnTyping {
  readonly part: DraftPart;
  readonly seen: DraftState;
  readonly typed: TypedText;
}

function recipientsIn(to: Field<Recipients>, raws: Raws): Recipients {
  const reading = to.read(raws[TO] ?? to.initial);
  return reading.ok ? reading.value : NOBODY;
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
  const place = placeOf(name);
  const { label, asks } = place;
  const placeholder = placeholderOf(place);
  if (asks === "date") return dayField({ label, today, placeholder: "in 8 weeks" });
  return asks === "lines" ? linesField({ label, placeholder }) : textField({ label, placeholder });
}

/** Below its label, a hint is worth showing where it says more, and only what it says more. */
export function placeholderOf({ label, hint, example }: Place): string {
  const said = label.toLowerCase();
  const bare = hint.replace(/^(?:the|your|an?) /, "");
  if (bare.toLowerCase() === said) return example ?? "";
  const from = [hint, bare].find((text) => text.toLowerCase().startsWith(said));
  if (from === undefined) return example ?? hint;
  // What goes on without a sign is the end of a phrase that cannot stand alone, and so is a word or two.
  const [, sign, rest = ""] = /^([:,]) +(.+)$/.exec(from.slice(label.length)) ?? [];
  const isMore = sign === ":" || rest.split(" ").length > 2;
  return example ?? (isMore ? rest : "");
}

function typedPlaces(fields: Fields, raws: Raws): Pick<DraftState, "filling" | "days"> {
  const typed = Object.entries(fields).flatMap(([name, field]) => {
    const reading = field.read(raws[name] ?? field.initial);
    if (!reading.ok || typeof reading.value !== "string" || reading.value === "") return [];
    return [
      {
        name,
        value: withoutIgnoreMarks(reading.value).text,
        says: reading.says ?? "",
        asks: placeOf(name).asks,
      },
    ];
  });
  // Only a field for a date gives a value that is also said in words.
  const words = ({ value, says, asks }: (typeof typed)[number]) => {
    if (asks === "date") return says;
    return asks === "lines" ? value : withoutFullStop(value);
  };
  const dates = typed.filter(({ asks }) => asks === "date");
  return {
    filling: Object.fromEntries(typed.map((one) => [one.name, words(one)])),
    days: Object.fromEntries(dates.map(({ name, value }) => [name, value as CalendarDate])),
  };
}

/** The templates end the sentence themselves. */
function withoutFullStop(text: string): string {
  return /[^.]\.$/.test(text) ? text.slice(0, -1) : text;
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
