/** Brings the mentor page to the front. It knows of the view by name only, so that every row can ask for it. */
import type { App } from "obsidian";

export const MENTOR_PAGE_VIEW = "mentorship-mentor";

/** What the page is asked to show, as the state of its view. */
export interface AskedMentor {
  readonly mentor: string;
  /** It shows this mentor, whatever note is open, until another one is opened. */
  readonly isAsked: true;
}

/** @param mentor the path of the mentor's note; null for the mentor that the open note is about */
export async function showMentorPage({ workspace }: App, mentor: string | null): Promise<void> {
  const leaf = await workspace.ensureSideLeaf(MENTOR_PAGE_VIEW, "right", { active: true });
  await workspace.revealLeaf(leaf);
  if (mentor === null) return;
  const state: AskedMentor = { mentor, isAsked: true };
  await leaf.setViewState({ type: MENTOR_PAGE_VIEW, active: true, state: { ...state } });
}
