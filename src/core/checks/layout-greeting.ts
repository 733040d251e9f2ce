/** How a message begins. */
import { letters } from "./letters";
import type { Span } from "./span";

export interface Greeting extends Span {
  /** The name with its title, as in `Dr. Osei`; null for a greeting that names nobody. */
  readonly name: Span | null;
}

const LONGEST = 90;

const HELLO =
  /^(?:(?:my )?dear|hi(?:ya)?|hello|hey+|heya|yo|howdy|hola|greetings(?: to you)?|salutations|sup|what'?s up|(?:good |g')?(?:morning|afternoon|evening|day)|happy (?:new year|holidays|monday|friday)|respected|esteemed|to whom it may concern|to the [a-z ]{3,40})(?![\w'])/i;
const TITLED = /^(?:dr|prof|professor|doctor|mr|mrs|ms|mx|sir|madam|ma'am|doc)\b\.?/i;
/** One to four words that look like names, with what stands between names. */
const names = letters(
  () =>
    /^(?:\p{Lu}[\p{L}\p{M}'.-]*|and|&|de|da|del|der|la|van|von|al|el|bin|di)(?:,? (?:\p{Lu}[\p{L}\p{M}'.-]*|and|&|de|da|del|der|la|van|von|al|el|bin|di)){0,7}$/u,
);

/**
 * A greeting is the first line that says anything, or stands at its beginning.
 * @param text in plain signs @param own the writer's own text in it
 */
export function greetingIn(text: string, own: Span): Greeting | null {
  const start = own.start + (/^\s*/.exec(text.slice(own.start, own.start + LONGEST))?.[0].length ?? 0);
  const lineEnd = text.indexOf("\n", start);
  const end = Math.min(lineEnd < 0 ? own.end : lineEnd, own.end, start + LONGEST);
  const line = text.slice(start, end);
  const words = greetingWords(line.trimEnd());
  if (words === null) return null;
  const name = nameIn(words);
  const nameStart = name === null ? -1 : start + words.length - name.length;
  return {
    start,
    end: start + words.length,
    name: name === null ? null : { start: nameStart, end: nameStart + name.length },
  };
}

function greetingWords(line: string): string | null {
  const hello = HELLO.exec(line)?.[0];
  const opening = hello ?? TITLED.exec(line)?.[0];
  if (opening === undefined) return namesAlone(line);
  const stop = stopOf(line, opening.length);
  const words = line.slice(0, stop).trimEnd();
  // "Dr. Osei told me" and "Morning rounds were long." begin a sentence.
  if (hello === undefined && (stop === line.length || !names(words).test(words))) return null;
  const rest = nameIn(words);
  return rest === null || names(rest).test(rest) || isPlain(rest) ? words : null;
}

const PLACE = /^\[[^[\]]+\]$/;

/** "Amara," or "Amara and Priya -", with nothing behind; or the place for a greeting. */
function namesAlone(line: string): string | null {
  const alone = /^([^,:;!\n]{1,60}?) ?(?:,|:|!|-)$/.exec(line)?.[1];
  return alone !== undefined && (names(alone).test(alone) || PLACE.test(alone)) ? alone : null;
}

const inside = letters(
  () =>
    /^, ?(?=(?:dr|prof|professor|doctor|mr|mrs|ms)\b|\p{Lu}[\p{L}'-]*(?: \p{Lu}[\p{L}'-]*){0,2}[,!:.-]*$)/iu,
);

/** A comma before a name, as in "Hello, Dr. Osei". */
function insideLength(rest: string): number {
  return rest.startsWith(",") ? (inside(rest).exec(rest)?.[0].length ?? 0) : 0;
}

/** Where a greeting's words end: at the first sign that is no full stop of a title; a comma before a name is inside. */
function stopOf(line: string, from: number): number {
  let at = from + insideLength(line.slice(from));
  while (at < line.length) {
    const sign = line[at] ?? "";
    if (/[:;!?]/.test(sign) || (sign === "," && !/^, (?:dr|prof|mr|ms|mrs)\b/i.test(line.slice(at))))
      return at;
    if (/^ (?:--?|\u2026)(?: |$)/.test(line.slice(at, at + 4)) || (sign === "." && isSentenceEnd(line, at)))
      return at;
    at += 1;
  }
  return at;
}

function isSentenceEnd(line: string, at: number): boolean {
  const before = /(\p{L}+)$/u.exec(line.slice(0, at))?.[1] ?? "";
  return !/^(?:dr|prof|mr|mrs|ms|mx|st|\p{L})$/iu.test(before);
}

/** What stands behind the hello; null for nothing. */
function nameIn(words: string): string | null {
  const hello = HELLO.exec(words)?.[0] ?? "";
  const name = words.slice(hello.length).replace(/^[ ,]+/, "");
  return name === "" ? null : name;
}

/** Greetings that name nobody in person, or somebody in small letters. */
const PLAIN =
  /^(?:to )?(?:there|all|everyone|everybody|team|doc|doctor|dr|prof|professor|mentor|colleagues|committee|friends?|both|you|y'all|guys|folks|again|sir|madam|ma'am|(?:sir|madam) (?:or|and|\/) ?(?:sir|madam)|(?:dr|prof|professor|doctor|mr|mrs|ms)\.? [\p{L}\p{M}'. -]{1,40}|(?:members of )?(?:the )?[\p{L} ]{0,30}(?:committee|team|office|program|director|group|lab))$/iu;

function isPlain(name: string): boolean {
  return PLAIN.test(name) || /^\[[^\]]*\]$|^\{\{[^}]*\}\}$|^\p{Ll}[\p{L}'-]{1,20}$/u.test(name);
}
