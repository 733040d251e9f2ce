/**
 * The places of the templates: what each is called in a form, what stands in its stead while it is
 * open, and which record fills it. A place that no record fills is asked for, never made up.
 * A new group is one file and one line here.
 */
import type { MessageContext } from "../context";
import { LETTER_PLACES } from "./letter";
import { MEETING_PLACES } from "./meeting";
import { NOTE_PLACES } from "./note";
import { PEOPLE_PLACES } from "./people";
import type { Place } from "./place";
import { THANKS_PLACES } from "./thanks";
import { UPDATE_PLACES } from "./update";

export const PLACES = {
  ...PEOPLE_PLACES,
  ...MEETING_PLACES,
  ...UPDATE_PLACES,
  ...THANKS_PLACES,
  ...LETTER_PLACES,
  ...NOTE_PLACES,
} as const;

export type PlaceName = keyof typeof PLACES;

/** @returns a place with everything it may have */
export function placeOf(name: PlaceName): Place {
  return PLACES[name];
}

/** @returns what the records fill of these places */
export function fillingOf(
  names: readonly PlaceName[],
  context: MessageContext,
): Partial<Record<PlaceName, string>> {
  const filled = names.map((name) => [name, placeOf(name).fill?.(context) ?? ""] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ""));
}
