import { TFile, type TAbstractFile, TFolder } from "../../vault/files";
import { setIcon } from "../../window";

/** Folders first, then by name as people count: 2 before 10. */
export function inOrder(entries: readonly TAbstractFile[]): TAbstractFile[] {
  const byName = new Intl.Collator(undefined, { numeric: true, sensitivity: "base" });
  const rank = (entry: TAbstractFile): number => (entry instanceof TFolder ? 0 : 1);
  return [...entries].sort((a, b) => rank(a) - rank(b) || byName.compare(a.name, b.name));
}

/** How an entry is shown. */
export interface RowState {
  readonly level: number;
  readonly open: boolean;
  readonly active: boolean;
}

/** The elements of an entry: the whole, and its line. */
export interface Row {
  readonly itemEl: HTMLElement;
  readonly selfEl: HTMLElement;
}

/** Draws one file or folder, without what is in it. */
export function drawRow(entry: TAbstractFile, state: RowState): Row {
  return entry instanceof TFolder ? drawFolder(entry, state) : drawFile(entry, state);
}

function drawFolder(folder: TFolder, { level, open }: RowState): Row {
  const itemEl = createDiv(open ? "tree-item nav-folder" : "tree-item nav-folder is-collapsed");
  const selfEl = itemEl.createDiv({
    cls: "tree-item-self nav-folder-title is-clickable mod-collapsible",
    attr: {
      role: "treeitem",
      "aria-level": level,
      "aria-expanded": open,
      "data-path": folder.path,
      tabindex: "-1",
    },
  });
  indent(selfEl, level);
  const iconEl = selfEl.createDiv(
    open ? "tree-item-icon collapse-icon" : "tree-item-icon collapse-icon is-collapsed",
  );
  setIcon(iconEl, "chevron-down");
  selfEl.createDiv({ cls: "tree-item-inner nav-folder-title-content", text: folder.name });
  return { itemEl, selfEl };
}

function drawFile(file: TAbstractFile, { level, active }: RowState): Row {
  const itemEl = createDiv("tree-item nav-file");
  const selfEl = itemEl.createDiv({
    cls: "tree-item-self nav-file-title is-clickable tappable",
    attr: {
      role: "treeitem",
      "aria-level": level,
      "aria-selected": active,
      "data-path": file.path,
      tabindex: "-1",
    },
  });
  indent(selfEl, level);
  selfEl.toggleClass("is-active", active);
  const isNote = file instanceof TFile && file.extension === "md";
  const text = file instanceof TFile ? file.basename : file.name;
  selfEl.createDiv({ cls: "tree-item-inner nav-file-title-content", text });
  if (!isNote && file instanceof TFile) selfEl.createDiv({ cls: "nav-file-tag", text: file.extension });
  return { itemEl, selfEl };
}

/** The line reaches to the left edge whatever the depth, so that all of it can be clicked. */
function indent(selfEl: HTMLElement, level: number): void {
  const depth = level - 1;
  selfEl.setCssStyles({ marginInlineStart: `${-17 * depth}px`, paddingInlineStart: `${24 + 17 * depth}px` });
}
