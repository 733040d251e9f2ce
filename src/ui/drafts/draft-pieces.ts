/**
 * A draft that was changed by hand: the template's pieces with the words of the student between them. Its places
 * go on being filled, wherever they stand by now.
 */
import { hasEnded } from "../../core/messages/template-text";

export type OwnPiece =
  /** The student's own are shown as they are; the blanks of a template's words close up where a part is left out. */
  | { readonly kind: "words"; readonly text: string; readonly isOwn?: boolean }
  | { readonly kind: "place"; readonly name: string }
  | {
      readonly kind: "part";
      readonly name: string;
      readonly ifFilled: boolean;
      readonly inside: readonly OwnPiece[];
    };

/** How pieces are shown. */
export interface PieceView {
  readonly valueOf: (name: string) => string;
  /** As a subject is, which has no lines. */
  readonly isLine: boolean;
}

/** A text as it is seen; `at` says where each of its signs stands among all that the pieces hold. */
export interface ShownPieces {
  readonly text: string;
  readonly at: readonly number[];
}

export function showPieces(pieces: readonly OwnPiece[], view: PieceView): ShownPieces {
  const leaves = leavesOf(pieces, view);
  const written = {
    all: leaves.map(({ text }) => text).join(""),
    isOwn: leaves.flatMap(({ text, isOwn }) => Array.from({ length: text.length }, () => isOwn)),
  };
  const at = view.isLine ? keptInLine(written) : keptInBody(written);
  const signs = at.map((place) => written.all.charAt(place));
  return { at, text: view.isLine ? signs.join("").replace(/\s/g, " ") : signs.join("") };
}

interface Written {
  readonly all: string;
  readonly isOwn: readonly boolean[];
}

function isBlank({ all, isOwn }: Written, at: number): boolean {
  return isOwn[at] !== true && /\s/.test(all.charAt(at));
}

function keptInLine(written: Written): number[] {
  return written.isOwn.flatMap((_, at) => (isBlank(written, at) && isBlank(written, at - 1) ? [] : [at]));
}

/** At most one line is left blank, and none at either end. */
function keptInBody(written: Written): number[] {
  let [start, end] = [0, written.all.length];
  while (start < end && isBlank(written, start)) start += 1;
  while (end > start && isBlank(written, end - 1)) end -= 1;
  const kept: number[] = [];
  let lineEnds = 0;
  for (let at = start; at < end; at += 1) {
    lineEnds = written.all.charAt(at) === "\n" ? lineEnds + 1 : 0;
    if (lineEnds <= 2 || written.isOwn[at] === true) kept.push(at);
  }
  return kept;
}

interface Leaf {
  readonly text: string;
  readonly isOwn: boolean;
}

function leavesOf(pieces: readonly OwnPiece[], view: PieceView): Leaf[] {
  return pieces.flatMap((piece, at) => leavesOfOne({ piece, before: pieces[at - 1] }, view));
}

interface PieceInTurn {
  readonly piece: OwnPiece;
  readonly before: OwnPiece | undefined;
}

function leavesOfOne({ piece, before }: PieceInTurn, view: PieceView): Leaf[] {
  const { valueOf } = view;
  if (piece.kind === "place") return [{ text: valueOf(piece.name), isOwn: false }];
  if (piece.kind === "part")
    return (valueOf(piece.name) !== "") === piece.ifFilled ? leavesOf(piece.inside, view) : [];
  const isOwn = piece.isOwn === true;
  return [{ text: !isOwn && hasEnded(before, valueOf) ? piece.text.replace(/^\./, "") : piece.text, isOwn }];
}

/** Signs among all that the pieces hold, and what stands there from now on. */
export interface PieceEdit {
  readonly from: number;
  readonly to: number;
  readonly text: string;
}

/** @returns the pieces after the edit; a place that it reaches into is the student's words from then on */
export function editPieces(pieces: readonly OwnPiece[], edit: PieceEdit, view: PieceView): OwnPiece[] {
  const items = itemsOf(pieces, { edit, view, start: 0 });
  const sides = items.map((item) => sidesOf(item, edit));
  const typed: OwnPiece = { kind: "words", text: edit.text, isOwn: true };
  return joined([...sides.flatMap(({ left }) => left), typed, ...sides.flatMap(({ right }) => right)]);
}

interface Item {
  readonly piece: OwnPiece;
  /** As it is shown. */
  readonly text: string;
  readonly start: number;
}

interface Opening {
  readonly edit: PieceEdit;
  readonly view: PieceView;
  readonly start: number;
}

/** A part that the edit reaches into is opened: its words are no longer there only with a place. */
function itemsOf(pieces: readonly OwnPiece[], { edit, view, start }: Opening): Item[] {
  const items: Item[] = [];
  let at = start;
  for (const [place, piece] of pieces.entries()) {
    const text = leavesOfOne({ piece, before: pieces[place - 1] }, view)
      .map((leaf) => leaf.text)
      .join("");
    const end = at + text.length;
    if (piece.kind === "part" && edit.from < end && edit.to > at)
      items.push(seam(at), ...itemsOf(piece.inside, { edit, view, start: at }), seam(end));
    else items.push({ piece, text, start: at });
    at = end;
  }
  return items;
}

/** Keeps what stood apart from being read together. */
function seam(start: number): Item {
  return { piece: { kind: "words", text: "", isOwn: true }, text: "", start };
}

interface Sides {
  readonly left: readonly OwnPiece[];
  readonly right: readonly OwnPiece[];
}

function sidesOf(item: Item, { from, to }: PieceEdit): Sides {
  const { piece, text, start } = item;
  const end = start + text.length;
  // What is not seen and stands where something is typed comes after it.
  if (end <= from && (start < from || to > from)) return { left: [piece], right: [] };
  if (start >= to) return { left: [], right: [piece] };
  if (text === "") return { left: [], right: [] };
  const [head, tail] = [text.slice(0, Math.max(0, from - start)), text.slice(Math.max(0, to - start))];
  const isOwn = piece.kind !== "words" || piece.isOwn === true;
  const rest = (words: string): OwnPiece[] => (words === "" ? [] : [{ kind: "words", text: words, isOwn }]);
  return { left: rest(wholeHead(piece, { head, text })), right: end > to ? rest(tail) : [] };
}

/** A full stop that is not seen now may be seen again. */
function wholeHead(
  piece: OwnPiece,
  { head, text }: { readonly head: string; readonly text: string },
): string {
  const unseen = piece.kind === "words" ? piece.text.length - text.length : 0;
  return head === "" || unseen === 0 ? head : `.${head}`;
}

/** Words that were typed one after another are one piece. */
function joined(pieces: readonly OwnPiece[]): OwnPiece[] {
  const all: OwnPiece[] = [];
  for (const piece of pieces) {
    const last = all.at(-1);
    if (piece.kind === "words" && piece.isOwn && last?.kind === "words" && last.isOwn)
      all[all.length - 1] = { ...last, text: last.text + piece.text };
    else all.push(piece);
  }
  return all;
}
