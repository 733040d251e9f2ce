/** How a message ends. */
import { letters } from "./letters";
import type { Span } from "./span";

export interface Closing {
  readonly close: Span | null;
  readonly signature: Span | null;
}

/** Words by which people close; what may stand around them is in `CLOSE`. */
const WORDS =
  "(?:best|regards|wishes|thanks|thankful|thx|gratitude|appreciation|sincerely|respectfully|cordially|gratefully|" +
  "faithfully|truly|yours|cheers|warmly|warmest|kindly|fondly|appreciatively|humbly|respect|care|love|peace|ciao|later|" +
  "xoxo|xo|namaste|onward)";
const CLOSE = new RegExp(
  `^(?:(?:with|my|many|kind|kindest|warm|very|all|the|in|much|sincere|deep|deepest|best|take|yours|most|and|again|as|always|` +
    `sending|every|good|lots|of|,|&|great|utmost|a|so|ever) ?,?)*${WORDS}(?:[ ,]+(?:and|again|always|as|ever|for now|` +
    `in advance|so much|very much|a lot|a million|you|to you|to all|yours|wishes|regards|thanks|warmly|` +
    `sincerely|respectfully|from \\w+|everyone|all|doc|dr\\.? \\w+|professor \\w+|this week|until then))*$|` +
    `^(?:thank you|thanks|with thanks)(?: (?:so much|very much|again|all|kindly|in advance|once more|once again|as always|and best(?: wishes)?|and take care))*$|` +
    `^(?:talk|speak|see you|catch you|until|till|more)(?: \\w+){1,3}$|^(?:have|enjoy) (?:a|your|the) (?:\\w+ ){0,3}(?:day|evening|weekend|week|night|holidays?|break)$`,
  "i",
);
const LONGEST_LINE = 90;
const MOST_LINES = 10;

/** @param text in plain signs @param own the writer's own text behind the greeting */
export function closingOf(text: string, own: Span): Closing {
  const lines = lastLines(text, own);
  for (const [place, line] of lines.entries()) {
    const close = closeIn(text, line);
    if (close) return { close, signature: behind(text, close.end, own.end) };
    if (!isSignature(text.slice(line.start, line.end))) break;
    // A sentence that ends in a comma before the name closes, too: "Looking forward to Thursday,".
    const above = lines[place + 1];
    if (above && closeIn(text, above)) continue;
    if (above && isName(text, line) && isLeadIn(text.slice(above.start, above.end)))
      return { close: { ...above, end: above.end - 1 }, signature: behind(text, above.end, own.end) };
  }
  return { close: null, signature: lines.length > 1 || own.start > 0 ? bareName(text, lines) : null };
}

/** The last lines that hold anything, from below, trimmed. */
function lastLines(text: string, own: Span): Span[] {
  const lines: Span[] = [];
  let end = own.end;
  while (end > own.start && lines.length < MOST_LINES) {
    const start = Math.max(own.start, text.lastIndexOf("\n", end - 1) + 1);
    const line = text.slice(start, end);
    const lead = line.length - line.trimStart().length;
    if (line.trim() !== "") lines.push({ start: start + lead, end: start + line.trimEnd().length });
    end = start - 1;
  }
  return lines;
}

function closeIn(text: string, { start, end }: Span): Span | null {
  const line = text.slice(start, end);
  if (line.length <= LONGEST_LINE) {
    const words = line.replace(/[\s,.!;:~-]+$/, "");
    if (words !== "" && CLOSE.test(words)) return { start, end: start + words.length };
  }
  return closeWithName(text, { start, end });
}

const closeAndName = letters(
  () =>
    /(?:^|[.!?)] +)([\p{L}][\p{L}' ]{1,40}?) ?(?:,|!|--?|~) ?(?:-|~)? ?(\p{Lu}[\p{L}\p{M}'.-]*(?: \p{Lu}[\p{L}\p{M}'.-]*){0,3}(?:, (?:MD|DO|PhD|MPH|MS|MBA|BS|BA|RN|M\.?D\.?|MS ?\d|PGY-?\d|M\d)[^,]{0,10})*(?:,? (?:PGY|MS|R)-?\d)?(?:,? (?:pager|cell|phone|ext|x|p)\.?:? ?[\d() -]{3,16})?)[.!]?$/u,
);

/** "Best, Maya" and "Thanks so much - Maya Chen", alone or behind the last sentence. */
function closeWithName(text: string, { start, end }: Span): Span | null {
  const tail = text.slice(Math.max(start, end - LONGEST_LINE), end);
  const match = closeAndName(tail).exec(tail);
  const words = match?.[1];
  if (!match || words === undefined || !CLOSE.test(words.trim())) return null;
  const at = end - tail.length + match.index + match[0].indexOf(words);
  return { start: at, end: at + words.length };
}

function behind(text: string, from: number, to: number): Span | null {
  const rest = text.slice(from, to);
  const lead = /^[\s,.!;:~-]*/.exec(rest)?.[0].length ?? 0;
  return lead < rest.length ? { start: from + lead, end: to } : null;
}

const LONGEST_SIGNATURE = 80;

/** A line as it stands below a close: short, and no sentence. */
function isSignature(line: string): boolean {
  if (line.length > LONGEST_SIGNATURE) return false;
  return !/[?]$/.test(line) && !/\b\p{Ll}{2,}[.!]$/u.test(line);
}

/** In whatever language: a few words that end in a comma, above a name. */
function isLeadIn(line: string): boolean {
  return line.length <= LONGEST_SIGNATURE && /^(?:\S+ ){0,7}\S+,$/.test(line);
}

const nameAlone = letters(
  () =>
    /^(?:-+|~)? ?\p{Lu}[\p{L}\p{M}'.-]*(?: (?:\p{Lu}[\p{L}\p{M}'.-]*|de|da|del|der|la|van|von|al|el|bin|di)){0,4}(?:, [\p{Lu}\d][\p{L}\d. -]{1,20})*$/u,
);

function isName(text: string, { start, end }: Span): boolean {
  const line = text.slice(start, end);
  return nameAlone(line).test(line);
}

/** A name as the last line. Behind a dash it closes by itself. */
function bareName(text: string, [last]: readonly Span[]): Span | null {
  return last && isName(text, last) ? last : null;
}
