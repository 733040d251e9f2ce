import type {
  Editor,
  EditorPosition,
  EditorSuggestContext,
  EditorSuggestTriggerInfo,
  Instruction,
  TFile,
} from "obsidian";
import type { Anchor } from "../floating";
import { showInstructions } from "./instructions";
import { latest } from "../latest";
import { PopoverSuggest } from "./popover-suggest";

/** Suggestions for what is being written in a note. */
export abstract class EditorSuggest<T> extends PopoverSuggest<T> {
  /** What is suggested for now; `null` while nothing is. */
  context: EditorSuggestContext | null = null;
  limit = 100;
  #anchor: Anchor | undefined;
  readonly #show = latest<T[]>((values) => this.#showSuggestions(values));

  setInstructions(instructions: Instruction[]): void {
    showInstructions(this.suggestEl, instructions);
  }

  abstract onTrigger(
    cursor: EditorPosition,
    editor: Editor,
    file: TFile | null,
  ): EditorSuggestTriggerInfo | null;
  abstract getSuggestions(context: EditorSuggestContext): T[] | Promise<T[]>;

  override close(): void {
    this.context = null;
    super.close();
  }

  /**
   * For the host's editor, after each change and move of the cursor: starts, updates or ends suggesting.
   * `anchorAt` says where in the window a position of the text is. Answers whether this suggest took over.
   */
  followCursor(editor: Editor, file: TFile | null, anchorAt: (position: EditorPosition) => Anchor): boolean {
    const info = this.onTrigger(editor.getCursor(), editor, file);
    if (!info || !file) {
      this.close();
      return false;
    }
    this.context = { ...info, editor, file };
    this.#anchor = anchorAt(info.start);
    this.#show(this.getSuggestions(this.context));
    return true;
  }

  #showSuggestions(values: T[]): void {
    if (!this.context || !this.#anchor) return;
    if (values.length === 0) super.close();
    else this.present(this.limit > 0 ? values.slice(0, this.limit) : values, this.#anchor);
  }
}
