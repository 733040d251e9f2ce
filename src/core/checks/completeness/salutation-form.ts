/** A greeting in another form than the mentor's note has it. */
import type { Examples, Expected, Rule } from "../rule";
import { nameParts } from "./people";

const TITLE = /\b(dr|prof|professor|doctor)\b\.?/i;
const OTHER_TITLE = /\b(mr|mrs|ms|miss|sir|madam)\b\.?/i;
/** A greeting for friends. */
const CASUAL = /^(?:hey+|heya|yo|sup|what'?s up|howdy|hiya)\b/i;

export const rule: Rule = {
  id: "salutation-form",
  check: "completeness",
  title: "A greeting in another form",
  find: ({ text, layout: { greeting } }, { expect }) => {
    const meant = expect?.salutation?.replace(/\s*,\s*$/, "");
    if (!greeting || !meant) return [];
    const words = text.slice(greeting.start, greeting.end);
    const why = whatIsOther(words, meant, expect);
    return why === null
      ? []
      : [{ start: greeting.start, end: greeting.end, message: why, suggestion: meant }];
  },
};

function whatIsOther(words: string, meant: string, expect: Expected | undefined): string | null {
  if (CASUAL.test(words) && !CASUAL.test(meant))
    return `Your notes greet with “${meant}”; this is more casual.`;
  const isTitled = TITLE.test(meant);
  if (isTitled && OTHER_TITLE.test(words))
    return `Your notes greet with “${meant}”; this leaves the title out.`;
  const family = nameParts(meant).at(-1);
  const parts = nameParts(words);
  const given = nameParts(expect?.recipient ?? "").filter((part) => part !== family);
  const isByFirst = parts.length > 0 && parts.every((part) => given.includes(part));
  return isTitled && isByFirst ? `Your notes greet with “${meant}”, by title and family name.` : null;
}

const OSEI = { recipient: "Dr. Amara Osei", salutation: "Dear Dr. Osei" };
export const examples: Examples = {
  found: [
    { text: "⟦Hey Dr. Osei→Dear Dr. Osei⟧,\n\nThank you.", expect: OSEI },
    { text: "⟦Dear Ms. Osei→Dear Dr. Osei⟧,\n\nThank you.", expect: OSEI },
    { text: "⟦Hi Amara→Dear Dr. Osei⟧,\n\nThank you.", expect: OSEI },
    { text: "⟦Dear Dr. Amara→Dear Dr. Osei⟧,\n\nThank you.", expect: OSEI },
  ],
  quiet: [
    { text: "Dear Dr. Osei,\n\nThank you.", expect: OSEI },
    { text: "Good morning, Dr. Osei,\n\nThank you.", expect: OSEI },
    { text: "Hi Dr. Osei,\n\nThank you.", expect: OSEI },
    { text: "Hi Amara,\n\nThank you.", expect: { recipient: "Dr. Amara Osei", salutation: "Hi Amara" } },
    { text: "Hey Amara,\n\nThank you.", expect: { recipient: "Dr. Amara Osei", salutation: "Hey Amara," } },
    "Hey Amara,\n\nThank you.",
  ],
};
