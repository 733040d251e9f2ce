/** The guide's five signs of a good impression, and the words by which a line tells of one. */

export const SIGNS = [
  "responsibility",
  "invitation",
  "introduction",
  "feedback",
  "recommendation",
  "other",
] as const;
export type Sign = (typeof SIGNS)[number];

export const SIGN_LABELS: Readonly<Record<Sign, string>> = {
  responsibility: "More responsibility",
  invitation: "Invitations",
  introduction: "Proud introductions",
  feedback: "Candid feedback",
  recommendation: "Willingness to recommend",
  other: "Other signs",
};

/** Beginnings of words, which may be several; a blank in them is any run of blanks. */
const WORDS: Readonly<Record<Exclude<Sign, "other">, readonly string[]>> = {
  responsibility: [
    "responsib",
    "trust",
    "entrust",
    "let me",
    "lets me",
    "gave me",
    "handed me",
    "left me",
    "put me",
    "in charge",
    "on my own",
    "independen",
    "asked me to (?:lead|run|teach|show|present|take|cover|write|review|help|draft|train)",
  ],
  invitation: ["invit", "asked me to (?:join|come)", "asked me along", "brought me along", "took me along"],
  introduction: [
    "introduc",
    "presented me",
    "proud",
    "spoke of me",
    "told (?:everyone|the team|others) about me",
  ],
  feedback: [
    "feedback",
    "candid",
    "frank",
    "honest",
    "plain",
    "blunt",
    "critici",
    "constructive",
    "straightforward",
    "what (?:to|i could|i can) (?:improve|change|do better)",
  ],
  recommendation: [
    "recommend",
    "reference",
    "vouch",
    "nominat",
    "strong letter",
    "letter (?:of|for)",
    "(?:write|wrote) (?:me )?a letter",
    "put in a (?:good )?word",
  ],
};

const PATTERNS = Object.entries(WORDS).map(([sign, words]) => {
  const any = words.join("|").replaceAll(" ", "\\s+");
  return { sign: sign as Sign, pattern: new RegExp(`(?:^|[^\\p{L}\\p{N}])(?:${any})`, "iu") };
});

/** @returns the sign that the words name first; `other` where they name none */
export function recognizeSign(words: string): Sign {
  const found = PATTERNS.map(({ sign, pattern }) => ({ sign, at: words.search(pattern) }))
    .filter(({ at }) => at >= 0)
    .sort((a, b) => a.at - b.at);
  return found[0]?.sign ?? "other";
}
