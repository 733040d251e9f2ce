import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { Annotation, Compartment, EditorState, type Extension, Transaction } from "@codemirror/state";
import { drawSelection, EditorView, keymap, type ViewUpdate } from "@codemirror/view";
import type { App } from "../../app";
import type { TFile } from "../../vault/files";
import type { HoverPopover } from "../../window";
import { diffTexts } from "./diff";
import { Editor } from "./editor";
import {
  editorEditorField,
  editorInfoField,
  editorLivePreviewField,
  livePreviewState,
} from "./editor-fields";
import { editorPointer } from "./editor-pointer";
import type { MarkdownFileInfo } from "./file-info";
import { flashing } from "./flash";
import { noteHighlighting } from "./highlight";
import type { MarkdownView } from "./markdown-view";
import type { MarkdownSubView } from "./sub-view";

/** Marks what came from the file and not from the keyboard. */
const fromFile = Annotation.define<boolean>();

/** The source of a note, in an editor. */
export class MarkdownEditView implements MarkdownSubView, MarkdownFileInfo {
  app: App;
  hoverPopover: HoverPopover | null = null;
  readonly containerEl: HTMLElement;
  readonly cm: EditorView;
  readonly editor: Editor;
  readonly #view: MarkdownView;
  readonly #options = new Compartment();

  constructor(view: MarkdownView) {
    this.#view = view;
    this.app = view.app;
    this.containerEl = view.contentEl.createDiv(
      "markdown-source-view cm-s-obsidian mod-cm6 is-readable-line-width",
    );
    this.cm = new EditorView({ parent: this.containerEl });
    this.editor = new Editor(this.cm);
    this.cm.setState(this.#newState(""));
  }

  get file(): TFile | null {
    return this.#view.file;
  }

  clear(): void {
    this.cm.setState(this.#newState(""));
  }

  get(): string {
    return this.editor.getValue();
  }

  /** Sets the text; with `clear` also the history and the cursor are new. */
  set(data: string, clear: boolean): void {
    if (clear) this.cm.setState(this.#newState(data));
    else this.replace(data);
  }

  /** Puts in a text that differs in places; the cursor stays with the words it was in. */
  replace(data: string): void {
    const changes = diffTexts(this.get(), data);
    if (changes.length === 0) return;
    const annotations = [fromFile.of(true), Transaction.addToHistory.of(false), Transaction.remote.of(true)];
    this.cm.dispatch({ changes, annotations });
  }

  getSelection(): string {
    return this.editor.getSelection();
  }

  /** The line at the upper edge. */
  getScroll(): number {
    const block = this.cm.lineBlockAtHeight(this.cm.scrollDOM.scrollTop);
    return this.cm.state.doc.lineAt(block.from).number - 1;
  }

  applyScroll(scroll: number): void {
    const line = this.cm.state.doc.line(
      Math.max(1, Math.min(Math.floor(scroll) + 1, this.cm.state.doc.lines)),
    );
    this.cm.dispatch({ effects: EditorView.scrollIntoView(line.from, { y: "start" }) });
  }

  /** Takes up what plugins have registered since. */
  updateOptions(): void {
    this.cm.dispatch({ effects: this.#options.reconfigure(this.#pluginExtensions()) });
  }

  destroy(): void {
    this.cm.destroy();
  }

  #newState(doc: string): EditorState {
    return EditorState.create({ doc, extensions: this.#extensions() });
  }

  #extensions(): Extension {
    return [
      // Only line feeds end a line: a lone return is part of the text and must survive.
      EditorState.lineSeparator.of("\n"),
      EditorState.allowMultipleSelections.of(true),
      history(),
      drawSelection(),
      keymap.of([...defaultKeymap, ...historyKeymap, indentWithTab]),
      noteHighlighting(),
      flashing(),
      EditorView.lineWrapping,
      EditorView.contentAttributes.of({ "aria-label": "Note" }),
      editorInfoField.init(() => this.#view),
      editorEditorField.init(() => this.cm),
      editorLivePreviewField,
      livePreviewState,
      editorPointer(this.#view),
      EditorView.updateListener.of((update) => this.#updated(update)),
      this.#options.of(this.#pluginExtensions()),
    ];
  }

  #pluginExtensions(): Extension {
    return [...this.app.registries.editorExtensions];
  }

  #updated(update: ViewUpdate): void {
    const typed = !update.transactions.some((transaction) => transaction.annotation(fromFile));
    if (update.docChanged) this.#view.onEditorChange(typed);
    if (typed && (update.docChanged || update.selectionSet)) this.#suggest();
  }

  /** Offers the cursor to what plugins suggest; the first that takes it has it. */
  #suggest(): void {
    const { editor, file } = this;
    for (const suggest of this.app.registries.editorSuggests) {
      // Registered by plugins, made by the window's own class.
      const { followCursor } = suggest as unknown as { followCursor?: FollowCursor };
      const anchorAt = (at: Parameters<Editor["posToOffset"]>[0]): DOMRect =>
        this.#rectAt(editor.posToOffset(at));
      if (followCursor?.call(suggest, editor, file, anchorAt)) return;
    }
  }

  #rectAt(offset: number): DOMRect {
    const rect = this.cm.coordsAtPos(offset);
    return rect
      ? new DOMRect(rect.left, rect.top, 0, rect.bottom - rect.top)
      : this.cm.dom.getBoundingClientRect();
  }
}

type FollowCursor = (
  editor: Editor,
  file: TFile | null,
  anchorAt: (at: Parameters<Editor["posToOffset"]>[0]) => DOMRect,
) => boolean;
