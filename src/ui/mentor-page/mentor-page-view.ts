/** The mentor page as a view of Obsidian, beside the dashboard; it follows the note that is open. */
import { ItemView, type HoverPopover, type ViewStateResult, type WorkspaceLeaf } from "obsidian";
import { createElement, render } from "preact";
import type { Mentorship } from "../../app/mentorship";
import type { LocalMemory } from "../../app/ports";
import type { DashboardContext } from "../dashboard/context";
import { makeContext } from "../dashboard/make-context";
import type { DashboardOpeners } from "../dashboard/openers";
import { viewStateStore } from "../dashboard/view-state";
import { followedStore } from "./followed-store";
import { MentorPageRoot } from "./page";
import { MENTOR_PAGE_VIEW } from "./show-mentor-page";

/** Its folded sections are remembered apart from the dashboard's. */
const MEMORY = "mentor-page";

export class MentorPageView extends ItemView {
  /** For Obsidian's page preview, which keeps its popover here. */
  hoverPopover: HoverPopover | null = null;
  readonly #context: DashboardContext;
  readonly #followed = followedStore();

  constructor(leaf: WorkspaceLeaf, app: Mentorship, openers: DashboardOpeners) {
    super(leaf);
    this.icon = "user-round";
    this.navigation = false;
    this.#context = makeContext({
      app,
      openers,
      obsidian: this.app,
      hoverParent: this,
      state: viewStateStore(underName(app.memory, MEMORY)),
      win: () => this.contentEl.win,
    });
  }

  override getViewType(): string {
    return MENTOR_PAGE_VIEW;
  }

  override getDisplayText(): string {
    return "Mentor page";
  }

  /** The mentor shown last belongs to the saved layout, so that the page is not empty after a start. */
  override getState(): Record<string, unknown> {
    return { ...super.getState(), mentor: this.#followed.get().last };
  }

  /** A mentor who is asked for is shown until another note is opened; see AskedMentor. */
  override async setState(state: unknown, result: ViewStateResult): Promise<void> {
    if (
      typeof state === "object" &&
      state !== null &&
      "mentor" in state &&
      typeof state.mentor === "string"
    ) {
      const note = "isAsked" in state ? { note: null } : {};
      this.#followed.set({ ...note, last: state.mentor });
    }
    await super.setState(state, result);
  }

  protected override onOpen(): Promise<void> {
    const { workspace, vault } = this.app;
    this.contentEl.addClass("mentorship-view");
    this.#followed.set({ note: workspace.getActiveFile()?.path ?? null });
    this.registerEvent(workspace.on("file-open", (file) => this.#followed.set({ note: file?.path ?? null })));
    this.registerEvent(vault.on("rename", ({ path }, from) => this.#renamed(path, from)));
    this.register(this.#followed.subscribe(() => workspace.requestSaveLayout()));
    render(
      createElement(MentorPageRoot, { context: this.#context, followed: this.#followed }),
      this.contentEl,
    );
    return Promise.resolve();
  }

  protected override onClose(): Promise<void> {
    this.#context.done.stop();
    render(null, this.contentEl);
    return Promise.resolve();
  }

  #renamed(path: string, from: string): void {
    const { note, last } = this.#followed.get();
    this.#followed.set({ note: note === from ? path : note, last: last === from ? path : last });
  }
}

function underName(memory: LocalMemory, name: string): LocalMemory {
  return { load: () => memory.load(name), save: (_, value) => memory.save(name, value) };
}
