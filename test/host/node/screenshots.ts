/** Pictures of the plugin over the sample vault: what a person sees, for the README and for whoever changes a look. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { SAMPLE_DAY } from "../sample";
import { openHost, stopBrowser, type HostOptions } from "./browser";
import { projectFolder } from "./paths";

interface Look {
  readonly name: string;
  readonly options: HostOptions;
}

interface Scene {
  readonly name: string;
  readonly show: (page: Page) => Promise<void>;
}

const WIDE = { viewport: { width: 1280, height: 860 } };

const LOOKS: readonly Look[] = [
  { name: "light", options: WIDE },
  { name: "dark", options: { ...WIDE, dark: true } },
  { name: "phone", options: { phone: true } },
];

const SCENES: readonly Scene[] = [
  { name: "dashboard", show: async (page) => openNote(page, "People/Amara Osei.md") },
  { name: "dashboard-end", show: showEnd },
  { name: "why", show: showWhy },
  { name: "menu", show: async (page) => firstRow(page).click({ button: "right" }) },
  { name: "new-mentor", show: async (page) => runCommand(page, "New mentor") },
  { name: "new-meeting", show: async (page) => runCommand(page, "New meeting") },
  { name: "new-goal", show: async (page) => runCommand(page, "New goal") },
  { name: "agenda", show: showDraft("Meetings/2026/2026-11-24 Osei.md", "Insert agenda for a meeting") },
  { name: "letter", show: showDraft("People/Amara Osei.md", "Insert request for a letter") },
  { name: "settings", show: showSettings },
];

/** Takes every scene in every look. */
export async function takeScreenshots({ withReadme }: { readonly withReadme: boolean }): Promise<void> {
  const folder = path.join(projectFolder, "screenshots");
  await mkdir(folder, { recursive: true });
  try {
    for (const look of LOOKS) {
      for (const scene of SCENES)
        await take(scene, look, path.join(folder, `${scene.name}-${look.name}.png`));
      await takeEmpty(look, path.join(folder, `empty-${look.name}.png`));
    }
    if (withReadme) await takeForReadme();
  } finally {
    await stopBrowser();
  }
  process.stdout.write(`The pictures are in ${folder}.\n`);
}

async function take({ show }: Scene, { options }: Look, file: string): Promise<void> {
  const host = await openHost({
    vaultDir: path.join(projectFolder, "test/vault"),
    day: SAMPLE_DAY,
    ...options,
  });
  await runCommand(host.page, "Open dashboard");
  await firstRow(host.page).waitFor();
  await show(host.page);
  await picture(host.page, file);
  await host.close();
}

/** The dashboard of somebody who has written nothing about a mentor yet. */
async function takeEmpty({ options }: Look, file: string): Promise<void> {
  const host = await openHost({
    vaultFiles: { "Lecture.md": "# Heart sounds\n" },
    day: SAMPLE_DAY,
    ...options,
  });
  await runCommand(host.page, "Open dashboard");
  await host.page.locator(".mentorship-page").getByRole("button").first().waitFor();
  await picture(host.page, file);
  await host.close();
}

async function takeForReadme(): Promise<void> {
  const folder = path.join(projectFolder, ".github/pictures");
  await mkdir(folder, { recursive: true });
  const [dashboard] = SCENES;
  for (const look of LOOKS.slice(0, 2))
    if (dashboard) await take(dashboard, look, path.join(folder, `dashboard-${look.name}.png`));
}

/** The pointer rests where it says nothing, and what moves has come to rest. */
async function picture(page: Page, file: string): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(400);
  await page.screenshot({ path: file });
}

function firstRow(page: Page) {
  return page.locator(".mentorship-row").first();
}

async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".prompt-input").fill(name);
  await page.getByText(`Mentorship: ${name}`, { exact: true }).click();
  await page.locator(".prompt").waitFor({ state: "detached" });
}

async function openNote(page: Page, note: string): Promise<void> {
  await page.evaluate(
    `app.workspace.openLinkText(${JSON.stringify(note)}, "").then(() => app.workspace.ensureSideLeaf("mentorship-dashboard", "right")).then(() => undefined)`,
  );
}

function showDraft(note: string, command: string) {
  return async (page: Page) => {
    await openNote(page, note);
    await runCommand(page, command);
    await page.locator(".modal textarea").first().waitFor();
  };
}

async function showWhy(page: Page): Promise<void> {
  await firstRow(page).getByRole("link").first().focus();
  await page.keyboard.press("w");
}

async function showEnd(page: Page): Promise<void> {
  await page.locator(".mentorship-section").last().scrollIntoViewIfNeeded();
  await page.locator(".mentorship-section").last().locator("li").last().scrollIntoViewIfNeeded();
}

async function showSettings(page: Page): Promise<void> {
  await page.evaluate(`app.setting.open(), app.setting.openTabById("mentorship"), undefined`);
}
