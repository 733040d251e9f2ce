import type { Point } from "obsidian";
import { Component } from "../../base/component";
import { floatBeside, pointAnchor } from "../floating";

const WAIT = 300;
/** How long the pointer may be outside on its way from the target to the popover. */
const GRACE = 300;

/** What a popover is doing. */
export enum PopoverState {
  Showing,
  Shown,
  Hiding,
  Hidden,
}

/** What has at most one popover open. */
export interface HoverParent {
  hoverPopover: HoverPopover | null;
}

/**
 * A window that floats beside what the pointer rests on, and goes when the pointer has left both.
 *
 * It appears after `waitTime`, unless the pointer has left the target by then.
 */
export class HoverPopover extends Component {
  hoverEl: HTMLElement;
  state: PopoverState = PopoverState.Showing;
  readonly #parent: HoverParent;
  readonly #targetEl: HTMLElement | null;
  readonly #staticPos: Point | null;
  #timer: ReturnType<typeof setTimeout> | undefined;

  constructor(
    parent: HoverParent,
    targetEl: HTMLElement | null,
    waitTime = WAIT,
    staticPos: Point | null = null,
  ) {
    super();
    this.#parent = parent;
    this.#targetEl = targetEl;
    this.#staticPos = staticPos;
    this.hoverEl = createDiv("popover hover-popover");
    this.#parent.hoverPopover?.unload();
    this.#watch();
    this.#later(() => this.show(), waitTime);
    // A popover that the parent puts away before it was shown must not come up later.
    parent.hoverPopover = this;
    void this.load();
  }

  /** Shows the popover now. */
  show(): void {
    if (this.#targetEl?.isConnected === false) this.hide();
    if (this.state === PopoverState.Hidden) return;
    clearTimeout(this.#timer);
    const doc = this.#targetEl?.doc ?? activeDocument;
    doc.body.appendChild(this.hoverEl);
    this.state = PopoverState.Shown;
    this.position();
  }

  /** Places the popover; for when its content has changed its size. */
  position(): void {
    const anchor = this.#staticPos
      ? pointAnchor(this.#staticPos.x, this.#staticPos.y)
      : this.#targetEl?.getBoundingClientRect();
    if (anchor && this.hoverEl.isConnected) floatBeside(this.hoverEl, anchor, { gap: 4 });
  }

  /** Puts the popover away for good. */
  hide(): void {
    this.unload();
  }

  override onunload(): void {
    clearTimeout(this.#timer);
    this.hoverEl.detach();
    this.state = PopoverState.Hidden;
    if (this.#parent.hoverPopover === this) this.#parent.hoverPopover = null;
  }

  #watch(): void {
    for (const el of [this.#targetEl, this.hoverEl]) {
      if (!el) continue;
      this.registerDomEvent(el, "mouseenter", () => this.#stay());
      this.registerDomEvent(el, "mouseleave", () => this.#leave());
    }
    this.registerDomEvent(activeDocument, "keydown", (evt) => {
      if (evt.key === "Escape") this.hide();
    });
  }

  #stay(): void {
    if (this.state !== PopoverState.Hiding) return;
    clearTimeout(this.#timer);
    this.state = PopoverState.Shown;
  }

  #leave(): void {
    if (this.state === PopoverState.Showing) {
      this.hide();
    } else {
      this.state = PopoverState.Hiding;
      this.#later(() => this.hide(), GRACE);
    }
  }

  #later(act: () => void, wait: number): void {
    clearTimeout(this.#timer);
    this.#timer = setTimeout(act, wait);
  }
}
