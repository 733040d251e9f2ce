import type { CachedMetadata } from "obsidian";
import type { Component } from "../../base/component";
import { Keymap } from "../../base/scope";
import { HoverPopover, type HoverParent } from "./hover-popover";

/** What the workspace's `hover-link` event carries. */
export interface HoverLink {
  readonly event: MouseEvent;
  readonly hoverParent: HoverParent;
  readonly targetEl: HTMLElement;
  /** A path as links have it, a heading or block after `#` included. */
  readonly linktext: string;
  /** The note the link is in. */
  readonly sourcePath?: string;
}

/** What previewing needs of the app. */
export interface PreviewSource {
  /** The note a link goes to, its text and what is known of it; `null` when there is none. */
  read(linkpath: string, sourcePath: string): Promise<PreviewedNote | null>;
  /** Renders Markdown into an element; what lives there is a child of `owner`. */
  render(markdown: string, el: HTMLElement, sourcePath: string, owner: Component): Promise<void>;
  /** Whether the preview waits for Ctrl or Cmd; what the source of the link registered. */
  readonly needsModifier: boolean;
}

/** A note to preview. */
export interface PreviewedNote {
  readonly path: string;
  readonly title: string;
  readonly text: string;
  readonly cache: CachedMetadata | null;
}

/** Shows the note of a link in a popover while the pointer is on the link. */
export function openPagePreview(link: HoverLink, source: PreviewSource): void {
  const current = link.hoverParent.hoverPopover;
  if (current instanceof PagePreview && current.targetEl === link.targetEl) return;
  if (!source.needsModifier || Keymap.isModifier(link.event, "Mod")) new PagePreview(link, source);
  else waitForModifier(link, () => new PagePreview(link, source));
}

function waitForModifier({ targetEl }: HoverLink, open: () => void): void {
  const doc = targetEl.doc;
  const stop = (): void => {
    doc.removeEventListener("keydown", onKey);
    targetEl.removeEventListener("mouseleave", stop);
  };
  const onKey = (evt: KeyboardEvent): void => {
    if (!Keymap.isModifier(evt, "Mod")) return;
    stop();
    open();
  };
  doc.addEventListener("keydown", onKey);
  targetEl.addEventListener("mouseleave", stop);
}

class PagePreview extends HoverPopover {
  readonly targetEl: HTMLElement;
  readonly #link: HoverLink;
  readonly #source: PreviewSource;

  constructor(link: HoverLink, source: PreviewSource) {
    super(link.hoverParent, link.targetEl);
    this.targetEl = link.targetEl;
    this.#link = link;
    this.#source = source;
  }

  override show(): void {
    void this.#fill().then((found) => found && super.show());
  }

  async #fill(): Promise<boolean> {
    const { linktext, sourcePath = "" } = this.#link;
    const [linkpath = "", ...subpath] = linktext.split("#");
    const note = await this.#source.read(linkpath, sourcePath);
    if (!note) return false;
    const view = this.hoverEl.createDiv("markdown-embed").createDiv("markdown-embed-content");
    view.createDiv({ cls: "inline-title", text: note.title });
    const body = view.createDiv("markdown-preview-view markdown-rendered");
    await this.#source.render(excerpt(note, subpath), body, note.path, this);
    return true;
  }
}

/** The part of a note that a link's subpath names, or all of it. */
function excerpt({ text, cache }: PreviewedNote, subpath: readonly string[]): string {
  const name = subpath.at(-1);
  if (name === undefined) return text;
  if (name.startsWith("^")) {
    const block = cache?.blocks?.[name.slice(1)]?.position;
    return block ? text.slice(block.start.offset, block.end.offset) : text;
  }
  const headings = cache?.headings ?? [];
  const at = headings.findIndex(({ heading }) => plain(heading) === plain(name));
  const found = headings[at];
  if (!found) return text;
  const next = headings.slice(at + 1).find(({ level }) => level <= found.level);
  return text.slice(found.position.start.offset, next?.position.start.offset);
}

/** Links leave out of a heading what has a meaning in links, so both are compared without it. */
function plain(heading: string): string {
  return heading
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim()
    .toLowerCase();
}
