import { setIcon } from "../../icons";
import { setTooltip } from "../../tooltip";

/** What reordering works on. */
export interface Reorder {
  /** The rows in their present order. */
  readonly rows: () => HTMLElement[];
  /** Tells of a move after it was made. */
  readonly moved: (oldIndex: number, newIndex: number) => void;
}

/** Adds a handle to a row by which it is moved: dragged by the pointer, or with the arrow keys. */
export function addHandle(row: HTMLElement, reorder: Reorder): void {
  const handle = row.createDiv({
    cls: "clickable-icon setting-drag-handle",
    prepend: true,
    attr: { role: "button", tabindex: 0 },
  });
  setIcon(handle, "grip-vertical");
  setTooltip(handle, "Drag, or press an arrow key, to move");
  handle.addEventListener("keydown", (evt) => onKey(evt, row, reorder));
  handle.addEventListener("pointerdown", (evt) => drag(evt, row, reorder));
}

function onKey(evt: KeyboardEvent, row: HTMLElement, { rows, moved }: Reorder): void {
  const by = evt.key === "ArrowUp" ? -1 : evt.key === "ArrowDown" ? 1 : 0;
  const all = rows();
  const at = all.indexOf(row);
  const other = all[at + by];
  if (by === 0 || !other) return;
  evt.preventDefault();
  moveBeside(row, other, by > 0);
  (evt.target as HTMLElement).focus();
  moved(at, at + by);
}

function moveBeside(row: HTMLElement, other: HTMLElement, after: boolean): void {
  if (after) other.after(row);
  else other.before(row);
}

function drag(down: PointerEvent, row: HTMLElement, { rows, moved }: Reorder): void {
  const handle = down.currentTarget as HTMLElement;
  const start = rows().indexOf(row);
  const controller = new AbortController();
  const { signal } = controller;
  down.preventDefault();
  handle.setPointerCapture(down.pointerId);
  row.addClass("is-being-dragged");
  const end = (): void => {
    controller.abort();
    row.removeClass("is-being-dragged");
    const now = rows().indexOf(row);
    if (now !== start) moved(start, now);
  };
  handle.addEventListener("pointermove", (evt) => follow(evt.clientY, row, rows()), { signal });
  handle.addEventListener("pointerup", end, { signal });
  handle.addEventListener("pointercancel", end, { signal });
}

/** Moves the row past each neighbour whose middle the pointer has passed. */
function follow(y: number, row: HTMLElement, all: readonly HTMLElement[]): void {
  const at = all.indexOf(row);
  const [before, after] = [all[at - 1], all[at + 1]];
  if (before && y < middle(before)) moveBeside(row, before, false);
  else if (after && y > middle(after)) moveBeside(row, after, true);
}

function middle(el: HTMLElement): number {
  const { top, height } = el.getBoundingClientRect();
  return top + height / 2;
}
