/** Fills templates: inert substitution, with what is missing left open where it can be seen. */
import type { MessageContext } from "./context";
import { fillingOf, placeOf } from "./places/places";
import { plainBlock } from "./plain";
import type { Template } from "./template";
import { readText, writeText } from "./template-text";

export { isPlace } from "./places/places";

/** What a place is filled with, by its name; a missing or empty text has no source. */
export type Filling = Readonly<Partial<Record<string, string>>>;

export interface Draft {
  /** Null for a skeleton of a note. */
  readonly subject: string | null;
  readonly body: string;
  /** The places left open, each seen in the text as `[…]`. */
  readonly open: readonly string[];
}

/** Puts texts in a template's places. No value is read as a template, and no code runs from either. */
export function fillTemplate(template: Template, filling: Filling): Draft {
  const valueOf = valuesFor(template, filling);
  const body = fillText(template.body, valueOf)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const shown = template.places.filter((name) => template.needs.includes(name) || filled(filling, name));
  return {
    subject: template.subject === null ? null : fillText(template.subject, valueOf).replace(/\s+/g, " "),
    body: template.subject === null ? `${body}\n` : body,
    open: shown.filter((name) => !filled(filling, name)),
  };
}

/** @returns what the records fill of a template's places */
export function filledFrom(template: Pick<Template, "places">, context: MessageContext): Filling {
  return fillingOf(template.places, context);
}

/** @returns what stands in each place of a template: what fills it, or the sign of an open one */
export function valuesFor({ needs, stamped = {} }: Template, filling: Filling): (name: string) => string {
  // A place may stand in a text many times.
  const known = new Map<string, string>();
  return (name) => {
    const before = known.get(name);
    if (before !== undefined) return before;
    const written = plainBlock(filled(filling, name) || filled(stamped, name));
    const value = written === "" && needs.includes(name) ? openPlace(name) : written;
    known.set(name, value);
    return value;
  };
}

/** Only what was put there counts: no place is filled from an object's prototype. */
function filled(filling: Filling, name: string): string {
  return Object.hasOwn(filling, name) ? (filling[name]?.trim() ?? "") : "";
}

/** The text was read before, as a template's file: nothing in it is wrong. */
function fillText(text: string, valueOf: (name: string) => string): string {
  const reading = readText(text);
  return reading.ok ? writeText(reading.pieces, valueOf) : text;
}

/** @returns how a place without a source is seen in a draft */
export function openPlace(name: string): string {
  return `[${placeOf(name).hint}]`;
}

/** Whether a text still holds the sign of one of these places. */
export function openPlacesIn(text: string, template: Pick<Template, "places">): string[] {
  return template.places.filter((name) => text.includes(openPlace(name)));
}

/** Counts words as a reader would: runs of letters or digits, `don't` and `follow-up` being one each. */
export function countWords(text: string): number {
  return (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length;
}

/** Longer messages are hinted at (ours; the guide says "short"). */
export const LONG_MESSAGE = 120;

/** @returns a draft as the text of a note, which ends its last line */
export function draftText({ subject, body }: Pick<Draft, "subject" | "body">): string {
  return subject === null ? `${body.trimEnd()}\n` : `**Subject:** ${subject}\n\n${body}\n`;
}
