import { Platform } from "../../base/platform";
import { FileExplorerView } from "../explorer/file-explorer";
import { MarkdownView } from "../markdown/markdown-view";
import { EmptyView } from "../views/plain-views";
import type { WorkspaceLeaf } from "../layout/leaf";
import type { View } from "../views/view";
import type { Workspace } from "../workspace";
import { registerAppCommands } from "./app-commands";
import { addMobileBar } from "./mobile-bar";

/** Adds what makes the panes an app: its own views, commands, and the buttons for them. */
export function furnish(workspace: Workspace, parentEl: HTMLElement): void {
  registerAppViews(workspace);
  registerAppCommands(workspace);
  if (Platform.isPhone) addMobileBar(workspace, parentEl);
  else addRibbonButtons(workspace);
  const sources = workspace.app.registries.hoverLinkSources;
  sources.set("preview", { display: "Reading view", defaultMod: false });
  sources.set("editor", { display: "Editing view", defaultMod: true });
}

function registerAppViews({ app }: Workspace): void {
  const views: Record<string, (leaf: WorkspaceLeaf) => View> = {
    empty: (leaf) => new EmptyView(leaf),
    markdown: (leaf) => new MarkdownView(leaf),
    "file-explorer": (leaf) => new FileExplorerView(leaf),
  };
  for (const [type, creator] of Object.entries(views)) {
    // The registry is typed for plugins, by the declarations they are built against.
    app.viewRegistry.registerView(
      type,
      creator as unknown as Parameters<typeof app.viewRegistry.registerView>[1],
    );
  }
}

function addRibbonButtons(workspace: Workspace): void {
  const { leftRibbon, app } = workspace;
  const run = (id: string) => () => app.commands.executeCommandById(id);
  leftRibbon.addRibbonItem({
    id: "sidebar",
    icon: "panel-left",
    title: "Toggle left sidebar",
    callback: run("app:toggle-left-sidebar"),
  });
  leftRibbon.addRibbonItem({
    id: "switcher",
    icon: "file-search",
    title: "Open quick switcher",
    callback: run("switcher:open"),
  });
  leftRibbon.addRibbonItem({
    id: "palette",
    icon: "terminal",
    title: "Open command palette",
    callback: run("command-palette:open"),
  });
  leftRibbon.addFootItem({
    id: "theme",
    icon: "sun-moon",
    title: "Toggle light/dark mode",
    callback: run("theme:toggle-light-dark"),
  });
  leftRibbon.addFootItem({
    id: "right",
    icon: "panel-right",
    title: "Toggle right sidebar",
    callback: run("app:toggle-right-sidebar"),
  });
  leftRibbon.addFootItem({
    id: "settings",
    icon: "settings",
    title: "Settings",
    callback: run("app:open-settings"),
  });
}
