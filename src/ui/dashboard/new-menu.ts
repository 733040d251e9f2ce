/** What can be made, as a menu below its button, in the same words as the commands. */
import { Menu } from "obsidian";
import type { DashboardContext } from "./context";
import type { DashboardOpeners } from "./openers";

interface NewItem {
  readonly title: string;
  readonly icon: string;
  readonly open: (openers: DashboardOpeners) => void;
}

/** What is made most often stands first; what belongs together, together. */
const GROUPS: readonly (readonly NewItem[])[] = [
  [
    { title: "New meeting…", icon: "calendar-plus", open: (openers) => openers.newMeeting() },
    { title: "New goal…", icon: "target", open: (openers) => openers.newGoal() },
    { title: "Set goals…", icon: "list-checks", open: (openers) => openers.setGoals() },
    { title: "New letter…", icon: "mail-plus", open: (openers) => openers.newLetter() },
    { title: "New milestone…", icon: "trophy", open: (openers) => openers.newMilestone() },
  ],
  [
    { title: "New event…", icon: "calendar-days", open: (openers) => openers.newEvent() },
    { title: "New contact…", icon: "contact", open: (openers) => openers.newContact() },
    { title: "New mentor…", icon: "user-plus", open: (openers) => openers.newMentor() },
  ],
];

/** There is one in a vault. */
const PROFILE: NewItem = {
  title: "New profile…",
  icon: "user-pen",
  open: (openers) => openers.newProfile(),
};

export function showNewMenu({ openers, app }: DashboardContext, button: HTMLElement): void {
  const menu = new Menu();
  const hasProfile = app.live.snapshot()?.ledger.profile !== null;
  for (const group of hasProfile ? GROUPS : [...GROUPS, [PROFILE]]) {
    for (const { title, icon, open } of group)
      menu.addItem((item) =>
        item
          .setTitle(title)
          .setIcon(icon)
          .onClick(() => open(openers)),
      );
    menu.addSeparator();
  }
  const { left, bottom } = button.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, button.doc);
}
