/** Where more letters are planned for a destination than its system takes, by the user's own season note. */
import type { CalendarDate } from "../calendar/calendar-date";
import { sayLongDate } from "../calendar/say";
import type { Ledger } from "../ledger/ledger";
import { letterLimit, systemKey, type LetterLimit } from "../ledger/season";
import { withoutLinks } from "../notes/links";
import { destinationKey } from "../records/letter-destination";
import { isLetterOver } from "../records/letter-step";
import type { Letter } from "../records/record";
import { plural } from "../rules/names";

/** A letter that is there, or one that is about to be planned. */
export interface PlannedLetter {
  readonly destination: string;
  readonly system: string;
}

interface Day {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

/**
 * @param more letters that are about to be planned besides; then only their destinations are looked at
 * @returns a sentence for each destination that has more writers, of whom none declined, than its system takes
 */
export function overLimits({ ledger, today }: Day, more: readonly PlannedLetter[] = []): string[] {
  const letters = [...ledger.letters.filter((letter) => counts(letter, today)).map(toPlanned), ...more];
  const looked = more.length > 0 ? more : letters;
  const places = looked.map(placeOf);
  // The first letter of a destination says how it is written.
  const firsts = looked.filter((_, at) => places.indexOf(places[at] ?? "") === at);
  return firsts.flatMap((letter) => {
    const place = placeOf(letter);
    const limit = letterLimit(ledger, letter.system);
    const planned = letters.filter((other) => placeOf(other) === place).length;
    if (!limit || planned <= limit.most || destinationKey(letter.destination) === "") return [];
    const where = withoutLinks(letter.destination).trim();
    return [`${plural(planned, "letter")} are planned for ${where}; ${sayLimit(limit, letter.system)}.`];
  });
}

/** @returns what the season's note says of a system, as a sentence; null where it says nothing */
export function limitOf(ledger: Ledger, system: string): string | null {
  const limit = letterLimit(ledger, system);
  return limit && `${capitalized(sayLimit(limit, system))}.`;
}

function counts(letter: Letter, today: CalendarDate): boolean {
  return letter.properties.answer !== "declined" && !isLetterOver(letter, today);
}

function toPlanned({ properties: { destination = "", system = "" } }: Letter): PlannedLetter {
  return { destination, system };
}

function placeOf({ destination, system }: PlannedLetter): string {
  return `${systemKey(system)} ${destinationKey(destination)}`;
}

function sayLimit({ most, season }: LetterLimit, system: string): string {
  const { year, source, as_of } = season.properties;
  const from = [year && String(year), source && withoutLinks(source), as_of && `as of ${sayLongDate(as_of)}`];
  const known = from.filter((part) => part).join(", ");
  const note = `your season note${known === "" ? "" : ` (${known})`}`;
  return `${note} says that ${system.trim()} takes ${plural(most, "letter")} for one destination`;
}

function capitalized(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1);
}
