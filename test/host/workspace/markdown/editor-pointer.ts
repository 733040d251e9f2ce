import type { Extension } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { Keymap } from "../../base/scope";
import { decode } from "../../metadata/links";
import { Menu } from "../../window";
import type { MarkdownView } from "./markdown-view";

/** What the pointer does in the source of a note: links open with Ctrl or Cmd, there is a menu, links are previewed. */
export function editorPointer(view: MarkdownView): Extension {
  return EditorView.domEventHandlers({
    mousedown(evt, cm) {
      const linktext = Keymap.isModifier(evt, "Mod") ? linkAtPointer(cm, evt) : null;
      if (linktext === null) return false;
      evt.preventDefault();
      void view.leaf.workspace.openLinkText(linktext, view.file?.path ?? "", Keymap.isModEvent(evt));
      return true;
    },
    mouseover(evt, cm) {
      const linktext = linkAtPointer(cm, evt);
      if (linktext !== null) hover(view, evt, linktext);
      return false;
    },
    contextmenu(evt) {
      evt.preventDefault();
      showEditorMenu(view, evt);
      return true;
    },
    paste: (evt) => offer(view, "editor-paste", evt),
    drop: (evt) => offer(view, "editor-drop", evt),
  });
}

/** Gives an event to plugins; one that deals with it says so by preventing the default. */
function offer(view: MarkdownView, name: string, evt: Event): boolean {
  view.leaf.workspace.trigger(name, evt, view.editor, view);
  return evt.defaultPrevented;
}

function hover(view: MarkdownView, event: MouseEvent, linktext: string): void {
  const targetEl = event.target;
  if (!(targetEl instanceof HTMLElement)) return;
  const sourcePath = view.file?.path ?? "";
  view.leaf.workspace.trigger("hover-link", {
    event,
    source: "editor",
    hoverParent: view,
    targetEl,
    linktext,
    sourcePath,
  });
}

function linkAtPointer(cm: EditorView, { clientX: x, clientY: y }: MouseEvent): string | null {
  const pos = cm.posAtCoords({ x, y });
  if (pos === null) return null;
  const line = cm.state.doc.lineAt(pos);
  return linkAt(line.text, pos - line.from);
}

/** The target of the link that a column of a line is in. */
export function linkAt(text: string, column: number): string | null {
  for (const match of text.matchAll(/\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]|(?<!!)\[[^[\]]*\]\(([^()\s:]+)\)/g)) {
    const within = match.index <= column && column < match.index + match[0].length;
    if (within) return match[1] ?? decode(match[2] ?? "");
  }
  return null;
}

function showEditorMenu(view: MarkdownView, evt: MouseEvent): void {
  const { editor } = view;
  const menu = new Menu();
  const { clipboard } = navigator;
  const selected = editor.getSelection();
  menu.addItem((item) =>
    item
      .setSection("clipboard")
      .setTitle("Cut")
      .setIcon("scissors")
      .setDisabled(selected === "")
      .onClick(async () => {
        await clipboard.writeText(selected);
        editor.replaceSelection("");
      }),
  );
  menu.addItem((item) =>
    item
      .setSection("clipboard")
      .setTitle("Copy")
      .setIcon("copy")
      .setDisabled(selected === "")
      .onClick(() => clipboard.writeText(selected)),
  );
  menu.addItem((item) =>
    item
      .setSection("clipboard")
      .setTitle("Paste")
      .setIcon("clipboard-check")
      .onClick(async () => editor.replaceSelection(await clipboard.readText())),
  );
  view.leaf.workspace.trigger("editor-menu", menu, editor, view);
  menu.showAtMouseEvent(evt);
}
