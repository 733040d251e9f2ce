/** The plugin's root: makes the adapters, the app and what Obsidian shows of it. It wires and decides nothing. */
import { Plugin } from "obsidian";
import { ObsidianNavigator } from "./adapters/obsidian-navigator";
import { ObsidianNoteIndex } from "./adapters/obsidian-note-index";
import { ObsidianNoteStore } from "./adapters/obsidian-note-store";
import { ObsidianNotices } from "./adapters/obsidian-notices";
import { DeviceMemory, PluginData } from "./adapters/obsidian-storage";
import { InstalledTasksPlugin } from "./adapters/tasks-plugin";
import { MomentStamps } from "./adapters/moment-stamps";
import { WindowClock, windowTimer } from "./adapters/window-clock";
import { discreetMode, discreetNotices, revealingNavigator } from "./app/discreet-mode";
import { liveLedger } from "./app/live-ledger";
import type { Mentorship } from "./app/mentorship";
import { settingsStore } from "./app/settings-store";
import { liveTemplates } from "./app/templates";
import { NoteWriter } from "./app/writer";
import { WrittenNotes } from "./app/written-notes";
import { registerCli } from "./commands/cli/register-cli";
import { registerCommands } from "./commands/commands";
import { registerBlocks } from "./ui/code-block/register";
import { DASHBOARD_VIEW, DashboardView } from "./ui/dashboard/dashboard-view";
import { HOVER_SOURCE } from "./ui/dashboard/note-target";
import { openers } from "./ui/forms/openers";
import { registerMentorPage } from "./ui/mentor-page/register";
import { registerStatusBar } from "./ui/status-bar";
import { MentorshipSettingTab } from "./ui/settings-tab/setting-tab";

const report = (fault: unknown) => console.error("Mentorship:", fault);

export default class MentorshipPlugin extends Plugin {
  readonly #index = new ObsidianNoteIndex(this.app);
  readonly #written = new WrittenNotes(windowTimer);
  readonly #store = this.#written.through(new ObsidianNoteStore(this.app));
  readonly #clock = new WindowClock();
  readonly #notices = new ObsidianNotices();
  readonly #settings = settingsStore(new PluginData(this), this.#notices);
  readonly #templates = liveTemplates({
    index: this.#index,
    store: this.#store,
    settings: this.#settings,
    notices: this.#notices,
    stamps: new MomentStamps(),
    report,
  });
  readonly #live = liveLedger({
    index: this.#index,
    store: this.#store,
    clock: this.#clock,
    settings: () => this.#settings.current(),
    also: this.#templates,
    written: this.#written,
    report,
  });

  override onload(): void {
    const mentorship = this.#mentorship();
    const open = openers(this.app, mentorship);
    const openDashboard = () => this.#openDashboard();
    this.registerView(DASHBOARD_VIEW, (leaf) => new DashboardView(leaf, mentorship, open));
    this.registerHoverLinkSource(HOVER_SOURCE, { display: this.manifest.name, defaultMod: true });
    this.addRibbonIcon("graduation-cap", "Open mentorship dashboard", () => void openDashboard());
    this.addSettingTab(new MentorshipSettingTab(this.app, this, mentorship.settings));
    registerBlocks(this, mentorship, open);
    const openMentorPage = registerMentorPage(this, mentorship, open);
    registerStatusBar(this, mentorship, () => void openDashboard());
    registerCommands(this, { mentorship, openers: open, openDashboard, openMentorPage });
    registerCli(this, mentorship);
    this.app.workspace.onLayoutReady(() => this.#start());
    for (const started of [this.#live, this.#templates]) this.register(() => started.stop());
  }

  override onUserEnable(): void {
    void this.#openDashboard();
  }

  override async onExternalSettingsChange(): Promise<void> {
    await this.#settings.reload();
  }

  #mentorship(): Mentorship {
    const store = this.#store;
    const memory = new DeviceMemory(this.app);
    const discreet = discreetMode(memory);
    const notices = discreetNotices(this.#notices, discreet);
    const navigator = revealingNavigator(new ObsidianNavigator(this.app), discreet);
    return {
      live: this.#live,
      discreet,
      writer: new NoteWriter({ store, notices, navigator }),
      settings: this.#settings,
      templates: this.#templates,
      clock: this.#clock,
      notices,
      navigator,
      memory,
      tasks: new InstalledTasksPlugin(this.app),
      index: this.#index,
      store,
    };
  }

  /** Notes are read only now, when Obsidian has drawn its window. */
  async #start(): Promise<void> {
    await Promise.all([this.#settings.reload(), this.#index.readTemplateFolders()]);
    this.register(this.#settings.subscribe(() => void this.#live.rereadAll()));
    await this.#templates.start();
    await this.#live.start();
  }

  async #openDashboard(): Promise<void> {
    const { workspace } = this.app;
    await workspace.revealLeaf(await workspace.ensureSideLeaf(DASHBOARD_VIEW, "right", { active: true }));
  }
}
