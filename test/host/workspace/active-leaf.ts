import type { TFile } from "../vault/files";
import type { Scope } from "../base/scope";
import { Platform } from "../base/platform";
import type { WorkspaceLeaf } from "./layout/leaf";
import { FileView } from "./views/file-view";
import { MarkdownView } from "./markdown/markdown-view";
import type { MarkdownFileInfo } from "./markdown/file-info";
import type { Workspace } from "./workspace";

const REMEMBERED_FILES = 10;

/** Which leaf has the focus, and what follows from it: the active file, the editor, the keys of the view. */
export class ActiveLeaf {
  leaf: WorkspaceLeaf | null = null;
  lastOpenFiles: string[] = [];
  readonly #workspace: Workspace;
  #clock = 0;
  #file: TFile | null = null;
  #scope: Scope | null = null;
  #editor: MarkdownFileInfo | null = null;

  constructor(workspace: Workspace) {
    this.#workspace = workspace;
  }

  /** The file of the active view, or of the note pane that was active last. */
  get file(): TFile | null {
    const views = [this.leaf?.view, this.#workspace.getMostRecentLeaf()?.view];
    return views.find((view) => view instanceof FileView)?.file ?? null;
  }

  /** What the editor commands work on: nothing while a view without an editor is active. */
  get editor(): MarkdownFileInfo | null {
    const view = this.leaf?.view;
    return this.#editor ?? (view instanceof MarkdownView ? view : null);
  }

  /** A plugin with an editor of its own says so here. */
  set editor(editor: MarkdownFileInfo | null) {
    this.#editor = editor;
  }

  /** Makes a leaf the active one. */
  set(leaf: WorkspaceLeaf, focus: boolean): void {
    if (leaf.parent.currentLeaf !== leaf) leaf.parent.selectTab(leaf);
    if (this.leaf !== leaf) this.#change(leaf);
    this.#takeKeys();
    if (!focus) return;
    focusView(leaf);
    // On a phone an open drawer covers the note that was just chosen.
    if (Platform.isPhone && leaf.getRoot() === this.#workspace.rootSplit) this.#closeDrawers();
  }

  /** A leaf is gone: the one that was active before takes its place. */
  forget(leaf: WorkspaceLeaf): void {
    if (this.leaf !== leaf) return;
    this.leaf = null;
    const next = this.#workspace.getMostRecentLeaf();
    if (next) this.set(next, false);
  }

  /** Remembers a file as opened. */
  noteOpened(file: TFile): void {
    const others = this.lastOpenFiles.filter((path) => path !== file.path);
    this.lastOpenFiles = [file.path, ...others].slice(0, REMEMBERED_FILES);
    this.announceFile();
  }

  /** Says which file is active, if that is news. */
  announceFile(): void {
    const { file } = this;
    if (file === this.#file) return;
    this.#file = file;
    this.#workspace.trigger("file-open", file);
  }

  #change(leaf: WorkspaceLeaf): void {
    this.leaf?.containerEl.removeClass("mod-active");
    this.leaf = leaf;
    this.#editor = null;
    leaf.activeTime = ++this.#clock;
    leaf.containerEl.addClass("mod-active");
    this.#workspace.trigger("active-leaf-change", leaf);
    this.announceFile();
    this.#workspace.onLayoutChange();
  }

  #closeDrawers(): void {
    this.#workspace.leftSplit.collapse();
    this.#workspace.rightSplit.collapse();
  }

  /** The keys of the active view count, unless a modal or menu has the keyboard; then they wait. */
  #takeKeys(): void {
    const { keymap, scope: root } = this.#workspace.app;
    const wanted = this.leaf?.view.scope ?? null;
    if (wanted === this.#scope || (keymap.scope !== root && keymap.scope !== this.#scope)) return;
    if (this.#scope) keymap.popScope(this.#scope);
    if (wanted) keymap.pushScope(wanted);
    this.#scope = wanted;
  }
}

function focusView({ view, containerEl }: WorkspaceLeaf): void {
  if (view instanceof MarkdownView && view.getMode() === "source") view.editor.focus();
  else if (!containerEl.contains(containerEl.doc.activeElement)) focusFirst(view.containerEl);
}

/** Moves the keyboard into a view that has no idea of its own where to. */
function focusFirst(el: HTMLElement): void {
  const target = el.querySelector<HTMLElement>(
    ".view-content [tabindex='0'], .view-content button, .view-content input",
  );
  target?.focus();
}
