/** A greeting for friends. */
import type { Examples, Rule } from "../rule";

const CASUAL =
  /^(?:hey+(?: there| y'all| hey)?|yo+|what'?s ?up|wass?up|sup|heya|hiya|howdy|hola|ahoy|g'day)\b/i;

export const rule: Rule = {
  id: "greeting-casual",
  check: "tone",
  title: "A greeting for friends",
  find: ({ text, layout: { greeting } }, { expect }) => {
    // Where the mentor's note says how to greet, another form is the matter of `salutation-form`.
    if (!greeting || expect?.salutation) return [];
    const words = CASUAL.exec(text.slice(greeting.start, greeting.end))?.[0];
    if (words === undefined) return [];
    const message = `“${words}” is for friends. “Dear” or “Hello” suits a mentor.`;
    return [{ start: greeting.start, end: greeting.start + words.length, message, suggestion: "Hello" }];
  },
};

export const examples: Examples = {
  found: [
    "⟦Hey→Hello⟧ Dr. Osei,\n\nThank you.",
    "⟦Yo→Hello⟧,\n\nThank you.",
    "⟦Heyyy→Hello⟧ Amara!\n\nThank you.",
    "⟦What's up→Hello⟧ doc,\n\nThank you.",
  ],
  quiet: [
    "Hello Dr. Osei,\n\nThank you.",
    "Hi Amara,\n\nThank you.",
    { text: "Hey Amara,\n\nThank you.", expect: { salutation: "Hey Amara" } },
    "Dear Dr. Heyward,\n\nHey is a name, too.",
  ],
};
