/** Registers the mentor page. */
import type { Plugin } from "obsidian";
import type { Mentorship } from "../../app/mentorship";
import type { DashboardOpeners } from "../dashboard/openers";
import { MentorPageView } from "./mentor-page-view";
import { MENTOR_PAGE_VIEW, showMentorPage } from "./show-mentor-page";

/** @returns what opens it */
export function registerMentorPage(
  plugin: Plugin,
  app: Mentorship,
  openers: DashboardOpeners,
): () => Promise<void> {
  plugin.registerView(MENTOR_PAGE_VIEW, (leaf) => new MentorPageView(leaf, app, openers));
  return () => showMentorPage(plugin.app, null);
}
