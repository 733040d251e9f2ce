/** A close for friends. */
import type { Examples, Rule } from "../rule";

const CASUAL =
  /^(?:xo(?:xo)*x?|x{2,3}|laters?|later,? (?:dude|doc|gator)|peace(?: out)?|ciao|lots of love|love|much love|hugs|kisses|toodles|ta-?ta|see ya.*|catch (?:you|ya) later|c ?ya|smell ya.*|ttyl|thx|tysm|cheerio|buh-?bye|bye(?:-?bye)?|over and out|take it easy|rock on|stay cool)$/i;

export const rule: Rule = {
  id: "close-casual",
  check: "tone",
  title: "A close for friends",
  find: ({ text, layout: { close } }, { expect }) => {
    if (!close) return [];
    const words = text.slice(close.start, close.end);
    const meant = expect?.signOff?.replace(/\s*,\s*$/, "");
    if (!CASUAL.test(words) || words.toLowerCase() === meant?.toLowerCase()) return [];
    const message = `“${words}” is for friends. Your notes or “Best regards” have a better one.`;
    const isLike = meant !== undefined && meant !== "" && !CASUAL.test(meant);
    return [{ ...close, message, suggestion: isLike ? meant : "Best regards" }];
  },
};

export const examples: Examples = {
  found: [
    "Dear Dr. Osei,\n\nSee you.\n\n⟦Xoxo→Best regards⟧,\nMaya",
    "Dear Dr. Osei,\n\nSee you.\n\n⟦Later→Best regards⟧,\nMaya",
    {
      text: "Dear Dr. Osei,\n\nSee you.\n\n⟦Love→Sincerely⟧,\nMaya",
      expect: { signOff: "Sincerely" },
    },
    "Dear Dr. Osei,\n\nSee you.\n\n⟦Peace→Best regards⟧,\nMaya",
  ],
  quiet: [
    "Dear Dr. Osei,\n\nSee you.\n\nCheers,\nMaya",
    "Dear Dr. Osei,\n\nSee you.\n\nWith love and thanks,\nMaya",
    { text: "Dear Amara,\n\nSee you.\n\nLove,\nMaya", expect: { signOff: "Love," } },
    "Later, I read the paper.",
  ],
};
