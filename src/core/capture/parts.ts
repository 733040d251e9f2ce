/** What a line says in parts: things to do, things promised, and all the rest. */

export interface Part {
  readonly text: string;
  /** `mine`: to be done by me; `theirs`: promised by somebody else. */
  readonly role: "mine" | "theirs" | "other";
}

const VERBS = new Set(
  (
    "apply send ask read write email e-mail submit finish draft prepare bring review revise register sign look find " +
    "follow share thank contact reach set complete practice learn order get give tell show talk meet think try " +
    "start join attend present discuss add make put print upload request confirm organize organise invite remind " +
    "reply respond return rewrite edit collect analyze analyse run shadow call phone schedule book check update " +
    "buy fix forward hand turn pick go come see watch download fill choose decide keep let take create compile " +
    "measure enter clean summarize summarise propose suggest introduce search compare cite scan mail text message " +
    "study plan report answer arrange block cancel move"
  ).split(" "),
);
/** Words that are a verb as often as not: these count where something follows that only a verb has. */
const DOUBTFUL = new Set(
  (
    "draft review practice order call phone schedule book check update fix hand turn show talk study plan report " +
    "answer block move text message mail email e-mail start share contact request present run edit return " +
    "watch measure set mark shadow"
  ).split(" "),
);
const AFTER_VERB =
  /^(?:the|an?|my|her|his|their|our|your|this|that|these|those|him|them|me|it|all|two|three|some|more|up|out|over|into|back|down|off|with|to|whether|if|how|what|when|who|where|why|\p{Lu}\S*|\d\S*)$/u;
const MINE =
  /^(?:i(?:'|’)ll|i will|i need to|i should|i must|i have to|i promised to|i am to|need to|have to|remember to|don(?:'|’)t forget to|please)\s+\p{L}/iu;
const WILL =
  "(?:(?:'|’)ll|\\s+will|\\s+promised|\\s+offered|\\s+agreed|\\s+is going to|\\s+are going to|\\s+said (?:s?he|they)(?:(?:'|’)d| would| will))";
const THEIRS = new RegExp(
  `^(?:(?:she|he|they|(?:dr|prof|professor|mr|ms|mrs)\\.?\\s+[\\p{L}’'-]+|\\p{Lu}[\\p{L}’'-]+(?:\\s+\\p{Lu}[\\p{L}’'-]+)?)${WILL}|promised|offered to|will)(?![\\p{L}])`,
  "u",
);
const THEIRS_ANY_CASE = new RegExp(
  `^(?:she|he|they)${WILL}(?![\\p{L}])|^(?:promised|offered to|will)\\s`,
  "iu",
);

/** What may part two things, with how sure it does. */
const BREAK =
  /;\s*(?:and\s+|then\s+)*|,\s+(?:and\s+then\s+|and\s+|then\s+)?|\s+and\s+(?:then\s+)?|\.\s+(?=\p{Lu})/giu;

/** A full stop after these ends no sentence. */
const ABBREVIATION = /(?:^|[^\p{L}])(?:drs?|prof|mr|mrs|ms|st|vs|e\.g|i\.e|\p{Lu})$/iu;

/** Splits only where a new thing to do, or a promise, plainly begins. */
export function partsOf(text: string): Part[] {
  const parts: Part[] = [];
  let from = 0;
  for (const match of text.matchAll(BREAK)) {
    const [before, after] = [text.slice(from, match.index), text.slice(match.index + match[0].length)];
    if (!isBreak(before, after, match[0])) continue;
    parts.push(toPart(before));
    from = match.index + match[0].length;
  }
  parts.push(toPart(text.slice(from)));
  return parts.filter((part) => part.text !== "");
}

/** `and` parts two things to do that each are more than a word; other signs part whenever one begins. */
function isBreak(before: string, after: string, sign: string): boolean {
  if (sign.startsWith(".") && ABBREVIATION.test(before)) return false;
  if (roleOf(after) === "other") return /^;|^\./.test(sign) && roleOf(before) !== "other";
  return /^\s/.test(sign) ? roleOf(before) === "mine" && /\S\s+\S/.test(before.trim()) : before.trim() !== "";
}

function toPart(text: string): Part {
  const trimmed = text.trim().replace(/\.$/, "");
  return { text: trimmed, role: roleOf(trimmed) };
}

/** @returns whose a thing is to do, by the words that it begins with */
function roleOf(text: string): Part["role"] {
  const start = text.trimStart();
  if (THEIRS.test(start) || THEIRS_ANY_CASE.test(start)) return "theirs";
  return MINE.test(start) || beginsWithVerb(start) ? "mine" : "other";
}

function beginsWithVerb(text: string): boolean {
  const [first = "", second = ""] = text.split(/\s+/);
  const verb = first.toLowerCase();
  if (!VERBS.has(verb)) return false;
  return DOUBTFUL.has(verb) ? AFTER_VERB.test(second) : second !== "" || verb.length > 3;
}
