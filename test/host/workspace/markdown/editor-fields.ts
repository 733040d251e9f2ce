import { StateField } from "@codemirror/state";
import { type EditorView, ViewPlugin } from "@codemirror/view";
import type { MarkdownFileInfo } from "./file-info";

/** A field that is set when the editor is made and stays; read outside of a note's editor it complains. */
function given<T>(what: string): StateField<T> {
  return StateField.define<T>({
    create: () => {
      throw new Error(`This editor has no ${what}: it is not that of a note.`);
    },
    update: (value) => value,
  });
}

/** What is being edited. */
export const editorInfoField = given<MarkdownFileInfo>("file info");

/** The editor itself; reached through a function as it is made after its state. */
export const editorEditorField = given<EditorView>("editor");

/** Whether markup is hidden where the cursor is not: never in the stand-in, which has source mode only. */
export const editorLivePreviewField = StateField.define<boolean>({
  create: () => false,
  update: (value) => value,
});

/** Whether the mouse is being pressed in the editor. */
export const livePreviewState = ViewPlugin.fromClass(
  class {
    mousedown = false;
  },
  {
    eventHandlers: {
      mousedown() {
        this.mousedown = true;
      },
      mouseup() {
        this.mousedown = false;
      },
    },
  },
);
