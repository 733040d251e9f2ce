/** The dashboard as a view of Obsidian: in a sidebar, or as a tab. */
import { ItemView, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { createElement, render } from "preact";
import type { Mentorship } from "../../app/mentorship";
import { readFilter } from "../../core/dashboard/filter";
import type { DashboardContext } from "./context";
import { DashboardRoot } from "./dashboard";
import { makeContext } from "./make-context";
import type { DashboardOpeners } from "./openers";
import { viewStateStore, type ViewStateStore } from "./view-state";

export const DASHBOARD_VIEW = "mentorship-dashboard";

export class DashboardView extends ItemView {
  /** For Obsidian's page preview, which keeps its popover here. */
  hoverPopover: HoverPopover | null = null;
  readonly #context: DashboardContext;
  readonly #state: ViewStateStore;

  constructor(leaf: WorkspaceLeaf, app: Mentorship, openers: DashboardOpeners) {
    super(leaf);
    this.icon = "graduation-cap";
    this.navigation = false;
    this.#state = viewStateStore(app.memory);
    this.#context = makeContext({
      app,
      openers,
      obsidian: this.app,
      hoverParent: this,
      state: this.#state,
      win: () => this.contentEl.win,
    });
  }

  override getViewType(): string {
    return DASHBOARD_VIEW;
  }

  override getDisplayText(): string {
    return "Mentorship";
  }

  /** The filter belongs to the saved layout too, so that two dashboards can show two mentors. */
  override getState(): Record<string, unknown> {
    return { ...super.getState(), filter: this.#state.get().filter };
  }

  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (typeof state === "object" && state !== null && "filter" in state)
      this.#state.set({ filter: readFilter(state.filter) });
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    this.contentEl.addClass("mentorship-view");
    render(createElement(DashboardRoot, { context: this.#context }), this.contentEl);
    this.register(this.#state.subscribe(() => this.app.workspace.requestSaveLayout()));
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#context.done.stop();
    render(null, this.contentEl);
    return Promise.resolve();
  }
}
