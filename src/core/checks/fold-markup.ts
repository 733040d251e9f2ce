/** Signs of Markdown in the midst of words, which a reader does not see: `**Maria**`, `Mr. [[Gonzalez]]`. */
import { withoutSigns, type Folded } from "./fold";
import type { Span } from "./span";

/** A link with somebody before it, to whom its name belongs; stars, few or many. */
const MARKUP = /(\b(?:mrs?|ms|miss|patients?|pt)[.,]? )\[\[[^[\]|\n]*\]\]|\*+/gi;
const LETTER = /[A-Za-z\u00C0-\uFFFF]/;

/** @returns the text without such signs */
export function withoutMarkup(folded: Folded): Folded {
  return withoutSigns(folded, markupIn(folded.text));
}

function markupIn(text: string): number[] {
  return Array.from(text.matchAll(MARKUP)).flatMap(({ 0: all, 1: before, index }) => {
    const end = index + all.length;
    if (before !== undefined) return [index + before.length, index + before.length + 1, end - 2, end - 1];
    const isMarkup = all === "*" ? isEmphasis(text, index) : !isMask(text, { start: index, end });
    return isMarkup ? Array.from(all, (_, at) => index + at) : [];
  });
}

/** `***-**-2218`: stars before a hyphen, and behind no word, stand for signs that are not shown. */
function isMask(text: string, { start, end }: Span): boolean {
  return !/[\p{L}\d*]/u.test(text.charAt(start - 1)) && /^-[*\d]/.test(text.slice(end, end + 2));
}

/** A single star may be a list's or an equation's: it stands at one side of a word. */
function isEmphasis(text: string, at: number): boolean {
  const [before, behind] = [text.charAt(at - 1), text.charAt(at + 1)];
  return LETTER.test(behind) ? !/\w/.test(before) : LETTER.test(before) && !/\w/.test(behind);
}
