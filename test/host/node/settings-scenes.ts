/** Pictures of the plugin's page in Obsidian's settings. */
import type { Page } from "playwright-core";

export const SETTINGS_SCENES = [
  { name: "settings", show: showSettings },
  { name: "settings-figures", show: showSettingsPage("Meetings") },
  { name: "settings-words", show: showSettingsPage("Headings") },
  { name: "settings-checks", show: showSettingsAt("Look for patients") },
  { name: "settings-check-rules", show: showSettingsPage("What tells of a patient") },
];

async function showSettings(page: Page): Promise<void> {
  await page.evaluate(`app.setting.open(), app.setting.openTabById("mentorship"), undefined`);
  await page.locator(".setting-item").first().waitFor();
}

function showSettingsPage(name: string) {
  return async (page: Page): Promise<void> => {
    await showSettings(page);
    await page.locator(".setting-item-name", { hasText: name }).last().click();
  };
}

function showSettingsAt(name: string) {
  return async (page: Page): Promise<void> => {
    await showSettings(page);
    const setting = page.locator(".setting-item-name", { hasText: name }).first();
    await setting.evaluate((element) => element.scrollIntoView({ block: "start" }));
  };
}
