/** Fills templates: inert substitution, with what is missing left open where it can be seen. */
import Mustache from "mustache";
import { PLACES, type PlaceName } from "./places/places";
import { plainBlock } from "./plain";
import { placesIn, type Template } from "./template";

/** What a place is filled with, by its name; a missing or empty text has no source. */
export type Filling = Readonly<Partial<Record<PlaceName, string>>>;

export interface Draft {
  /** Null for a skeleton of a note. */
  readonly subject: string | null;
  readonly body: string;
  /** The places left open, each seen in the text as `[…]`. */
  readonly open: readonly PlaceName[];
}

/** Puts texts in a template's places. No value is read as a template, and no code runs from either. */
export function fillTemplate(template: Template, filling: Filling): Draft {
  const fill = (text: string) => fillText(text, template, filling);
  const body = fill(template.body)
    .replace(/\n{3,}/g, "\n\n")
    .trim();
  const shown = shownPlaces(template, filling);
  return {
    subject: template.subject === null ? null : fill(template.subject).replace(/\s+/g, " "),
    body: template.subject === null ? `${body}\n` : body,
    open: shown.filter((name) => !filling[name]?.trim()),
  };
}

function fillText(text: string, template: Template, filling: Filling): string {
  // Without a prototype no place can be filled from one (`constructor`).
  const view = Object.create(null) as Record<string, string>;
  for (const name of placesIn(text).filter(isPlace)) {
    const written = plainBlock(filling[name] ?? "");
    if (written !== "") view[name] = written;
    else if (template.needs.includes(name)) view[name] = openPlace(name);
  }
  return Mustache.render(text, view, undefined, { escape: (value: string) => value });
}

/** @returns how a place without a source is seen in a draft */
function openPlace(name: PlaceName): string {
  return `[${PLACES[name].hint}]`;
}

/** Whether a text still holds the sign of one of these places. */
export function openPlacesIn(text: string, template: Template): PlaceName[] {
  return template.places.filter(isPlace).filter((name) => text.includes(openPlace(name)));
}

function shownPlaces({ places, needs }: Template, filling: Filling): PlaceName[] {
  return places.filter(isPlace).filter((name) => needs.includes(name) || filling[name]?.trim());
}

export function isPlace(name: string): name is PlaceName {
  return Object.hasOwn(PLACES, name);
}

/** Counts words as a reader would: runs of letters or digits, `don't` and `follow-up` being one each. */
export function countWords(text: string): number {
  return (text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu) ?? []).length;
}

/** Longer messages are hinted at (ours; the guide says "short"). */
export const LONG_MESSAGE = 120;

/** @returns a draft as the text of a note */
export function draftText({ subject, body }: Pick<Draft, "subject" | "body">): string {
  return subject === null ? body : `**Subject:** ${subject}\n\n${body}\n`;
}
