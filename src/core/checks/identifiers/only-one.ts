/** What makes somebody known without a name: the only one, the first one, one from the news. */
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { isPatients } from "./context";
import { slim } from "../slim";

const WHERE =
  "(?:town|city|county|state|village|hospital|world|country|district|region|reservation|island|area|valley|parish|community|neighborhood|school|church|clinic|tribe|congregation)";
const PATTERNS = [
  new RegExp(
    `\\b(?:the|our) (?:only|one(?! (?:in|at|of|on|for|from|within)\\b)|sole|first|oldest|youngest|tallest|richest|last)(?: and only)? (?:[\\w-]+ ){0,5}(?:in|at|of|on|for|from|within) (?:the |our |this |that |all of |his |her |their )?(?:\\w+ ){0,3}?${WHERE}\\b`,
    "gi",
  ),
  /\b(?:was|were|is|been|made|all over|featured|seen|reported) (?:on |in |all over )?(?:the )?(?:local |national |evening |nightly )?(?:news|headlines|newspapers?|papers|tv|television|front page)\b/gi,
  /\b(?:the|a|our) (?:current |former |local |town |city )?(?:mayor|senator|congress(?:man|woman)|governor|sheriff|news anchor|weather(?:man|woman)|fire chief|police chief|school principal|superintendent|state representative|quarterback|celebrity|famous \w+|well-known \w+)(?: (?:of|at|from|for) (?:the )?[A-Z][\w'-]*(?: [A-Z][\w'-]*)?)?/gi,
].map(slim);

/** A link behind the words is found by itself. */
const LINK = /^ ?[(:] ?(?:https?:|www\.|[\w-]{2,30}\.[\w.-]{2,30}\/)/i;

export const rule: Rule = {
  id: "only-one",
  check: "identifiers",
  tier: "context",
  title: "Known without a name",
  find: (reading) =>
    PATTERNS.flatMap((pattern) => [...reading.text.matchAll(pattern)])
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
      .filter((span) => isPatients(reading, span) || isOfSomebody(reading.text, span))
      .filter(({ end }) => !LINK.test(reading.text.slice(end, end + 60)))
      .map((span) => ({
        ...span,
        message: "This can tell who a patient is without a name. Say it in general, or leave it out.",
      })),
};

/** "She is the only midwife in the county": of whom else would it be said? */
function isOfSomebody(text: string, { start, end }: Span): boolean {
  const before =
    text
      .slice(Math.max(0, start - 60), start)
      .split(/[.!?]\s|\n/)
      .at(-1) ?? "";
  return (
    /^the only/i.test(text.slice(start, end)) &&
    /\b(?:she|he|mother|father|wife|husband|daughter|son) (?:is|was|runs|works as) $/i.test(before)
  );
}

export const examples: Examples = {
  found: [
    "The patient is ⟦the only dentist in town⟧.",
    "My patient, ⟦the first woman on the fire crew of the county⟧, fell.",
    "The patient ⟦was on the news⟧ after the crash.",
    "The patient is ⟦the mayor of Duluth⟧.",
    "He was admitted again; he is ⟦the oldest farmer in the valley⟧.",
    "The patient is ⟦a former senator⟧.",
    "The patient's crash ⟦made the headlines⟧.",
    "The patient runs ⟦the only bakery in the village⟧.",
    "My patient is ⟦the only Korean teacher in the district⟧.",
    "A 54-year-old man, ⟦the sole survivor in the county⟧, came in.",
  ],
  quiet: [
    "The patient got two bills; the one for the hospital came first.",
    "I am the only student in the lab.",
    "You are the first mentor at the school who asked me.",
    "It is the only residency program in the state.",
    "The trial was in the news last week.",
    "The mayor opened the new library.",
    "Our clinic is the only one in the county.",
    "The only question I have is about the poster.",
    "The first day of the rotation is Monday.",
    "We won the only prize of the conference.",
    "The governor signed the bill on residency funding.",
    "The patient's crash made the news (kbzonews.example/crash).",
  ],
};
