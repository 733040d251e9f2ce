/** A mail without a subject. */
import type { Examples, Rule } from "../rule";

export const rule: Rule = {
  id: "subject-missing",
  check: "completeness",
  title: "No subject",
  find: ({ text, layout: { subject } }, { expect }) => {
    const asked = expect?.subject === undefined ? null : (expect.subject ?? "");
    const words = subject ? text.slice(subject.start, subject.end) : asked;
    if (words?.trim() !== "") return [];
    const at = subject?.start ?? 0;
    const message = "The subject is empty. A few words help a busy reader to find the message again.";
    return [{ start: at, end: at, message }];
  },
};

export const examples: Examples = {
  found: [
    { text: "⟦⟧Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya", expect: { subject: "" } },
    { text: "⟦⟧Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya", expect: { subject: "  " } },
    { text: "⟦⟧Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya", expect: { subject: null } },
    "Subject: ⟦⟧\n\nDear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
  ],
  quiet: [
    { text: "Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya", expect: { subject: "A meeting in May" } },
    "Subject: A meeting in May\n\nDear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
    "Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
    {
      text: "Subject: A meeting\n\nDear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
      expect: { subject: "" },
    },
  ],
};
