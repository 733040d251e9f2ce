/** The parts of a message: subject line, greeting, close, signature. */
import type { Span } from "./span";

export interface Greeting extends Span {
  /** The name with its title, as in `Dr. Osei`; null for a greeting that names nobody. */
  readonly name: Span | null;
}

export interface Layout {
  /** What stands behind `Subject:` in a first line; null without such a line. */
  readonly subject: Span | null;
  /** The line that greets, up to its comma. */
  readonly greeting: Greeting | null;
  /** Between greeting and close; without these, the whole text. */
  readonly body: Span;
  /** The words that close, such as `Best regards`. */
  readonly close: Span | null;
  /** What stands below the close: the writer's name, phone, and so on. */
  readonly signature: Span | null;
}

const SUBJECT = /^\s*subject:[ \t]*([^\n]*)/i;
const GREETING =
  /^[ \t]*((?:dear|hi|hello|hey|greetings|good (?:morning|afternoon|evening|day))(?:[ \t]+([^\n,:;!]{1,60}))?)[ \t]*[,:;!.-]?[ \t]*$/im;
const CLOSE =
  /^[ \t]*((?:(?:with |my |many |kind |kindest |warm |warmest |best |all the |all my )*(?:best|regards|wishes|thanks|gratitude|appreciation)|thank you(?: (?:so|very) much| again)?|thanks(?: (?:so|very) much| again)?|(?:yours )?(?:sincerely|respectfully|cordially|gratefully|faithfully|truly)(?: yours)?|cheers|take care|until (?:then|next time)|see you (?:soon|then))[\w ]{0,24}?)[ \t]*[,.!]?[ \t]*$/gim;

/** @param text in plain signs */
export function layoutOf(text: string): Layout {
  const subject = groupSpan(SUBJECT.exec(text), 1);
  const start = subject?.end ?? 0;
  const greeting = greetingIn(text, start);
  const close = lastClose(text, greeting?.end ?? start);
  return {
    subject,
    greeting,
    body: { start: greeting?.end ?? start, end: close?.start ?? text.length },
    close,
    signature: close && text.slice(close.end).trim() !== "" ? { start: close.end, end: text.length } : null,
  };
}

function greetingIn(text: string, from: number): Greeting | null {
  const match = GREETING.exec(text.slice(from));
  // A greeting is the first line that says anything.
  if (!match || text.slice(from, from + match.index).trim() !== "") return null;
  const [line = "", words = "", name] = match;
  const start = from + match.index + line.indexOf(words);
  const end = start + words.length;
  return { start, end, name: name === undefined ? null : { start: end - name.length, end } };
}

/** The signature is short, so the close stands near the end. */
const MOST_BELOW = 600;

function lastClose(text: string, from: number): Span | null {
  const begin = Math.max(from, text.length - MOST_BELOW);
  const last = [...text.slice(begin).matchAll(CLOSE)].at(-1);
  if (!last) return null;
  const start = begin + last.index + last[0].indexOf(last[1] ?? "");
  return { start, end: start + (last[1] ?? "").length };
}

function groupSpan(match: RegExpExecArray | null, group: number): Span | null {
  const text = match?.[group];
  if (!match || text === undefined) return null;
  const end = match.index + match[0].length;
  return { start: end - text.length, end };
}
