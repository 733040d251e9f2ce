import type { Command } from "obsidian";
import { MarkdownView } from "../markdown/markdown-view";
import { createNote } from "../explorer/new-items";
import { Platform } from "../../base/platform";
import type { Workspace } from "../workspace";
import { CommandPalette } from "./command-palette";
import { QuickSwitcher } from "./quick-switcher";
import { toggleTheme } from "./theme";

/** Registers the app's own commands and their keys. */
export function registerAppCommands(workspace: Workspace): void {
  const { app } = workspace;
  for (const command of [
    ...windowCommands(workspace),
    ...paneCommands(workspace),
    ...noteCommands(workspace),
  ]) {
    app.commands.addCommand(command);
    for (const { modifiers, key } of command.hotkeys ?? []) {
      app.scope.register(modifiers, key, (evt) => {
        app.commands.executeCommandById(command.id, evt);
        return false;
      });
    }
  }
}

function windowCommands(workspace: Workspace): Command[] {
  const { app } = workspace;
  return [
    {
      id: "command-palette:open",
      name: "Command palette: Open command palette",
      icon: "terminal",
      hotkeys: [{ modifiers: ["Mod"], key: "p" }],
      callback: () => new CommandPalette(app).open(),
    },
    {
      id: "switcher:open",
      name: "Quick switcher: Open quick switcher",
      icon: "search",
      hotkeys: [{ modifiers: ["Mod"], key: "o" }],
      callback: () => new QuickSwitcher(workspace).open(),
    },
    {
      id: "app:open-settings",
      name: "Open settings",
      icon: "settings",
      hotkeys: [{ modifiers: ["Mod"], key: "," }],
      callback: () => app.setting.open(),
    },
    {
      id: "theme:toggle-light-dark",
      name: "Toggle light/dark mode",
      icon: "sun-moon",
      callback: () => toggleTheme(workspace),
    },
    {
      id: "app:toggle-left-sidebar",
      name: "Toggle left sidebar",
      icon: "panel-left",
      callback: () => workspace.leftSplit.toggle(),
    },
    {
      id: "app:toggle-right-sidebar",
      name: "Toggle right sidebar",
      icon: "panel-right",
      callback: () => workspace.rightSplit.toggle(),
    },
  ];
}

function paneCommands(workspace: Workspace): Command[] {
  return [
    {
      id: "workspace:new-tab",
      name: "New tab",
      hotkeys: [{ modifiers: ["Mod"], key: "t" }],
      callback: () => workspace.setActiveLeaf(workspace.getLeaf("tab"), { focus: true }),
    },
    {
      id: "workspace:close",
      name: "Close current tab",
      hotkeys: [{ modifiers: ["Mod"], key: "w" }],
      callback: () => workspace.activeLeaf?.detach(),
    },
    {
      id: "workspace:split-vertical",
      name: "Split right",
      callback: () => void splitActive(workspace, "vertical"),
    },
    {
      id: "workspace:split-horizontal",
      name: "Split down",
      callback: () => void splitActive(workspace, "horizontal"),
    },
    {
      id: "app:go-back",
      name: "Navigate back",
      hotkeys: [{ modifiers: Platform.isMacOS ? ["Mod", "Alt"] : ["Alt"], key: "ArrowLeft" }],
      callback: () => void workspace.activeLeaf?.history.back(),
    },
    {
      id: "app:go-forward",
      name: "Navigate forward",
      hotkeys: [{ modifiers: Platform.isMacOS ? ["Mod", "Alt"] : ["Alt"], key: "ArrowRight" }],
      callback: () => void workspace.activeLeaf?.history.forward(),
    },
  ];
}

function noteCommands(workspace: Workspace): Command[] {
  const { app } = workspace;
  const view = (): MarkdownView | null => workspace.getActiveViewOfType(MarkdownView);
  return [
    {
      id: "file-explorer:new-file",
      name: "Create new note",
      icon: "edit",
      hotkeys: [{ modifiers: ["Mod"], key: "n" }],
      callback: async () => workspace.getLeaf(false).openFile(await createNote(app)),
    },
    {
      id: "file-explorer:open",
      name: "Files: Show file explorer",
      icon: "folder-closed",
      callback: () => void workspace.ensureSideLeaf("file-explorer", "left", { active: true }),
    },
    {
      id: "markdown:toggle-preview",
      name: "Toggle reading view",
      icon: "book-open",
      hotkeys: [{ modifiers: ["Mod"], key: "e" }],
      checkCallback: (checking) => whenThere(view(), checking, (shown) => shown.toggleMode()),
    },
    {
      id: "editor:save-file",
      name: "Save current file",
      hotkeys: [{ modifiers: ["Mod"], key: "s" }],
      checkCallback: (checking) => whenThere(view(), checking, (shown) => void shown.save()),
    },
    {
      id: "app:delete-file",
      name: "Delete current file",
      icon: "trash-2",
      checkCallback: (checking) =>
        whenThere(
          workspace.getActiveFile(),
          checking,
          (file) => void app.fileManager.promptForDeletion(file),
        ),
    },
  ];
}

function whenThere<T>(thing: T | null, checking: boolean, act: (thing: T) => void): boolean {
  if (thing !== null && !checking) act(thing);
  return thing !== null;
}

async function splitActive(workspace: Workspace, direction: "vertical" | "horizontal"): Promise<void> {
  const leaf = workspace.getMostRecentLeaf();
  if (leaf) await workspace.duplicateLeaf(leaf, direction);
}
