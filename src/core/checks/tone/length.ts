/** A message that is long: a mentor reads it between two patients. */
import type { Examples, Rule } from "../rule";

/** Ours; the body only. */
const MOST = 120;
/** Lists and tables are skimmed; a message with them is of another kind. */
const LISTED = /^[ \t]*(?:[-*+•]|\d{1,2}[.)]|#{1,6}|\|)[ \t]/m;

export const rule: Rule = {
  id: "length",
  check: "tone",
  title: "Long messages",
  find: ({ words, text, layout: { greeting, close, body } }) => {
    if (!greeting || !close || LISTED.test(text.slice(body.start, body.end))) return [];
    const count = words.filter(({ start }) => start >= body.start && start < body.end).length;
    if (count <= MOST) return [];
    const end = body.start + text.slice(body.start, body.end).trimEnd().length;
    const message = `The message has ${count} words. Up to ${MOST} are read at once; what can wait for the meeting?`;
    return [{ start: end, end, message }];
  },
};

export const examples: Examples = {
  found: [1, 2, 3, 4].map(
    (times) => `Dear Dr. Osei,\n\n${"I read the paper again. ".repeat(24 + times).trim()}⟦⟧\n\nBest,\nMaya`,
  ),
  quiet: [
    "Dear Dr. Osei,\n\nI read the paper.\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nI read the paper.\n\nBest,\nMaya\n\n> A long answer that is quoted does not count.",
    "A note that is no message.",
    "Dear Dr. Osei,\n\n- one\n- two\n\nBest,\nMaya",
  ],
};
