/**
 * Properties of records: how each is read from what a person typed.
 *
 * A kind of record is a table of these. Reading is lax in form (one value for a list, any letter
 * case, links quoted or not) and exact in meaning: what cannot be read becomes a fault with the
 * text found, and only that value is missing.
 */
import { parseDateAndTime, parseTime } from "../calendar/calendar-date";
import { formatLength, formatMinutes, parseLength, parseMinutes } from "../calendar/length";
import { onlyLink, type ResolveLink } from "../notes/links";
import { sayReference, toReference, type Reference } from "./reference";
import { toTexts } from "./values";

/** How a single text is read: null where it is not understood. */
type Parse<T> = (text: string) => T | null;

/** How a value is given back as text or JSON. */
type Say<T> = (value: T, context: SayContext) => unknown;

export interface SayContext {
  /** The path of the record's note. */
  readonly from: string;
  readonly resolve: ResolveLink;
}

export interface Element<T> {
  readonly parse: Parse<T>;
  readonly say: Say<T>;
  /** What would be understood, as the end of "Write …". */
  readonly expected: string;
}

/** A property of a kind of record; `T` is the type of its value. */
export interface Property<T> {
  readonly read: (value: unknown) => { readonly value: T | undefined; readonly faults: readonly string[] };
  /** The value as text or JSON; a method, so that tables can hold properties of several types. */
  say(value: T, context: SayContext): unknown;
  readonly expected: string;
  readonly needed: boolean;
  /** A second name of the property, read as if it were the first. */
  readonly alias: string | null;
  /** Its references name mentors: by a bare name too, and one that leads to nobody is a Problem. */
  readonly namesMentors: boolean;
}

export type ValueOf<P> = P extends Property<infer T> ? T : never;

const PLAIN = { needed: false, alias: null, namesMentors: false } as const;

/** A property with one value. */
export function one<T>({ parse, say, expected }: Element<T>): Property<T> {
  const read = (raw: unknown) => {
    const { texts, unreadable } = toTexts(raw);
    const [text, ...more] = texts;
    if (unreadable.length > 0 || more.length > 0)
      return { value: undefined, faults: [[...texts, ...unreadable].join(", ")] };
    if (text === undefined) return { value: undefined, faults: [] };
    const value = parse(text);
    return value === null ? { value: undefined, faults: [text] } : { value, faults: [] };
  };
  return { read, say, expected, ...PLAIN };
}

/** A property with a list of values; an element that cannot be read is missing alone, so that the list may be empty. */
export function many<T>({ parse, say, expected }: Element<T>): Property<readonly T[]> {
  const read = (raw: unknown) => {
    const { texts, unreadable } = toTexts(raw);
    const values: T[] = [];
    const faults = [...unreadable];
    for (const text of texts) {
      const value = parse(text);
      if (value === null) faults.push(text);
      else values.push(value);
    }
    return { value: values.length + faults.length > 0 ? values : undefined, faults };
  };
  const sayAll: Say<readonly T[]> = (values, context) => values.map((value) => say(value, context));
  return { read, say: sayAll, expected, ...PLAIN };
}

/** @returns the property as one that a record needs: missing, it is a Problem */
export function needed<T>(property: Property<T>): Property<T> {
  return { ...property, needed: true };
}

/** @returns the property with a second name under which it is read too */
export function alsoNamed<T>(alias: string, property: Property<T>): Property<T> {
  return { ...property, alias };
}

const asItIs = <T>(value: T) => value;

/** @returns the property as one whose references name mentors */
export function namesMentors<T extends Reference | readonly Reference[]>(property: Property<T>): Property<T> {
  return { ...property, namesMentors: true };
}

/** Any text; a link counts as what it shows where nothing else is asked for. */
export const text: Element<string> = { parse: (found) => found, say: asItIs, expected: "a text" };

export const reference: Element<Reference> = {
  parse: toReference,
  say: (value, { from, resolve }) => sayReference(value, from, resolve),
  expected: "a link such as [[Amara Osei]]",
};

/** A day with the time that may follow it; the time is told as a property of its own. */
export const dateAndTime = element(
  unlinked(parseDateAndTime),
  ({ date: day }) => day,
  "a date such as 2026-03-30",
);

/** A day on which something was done; a time after it is read and not kept. */
export const doneDate = element(
  unlinked((found) => parseDateAndTime(found)?.date ?? null),
  asItIs,
  "a date such as 2026-03-30",
);

export const time = element(parseTime, asItIs, "a time such as 15:00");
export const length = element(parseLength, formatLength, "a length of time such as 2 months, 10 days or P2M");
export const minutes = element(parseMinutes, formatMinutes, "a length such as 45 min or 1 h");
export const flag = element(
  (found) => (/^(true|yes)$/i.test(found) ? true : /^(false|no)$/i.test(found) ? false : null),
  asItIs,
  "yes or no",
);

export function wholeNumber(least: number, most: number): Element<number> {
  const parse = (found: string) => {
    const value = /^\d{1,6}$/.test(found) ? Number(found) : NaN;
    return value >= least && value <= most ? value : null;
  };
  return element(parse, asItIs, `a whole number from ${String(least)} to ${String(most)}`);
}

/** One of a closed list of words, in any letter case; `yes` and `no` may be typed as true and false. */
export function word<const W extends string>(...words: readonly W[]): Element<W> {
  const parse = (found: string) => {
    const typed = found.toLowerCase();
    const alternative = typed === "true" ? "yes" : typed === "false" ? "no" : typed;
    return words.find((known) => known === typed || known === alternative) ?? null;
  };
  return element(parse, asItIs, `one of: ${words.join(", ")}`);
}

/** `2026-12-20 to 2027-01-03`, both ends included. */
export const span = element(
  (found) => {
    const match = /^(\S+(?: [\d:]+)?) +to +(\S+(?: [\d:]+)?)$/i.exec(found);
    const [first, last] = [match?.[1], match?.[2]].map((end) => parseDateAndTime(end ?? "")?.date);
    return first && last && first <= last ? { first, last } : null;
  },
  ({ first, last }) => `${first} to ${last}`,
  "two dates such as 2026-12-20 to 2027-01-03",
);

export function element<T>(parse: Parse<T>, say: Say<T>, expected: string): Element<T> {
  return { parse, say, expected };
}

/** A date may be written as a link to the day's note. */
function unlinked<T>(parse: Parse<T>): Parse<T> {
  return (found) => parse(onlyLink(found)?.target ?? found);
}
