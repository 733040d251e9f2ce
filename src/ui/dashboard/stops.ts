/**
 * Moving through the window with the arrow keys. What can be reached so has `data-stop`; each list
 * keeps one of its items in the tab order (see useTabStop).
 */

/** The attribute that an element has to be a stop. */
const STOP = "[data-stop]";

type Move = (stops: readonly HTMLElement[], at: number) => HTMLElement | undefined;

const MOVES: Readonly<Record<string, Move>> = {
  ArrowDown: (stops, at) => stops[at + 1],
  ArrowUp: (stops, at) => stops[at - 1],
  Home: (stops) => stops[0],
  End: (stops) => stops.at(-1),
};

/** Moves the focus for a key pressed somewhere in the window. Fields keep their keys. */
export function moveFocus(event: KeyboardEvent, root: HTMLElement): void {
  const move = MOVES[event.key];
  const from = event.target as HTMLElement;
  if (!move || event.altKey || event.ctrlKey || event.metaKey || event.shiftKey || isField(from)) return;
  const stops = [...root.querySelectorAll<HTMLElement>(STOP)];
  const next = move(stops, placeOf(stops, from));
  if (!next) return;
  event.preventDefault();
  next.focus();
}

/** The place of the stop that the focus is on, or of the one whose button it is on. */
function placeOf(stops: readonly HTMLElement[], from: HTMLElement): number {
  const own = stops.indexOf(from);
  if (own >= 0) return own;
  const item = from.closest("[data-item]");
  return stops.findIndex((stop) => item?.contains(stop));
}

function isField({ tagName }: HTMLElement): boolean {
  return tagName === "INPUT" || tagName === "SELECT" || tagName === "TEXTAREA";
}
