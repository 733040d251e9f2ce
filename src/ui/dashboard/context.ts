/** What all parts of the dashboard share; it never changes while the view lives. */
import type { App, HoverParent } from "obsidian";
import { createContext } from "preact";
import { useContext } from "preact/hooks";
import type { Mentorship } from "../../app/mentorship";
import type { DoneRows } from "./done-rows";
import type { DashboardOpeners } from "./openers";
import type { RowActions } from "./row-actions";
import type { ViewStateStore } from "./view-state";

export interface DashboardContext {
  readonly app: Mentorship;
  readonly openers: DashboardOpeners;
  readonly obsidian: App;
  readonly hoverParent: HoverParent;
  readonly state: ViewStateStore;
  readonly actions: RowActions;
  readonly done: DoneRows;
}

const Context = createContext<DashboardContext | null>(null);

export const DashboardProvider = Context.Provider;

export function useDashboard(): DashboardContext {
  const context = useContext(Context);
  if (!context) throw new Error("A part of the dashboard stands outside of it.");
  return context;
}
