/**
 * The places of the templates: what each is called in a form, what stands in its stead while it is
 * open, and which record fills it. A place that no record fills is asked for, never made up.
 * A new group is one file and one line here.
 */
import type { MessageContext } from "../context";
import { EVENT_PLACES } from "./event";
import { GOAL_PLACES } from "./goal";
import { CAREER_PLACES } from "./career";
import { COMMITMENT_PLACES } from "./commitment";
import { FEEDBACK_PLACES } from "./feedback";
import { LETTER_PLACES } from "./letter";
import { MEETING_PLACES } from "./meeting";
import { MENTOR_PLACES } from "./mentor";
import { MOVING_PLACES } from "./moving";
import { NOTE_PLACES } from "./note";
import { OFFER_PLACES } from "./offer";
import { OUTCOME_PLACES } from "./outcome";
import { PEOPLE_PLACES } from "./people";
import { place, type Place, type Told } from "./place";
import { SELF_PLACES } from "./self";
import { THANKS_PLACES } from "./thanks";
import { UPDATE_PLACES } from "./update";
import { WORK_TOGETHER_PLACES } from "./work-together";

export const PLACES = {
  ...PEOPLE_PLACES,
  ...MEETING_PLACES,
  ...MOVING_PLACES,
  ...UPDATE_PLACES,
  ...FEEDBACK_PLACES,
  ...CAREER_PLACES,
  ...THANKS_PLACES,
  ...COMMITMENT_PLACES,
  ...OFFER_PLACES,
  ...MENTOR_PLACES,
  ...LETTER_PLACES,
  ...WORK_TOGETHER_PLACES,
  ...OUTCOME_PLACES,
  ...GOAL_PLACES,
  ...EVENT_PLACES,
  ...SELF_PLACES,
  ...NOTE_PLACES,
} as const;

export type PlaceName = keyof typeof PLACES;

/** Whether a name is one of these places; a template of the user's may name others. */
export function isPlace(name: string): name is PlaceName {
  return Object.hasOwn(PLACES, name);
}

/** @returns a place with everything it may have; one that only a user's template names is called as it is named there */
export function placeOf(name: string): Place {
  if (isPlace(name)) return PLACES[name];
  const words = name.replace(/_+/g, " ").trim();
  return place(words.charAt(0).toUpperCase() + words.slice(1), words);
}

/** @returns what the records fill of these places */
export function fillingOf(
  names: readonly string[],
  context: MessageContext,
): Partial<Record<PlaceName, string>> {
  const filled = names.map((name) => [name, placeOf(name).fill?.(context) ?? ""] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ""));
}

/**
 * @param text the message as it was sent; without it, nothing was taken out
 * @returns what these places tell its mentors of; what was taken out by hand was not told, and neither was what
 *   went to somebody else
 */
export function toldIn(
  text: string | undefined,
  { names, context }: { readonly names: readonly string[]; readonly context: MessageContext },
): Told[] {
  if (context.to) return [];
  const told = names.flatMap((name) => placeOf(name).tells?.(context) ?? []);
  return told.filter(({ words }) => words !== "" && (text === undefined || holdsWords(text, words)));
}

/** Whether a text holds words as a whole: no word of theirs is the beginning or the end of a longer one. */
function holdsWords(text: string, words: string): boolean {
  for (let at = text.indexOf(words); at >= 0; at = text.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isWhole = !joins(text, at) && !joins(text, end);
    if (isWhole) return true;
  }
  return false;
}

/** Whether a word goes on across a place of a text. */
function joins(text: string, at: number): boolean {
  const isPart = (character: string) => /[\p{L}\p{M}\p{N}]/u.test(character);
  return isPart(text.charAt(at - 1)) && isPart(text.charAt(at));
}
