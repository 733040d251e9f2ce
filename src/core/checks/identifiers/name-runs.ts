/** Finds words in capitals that stand together, as a name's parts do. */
import { letters } from "../letters";
import type { Reading } from "../reading";
import type { Span } from "../span";
import { plainWord } from "./name-words";

export interface NamePart extends Span {
  readonly text: string;
  /** As the lists have it. */
  readonly plain: string;
  /** Whether `'s` stands behind it. */
  readonly owns: boolean;
}

/** A possessive is left out of its word. */
const wordIn = letters(() => /[\p{L}\p{M}]+(?:(?:'(?!s?(?![\p{L}\p{M}]))|-)[\p{L}\p{M}]+)*/gu);
const PARTICLE =
  /^(?:de|la|las|los|del|da|das|do|dos|di|du|le|van|der|den|von|zu|ter|ten|bin|ibn|bint|al|el|y|e|ap|st)$/;
/** "al-Sayed", "d'Angelo" */
const GLUED = /^(?:al|el|d|o|de)[-'](?=\p{Lu})/u;
const CAPITAL = /^\p{Lu}/u;
const MOST_PARTS = 7;
/** No name is longer. */
const LONGEST = 40;

const made = new WeakMap<Reading, NamePart[][]>();

/** @returns the runs of a text, in order; particles between two capitals are inside */
export function nameRuns(reading: Reading): NamePart[][] {
  const before = made.get(reading);
  if (before) return before;
  const runs = runsOf(reading.text);
  made.set(reading, runs);
  return runs;
}

function runsOf(text: string): NamePart[][] {
  const runs: NamePart[][] = [];
  let run: NamePart[] = [];
  let waiting: NamePart[] = [];
  let last: Span & { readonly text: string } = { start: 0, end: 0, text: "" };
  const close = () => {
    if (run.length > 0) runs.push(run);
    run = [];
    waiting = [];
  };
  for (const { 0: word, index } of text.matchAll(wordIn(text))) {
    if (isNoWord(text, { word, at: index })) continue;
    const isName = isCapital(word);
    if (run.length >= MOST_PARTS || !isGap(text, { start: last.end, end: index }, last.text)) close();
    if (!isName && run.length === 0) continue;
    last = { text: word, start: index, end: index + word.length };
    if (isName) run.push(...waiting, partOf(text, last));
    if (isName) waiting = [];
    else if (waiting.length < 3 && PARTICLE.test(word)) waiting.push(partOf(text, last));
    else close();
  }
  close();
  return runs;
}

/** What is left of a possessive, the letter of "67M", and what is too long. */
function isNoWord(text: string, { word, at }: { readonly word: string; readonly at: number }): boolean {
  if (word.length > LONGEST || (word === "s" && text[at - 1] === "'")) return true;
  const code = text.charCodeAt(at - 1);
  return code >= 48 && code <= 57;
}

function isCapital(word: string): boolean {
  const code = word.charCodeAt(0);
  if (code > 127) return CAPITAL.test(word);
  return code <= 90 || (word.length > 3 && GLUED.test(word));
}

function partOf(text: string, { text: word, start, end }: Span & { readonly text: string }): NamePart {
  return { text: word, plain: plainWord(word), start, end, owns: text.startsWith("'s ", end) };
}

/** One blank or a single line end; behind an initial or a short title a stop, too. */
function isGap(text: string, { start, end }: Span, word: string): boolean {
  if (end - start > 3) return false;
  const gap = text.slice(start, end);
  if (gap === " " || gap === "\n" || gap === "'s ") return true;
  if (gap === ".") return word.length === 1;
  return gap === ". " && /^(?:\p{Lu}|Mrs?|Ms|Mx|Drs?|Prof|St|Jr|Sr|Rev|Hon)$/u.test(word);
}
