import { redo, undo } from "@codemirror/commands";
import { EditorSelection as CmSelection, type SelectionRange, type TransactionSpec } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import type {
  EditorChange,
  EditorCommandName,
  EditorPosition,
  EditorRange,
  EditorRangeOrCaret,
  EditorSelection,
  EditorSelectionOrCaret,
  EditorTransaction,
} from "obsidian";
import { runEditorCommand } from "./editor-commands";

type Side = "from" | "to" | "head" | "anchor";

/** The text of a note while it is being edited, by lines and columns. */
export class Editor {
  constructor(readonly cm: EditorView) {}

  getDoc(): this {
    return this;
  }

  refresh(): void {
    this.cm.requestMeasure();
  }

  getValue(): string {
    return this.cm.state.doc.toString();
  }

  setValue(content: string): void {
    this.#change({ changes: { from: 0, to: this.cm.state.doc.length, insert: content } });
  }

  getLine(line: number): string {
    return this.cm.state.doc.line(line + 1).text;
  }

  setLine(n: number, text: string): void {
    const line = this.cm.state.doc.line(n + 1);
    this.#change({ changes: { from: line.from, to: line.to, insert: text } });
  }

  lineCount(): number {
    return this.cm.state.doc.lines;
  }

  lastLine(): number {
    return this.lineCount() - 1;
  }

  getSelection(): string {
    const { from, to } = this.cm.state.selection.main;
    return this.cm.state.sliceDoc(from, to);
  }

  somethingSelected(): boolean {
    return this.cm.state.selection.ranges.some((range) => !range.empty);
  }

  getRange(from: EditorPosition, to: EditorPosition): string {
    return this.cm.state.sliceDoc(this.posToOffset(from), this.posToOffset(to));
  }

  replaceSelection(replacement: string, origin?: string): void {
    this.#change(this.cm.state.replaceSelection(replacement), origin);
  }

  replaceRange(replacement: string, from: EditorPosition, to?: EditorPosition, origin?: string): void {
    this.#change({ changes: this.#asChange({ text: replacement, from, ...(to ? { to } : {}) }) }, origin);
  }

  getCursor(side: Side = "head"): EditorPosition {
    return this.offsetToPos(this.cm.state.selection.main[side]);
  }

  listSelections(): EditorSelection[] {
    const { ranges } = this.cm.state.selection;
    return ranges.map(({ anchor, head }) => ({
      anchor: this.offsetToPos(anchor),
      head: this.offsetToPos(head),
    }));
  }

  setCursor(pos: EditorPosition | number, ch = 0): void {
    this.setSelection(typeof pos === "number" ? { line: pos, ch } : pos);
  }

  setSelection(anchor: EditorPosition, head: EditorPosition = anchor): void {
    this.setSelections([{ anchor, head }]);
  }

  setSelections(ranges: EditorSelectionOrCaret[], main = 0): void {
    const cmRanges = ranges.map(({ anchor, head = anchor }) => this.#asRange(anchor, head));
    if (cmRanges.length > 0) this.cm.dispatch({ selection: CmSelection.create(cmRanges, main) });
  }

  focus(): void {
    this.cm.focus();
  }

  blur(): void {
    this.cm.contentDOM.blur();
  }

  hasFocus(): boolean {
    return this.cm.hasFocus;
  }

  getScrollInfo(): { top: number; left: number } {
    const { scrollTop, scrollLeft } = this.cm.scrollDOM;
    return { top: scrollTop, left: scrollLeft };
  }

  scrollTo(x?: number | null, y?: number | null): void {
    if (typeof x === "number") this.cm.scrollDOM.scrollLeft = x;
    if (typeof y === "number") this.cm.scrollDOM.scrollTop = y;
  }

  scrollIntoView(range: EditorRange, center = false): void {
    const target = this.#asRange(range.from, range.to);
    this.cm.dispatch({ effects: EditorView.scrollIntoView(target, { y: center ? "center" : "nearest" }) });
  }

  undo(): void {
    undo(this.cm);
  }

  redo(): void {
    redo(this.cm);
  }

  exec(command: EditorCommandName): void {
    runEditorCommand(this.cm, command);
  }

  /** Several changes at once, all meant for the text as it is before them; one step for undo. */
  transaction(tx: EditorTransaction, origin?: string): void {
    const replaced =
      tx.replaceSelection === undefined ? {} : this.cm.state.replaceSelection(tx.replaceSelection);
    const changes = tx.changes?.map((change) => this.#asChange(change));
    this.#change({ ...replaced, ...(changes ? { changes } : {}) }, origin);
    const selections = tx.selections ?? (tx.selection ? [tx.selection] : []);
    if (selections.length > 0) this.setSelections(selections.map(asSelection));
  }

  /** The word at a position. */
  wordAt(pos: EditorPosition): EditorRange | null {
    const word = this.cm.state.wordAt(this.posToOffset(pos));
    return word && { from: this.offsetToPos(word.from), to: this.offsetToPos(word.to) };
  }

  /** An offset into the text; a position outside it means the nearest one inside. */
  posToOffset({ line, ch }: EditorPosition): number {
    const { doc } = this.cm.state;
    if (line < 0) return 0;
    if (line >= doc.lines) return doc.length;
    const { from, to } = doc.line(line + 1);
    return Math.max(from, Math.min(from + ch, to));
  }

  offsetToPos(offset: number): EditorPosition {
    const { doc } = this.cm.state;
    const line = doc.lineAt(Math.max(0, Math.min(offset, doc.length)));
    return { line: line.number - 1, ch: Math.max(0, Math.min(offset, doc.length)) - line.from };
  }

  /** Reads each selected line, then writes all of them in one step. */
  processLines<T>(
    read: (line: number, lineText: string) => T | null,
    write: (line: number, lineText: string, value: T | null) => EditorChange | void,
    ignoreEmpty = true,
  ): void {
    const lines = this.#selectedLines().filter((line) => !ignoreEmpty || this.getLine(line).trim() !== "");
    const values = lines.map((line) => read(line, this.getLine(line)));
    const changes = lines.flatMap((line, at) => write(line, this.getLine(line), values[at] ?? null) ?? []);
    if (changes.length > 0) this.transaction({ changes });
  }

  #selectedLines(): number[] {
    const lines = this.listSelections().flatMap(({ anchor, head }) => {
      const first = Math.min(anchor.line, head.line);
      return Array.from({ length: Math.abs(anchor.line - head.line) + 1 }, (_, step) => first + step);
    });
    return [...new Set(lines)];
  }

  #asRange(anchor: EditorPosition, head: EditorPosition): SelectionRange {
    return CmSelection.range(this.posToOffset(anchor), this.posToOffset(head));
  }

  #asChange({ text, from, to = from }: EditorChange): { from: number; to: number; insert: string } {
    return { from: this.posToOffset(from), to: this.posToOffset(to), insert: text };
  }

  #change(spec: TransactionSpec, origin?: string): void {
    this.cm.dispatch({ ...spec, userEvent: origin ?? "set" });
  }
}

function asSelection({ from, to }: EditorRangeOrCaret): EditorSelectionOrCaret {
  return { anchor: from, head: to ?? from };
}
