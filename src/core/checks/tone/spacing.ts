/** Blanks that are too many, or missing, around signs. */
import type { Examples, Found, Rule } from "../rule";
import { ownProse } from "./own-words";

const WORD_BEFORE = /[\p{L}\p{N})"'%]$/u;

interface Slip {
  readonly pattern: RegExp;
  readonly message: string;
  readonly better: (words: string) => string;
}

const SLIPS: readonly Slip[] = [
  {
    pattern: / (?:[,;](?= ?[\p{L}\n])|[!?]+(?=[ \n]|$)|\.(?=[ \n]|$)|:(?= \p{L}))/gu,
    message: "No blank stands before this sign.",
    better: (words) => words.trim(),
  },
  {
    pattern: /[a-z],(?=\p{L}{2})/gu,
    message: "A blank is missing behind the comma.",
    better: (words) => `${words} `,
  },
  {
    pattern: /\p{Ll}{2}[.!?](?=(?:I|A|\p{Lu}\p{Ll}+)[ ,'])/gu,
    message: "A blank is missing between the sentences.",
    better: (words) => `${words} `,
  },
  {
    pattern: /\p{Ll}{3}\((?=\p{L}{3,} )/gu,
    message: "A blank is missing before the bracket.",
    better: (words) => `${words.slice(0, -1)} (`,
  },
  { pattern: /\( (?=\p{Ll}{2})/gu, message: "No blank stands inside the bracket.", better: () => "(" },
];

export const rule: Rule = {
  id: "spacing",
  check: "tone",
  title: "Blanks around signs",
  find: (reading) => {
    const prose = ownProse(reading);
    const { text } = reading;
    return [...SLIPS.flatMap((slip) => foundBy(slip, { prose, text })), ...doubleBlanks(text, prose)];
  },
};

interface Texts {
  readonly prose: string;
  readonly text: string;
}

function foundBy({ pattern, message, better }: Slip, { prose, text }: Texts): Found[] {
  return Array.from(prose.matchAll(pattern), ({ 0: words, index }): Found => {
    const end = index + words.length;
    return { start: index, end, message, suggestion: better(words) };
  }).filter(({ start, end }) => {
    // Where something was left out of the prose, the blank is not the writer's.
    if (text.slice(start, end) !== prose.slice(start, end)) return false;
    return prose[start] !== " " || WORD_BEFORE.test(prose.slice(Math.max(0, start - 1), start));
  });
}

/** Two blanks within a sentence; behind a full stop only where the writer mostly has one there. */
function doubleBlanks(text: string, prose: string): Found[] {
  const single = count(text, /[.!?] (?=\S)/g);
  const double = count(text, /[.!?] {2}(?=\S)/g);
  const pattern =
    double > 0 && double < single ? /[\p{L}\p{N},;.!?] {2,3}(?=\p{L})/gu : /[\p{L}\p{N},;] {2,3}(?=\p{Ll})/gu;
  const all = [...prose.matchAll(pattern)].filter(({ 0: words, index }) => text.startsWith(words, index));
  // Columns are lined up with blanks.
  if (all.length > 6) return [];
  return all.map(({ 0: words, index }) => ({
    start: index + 1,
    end: index + words.length,
    message: "One blank is enough here.",
    suggestion: " ",
  }));
}

function count(text: string, pattern: RegExp): number {
  return text.match(pattern)?.length ?? 0;
}

export const examples: Examples = {
  found: [
    "I changed it yesterday⟦ .→.⟧ They ask who⟦ ,→,⟧ and I wrote.",
    "Thank you⟦ !→!⟧ Is it right⟦ ?→?⟧",
    "Hard question⟦s,→s, ⟧but fair ones.",
    "It was on Saturd⟦ay.→ay. ⟧Your talk was good.",
    "Made it bigger⟦  → ⟧like you said.",
    "The proto⟦col(→col (⟧version two) is here.",
  ],
  quiet: [
    "One sentence.  Another one.  And a third.",
    "It costs .5 mg, 1,000 in all; see Fig.2 and e.g. this, the Ph.D. of J.Smith, at 3.14 or 10,5.",
    "Open index.ts and notes.md; f(x), patient(s), word(s) and .NET.",
    "Call f( x ) and `a ,b` and [[My note]] , or [a link](https://a.example/p) .",
    "Yes ... and no … 2 : 1",
    "- one\n  two\n\nName:  Maya",
  ],
};
