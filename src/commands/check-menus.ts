/** The check for patients where a note or a selection is pressed for what can be done with it. */
import { TFile, type Menu, type Plugin } from "obsidian";
import { checkPatients } from "./check-patients";
import type { CommandOpeners } from "./command";

export function registerCheckMenus(plugin: Plugin, openers: Pick<CommandOpeners, "checkNote">): void {
  const { workspace } = plugin.app;
  const add = (menu: Menu, run: () => void) =>
    menu.addItem((item) =>
      item.setSection("action").setTitle(checkPatients.name).setIcon(checkPatients.icon).onClick(run),
    );
  plugin.registerEvent(
    workspace.on("file-menu", (menu, file) => {
      if (file instanceof TFile && file.extension === "md")
        add(menu, () => openers.checkNote("patients", file.path));
    }),
  );
  plugin.registerEvent(
    workspace.on("editor-menu", (menu, _editor, { file }) => {
      if (file) add(menu, () => openers.checkNote("patients"));
    }),
  );
}
