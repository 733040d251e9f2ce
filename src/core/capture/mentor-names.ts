/** Whom a typed line is about: mentors named in it, as people name them. */
import { mentorName, mentorStatus, type Ledger } from "../ledger/ledger";
import type { Mentor } from "../records/record";

/** A name in the text, and all whom it may mean. */
export interface Mention {
  readonly mentors: readonly Mentor[];
  readonly start: number;
  readonly end: number;
}

/** The names by which mentors are known; made once for a ledger. */
export interface MentorNames {
  readonly byName: ReadonlyMap<string, ReadonlySet<Mentor>>;
  /** Names that are one word of a person's name: in the middle of a text they count only with a capital. */
  readonly short: ReadonlySet<string>;
}

const TITLE = /^(?:drs?|doctor|prof|professor|mr|mrs|ms|mx)$/;
const WORD = /[\p{L}\p{N}][\p{L}\p{M}\p{N}’'-]*/gu;
/** The most words that are tried as one name. */
const MOST = 6;

export function mentorNames({ mentors }: Pick<Ledger, "mentors">): MentorNames {
  const byName = new Map<string, Set<Mentor>>();
  const short = new Set<string>();
  const whole = new Set<string>();
  const add = (name: string, mentor: Mentor) => {
    if (name !== "") byName.set(name, (byName.get(name) ?? new Set()).add(mentor));
  };
  for (const mentor of mentors.values()) {
    for (const full of fullNames(mentor)) {
      add(full, mentor);
      whole.add(full);
    }
    for (const part of partNames(mentor)) {
      add(part, mentor);
      short.add(part);
    }
  }
  return { byName, short: new Set([...short].filter((name) => !whole.has(name))) };
}

/** The note's name, `name` and aliases, without degrees after a comma and without a title. */
function fullNames(mentor: Mentor): string[] {
  const names = [mentorName(mentor), mentor.noteName, ...mentor.aliases];
  return names.flatMap((name) => {
    const words = wordsOf(name.split(",")[0] ?? "");
    return [words, withoutTitle(words)].map((all) => all.join(" "));
  });
}

/** The first name and the family name. */
function partNames(mentor: Mentor): string[] {
  const words = withoutTitle(wordsOf(mentorName(mentor).split(",")[0] ?? ""));
  return [words[0] ?? "", words.at(-1) ?? ""];
}

function withoutTitle(words: readonly string[]): readonly string[] {
  return words.length > 1 && TITLE.test(words[0] ?? "") ? words.slice(1) : words;
}

function wordsOf(text: string): string[] {
  return [...text.matchAll(WORD)].map(([word]) => plainWord(word));
}

/** Letter case, accents and a genitive do not matter. */
function plainWord(word: string): string {
  const plain = word.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replaceAll("’", "'");
  return plain.replace(/'s?$/, "").replace(/-+$/, "");
}

/** @returns the mentors named in a text, in their order; of names that overlap the longest */
export function findMentions(text: string, names: MentorNames): Mention[] {
  const words = [...text.matchAll(WORD)].map((match) => ({
    start: match.index,
    end: match.index + match[0].replace(/[’']s?$/, "").length,
    plain: plainWord(match[0]),
  }));
  const found: Mention[] = [];
  for (let at = 0; at < words.length; at += 1) {
    const mention = mentionAt({ text, words, at }, names);
    if (!mention) continue;
    found.push(mention.mention);
    at += mention.size - 1;
  }
  return found;
}

/** What joins names; a comma alone joins none, unless the last two are joined by another. */
const JOINT = /^\s*(?:(,)|[&+/]|,?\s+and(?=\s))\s*$/i;

/** @returns the first of some names and those that are joined to it: `Osei and Dunmore`, `Osei, Dunmore & Varga` */
export function namedTogether(text: string, [first, ...others]: readonly Mention[]): Mention[] {
  const run = first ? [first] : [];
  let joined = run.length;
  for (const mention of others) {
    const joint = JOINT.exec(text.slice(run.at(-1)?.end, mention.start));
    if (!joint) break;
    run.push(mention);
    if (joint[1] === undefined) joined = run.length;
  }
  return run.slice(0, joined);
}

interface Place {
  readonly text: string;
  readonly words: readonly { readonly start: number; readonly end: number; readonly plain: string }[];
  readonly at: number;
}

interface Found {
  readonly mention: Mention;
  /** How many words it takes. */
  readonly size: number;
}

function mentionAt(place: Place, names: MentorNames): Found | null {
  for (let size = Math.min(MOST, place.words.length - place.at); size > 0; size -= 1) {
    const mention = mentionOf(place, size, names);
    if (mention) return { mention, size };
  }
  return null;
}

function mentionOf({ text, words, at }: Place, size: number, names: MentorNames): Mention | null {
  const run = words.slice(at, at + size);
  const [first, last] = [run[0], run.at(-1)];
  if (!first || !last || !isOneName(text, first, last)) return null;
  const { known, isSure } = meant(
    run.map(({ plain }) => plain),
    names,
  );
  if (!known) return null;
  const hasSign = text[first.start - 1] === "@";
  const start = hasSign ? first.start - 1 : first.start;
  const stands = isSure || hasSign || text.slice(0, start).trim() === "" || isCapital(text, first.start);
  return stands ? { mentors: likely(known), start, end: last.end } : null;
}

/** A name with a title, or in full, is surely one. */
function meant(run: readonly string[], { byName, short }: MentorNames) {
  const [whole, title = ""] = [run.join(" "), run[0]];
  const hasTitle = run.length > 1 && TITLE.test(title) && !byName.has(whole);
  const name = hasTitle ? whole.slice(title.length + 1) : whole;
  return { known: byName.get(name), isSure: hasTitle || !short.has(name) };
}

/** Between the words of one name there are blanks and full stops only. */
function isOneName(text: string, first: { start: number }, last: { end: number }): boolean {
  return !/[^\p{L}\p{M}\p{N}’'\s.-]/u.test(text.slice(first.start, last.end));
}

function isCapital(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.slice(at));
}

/** Where a name fits several, a relationship that has ended is not the one that is meant. */
function likely(mentors: ReadonlySet<Mentor>): Mentor[] {
  const current = [...mentors].filter((mentor) => mentorStatus(mentor) !== "ended");
  return current.length > 0 ? current : [...mentors];
}
