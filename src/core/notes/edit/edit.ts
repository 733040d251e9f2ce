/** What a change of a note is: text in, text out, at one place; or a refusal, and then nothing is written. */

/**
 * Why a place cannot be changed:
 * - `gone`: the line is not in the note any more
 * - `twice`: it is there more than once, and it cannot be told which is meant
 * - `invalid-frontmatter`: the note's properties cannot be read, so nothing of it is touched
 * - `cannot-edit`: the place is written in a way that no safe change is known for
 */
export type Refusal = "gone" | "twice" | "invalid-frontmatter" | "cannot-edit";

export type Edit =
  { readonly ok: true; readonly text: string } | { readonly ok: false; readonly why: Refusal };

/** @returns the edit that refuses */
export function refuse(why: Refusal): { readonly ok: false; readonly why: Refusal } {
  return { ok: false, why };
}

/** @returns the edit that gives this text */
export function becomes(text: string): Edit {
  return { ok: true, text };
}

/** Several edits as one: each sees what the one before gave, and one refusal refuses all. */
export function inTurn(...edits: readonly ((text: string) => Edit)[]): (text: string) => Edit {
  return (text) => edits.reduce<Edit>((done, edit) => (done.ok ? edit(done.text) : done), { ok: true, text });
}

/** Text that takes the place of a half-open span. */
export interface Splice {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** @returns the text with the splices done; they must not overlap */
export function spliced(text: string, splices: readonly Splice[]): string {
  return [...splices]
    .sort((a, b) => b.start - a.start)
    .reduce((result, { start, end, text: put }) => result.slice(0, start) + put + result.slice(end), text);
}

/** @returns the line end used just before a place, else the note's first one, else LF */
export function lineBreakAt(text: string, offset: number): "\r\n" | "\n" {
  const before = text.lastIndexOf("\n", offset - 1);
  const newline = offset > 0 && before >= 0 ? before : text.indexOf("\n");
  return newline > 0 && text[newline - 1] === "\r" ? "\r\n" : "\n";
}

/** @returns where the line begins that a place lies in */
export function lineStartAt(text: string, offset: number): number {
  return offset === 0 ? 0 : text.lastIndexOf("\n", offset - 1) + 1;
}

/** @returns where the next line begins; the text's end for the last line */
export function nextLineAt(text: string, offset: number): number {
  const newline = text.indexOf("\n", offset);
  return newline < 0 ? text.length : newline + 1;
}
