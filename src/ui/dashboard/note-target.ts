/** Places in notes that can be opened: by click and key, in a new tab, and as a preview. */
import { Keymap, type PaneType, type UserEvent } from "obsidian";
import { useDashboard, type DashboardContext } from "./context";

export interface NoteTarget {
  readonly path: string;
  /** 1-based; null for the top of the note. */
  readonly line: number | null;
}

/** The name under which Obsidian's page preview knows these links. */
export const HOVER_SOURCE = "mentorship";

function openTarget({ app }: DashboardContext, target: NoteTarget, event: UserEvent | null): void {
  void app.navigator.open(target.path, target.line, paneOf(Keymap.isModEvent(event)));
}

function paneOf(pane: PaneType | boolean): "here" | "tab" | "split" {
  if (pane === false) return "here";
  return pane === "split" ? "split" : "tab";
}

export interface TargetHandlers {
  readonly onClick: (event: MouseEvent) => void;
  readonly onAuxClick: (event: MouseEvent) => void;
  readonly onMouseDown: (event: MouseEvent) => void;
  readonly onMouseOver: (event: MouseEvent) => void;
}

/** @returns the listeners that make an element open a note as a link of Obsidian's does */
export function useNoteTarget(target: NoteTarget): TargetHandlers {
  const context = useDashboard();
  return {
    onClick: (event) => openTarget(context, target, event),
    onAuxClick: (event) => {
      if (event.button !== 1) return;
      event.preventDefault();
      openTarget(context, target, event);
    },
    // The middle button would start to scroll the pane.
    onMouseDown: (event) => {
      if (event.button === 1) event.preventDefault();
    },
    onMouseOver: (event) => showPreview(context, target, event),
  };
}

function showPreview(
  { obsidian, hoverParent, app }: DashboardContext,
  target: NoteTarget,
  event: MouseEvent,
): void {
  // A pointer that passes by must not show a note to those who look on.
  if (app.discreet.isOn()) return;
  const targetEl = event.currentTarget as HTMLElement;
  obsidian.workspace.trigger("hover-link", {
    event,
    source: HOVER_SOURCE,
    hoverParent,
    targetEl,
    linktext: target.path,
    sourcePath: "",
    ...(target.line === null ? {} : { state: { scroll: target.line - 1 } }),
  });
}

/** Opens a target with Enter where it has the focus. */
export function useEnter(target: NoteTarget): (event: KeyboardEvent) => void {
  const context = useDashboard();
  return (event) => {
    if (event.key !== "Enter" || event.target !== event.currentTarget) return;
    event.preventDefault();
    openTarget(context, target, event);
  };
}
