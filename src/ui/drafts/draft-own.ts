/** What was typed into a draft by hand, and how it is kept among what was typed into its fields. */
import { readText } from "../../core/messages/template-text";
import { editPieces, showPieces, type OwnPiece, type PieceEdit, type PieceView } from "./draft-pieces";
import type { Raw } from "../forms/field";

/** A subject or a body, as it is being written. */
export interface OwnText {
  /** The template's text that it was made from: another one fills nothing in it. */
  readonly source: string;
  /** As it was seen when it was last changed by hand. */
  readonly text: string;
  readonly pieces: readonly OwnPiece[];
}

/** @returns what was typed by hand, null where nothing was */
export function ownTextIn(raw: Raw | undefined): OwnText | null {
  // Nothing else writes there.
  return typeof raw === "string" ? (JSON.parse(raw) as OwnText) : null;
}

export function rawOf(own: OwnText): Raw {
  return JSON.stringify(own);
}

/** @returns the text with its places as they are filled now */
export function showOwn({ source, text, pieces }: OwnText, from: string, view: PieceView): string {
  return source === from ? showPieces(pieces, view).text : text;
}

/** What stands in the field of a draft after somebody has typed in it. */
export interface TypedText {
  readonly text: string;
  /** Where the cursor stands. */
  readonly caret: number;
}

export interface Typing {
  /** What was typed by hand before; null for a text that is as it was filled. */
  readonly own: OwnText | null;
  /** The template's text. */
  readonly source: string;
  readonly view: PieceView;
}

/** @returns the text with what was typed: what is seen of it is always just that */
export function typeInto({ own, source, view }: Typing, { text, caret }: TypedText): OwnText {
  const pieces = piecesOf(own, source);
  const { at, text: before } = showPieces(pieces, view);
  const edit = typedEdit(before, { text, caret });
  // Blanks beside what was typed are the student's too where they would close up else.
  const ways = [edit, withBlanks(edit, before)].flatMap((one) => placesFor(one, at));
  const changed = ways.map((way) => () => editPieces(pieces, way, view));
  for (const make of changed) {
    const made = make();
    if (showPieces(made, view).text === text) return { source, text, pieces: made };
  }
  return { source, text, pieces: wordsOnly(text) };
}

function piecesOf(own: OwnText | null, source: string): readonly OwnPiece[] {
  if (own) return own.source === source ? own.pieces : wordsOnly(own.text);
  const reading = readText(source);
  return reading.ok ? reading.pieces : wordsOnly(source);
}

function wordsOnly(text: string): OwnPiece[] {
  return [{ kind: "words", text, isOwn: true }];
}

/** A stretch of a text as it was seen, and what stands there now. */
interface ShownEdit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Where signs are repeated, several edits would give the same text: the cursor tells which one it was. */
function typedEdit(before: string, { text, caret }: TypedText): ShownEdit {
  const least = Math.min(before.length, text.length);
  const [head, tail] = [sharedStart(before, text), sharedEnd(before, text)];
  if (head + tail <= least)
    return { start: head, end: before.length - tail, text: text.slice(head, text.length - tail) };
  const grown = text.length - before.length;
  const wanted = grown > 0 ? caret - grown : caret;
  const start = Math.min(Math.max(wanted, least - tail), head);
  return {
    start,
    end: start + Math.max(0, -grown),
    text: text.slice(start, start + Math.max(0, grown)),
  };
}

function sharedStart(one: string, other: string): number {
  let count = 0;
  while (count < one.length && one.charAt(count) === other.charAt(count)) count += 1;
  return count;
}

function sharedEnd(one: string, other: string): number {
  let count = 0;
  while (
    count < Math.min(one.length, other.length) &&
    one.charAt(one.length - 1 - count) === other.charAt(other.length - 1 - count)
  )
    count += 1;
  return count;
}

function withBlanks({ start, end, text }: ShownEdit, before: string): ShownEdit {
  let [from, to] = [start, end];
  while (/\s/.test(before.charAt(from - 1))) from -= 1;
  while (/\s/.test(before.charAt(to))) to += 1;
  return { start: from, end: to, text: before.slice(from, start) + text + before.slice(end, to) };
}

/** Between two signs there may be more than is seen: what is typed goes to the one before or to the one behind. */
function placesFor({ start, end, text }: ShownEdit, at: readonly number[]): PieceEdit[] {
  const behind = (shown: number) => (at[shown - 1] ?? (at[0] ?? 0) - 1) + 1;
  const before = at[start] ?? behind(start);
  if (end > start) return [{ from: before, to: behind(end), text }];
  return [...new Set([behind(start), before])].map((place) => ({ from: place, to: place, text }));
}
