/** Makes code blocks of the plugin's name show parts of the dashboard. */
import type { Plugin } from "obsidian";
import type { Mentorship } from "../../app/mentorship";
import type { DashboardOpeners } from "../dashboard/openers";
import { BlockChild } from "./block-child";

const LANGUAGE = "mentorship";

export function registerBlocks(plugin: Plugin, app: Mentorship, openers: DashboardOpeners): void {
  const parts = { app, openers, obsidian: plugin.app };
  plugin.registerMarkdownCodeBlockProcessor(LANGUAGE, (text, el, context) => {
    context.addChild(new BlockChild(el, { text, from: context.sourcePath }, parts));
  });
}
