/** Houses of care, of study, of work. */
import type { Span } from "../span";
import { before, behind } from "./context";
import { isFirstName, isNoName, isStaff, isUnknown, remembered } from "./name-words";
import type { NamePart } from "./name-runs";
import * as cue from "./place-cues";
import { isLarge, isTown } from "./place-words";

const isHouse = remembered((plain) => cue.HOUSE.test(plain));

/** @returns the house that a run names; null where it names none */
export function houseAt(text: string, run: readonly NamePart[]): Span | null {
  return houseIn(run) ?? veteransIn(run) ?? saintIn(text, run);
}

/** "St. Luke's Hospital", "Mercy General", "Lincoln High School" */
function houseIn(run: readonly NamePart[]): Span | null {
  const place = run.findIndex(
    ({ plain, text }, at) => at > 0 && isHouse(plain) && /^\p{Lu}\p{Ll}/u.test(text),
  );
  if (place < 0) return null;
  let end = place;
  while (end + 1 < run.length && isHouse(run[end + 1]?.plain ?? "")) end += 1;
  const last = run[end];
  if (!last || (end === place && run.length < 3 && cue.HALF.test(last.plain))) return null;
  const first = run.slice(0, place).find((part) => isProper(part));
  return first ? { start: first.start, end: last.end } : null;
}

/** "VA Chillicothe" */
function veteransIn(run: readonly NamePart[]): Span | null {
  const [house, town] = run;
  return house?.text === "VA" && town && run.length === 2 && (isTown(town.plain) || isStrange(town))
    ? spanOf(run)
    : null;
}

/** "goes to St. Brendan's" */
function saintIn(text: string, run: readonly NamePart[]): Span | null {
  const [saint, name] = run;
  if (run.length !== 2 || !saint || !name?.owns || !/^(?:st|saint)$/.test(saint.plain)) return null;
  if (/^'s (?:wort|fire|dance|disease)/i.test(behind(text, name))) return null;
  return /\b(?:at|to|from|in|by|via|outside|near) $/i.test(before(text, saint))
    ? { start: saint.start, end: name.end + 2 }
    : null;
}

/** "works at Prairie Star Meats": two words in capitals, or one that is no word. */
export function isEmployer(text: string, run: readonly NamePart[]): boolean {
  if (
    run.some(
      ({ plain, text: word }) =>
        isNoName(plain) || isLarge(plain) || isStaff(plain) || (word.length < 5 && isAllCapitals(word)),
    )
  )
    return false;
  if (run.length > 1 ? run[0] && cue.LEAD.test(run[0].plain) : !run.every(isStrange)) return false;
  const left = before(text, spanOf(run), 60);
  return cue.WORK.test(left) && !/\b(?:I|we|my|our|dr|nurse|you) /i.test(left.slice(-40));
}

const isAllCapitals = (word: string): boolean => word === word.toUpperCase() && /^\p{Lu}+$/u.test(word);

function isProper({ text, plain }: NamePart): boolean {
  if (cue.LEAD.test(plain) || (/^\p{Lu}{2,4}$/u.test(text) && isNoName(plain))) return false;
  return cue.SAINT.test(plain) || !(cue.NO_HOUSE.test(plain) || isLarge(plain));
}

/** A word in capitals that is neither a word nor anybody's name: behind "in" it is a place. */
export const isStrange = ({ plain, text }: NamePart): boolean =>
  /^\p{Lu}\p{Ll}{3,}/u.test(text) && isUnknown(plain) && !isFirstName(plain) && !isLarge(plain);

/** From the first to the last. */
export const spanOf = (parts: readonly NamePart[]): Span => ({
  start: parts[0]?.start ?? 0,
  end: parts.at(-1)?.end ?? 0,
});
