/** A message that greets nobody. */
import type { Examples, Rule } from "../rule";
import { written } from "./written";

export const rule: Rule = {
  id: "salutation-missing",
  check: "completeness",
  title: "No greeting",
  find: ({ text, layout }, { expect }) => {
    if (layout.greeting || text.trim() === "") return [];
    const start = written(text, layout).start;
    const words = expect?.salutation?.replace(/\s*,\s*$/, "");
    const message =
      "The message has no greeting. A mentor’s name at the top shows that it is meant for them.";
    return [{ start, end: start, message, ...(words ? { suggestion: `${words},\n\n` } : {}) }];
  },
};

export const examples: Examples = {
  found: [
    "⟦⟧I read the paper and have two questions.\n\nBest,\nMaya",
    {
      text: "⟦→Dear Dr. Osei,\n\n⟧Could we meet on Friday?\n\nBest,\nMaya",
      expect: { salutation: "Dear Dr. Osei" },
    },
    "⟦⟧Morning rounds were long today, so I write late.\n\nBest,\nMaya",
    "Subject: Friday\n\n⟦⟧Could we meet?\n\nBest,\nMaya",
  ],
  quiet: [
    "Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
    "Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
    "Good morning, Professor Lindqvist! Could we meet?\n\nBest,\nMaya",
    "Hi Amara and Priya, could we meet?\n\nBest,\nMaya",
    "To the selection committee:\n\nI would like to apply.\n\nSincerely,\nMaya",
  ],
};
