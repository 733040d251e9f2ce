import type { App } from "../../app";
import { Component } from "../../base/component";
import type { TFile } from "../../vault/files";
import type { HoverPopover } from "../../window";
import { currentApp } from "../../window/host";
import { contextOf, postProcess, type Rendering } from "./post-process";
import { sanitizeHTMLToDom } from "./render/clean";
import { fillIn } from "./render/fill";
import { sectionsOf, type Section } from "./render/sections";

/** Something that lives in a rendered note as long as that is shown. */
export class MarkdownRenderChild extends Component {
  containerEl: HTMLElement;

  constructor(containerEl: HTMLElement) {
    super();
    this.containerEl = containerEl;
  }
}

/** Renders Markdown. */
export abstract class MarkdownRenderer extends MarkdownRenderChild {
  hoverPopover: HoverPopover | null = null;

  constructor(
    public app: App,
    containerEl: HTMLElement,
  ) {
    super(containerEl);
  }

  abstract get file(): TFile | null;

  /** The older form of {@link render}. */
  static async renderMarkdown(
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    const app = currentApp();
    if (!app) throw new Error("No app is running.");
    await MarkdownRenderer.render(app as App, markdown, el, sourcePath, component);
  }

  /** Renders Markdown into an element; what lives in it becomes a child of `component`. */
  static async render(
    app: App,
    markdown: string,
    el: HTMLElement,
    sourcePath: string,
    component: Component,
  ): Promise<void> {
    await renderSections(el, sectionsOf(markdown), {
      app,
      sourcePath,
      owner: component,
      sectionInfo: () => null,
    });
  }
}

/** Puts the blocks of a note into an element and lets the post processors at each. Gives back each block's element. */
export async function renderSections(
  el: HTMLElement,
  sections: readonly Section[],
  rendering: Rendering,
): Promise<Map<HTMLElement, Section>> {
  const context = contextOf(rendering);
  const placed = new Map<HTMLElement, Section>();
  for (const section of sections.filter(({ html }) => html !== "")) {
    const blockEl = el.createDiv({
      cls: `el-${section.name}`,
      attr: { "data-start": section.lineStart, "data-end": section.lineEnd },
    });
    blockEl.append(sanitizeHTMLToDom(section.html));
    fillIn(rendering.app, blockEl, rendering.sourcePath);
    placed.set(blockEl, section);
  }
  // First everything stands, then it is worked on: a slow code block holds nothing up that comes after it.
  await Promise.all([...placed.keys()].map((blockEl) => postProcess(blockEl, context, rendering.app)));
  return placed;
}
