import {
  type Editor,
  type EditorPosition,
  EditorSuggest,
  type EditorSuggestContext,
  type EditorSuggestTriggerInfo,
} from "obsidian";

/** Suggests names after `@@`. */
export class NameSuggest extends EditorSuggest<string> {
  override onTrigger(cursor: EditorPosition, editor: Editor): EditorSuggestTriggerInfo | null {
    const before = editor.getLine(cursor.line).slice(0, cursor.ch);
    const found = /@@(\w*)$/.exec(before);
    if (!found) return null;
    return { start: { line: cursor.line, ch: found.index }, end: cursor, query: found[1] ?? "" };
  }

  override getSuggestions({ query }: EditorSuggestContext): string[] {
    return ["Ann", "Anton", "Bea"].filter((name) => name.toLowerCase().startsWith(query.toLowerCase()));
  }

  override renderSuggestion(name: string, el: HTMLElement): void {
    el.setText(name);
  }

  override selectSuggestion(name: string): void {
    const { context } = this;
    context?.editor.replaceRange(name, context.start, context.end);
    this.close();
  }
}
