import { type App, PluginSettingTab, type SettingDefinitionItem } from "obsidian";
import type ProbePlugin from "./main";

/** Settings by definition. */
export class ProbeSettingTab extends PluginSettingTab {
  constructor(
    app: App,
    readonly plugin: ProbePlugin,
  ) {
    super(app, plugin);
  }

  override getSettingDefinitions(): SettingDefinitionItem[] {
    return [
      {
        name: "Name",
        desc: "How it is called.",
        control: {
          type: "text",
          key: "name",
          validate: (value) => (value === "" ? "It needs a name." : undefined),
        },
      },
      { name: "Loud", aliases: ["noise"], control: { type: "toggle", key: "loud" } },
      {
        type: "group",
        heading: "Places",
        items: [{ name: "Folder", control: { type: "folder", key: "folder" } }],
      },
    ];
  }
}
