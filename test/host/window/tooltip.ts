import type { TooltipOptions, TooltipPlacement } from "obsidian";
import { Platform } from "../base/platform";
import { keepInside, moveTo } from "./floating";

const DELAY = 300;
const GAP = 8;

interface Showing {
  readonly target: HTMLElement;
  readonly el: HTMLElement;
}

let showing: Showing | undefined;
let waiting: ReturnType<typeof setTimeout> | undefined;
const watched = new WeakSet<Document>();

/** Names an element and shows the name when the pointer rests on it or the keyboard reaches it. */
export function setTooltip(el: HTMLElement, tooltip: string, options: TooltipOptions = {}): void {
  el.setAttr("aria-label", tooltip === "" ? null : tooltip);
  el.setAttr("data-tooltip-position", options.placement ?? null);
  el.setAttr("data-tooltip-delay", options.delay ?? null);
  el.setAttr("data-tooltip-gap", options.gap ?? null);
  el.setAttr("data-tooltip-classes", options.classes?.join(" ") ?? null);
  watchTooltips(el.doc);
}

/** Shows tooltips for everything in a document that has an `aria-label`, as the app does. */
export function watchTooltips(doc: Document): void {
  if (watched.has(doc)) return;
  watched.add(doc);
  doc.addEventListener("mouseover", (event) => onEnter(event.target, false));
  doc.addEventListener("focusin", (event) => onEnter(event.target, true));
  for (const type of ["focusout", "mousedown", "wheel", "keydown"]) {
    doc.addEventListener(type, hideTooltip, { capture: true, passive: true });
  }
}

function onEnter(target: EventTarget | null, byFocus: boolean): void {
  const named = labelled(target);
  if (named && named === showing?.target) return;
  hideTooltip();
  // A finger does not hover; what it touched would leave a tooltip lying about.
  if (!named || Platform.isMobile || (byFocus && !named.matches(":focus-visible"))) return;
  const delay = Number(named.getAttr("data-tooltip-delay") ?? DELAY);
  waiting = setTimeout(
    () => displayTooltip(named, named.getAttr("aria-label") ?? "", optionsOf(named)),
    delay,
  );
}

/**
 * What groups other things, and fields to type in, are named for screen readers; a tooltip over them would
 * only be in the way.
 */
const UNSEEN =
  "[role=dialog], [role=listbox], [role=group], [role=tree], [role=complementary], nav, main, aside, input, textarea, .cm-content";

function labelled(target: EventTarget | null): HTMLElement | undefined {
  const found = target instanceof Element ? target.closest<HTMLElement>("[aria-label]") : null;
  return found && !found.matches(UNSEEN) ? found : undefined;
}

function optionsOf(el: HTMLElement): TooltipOptions {
  const placement = el.getAttr("data-tooltip-position") as TooltipPlacement | null;
  return {
    ...(placement ? { placement } : {}),
    gap: Number(el.getAttr("data-tooltip-gap") ?? GAP),
    classes: (el.getAttr("data-tooltip-classes") ?? "").split(" ").filter(Boolean),
  };
}

/** Shows a tooltip at once. */
export function displayTooltip(
  newTargetEl: HTMLElement,
  content: string | DocumentFragment,
  options: TooltipOptions = {},
): void {
  hideTooltip();
  if (content === "" || !newTargetEl.isConnected) return;
  const placement = options.placement ?? "bottom";
  const el = newTargetEl.doc.body.createDiv({
    cls: ["tooltip", `mod-${placement}`, ...(options.classes ?? [])],
  });
  el.setAttr("role", "tooltip");
  el.setText(content);
  const arrow = el.createDiv("tooltip-arrow");
  showing = { target: newTargetEl, el };
  place(showing, arrow, { placement, gap: options.gap ?? GAP });
}

/** Takes the tooltip away, also one that is still to come. */
export function hideTooltip(): void {
  clearTimeout(waiting);
  showing?.el.detach();
  showing = undefined;
}

function place(
  { target, el }: Showing,
  arrow: HTMLElement,
  { placement, gap }: Required<Pick<TooltipOptions, "placement" | "gap">>,
): void {
  const at = target.getBoundingClientRect();
  const size = { width: el.offsetWidth, height: el.offsetHeight };
  const middle = { x: at.left + at.width / 2, y: at.top + at.height / 2 };
  const wish: Record<TooltipPlacement, readonly [number, number]> = {
    bottom: [middle.x - size.width / 2, at.bottom + gap],
    top: [middle.x - size.width / 2, at.top - gap - size.height],
    right: [at.right + gap, middle.y - size.height / 2],
    left: [at.left - gap - size.width, middle.y - size.height / 2],
  };
  const [wantedLeft, wantedTop] = wish[flip(placement, at, size)];
  const left = keepInside(wantedLeft, size.width, el.win.innerWidth);
  const top = keepInside(wantedTop, size.height, el.win.innerHeight);
  moveTo(el, left, top);
  el.toggleClass(`mod-${placement}`, false);
  el.toggleClass(`mod-${flip(placement, at, size)}`, true);
  // The arrow stays with the target when the window's edge has pushed the tooltip aside.
  if (placement === "bottom" || placement === "top") arrow.setCssStyles({ left: `${middle.x - left}px` });
}

/** The other side, where there is no room on the wanted one. */
function flip(
  placement: TooltipPlacement,
  at: DOMRect,
  size: { width: number; height: number },
): TooltipPlacement {
  const win = activeWindow;
  if (placement === "bottom" && at.bottom + GAP + size.height > win.innerHeight) return "top";
  if (placement === "top" && at.top - GAP - size.height < 0) return "bottom";
  if (placement === "right" && at.right + GAP + size.width > win.innerWidth) return "left";
  if (placement === "left" && at.left - GAP - size.width < 0) return "right";
  return placement;
}
