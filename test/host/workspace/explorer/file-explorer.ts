import { Keymap } from "../../base/scope";
import { debounce } from "../../base/util";
import { TFile, type TAbstractFile, TFolder } from "../../vault/files";
import { Menu, setIcon, setTooltip } from "../../window";
import { addFileItems } from "../file-menu";
import type { WorkspaceLeaf } from "../layout/leaf";
import { onPress } from "../press";
import { promptForName } from "../rename-modal";
import { View } from "../views/view";
import { createFolder, createNote } from "./new-items";
import { listenToTreeKeys } from "./tree-keys";
import { drawRow, inOrder, type Row } from "./tree-row";

const OPEN_KEY = "file-explorer-open";

/** The vault's files as a tree. */
export class FileExplorerView extends View {
  override icon = "folder-closed";
  readonly #treeEl: HTMLElement;
  readonly #open: Set<string>;
  readonly #redraw = debounce(() => this.#draw(), 20);

  constructor(leaf: WorkspaceLeaf) {
    super(leaf);
    const buttonsEl = this.containerEl.createDiv("nav-header").createDiv("nav-buttons-container");
    this.#addButton(buttonsEl, {
      icon: "edit",
      title: "New note",
      act: () => this.#newNote(this.app.vault.getRoot()),
    });
    this.#addButton(buttonsEl, {
      icon: "folder-plus",
      title: "New folder",
      act: () => createFolder(this.app, this.app.vault.getRoot()),
    });
    this.#addButton(buttonsEl, {
      icon: "chevrons-down-up",
      title: "Collapse all",
      act: () => this.#collapseAll(),
    });
    this.#treeEl = this.containerEl.createDiv({
      cls: "nav-files-container node-insert-event",
      attr: { role: "tree", "aria-label": "Files" },
    });
    const saved = this.app.loadLocalStorage(OPEN_KEY);
    this.#open = new Set(Array.isArray(saved) ? saved.filter((path) => typeof path === "string") : []);
  }

  override getViewType(): string {
    return "file-explorer";
  }

  override getDisplayText(): string {
    return "Files";
  }

  protected override async onOpen(): Promise<void> {
    const { vault } = this.app;
    for (const name of ["create", "delete", "rename"])
      this.registerEvent(vault.on(name, () => this.#redraw()));
    this.registerEvent(this.leaf.workspace.on("file-open", () => this.#redraw()));
    listenToTreeKeys(this.#treeEl, {
      open: (path, evt) => this.#use(path, evt),
      setOpen: (path, open) => this.#setOpen(path, open),
      rename: (path) => this.#with(path, (entry) => promptForName(this.app, entry)),
      remove: (path) => this.#with(path, (entry) => void this.app.fileManager.promptForDeletion(entry)),
    });
    this.#listenToPointer();
    this.#draw();
  }

  #addButton(parentEl: HTMLElement, { icon, title, act }: NavButton): void {
    const buttonEl = parentEl.createDiv({
      cls: "clickable-icon nav-action-button",
      attr: { role: "button", tabindex: "0" },
    });
    setIcon(buttonEl, icon);
    setTooltip(buttonEl, title);
    onPress(buttonEl, act);
  }

  #listenToPointer(): void {
    this.#treeEl.addEventListener("click", (evt) => this.#use(pathAt(evt), evt));
    this.#treeEl.addEventListener("auxclick", (evt) => {
      if (evt.button === 1) this.#use(pathAt(evt), evt);
    });
    this.#treeEl.addEventListener("contextmenu", (evt) => {
      evt.preventDefault();
      this.#with(pathAt(evt) ?? "/", (entry) => this.#showMenu(entry, evt));
    });
  }

  /** Opens a file; opens or closes a folder. */
  #use(path: string | undefined, evt: MouseEvent | KeyboardEvent): void {
    this.#with(path, (entry) => {
      if (entry instanceof TFolder) this.#setOpen(entry.path, !this.#open.has(entry.path));
      else if (entry instanceof TFile)
        void this.leaf.workspace.getLeaf(Keymap.isModEvent(evt)).openFile(entry);
    });
  }

  #showMenu(entry: TAbstractFile, evt: MouseEvent): void {
    const menu = new Menu();
    if (entry instanceof TFolder) this.#addFolderItems(menu, entry);
    else this.#addOpenItems(menu, entry);
    const isRoot = entry instanceof TFolder && entry.isRoot();
    if (!isRoot) {
      const source = "file-explorer-context-menu";
      addFileItems(this.leaf.workspace, menu, { file: entry, source, leaf: this.leaf });
    }
    menu.showAtMouseEvent(evt);
  }

  #addFolderItems(menu: Menu, folder: TFolder): void {
    menu.addItem((item) =>
      item
        .setSection("action-primary")
        .setTitle("New note")
        .setIcon("edit")
        .onClick(() => this.#newNote(folder)),
    );
    menu.addItem((item) =>
      item
        .setSection("action-primary")
        .setTitle("New folder")
        .setIcon("folder-open")
        .onClick(() => createFolder(this.app, folder)),
    );
  }

  #addOpenItems(menu: Menu, entry: TAbstractFile): void {
    const { workspace } = this.leaf;
    const open = (where: "tab" | "split") => () =>
      entry instanceof TFile && workspace.getLeaf(where).openFile(entry);
    menu.addItem((item) =>
      item.setSection("open").setTitle("Open in new tab").setIcon("file-plus").onClick(open("tab")),
    );
    menu.addItem((item) =>
      item
        .setSection("open")
        .setTitle("Open to the right")
        .setIcon("separator-vertical")
        .onClick(open("split")),
    );
  }

  async #newNote(folder: TFolder): Promise<void> {
    const file = await createNote(this.app, folder);
    await this.leaf.workspace.getLeaf(false).openFile(file);
  }

  #with(path: string | undefined, act: (entry: TAbstractFile) => void): void {
    const entry = path === undefined ? null : this.app.vault.getAbstractFileByPath(path);
    if (entry) act(entry);
  }

  #setOpen(path: string, open: boolean): void {
    if (open) this.#open.add(path);
    else this.#open.delete(path);
    this.app.saveLocalStorage(OPEN_KEY, [...this.#open]);
    this.#draw();
  }

  #collapseAll(): void {
    this.#open.clear();
    this.app.saveLocalStorage(OPEN_KEY, []);
    this.#draw();
  }

  /** Draws the whole tree anew, as far as it is open; the focus stays on its row. */
  #draw(): void {
    const focused = this.#treeEl.querySelector<HTMLElement>(":focus")?.dataset["path"];
    const rows = inOrder(this.app.vault.getRoot().children).map((entry) => this.#drawEntry(entry, 1).itemEl);
    this.#treeEl.replaceChildren(...rows);
    const keep = focused === undefined ? null : this.#rowEl(focused);
    const [active = rows[0]?.querySelector<HTMLElement>("[role=treeitem]")] =
      this.#treeEl.findAll(".is-active");
    const entrance = keep ?? active;
    if (entrance) entrance.tabIndex = 0;
    keep?.focus({ preventScroll: true });
  }

  #drawEntry(entry: TAbstractFile, level: number): Row {
    const open = this.#open.has(entry.path);
    const row = drawRow(entry, { level, open, active: entry === this.leaf.workspace.getActiveFile() });
    if (!(entry instanceof TFolder) || !open) return row;
    const childrenEl = row.itemEl.createDiv({
      cls: "tree-item-children nav-folder-children",
      attr: { role: "group" },
    });
    for (const child of inOrder(entry.children)) childrenEl.append(this.#drawEntry(child, level + 1).itemEl);
    return row;
  }

  #rowEl(path: string): HTMLElement | null {
    return this.#treeEl.querySelector<HTMLElement>(`[data-path="${CSS.escape(path)}"]`);
  }
}

interface NavButton {
  readonly icon: string;
  readonly title: string;
  readonly act: () => unknown;
}

function pathAt({ target }: Event): string | undefined {
  return target instanceof Element ? target.closest<HTMLElement>("[data-path]")?.dataset["path"] : undefined;
}
