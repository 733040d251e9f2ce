/** How much is overdue and for today, in Obsidian's status bar, if the settings say so. */
import { Platform, setIcon, type Plugin } from "obsidian";
import type { Mentorship } from "../app/mentorship";
import { plural } from "../core/rules/names";

type Parts = Pick<Mentorship, "live" | "settings">;

/** Phones and tablets have no status bar. @param open opens the dashboard */
export function registerStatusBar(plugin: Plugin, { live, settings }: Parts, open: () => void): void {
  if (Platform.isMobile) return;
  const item = plugin.addStatusBarItem();
  item.addClasses(["mod-clickable", "mentorship-status"]);
  item.setAttrs({ role: "button", tabindex: "0", "data-tooltip-position": "top" });
  setIcon(item.createSpan({ cls: "mentorship-status-icon" }), "graduation-cap");
  const countEl = item.createSpan();
  const update = () => {
    const rows = live.snapshot()?.rows ?? [];
    const count = rows.filter(({ state }) => state === "overdue" || state === "today").length;
    countEl.setText(String(count));
    item.setAttr(
      "aria-label",
      `${plural(count, "row")} overdue or for today. Open the mentorship dashboard.`,
    );
    item.toggle(settings.current().statusBar && count > 0);
  };
  item.addEventListener("click", open);
  item.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" && event.key !== " ") return;
    event.preventDefault();
    open();
  });
  update();
  // The ledger tells of each change, and of midnight.
  plugin.register(live.subscribe(update));
  plugin.register(settings.subscribe(update));
}
