/** A message without words that close it. */
import type { Examples, Rule } from "../rule";
import { written } from "./written";

export const rule: Rule = {
  id: "sign-off-missing",
  check: "completeness",
  title: "No close",
  find: ({ text, layout }, { expect }) => {
    if (layout.close || text.trim() === "") return [];
    const { signature } = layout;
    // "- Maya" closes by itself.
    if (signature && /^[-~]/.test(text.slice(signature.start, signature.end))) return [];
    const words = expect?.signOff?.replace(/\s*,\s*$/, "");
    const at = signature?.start ?? written(text, layout).end;
    const suggestion = words && (signature ? `${words},\n` : `\n\n${words},`);
    const message = "The message has no close, such as “Best regards”, above your name.";
    return [{ start: at, end: at, message, ...(suggestion ? { suggestion } : {}) }];
  },
};

export const examples: Examples = {
  found: [
    "Dear Dr. Osei,\n\nI read the paper and have two questions.⟦⟧",
    {
      text: "Dear Dr. Osei,\n\nCould we meet on Friday?⟦→\n\nBest regards,⟧",
      expect: { signOff: "Best regards" },
    },
    {
      text: "Dear Dr. Osei,\n\nCould we meet on Friday?\n\n⟦→Best regards,\n⟧Maya Chen",
      expect: { signOff: "Best regards," },
    },
    "Dear Dr. Osei,\n\nThank you for the slides.⟦⟧\n\nOn Mon, Mar 3, 2025 at 4:00 PM Amara Osei wrote:\n> Best,\n> Amara",
  ],
  quiet: [
    "Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nCould we meet? Thanks, Maya",
    "Dear Dr. Osei,\n\nCould we meet?\n\nWith gratitude and best wishes,\n\nMaya Chen\nMS3",
    "Dear Dr. Osei,\n\nCould we meet?\n\nLooking forward to it,\nMaya",
    "Dear Dr. Osei,\n\nCould we meet?\n\n- Maya",
  ],
};
