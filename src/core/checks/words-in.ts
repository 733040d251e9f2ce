/** The words of a text. */
import { letters } from "./letters";
import type { Span } from "./span";

export interface Word extends Span {
  /** As it stands there, apostrophes inside it included; the parts of `follow-up` are two words. */
  readonly text: string;
  readonly lower: string;
}

const word = letters(() => /[\p{L}\p{M}\p{N}]+(?:'[\p{L}\p{M}]+)*/gu);

/** @param prose in plain signs */
export function wordsOf(prose: string): Word[] {
  return Array.from(prose.matchAll(word(prose)), ({ 0: text, index }) => ({
    text,
    lower: text.toLowerCase(),
    start: index,
    end: index + text.length,
  }));
}
