/** How a row is selected: by click, by key, and as a range. */
import { useSelection, type Selection } from "./selection";

/** Whether rows are being selected, and this one is. */
export type RowSelect = "off" | "open" | "selected";

export interface RowSelecting {
  /** @returns whether the event was about selecting, and is done with */
  readonly onKeyDown: (event: KeyboardEvent) => boolean;
  readonly onClick: (event: MouseEvent) => boolean;
}

const NEVER: RowSelecting = { onKeyDown: () => false, onClick: () => false };

/** Shift and a click begin; while rows are selected a plain click or Space does it. Ctrl and a click still open a tab. */
export function useRowSelecting(
  key: string,
  { isDone, isOn }: { readonly isDone: boolean; readonly isOn: boolean },
): RowSelecting {
  const selection = useSelection();
  if (!selection || isDone) return NEVER;
  return {
    onClick: (event) => {
      if (event.ctrlKey || event.metaKey || (!isOn && !event.shiftKey)) return false;
      event.preventDefault();
      if (event.shiftKey) selection.extend(key, orderAround(event.currentTarget as HTMLElement));
      else selection.toggle(key);
      return true;
    },
    onKeyDown: (event) => {
      const does = keyOf(event);
      if (does === null || (does === "act" && !isOn)) return false;
      if (does === "down" || does === "up")
        extend(selection, { key, here: event.currentTarget as HTMLElement, step: does === "down" ? 1 : -1 });
      else selection.toggle(key);
      event.preventDefault();
      event.stopPropagation();
      return true;
    },
  };
}

function keyOf({
  key,
  shiftKey,
  ctrlKey,
  metaKey,
  altKey,
}: KeyboardEvent): "down" | "up" | "x" | "act" | null {
  if (ctrlKey || metaKey || altKey) return null;
  if (shiftKey && key === "ArrowDown") return "down";
  if (shiftKey && key === "ArrowUp") return "up";
  if (key === " ") return "act";
  return key.toLowerCase() === "x" ? "x" : null;
}

interface Step {
  readonly key: string;
  readonly here: HTMLElement;
  readonly step: 1 | -1;
}

function extend(selection: Selection, { key, here, step }: Step): void {
  const next = neighbor(here, step);
  selection.extend(key, orderAround(here));
  if (next) selection.extend(next.key, orderAround(here));
  next?.link.focus();
}

/** The rows that can be selected, in the order in which they are seen. */
function rowsAround(el: HTMLElement): HTMLElement[] {
  const page = el.closest(".mentorship-page");
  return page ? [...page.querySelectorAll<HTMLElement>(".mentorship-row[data-item]:not([data-done])")] : [];
}

function orderAround(el: HTMLElement): string[] {
  return rowsAround(el).map(({ dataset }) => dataset["item"] ?? "");
}

function neighbor(el: HTMLElement, step: 1 | -1) {
  const rows = rowsAround(el);
  const next = rows[rows.findIndex((row) => row.contains(el)) + step];
  const link = next?.querySelector<HTMLElement>("[data-stop]");
  return next && link ? { key: next.dataset["item"] ?? "", link } : null;
}
