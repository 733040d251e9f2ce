import { type Extension, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, EditorView } from "@codemirror/view";

const FLASH_FOR = 2000;

const setFlash = StateEffect.define<number | null>();

const flashField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update(marks, { changes, effects }) {
    const effect = effects.find((candidate) => candidate.is(setFlash));
    if (!effect) return marks.map(changes);
    const at = effect.value;
    return at === null
      ? Decoration.none
      : Decoration.set([Decoration.line({ class: "is-flashing" }).range(at)]);
  },
  provide: (field) => EditorView.decorations.from(field),
});

/** Lets lines of the editor be shown by {@link flashLine}. */
export function flashing(): Extension {
  return flashField;
}

/** Brings a line into view, puts the cursor at its start, and marks it for a moment. */
export function flashLine(cm: EditorView, line: number): void {
  const { doc } = cm.state;
  const { from } = doc.line(Math.max(1, Math.min(line + 1, doc.lines)));
  cm.dispatch({
    selection: { anchor: from },
    effects: [EditorView.scrollIntoView(from, { y: "center" }), setFlash.of(from)],
  });
  cm.dom.win.setTimeout(() => {
    if (cm.dom.isConnected) cm.dispatch({ effects: setFlash.of(null) });
  }, FLASH_FOR);
}

/** Marks an element of a rendered note for a moment. */
export function flashElement(el: HTMLElement): void {
  el.addClass("is-flashing");
  el.win.setTimeout(() => el.removeClass("is-flashing"), FLASH_FOR);
}
