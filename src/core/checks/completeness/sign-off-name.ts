/** A close without a name below it. */
import type { Examples, Rule } from "../rule";

export const rule: Rule = {
  id: "sign-off-name",
  check: "completeness",
  title: "No name under the close",
  find: ({ text, layout: { close, signature } }) => {
    if (!close || signature || /\p{L}/u.test(text.slice(close.end, close.end + 2))) return [];
    return [{ start: close.end, end: close.end, message: "Your name is missing under the close." }];
  },
};

export const examples: Examples = {
  found: [
    "Dear Dr. Osei,\n\nCould we meet?\n\nBest regards⟦⟧,",
    "Dear Dr. Osei,\n\nCould we meet?\n\nThank you⟦⟧!",
    "Dear Dr. Osei,\n\nCould we meet?\n\nSincerely⟦⟧,\n\n\n",
    "Could we meet?\n\nBest⟦⟧",
  ],
  quiet: [
    "Dear Dr. Osei,\n\nCould we meet?\n\nBest regards,\nMaya",
    "Dear Dr. Osei,\n\nCould we meet? Best, Maya",
    "Dear Dr. Osei,\n\nCould we meet?\n\n- Maya",
    "Dear Dr. Osei,\n\nCould we meet?",
  ],
};
