/** `I` in small letters. */
import type { Examples, Found, Rule } from "../rule";
import { MOST_FOUND, ownWords } from "./own-words";

export const rule: Rule = {
  id: "capital-i",
  check: "tone",
  title: "I in small letters",
  find: (reading) =>
    ownWords(reading)
      .flatMap(({ text, start, end }): Found[] => {
        if (!/^i(?:'(?:m|ve|ll|d))?$/.test(text) || !isAlone(reading.text, { start, end })) return [];
        return [{ start, end, message: "“I” has a capital.", suggestion: `I${text.slice(1)}` }];
      })
      .slice(0, MOST_FOUND),
};

/** "i.e.", "i)", "i-STAT", "(i)", "i = 1" and "part i:" are others. */
function isAlone(text: string, { start, end }: { readonly start: number; readonly end: number }): boolean {
  const before = text.slice(Math.max(0, start - 6), start);
  return (
    /^(?:[ \n,!?]|\.(?:\s|$)|$)(?! ?[=<>+])/.test(text.slice(end, end + 3)) &&
    /(?:^|[\s"'])$/.test(before) &&
    !/\b(?:part|type|phase|step)\s$/i.test(before)
  );
}

export const examples: Examples = {
  found: [
    "⟦i→I⟧ am happy, and ⟦i've→I've⟧ read it.",
    "My friend and ⟦i→I⟧ would like to come.",
    "If ⟦i'm→I'm⟧ late, ⟦i'll→I'll⟧ call.",
    "So did ⟦i→I⟧.",
  ],
  quiet: [
    "Early, i.e. before noon, as in (i) and ii) or i).",
    "For i = 1 and i < n, the i-th row of the i-STAT.",
    "The variable `i` and “i before e”.",
    "Type i collagen and iPhone.",
  ],
};
