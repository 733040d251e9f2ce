/** Cuts a text into sentences. */
import { letters } from "./letters";
import { propertiesEnd } from "./properties";
import type { Span } from "./span";

/** A full stop behind these ends no sentence. */
const SHORT = new Set(
  (
    "dr mr mrs ms mx prof st mt ft vs no nos fig al approx pt pts hosp dept ave blvd rd jr sr gen rev hon capt lt col " +
    "e.g i.e cf viz inc ltd co corp jan feb mar apr jun jul aug sep sept oct nov dec mon tue tues wed thu thurs fri"
  ).split(" "),
);

/** Where a sentence may end: a stop with what closes behind it, or a line's end. */
const END = /[.!?]+["')\]*_]*(?=\s|$)|\n/g;
/** A line that begins so begins something new: a list item, a heading, a quote, a table's row, `Name:`. */
const NEW_LINE = /^[ \t]*(?:[-*+•] |\d{1,3}[.)] |#{1,6} |>|\||[A-Z][\w ]{0,24}:|$)/;

/** @param text in plain signs @returns the sentences without the blanks around them; properties are none of the text's */
export function sentencesOf(text: string): Span[] {
  const sentences: Span[] = [];
  let from = 0;
  const top = propertiesEnd(text);
  const close = (end: number) => {
    const span = trimmed(text, from, end);
    if (span) sentences.push(span);
    from = end;
  };
  for (const { 0: sign, index } of text.matchAll(END)) {
    const end = index + sign.length;
    if (from < top && index >= top) close(top);
    if (sign === "\n" ? isNewLine(text, index) : isStop(text, index, end)) close(end);
  }
  close(text.length);
  return sentences;
}

function trimmed(text: string, from: number, to: number): Span | null {
  let [start, end] = [from, to];
  while (start < end && isBlank(text, start)) start += 1;
  while (end > start && isBlank(text, end - 1)) end -= 1;
  return start < end ? { start, end } : null;
}

function isBlank(text: string, at: number): boolean {
  const code = text.charCodeAt(at);
  return code === 32 || (code >= 9 && code <= 13);
}

const LONGEST_START = 40;

function isNewLine(text: string, at: number): boolean {
  // A line that ends in a comma or a colon, such as a greeting, or a short one before a new beginning.
  if (/[,:;]/.test(text[at - 1] ?? "") && text.charCodeAt(at + 1) === 10) return true;
  const lineEnd = text.indexOf("\n", at + 1);
  const next = text.slice(at + 1, Math.min(lineEnd < 0 ? text.length : lineEnd, at + 1 + LONGEST_START));
  return NEW_LINE.test(next);
}

const LONGEST_SHORT = 8;
const wordAtEnd = letters(() => /[\p{L}.]+$/u);

/** @returns the sign behind up to three blanks */
function firstOf(text: string, from: number): string {
  let at = from;
  while (at < from + 4 && isBlank(text, at)) at += 1;
  return at < from + 4 ? text.charAt(at) : "";
}

function isStop(text: string, at: number, end: number): boolean {
  if (text[at] !== "." || text[at + 1] === ".") return true;
  const after = firstOf(text, end);
  if (/\p{Ll}/u.test(after)) return false;
  const before =
    wordAtEnd(text)
      .exec(text.slice(Math.max(0, at - LONGEST_SHORT), at))?.[0]
      .toLowerCase() ?? "";
  if (SHORT.has(before)) return false;
  // An initial, as in "J. Park"; "vitamin K." at a line's end is none.
  return !(
    /^\p{L}$/u.test(before) &&
    before !== "i" &&
    after !== "" &&
    !text.slice(end, end + 2).includes("\n")
  );
}
