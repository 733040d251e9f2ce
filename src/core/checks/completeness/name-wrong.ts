/** A greeting, or a "thank you, Dr. …", that names another than whom the message goes to. */
import type { Reading } from "../reading";
import type { Ask, Examples, Expected, Found, Rule } from "../rule";
import { isSlip, nameParts } from "./people";

/** Names that a message may use for whoever it goes to. */
const ANYBODY =
  /^(?:there|all|everyone|everybody|team|colleagues|committee|members|friends|mentor|sirs?|the|to|of|admissions?|selection|program|director|coordinator|office|whom|it|may|concern|both|you|again|y'all|guys|folks|respected|esteemed|my|day|happy|new|year)$/;

export const rule: Rule = {
  id: "name-wrong",
  check: "completeness",
  title: "Another person’s name",
  find: (reading, ask) => {
    const meant = meantNames(ask.expect);
    if (meant.length === 0) return [];
    return [...inGreeting(reading, ask, meant), ...inText(reading, meant)];
  },
};

function meantNames(expect: Expected | undefined): string[] {
  return [...nameParts(expect?.recipient ?? ""), ...nameParts(expect?.salutation ?? "")];
}

function inGreeting(
  { text, layout: { greeting } }: Reading,
  { expect }: Ask,
  meant: readonly string[],
): Found[] {
  if (!greeting) return [];
  const { start, end } = greeting.name ?? greeting;
  const words = [...text.slice(start, end).matchAll(/[\p{L}\p{M}'-]+/gu)]
    .map(({ 0: word, index }) => ({ word, start: start + index, parts: nameParts(word) }))
    .filter(({ word, parts: [part] }) => part !== undefined && !isParticle(word) && !ANYBODY.test(part));
  const strange = words.filter(({ parts }) => parts.some((part) => !isMeant(part, meant)));
  const isNobody = strange.length === words.length;
  return strange
    .filter(({ parts: [part = ""] }) => isNobody || meant.some((name) => isSlip(part, name)))
    .map(({ word, start: at }) => found({ word, at }, meant, expect));
}

function isParticle(word: string): boolean {
  return word.length === 1 || /^\p{Ll}{2,3}$/u.test(word);
}

/** "van" and the like are parts of names that greetings leave out or put in. */
function isMeant(part: string, meant: readonly string[]): boolean {
  return meant.some(
    (name) =>
      name === part ||
      name.split("-").includes(part) ||
      part.split("-").includes(name) ||
      (part.length > 2 && name.startsWith(part)),
  );
}

/** A title and a family name, as they are addressed in the text. */
const ADDRESSED =
  /(\b(?:[Tt]hank you|[Tt]hanks)(?: so much| very much| again)?, )?\b(?:Dr\.?|Prof\.?|Professor|Doctor) (\p{Lu}[\p{L}\p{M}'-]+)(, (?:I|for|thank|your)\b)?/gu;

function inText({ prose, layout: { body } }: Reading, meant: readonly string[]): Found[] {
  return [...prose.slice(body.start, body.end).matchAll(ADDRESSED)].flatMap((match) => {
    const [all, thanks, word = "", after = ""] = match;
    const [part = ""] = nameParts(word);
    const isAddressed = thanks !== undefined && !isMeant(part, meant);
    if (!isAddressed && !meant.some((name) => isSlip(part, name) && !meant.includes(part))) return [];
    const at = body.start + match.index + all.length - after.length - word.length;
    return [found({ word, at }, meant)];
  });
}

function found(
  { word, at }: { word: string; at: number },
  meant: readonly string[],
  expect?: Expected,
): Found {
  const [part = ""] = nameParts(word);
  const slip = meant.find((name) => isSlip(part, name));
  const better = asWritten(slip, expect) ?? (slip && capital(slip));
  const message = slip
    ? "The name is spelled in another way in your notes."
    : "This names somebody else than whom the message goes to.";
  return { start: at, end: at + word.length, message, ...(better ? { suggestion: better } : {}) };
}

/** The name with its marks and capitals, as the notes have it. */
function asWritten(part: string | undefined, expect: Expected | undefined): string | undefined {
  const words = `${expect?.recipient ?? ""} ${expect?.salutation ?? ""}`.split(/[^\p{L}\p{M}'-]+/u);
  return words.find((word) => part !== undefined && nameParts(word)[0] === part);
}

function capital(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}

const OSEI = { recipient: "Dr. Amara Osei", salutation: "Dear Dr. Osei" };
export const examples: Examples = {
  found: [
    { text: "Dear Dr. ⟦Park⟧,\n\nThank you for Friday.", expect: OSEI },
    { text: "Dear Dr. ⟦Osie→Osei⟧,\n\nThank you for Friday.", expect: OSEI },
    { text: "Hi ⟦Priya⟧,\n\nThank you for Friday.", expect: { recipient: "Amara Osei" } },
    { text: "Dear Dr. Osei,\n\nI read it on Friday. Thank you, Dr. ⟦Park⟧, for the time.", expect: OSEI },
    {
      text: "Dear Professor ⟦Lindquist→Lindqvist⟧:\n\nI read it.",
      expect: { recipient: "Professor Ingrid Lindqvist" },
    },
  ],
  quiet: [
    { text: "Dear Dr. Osei,\n\nDr. Park told me that Dr. Ossei-Mensah has left.", expect: OSEI },
    { text: "Dear Amara,\n\nThank you for Friday.", expect: OSEI },
    { text: "Dear Dr. Osei and Dr. Park,\n\nThank you.", expect: OSEI },
    { text: "Dear all,\n\nThank you for Friday.", expect: OSEI },
    { text: "Dear Professor,\n\nThank you for Friday.", expect: OSEI },
    { text: "Dear Dr. Nguyên,\n\nThank you for Friday.", expect: { recipient: "Dr. Linh Nguyen" } },
    "Dear Dr. Park,\n\nThank you for Friday.",
  ],
};
