/** A subject that says nothing. */
import type { Examples, Rule } from "../rule";

const VAGUE =
  /^\W*(?:(?:re|fwd?): *)*(?:hi|hello|hey|help|question|questions|a question|quick question|email|mail|message|urgent|important|please read|no subject|none|n\/a|none yet|subject|stuff|something|favor|a favor|todo|tbd|asdf|test)?\W*$/i;

export const rule: Rule = {
  id: "subject-vague",
  check: "completeness",
  title: "A subject that says little",
  find: ({ text, layout: { subject } }, { expect }) => {
    const words = subject ? text.slice(subject.start, subject.end) : (expect?.subject ?? "");
    if (words.trim() === "" || !VAGUE.test(words)) return [];
    const message = "The subject says little. What it is about, and until when, helps a busy reader.";
    return [{ start: subject?.start ?? 0, end: subject?.end ?? 0, message }];
  },
};

export const examples: Examples = {
  found: [
    { text: "⟦⟧Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya", expect: { subject: "Question" } },
    { text: "⟦⟧Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya", expect: { subject: "(no subject)" } },
    "Subject: ⟦hey!!⟧\n\nDear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
    "Subject: ⟦URGENT⟧\n\nDear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
  ],
  quiet: [
    {
      text: "Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
      expect: { subject: "Question on the poster" },
    },
    { text: "Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya", expect: { subject: "Thank you" } },
    {
      text: "Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya",
      expect: { subject: "Re: Hello from the new lab" },
    },
    { text: "Dear Dr. Osei,\n\nCould we meet?\n\nBest,\nMaya", expect: { subject: "Update" } },
  ],
};
