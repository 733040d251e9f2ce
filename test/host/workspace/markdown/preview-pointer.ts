import { Keymap } from "../../base/scope";
import { Menu } from "../../window";
import type { MarkdownView } from "./markdown-view";

/** What the pointer does in a note that is read: links open and are previewed, boxes are ticked. */
export function followLinks(el: HTMLElement, view: MarkdownView): void {
  const { workspace } = view.leaf;
  const source = (): string => view.file?.path ?? "";
  const onLink = (evt: MouseEvent): void => {
    const linktext = linkOf(evt);
    if (linktext === null) return;
    evt.preventDefault();
    void workspace.openLinkText(linktext, source(), Keymap.isModEvent(evt));
  };
  el.addEventListener("click", (evt) => {
    onLink(evt);
    tick(evt, view);
  });
  el.addEventListener("auxclick", (evt) => {
    if (evt.button === 1) onLink(evt);
  });
  el.addEventListener("mouseover", (event) => {
    const linktext = linkOf(event);
    const targetEl = linkElement(event);
    if (linktext === null || !targetEl) return;
    workspace.trigger("hover-link", {
      event,
      source: "preview",
      hoverParent: view,
      targetEl,
      linktext,
      sourcePath: source(),
    });
  });
  el.addEventListener("contextmenu", (evt) => showLinkMenu(evt, view));
}

function linkElement({ target }: Event): HTMLElement | null {
  return target instanceof Element ? target.closest<HTMLElement>("a.internal-link") : null;
}

function linkOf(evt: Event): string | null {
  return linkElement(evt)?.dataset["href"] ?? null;
}

function showLinkMenu(evt: MouseEvent, view: MarkdownView): void {
  const linktext = linkOf(evt);
  if (linktext === null) return;
  evt.preventDefault();
  const menu = new Menu();
  view.leaf.workspace.handleLinkContextMenu(menu, linktext, view.file?.path ?? "");
  menu.showAtMouseEvent(evt);
}

/** A box in the note's own text is ticked in the text. Boxes that a plugin has drawn have no line. */
function tick(evt: MouseEvent, view: MarkdownView): void {
  const { target } = evt;
  if (!(target instanceof HTMLInputElement) || !target.matches(".task-list-item-checkbox[data-line]")) return;
  const line = Number(target.dataset["line"]);
  const text = view.editor.getLine(line);
  const box = /^(\s*(?:>\s*)*(?:[-*+]|\d+[.)])\s+\[)(.)(?=\])/u.exec(text);
  if (!box) return;
  const ch = (box[1] ?? "").length;
  view.editor.replaceRange(box[2] === " " ? "x" : " ", { line, ch }, { line, ch: ch + 1 });
}
