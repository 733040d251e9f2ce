/** How near to the window's edge something may float. */
const MARGIN = 8;

/** What floats is placed beside this. */
export interface Anchor {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** A point as an anchor without extent. */
export function pointAnchor(x: number, y: number, width = 0): Anchor {
  return { left: x, right: x + width, top: y, bottom: y };
}

/** Wishes for the place of something that floats. */
export interface FloatOptions {
  /** End at the anchor's right edge instead of beginning at its left one. */
  readonly alignEnd?: boolean;
  /** Distance from the anchor. */
  readonly gap?: number;
}

/**
 * Puts an element under its anchor, or above it where there is no room below, and keeps it inside the
 * window in any case.
 */
export function floatBeside(el: HTMLElement, anchor: Anchor, options: FloatOptions = {}): void {
  const { gap = 0, alignEnd = false } = options;
  const room = { width: el.win.innerWidth, height: el.win.innerHeight };
  const size = { width: el.offsetWidth, height: el.offsetHeight };
  const fitsRight = anchor.left + size.width + MARGIN <= room.width;
  const left = alignEnd || !fitsRight ? anchor.right - size.width : anchor.left;
  const below = anchor.bottom + gap;
  const above = anchor.top - gap - size.height;
  const fitsBelow = below + size.height + MARGIN <= room.height;
  const top = fitsBelow || above < MARGIN ? below : above;
  moveTo(el, keepInside(left, size.width, room.width), keepInside(top, size.height, room.height));
}

/** The nearest position to `start` at which all of something is inside `room`. */
export function keepInside(start: number, size: number, room: number): number {
  return Math.max(MARGIN, Math.min(start, room - size - MARGIN));
}

/** Places a floating element. */
export function moveTo(el: HTMLElement, left: number, top: number): void {
  el.setCssStyles({ left: `${Math.round(left)}px`, top: `${Math.round(top)}px` });
}
