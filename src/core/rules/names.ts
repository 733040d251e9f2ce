/** Names as a title or a sentence uses them. */
import { mentorName } from "../ledger/ledger";
import { withoutLinks } from "../notes/links";
import { withoutMarks } from "../notes/marks";
import type { Mentor } from "../records/record";

/** @returns `Amara Osei`, `Amara Osei and Rafael Dunmore`, or `your mentor` where none is known */
export function sayMentors(mentors: readonly Mentor[]): string {
  const names = mentors.map(mentorName);
  if (names.length < 2) return names[0] ?? "your mentor";
  return `${names.slice(0, -1).join(", ")} and ${names.at(-1) ?? ""}`;
}

/** What stands before a family name in a greeting, as people write it before a whole name. */
const HONORIFIC = /^(?:dr|prof|mrs?|ms|mx)\.?$|^(?:doctor|professor|dean)$/i;

/** What stands after a family name and is no part of it. */
const SUFFIX = /^(?:jr|sr)\.?$|^(?:II|III|IV)$/i;

/** Small words that belong to the family name after them. */
const PARTICLE =
  /^(?:van|von|vom|der|den|de|del|della|dela|di|da|dos|das|du|la|las|los|le|ter|ten|te|zu|zum|zur|af|av|al|el|bin|ibn|'t)$/;

/** Those that are no first or middle name when they begin with a capital. */
const CAPITAL_PARTICLE = /^(?:De|Del|Della|Der|Den|Von|La)$/;

/** @returns such as `Dr. Osei`: the honorific and the family name of a mentor */
export function sayFormally(mentor: Mentor): string {
  const own = mentor.properties.honorific;
  const honorific = (own && plain(own)) ?? honorificIn(mentorName(mentor)) ?? "Dr.";
  return `${honorific} ${familyName(mentor)}`.trim();
}

export function familyName(mentor: Mentor): string {
  return familyNameIn(mentorName(mentor));
}

/** @returns the honorific that a written name begins with; null where it has none, or nothing after it */
export function honorificIn(name: string): string | null {
  const [first = "", ...rest] = wordsOf(name);
  return rest.length > 0 && HONORIFIC.test(first) ? first : null;
}

/** @returns such as `van der Berg` for `Rafael van der Berg Jr., MD`: with its small words, without what follows it */
export function familyNameIn(name: string): string {
  const all = wordsOf(name);
  const words = all.slice(honorificIn(name) === null ? 0 : 1);
  let end = words.length;
  while (end > 1 && SUFFIX.test(words[end - 1] ?? "")) end -= 1;
  let start = end - 1;
  while (start > 0 && isParticle(words, start - 1)) start -= 1;
  return words.slice(Math.max(start, 0), end).join(" ");
}

/** The first word is a first name, unless it is small; `Van` is one in many languages, unless a small word follows. */
function isParticle(words: readonly string[], at: number): boolean {
  const word = words[at] ?? "";
  if (PARTICLE.test(word)) return true;
  if (at === 0) return false;
  const next = words[at + 1] ?? "";
  return CAPITAL_PARTICLE.test(word) || (word === "Van" && PARTICLE.test(next.toLowerCase()));
}

/** Degrees stand after a comma. */
function wordsOf(name: string): string[] {
  return (plain(name).split(",")[0] ?? "").trim().split(/\s+/);
}

function plain(text: string): string {
  return withoutMarks(withoutLinks(text)).trim();
}

export function plural(count: number, word: string): string {
  return `${String(count)} ${word}${count === 1 ? "" : "s"}`;
}
