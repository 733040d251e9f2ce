/**
 * Rules that are a list of slips: words in a row, and what they should be. A new slip is one line of data (see
 * `slip-lines.ts`). A text is gone through word by word, and only the slips that begin with a word, and whose second word
 * follows, are tried there, so that many cost little.
 */
import type { Reading } from "../reading";
import type { Found, Rule } from "../rule";
import type { Word } from "../words-in";
import { PREVIOUS } from "./data/word-sets.data";
import { baseOf, ingOf, otherNumberOf, ownerOf, participleOf, singularOf, sOf } from "./forms";
import { MOST_FOUND, isJoined, isSentenceStart, ownWords } from "./own-words";
import { NUMBER, readSlips, type Slip, type SlipGroup, type SlipTable } from "./slip-lines";

interface About {
  readonly id: string;
  readonly title: string;
  readonly slips: readonly SlipGroup[];
}

/** @returns the rule that finds them */
export function slipRule({ id, title, slips }: About): Rule {
  let table: SlipTable | null = null;
  return {
    id,
    check: "tone",
    title,
    find: (reading) => {
      table ??= readSlips(slips);
      const place: Place = { reading, words: ownWords(reading), at: 0, next: "" };
      const found: Found[] = [];
      place.words.forEach((word, at) => {
        if (found.length >= MOST_FOUND) return;
        const candidates = table?.get(isDigit(word.lower) ? NUMBER : word.lower);
        if (candidates) found.push(...firstAt(candidates, { ...place, at, next: nextOf(place, at) }));
      });
      return found;
    },
  };
}

function isDigit(word: string): boolean {
  const code = word.charCodeAt(0);
  return code >= 48 && code <= 57;
}

/** @returns the word behind a blank; empty without one */
function nextOf({ reading, words }: Place, at: number): string {
  const [word, next] = [words[at], words[at + 1]];
  return word && next && isJoined(reading.text, word.end, next.start) ? next.lower : "";
}

function firstAt(candidates: readonly Slip[], place: Place): Found[] {
  for (const slip of candidates) {
    if (slip.seconds?.has(place.next) === false) continue;
    const found = foundAt(slip, place);
    if (found) return [found];
  }
  return [];
}

interface Place {
  readonly reading: Reading;
  readonly words: readonly Word[];
  readonly at: number;
  readonly next: string;
}

/** The sentence that tells what it should be. */
const WITH_BETTER = / [^.?!]*\{better\}[^.?!]*[.?]$/;

function foundAt(slip: Slip, place: Place): Found | null {
  const { reading, words, at } = place;
  const start = words[at]?.start ?? 0;
  if (!slip.before.every((rule) => fits(rule, place)) || isPart(reading.text, start)) return null;
  const pattern = slip.patternFor(reading.text);
  pattern.lastIndex = start;
  const match = pattern.exec(reading.text);
  if (!match || !isMeant(slip.group, match[0], reading)) return null;
  const suggestion = slip.better === null ? null : likeCase(match[0], filled(slip.better, match));
  const message = messageOf(slip.group.why, match[0], suggestion);
  const found = { start, end: start + match[0].length, message };
  return suggestion === null ? found : { ...found, suggestion };
}

/** Words in capitals are abbreviations. */
function isMeant(group: SlipGroup, words: string, reading: Reading): boolean {
  if (!group.anyCase && /\p{Lu}{2}/u.test(words)) return false;
  return !group.inMessage || isMessage(reading);
}

function messageOf(why: string, words: string, better: string | null): string {
  return (better ? why : why.replace(WITH_BETTER, ""))
    .replace("{words}", () => `“${words.replace(/\s+/g, " ").trim()}”`)
    .replace("{better}", () => `“${better?.trim() ?? ""}”`);
}

/** The end of a word with a hyphen, of an address, a number's unit. */
function isPart(text: string, start: number): boolean {
  return /[-_/\\@#.&\p{N}]$/u.test(text.slice(Math.max(0, start - 1), start));
}

export function isMessage({ layout }: Reading): boolean {
  return layout.greeting !== null || layout.close !== null;
}

function fits(rule: string, { reading: { text }, words, at }: Place): boolean {
  const start = words[at]?.start ?? 0;
  if (rule === "^") return isSentenceStart(text, start);
  const set = setOf(rule.slice(1));
  if (rule.startsWith("~")) return words.slice(Math.max(0, at - 4), at).every(({ lower }) => !set.has(lower));
  const previous = words[at - 1];
  const before = previous && isBefore(text, previous, start) ? previous.lower : "";
  return set.has(before) === rule.startsWith("+");
}

/** "Dr. Im": the full stop of a title parts nothing. */
function isBefore(text: string, { lower, end }: Word, start: number): boolean {
  return (
    isJoined(text, end, start) || (/^(?:dr|prof|mr|mrs|ms)$/.test(lower) && text.slice(end, start) === ". ")
  );
}

const sets = new Map<string, ReadonlySet<string>>();

function setOf(name: string): ReadonlySet<string> {
  const known = sets.get(name);
  if (known) return known;
  // An empty word is in a set that begins with a blank: nothing stands before.
  const set = new Set((PREVIOUS[name] ?? "").split(" "));
  sets.set(name, set);
  return set;
}

const FORMS = {
  ing: ingOf,
  base: baseOf,
  part: participleOf,
  s: sOf,
  single: singularOf,
  flip: otherNumberOf,
  own: ownerOf,
} as const;

function filled(better: string, match: RegExpExecArray): string {
  return better.replace(
    /\$(\d)(?::(ing|base|part|single|s|flip|own))?/g,
    (_, place: string, form?: string) => {
      const words = match[Number(place)] ?? "";
      if (form === undefined) return words;
      return FORMS[form as keyof typeof FORMS](words.toLowerCase());
    },
  );
}

/** A capital stays one. */
function likeCase(words: string, better: string): string {
  const plain = better.replace(/\bi(?=$|[ '])/g, "I");
  return /^\p{Lu}/u.test(words) && !/^I\b/.test(words) ? capital(plain) : plain;
}

export function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
