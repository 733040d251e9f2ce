import type { MarkdownSectionInformation } from "obsidian";
import { Component } from "../../base/component";
import type { TFile } from "../../vault/files";
import { flashElement } from "./flash";
import type { MarkdownView } from "./markdown-view";
import { followLinks } from "./preview-pointer";
import { showProperties } from "./properties";
import type { Section } from "./render/sections";
import { sectionsOf } from "./render/sections";
import { MarkdownRenderer, renderSections } from "./renderer";
import type { MarkdownSubView } from "./sub-view";

/** A note as it is read. */
export class MarkdownPreviewView extends MarkdownRenderer implements MarkdownSubView {
  readonly #view: MarkdownView;
  readonly #scrollEl: HTMLElement;
  readonly #sizerEl: HTMLElement;
  #text = "";
  #content = new Component();
  #sections = new Map<HTMLElement, Section>();
  #rendering: Promise<void> = Promise.resolve();

  constructor(view: MarkdownView) {
    super(view.app, view.contentEl.createDiv("markdown-reading-view"));
    this.#view = view;
    this.#scrollEl = this.containerEl.createDiv({
      cls: "markdown-preview-view markdown-rendered node-insert-event is-readable-line-width allow-fold-headings",
      attr: { tabindex: "0", role: "document", "aria-label": "Note" },
    });
    this.#sizerEl = this.#scrollEl.createDiv("markdown-preview-sizer markdown-preview-section");
    followLinks(this.#scrollEl, view);
  }

  override get file(): TFile | null {
    return this.#view.file;
  }

  get(): string {
    return this.#text;
  }

  /** Sets the text and shows it. */
  set(data: string, clear: boolean): void {
    this.#text = data;
    if (clear) this.#scrollEl.scrollTop = 0;
    this.rerender();
  }

  clear(): void {
    this.set("", true);
  }

  /** Renders the text anew. */
  rerender(_full?: boolean): void {
    // One after the other, or two renderings would share one place.
    this.#rendering = this.#rendering.then(() => this.#render());
  }

  /** Resolves when what is shown is the present text. */
  async rendered(): Promise<void> {
    await this.#rendering;
  }

  /** The line at the upper edge. */
  getScroll(): number {
    const top = this.#scrollEl.getBoundingClientRect().top;
    const [first] = [...this.#sections].filter(([el]) => el.getBoundingClientRect().bottom > top);
    return first?.[1].lineStart ?? 0;
  }

  applyScroll(scroll: number): void {
    void this.#rendering.then(() => {
      // At the start of the note its title and properties are seen, too.
      if (scroll <= 0) this.#scrollEl.scrollTop = 0;
      else this.#scrollTo(this.#blockAt(scroll), 0);
    });
  }

  /** Brings a line into view and marks its block for a moment. */
  async flash(line: number): Promise<void> {
    await this.#rendering;
    const block = this.#blockAt(line);
    const target = block?.querySelector<HTMLElement>(`li[data-line="${line}"]`) ?? block;
    if (!target) return;
    this.#scrollTo(target, this.#scrollEl.clientHeight / 3);
    flashElement(target);
  }

  override onunload(): void {
    this.#content.unload();
  }

  /** Scrolls this view only: the browser's own way would move everything around it, too. */
  #scrollTo(el: HTMLElement | undefined, below: number): void {
    if (!el) return;
    const offset = el.getBoundingClientRect().top - this.#scrollEl.getBoundingClientRect().top;
    this.#scrollEl.scrollTop += offset - below;
  }

  #blockAt(line: number): HTMLElement | undefined {
    const before = [...this.#sections].filter(([, section]) => section.lineStart <= line);
    return before.at(-1)?.[0];
  }

  async #render(): Promise<void> {
    const { scrollTop } = this.#scrollEl;
    const text = this.#text;
    this.#content.unload();
    this.#content = new Component();
    this.#sizerEl.empty();
    void this.#content.load();
    this.#sizerEl.createDiv({ cls: "inline-title", text: this.file?.basename ?? "" });
    showProperties(this.#sizerEl, this.file && this.app.metadataCache.getFileCache(this.file)?.frontmatter);
    this.#sections = await renderSections(this.#sizerEl, sectionsOf(text), {
      app: this.app,
      sourcePath: this.file?.path ?? "",
      owner: this.#content,
      sectionInfo: (el) => this.#sectionInfo(el, text),
    });
    this.#scrollEl.scrollTop = scrollTop;
  }

  #sectionInfo(el: HTMLElement, text: string): MarkdownSectionInformation | null {
    const at = el.closest<HTMLElement>(".markdown-preview-sizer > [data-start]");
    if (!at) return null;
    const [lineStart, lineEnd] = [Number(at.dataset["start"]), Number(at.dataset["end"])];
    return { text, lineStart, lineEnd };
  }
}
