/** The note that is open, and its cursor. */
import type { App, Editor } from "obsidian";
import { insertionAt } from "../../core/messages/insert";
import { baseName } from "../../core/notes/links";

export interface OpenNote {
  readonly path: string;
  readonly name: string;
  /** Puts lines at the cursor; the editor's own undo takes them back. */
  readonly insert: (lines: string) => void;
}

/** @returns the note in the active editor; null where none is open for editing */
export function openNote(app: App): OpenNote | null {
  const { activeEditor } = app.workspace;
  const { editor, file } = activeEditor ?? {};
  if (!editor || !file) return null;
  return { path: file.path, name: baseName(file.path), insert: (lines) => insertInto(editor, lines) };
}

function insertInto(editor: Editor, lines: string): void {
  const cursor = editor.posToOffset(editor.getCursor("to"));
  const { offset, text } = insertionAt(editor.getValue(), cursor, lines);
  editor.replaceRange(text, editor.offsetToPos(offset));
  editor.setCursor(editor.offsetToPos(offset + text.length));
  editor.focus();
}
