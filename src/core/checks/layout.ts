/** The parts of a message: subject line, greeting, close, signature. */
import { closingOf } from "./layout-close";
import { greetingIn, type Greeting } from "./layout-greeting";
import { propertiesEnd } from "./properties";
import type { Span } from "./span";

export type { Greeting } from "./layout-greeting";

export interface Layout {
  /** What stands behind `Subject:` in a first line; null without such a line. */
  readonly subject: Span | null;
  /** The words that greet, up to their comma. */
  readonly greeting: Greeting | null;
  /** Between greeting and close; without these, the writer's whole text. */
  readonly body: Span;
  /** The words that close, such as `Best regards`. */
  readonly close: Span | null;
  /** What stands below the close: the writer's name, phone, and so on. Also a name below a text without close. */
  readonly signature: Span | null;
  /** Where the writer's own text ends: mail that it answers, and a postscript, stand behind. */
  readonly end: number;
}

/** Lines of a mail's head, in any order. */
const HEAD = /^(?:[ \t]*(?:to|from|cc|bcc|date|sent|subject|re):[^\n]*(?:\n|$)|[ \t]*\n)*/i;
const SUBJECT = /^[ \t]*subject:[ \t]*([^\n]*)/im;

/** @param text in plain signs */
export function layoutOf(text: string): Layout {
  const top = propertiesEnd(text);
  const head = HEAD.exec(text.slice(top))?.[0] ?? "";
  const subject = SUBJECT.exec(head);
  const start = top + head.length;
  const end = ownEnd(text, start);
  const greeting = greetingIn(text, { start, end });
  const from = greeting?.end ?? start;
  const { close, signature } = closingOf(text, { start: from, end });
  return {
    subject: subject && subjectSpan(subject, top),
    greeting,
    body: { start: from, end: close?.start ?? signature?.start ?? end },
    close,
    signature,
    end,
  };
}

function subjectSpan(match: RegExpExecArray, top: number): Span {
  const end = top + match.index + match[0].length;
  return { start: end - (match[1]?.length ?? 0), end };
}

/** Where mail that is answered or forwarded begins, or a postscript. */
const BEHIND =
  /^[ \t]*(?:on (?=[^\n]*\d)[^\n]{4,80} wrote:|-{2,}[ \t]*(?:original|forwarded)|begin forwarded|p\.? ?s\.?[ :,.-]|_{8,}[ \t]*$)/gim;

function ownEnd(text: string, start: number): number {
  BEHIND.lastIndex = start;
  const behind = BEHIND.exec(text);
  const own = text.slice(start, behind && behind.index > start ? behind.index : text.length);
  return start + withoutQuotes(own).trimEnd().length;
}

/** Quoted lines at the end go; between own ones they stay. */
function withoutQuotes(text: string): string {
  let end = text.trimEnd().length;
  for (let line = lineAt(text, end); /^[ \t]*(?:>|$)/.test(line.words) && end > 0; line = lineAt(text, end))
    end = line.start - 1;
  return text.slice(0, Math.max(0, end));
}

function lineAt(text: string, end: number): { start: number; words: string } {
  const start = text.lastIndexOf("\n", end - 1) + 1;
  return { start, words: text.slice(start, end) };
}
