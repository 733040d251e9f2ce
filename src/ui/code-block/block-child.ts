/** A block as it lives in a rendered note: drawn when the note is, gone with it. */
import { MarkdownRenderChild, type App, type HoverPopover } from "obsidian";
import { createElement, render } from "preact";
import type { Mentorship } from "../../app/mentorship";
import type { DashboardContext } from "../dashboard/context";
import { forgetfulState, makeContext } from "../dashboard/make-context";
import type { DashboardOpeners } from "../dashboard/openers";
import { BlockRoot, type BlockPlace } from "./block";

export interface BlockParts {
  readonly app: Mentorship;
  readonly openers: DashboardOpeners;
  readonly obsidian: App;
}

export class BlockChild extends MarkdownRenderChild {
  /** For Obsidian's page preview, which keeps its popover here. */
  hoverPopover: HoverPopover | null = null;
  readonly #context: DashboardContext;
  readonly #place: BlockPlace;

  constructor(containerEl: HTMLElement, place: BlockPlace, parts: BlockParts) {
    super(containerEl);
    this.#place = place;
    this.#context = makeContext({
      ...parts,
      hoverParent: this,
      state: forgetfulState(),
      win: () => containerEl.win,
    });
  }

  override onload(): void {
    render(createElement(BlockRoot, { context: this.#context, ...this.#place }), this.containerEl);
  }

  override onunload(): void {
    this.#context.done.stop();
    render(null, this.containerEl);
  }
}
