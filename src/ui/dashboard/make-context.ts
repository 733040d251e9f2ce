/** Makes what the parts of a window share: once for each dashboard, code block and mentor page. */
import type { App, HoverParent } from "obsidian";
import type { Mentorship } from "../../app/mentorship";
import type { LocalMemory } from "../../app/ports";
import type { DashboardContext } from "./context";
import { DoneRows } from "./done-rows";
import type { DashboardOpeners } from "./openers";
import { rowActions } from "./row-actions";
import { viewStateStore, type ViewStateStore } from "./view-state";

export interface ContextParts {
  readonly app: Mentorship;
  readonly openers: DashboardOpeners;
  readonly obsidian: App;
  readonly hoverParent: HoverParent;
  readonly state: ViewStateStore;
  /** The window that the parts are shown in now; they can move to another one. */
  readonly win: () => Window;
}

export function makeContext({ win, ...parts }: ContextParts): DashboardContext {
  const done = new DoneRows(win);
  return { ...parts, done, actions: rowActions({ ...parts, done }) };
}

/** Folds and filters that last as long as what shows them. */
export function forgetfulState(): ViewStateStore {
  const memory: LocalMemory = { load: () => null, save: () => undefined };
  return viewStateStore(memory);
}
