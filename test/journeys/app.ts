/** The stand-in with the plugin over the sample vault, and the words in which journeys speak of it. */
import path from "node:path";
import { afterAll, expect, onTestFailed } from "vitest";
import type { Locator, Page } from "playwright-core";
import { openHost, type HostOptions, type OpenHost } from "../host/node/browser";
import { SAMPLE_DAY } from "../host/sample";

const SAMPLE = path.resolve(import.meta.dirname, "../vault");

/** A vault in which nothing is about a mentor. */
export const EMPTY_VAULT = { "Lecture.md": "# Heart\n- [ ] read\n" };

/** Opens the sample vault (or the notes given) with the dashboard in the right sidebar. */
export async function openApp(options: HostOptions = {}): Promise<OpenHost> {
  const vault = options.vaultFiles ? {} : { vaultDir: SAMPLE };
  const host = await openHost({ ...vault, day: SAMPLE_DAY, ...options });
  await runCommand(host.page, "Open dashboard");
  await dashboard(host.page).waitFor();
  return host;
}

/**
 * One window for several tests, each of which leaves it so that the next can go on from there; after one that
 * failed there is a new one. To be called where tests are described.
 * @returns what gives a test the window
 */
export function sharedApp(options: HostOptions = {}): () => Promise<OpenHost> {
  let host: OpenHost | undefined;
  const end = async (): Promise<void> => {
    const open = host;
    host = undefined;
    await open?.close();
  };
  afterAll(end);
  return async () => {
    onTestFailed(end);
    return (host ??= await openApp(options));
  };
}

function dashboard(page: Page): Locator {
  return page.locator(".mentorship-dashboard");
}

/** The row with a title; the dashboard's rows are list items. */
export function row(page: Page, title: string): Locator {
  return page.locator(".mentorship-row", { hasText: title });
}

/** The titles of the rows that are still to do; one that was just done fades while its notice is there. */
export async function titles(page: Page): Promise<string[]> {
  return page.locator(".mentorship-row:not(.is-done) .mentorship-row-title").allTextContents();
}

/** Runs a command of the plugin through the command palette, as a person does. */
export async function runCommand(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".prompt-input").fill(name);
  // Every command of the plugin has "Mentorship" in its name, which "New mentor" half matches.
  await page.getByText(`Mentorship: ${name}`, { exact: true }).click();
  await page.locator(".prompt").waitFor({ state: "detached" });
}

/** Opens a note as the quick switcher does. */
export async function openNote(page: Page, notePath: string): Promise<void> {
  await page.evaluate(async (file) => {
    const { app } = window as unknown as {
      app: { workspace: { openLinkText(link: string, from: string): Promise<void> } };
    };
    await app.workspace.openLinkText(file, "");
  }, notePath);
  await page.locator(".cm-content").first().waitFor();
}

/** Opens a note as it is read, alone in the window, and waits for its code blocks. */
export async function readNote(page: Page, file: string): Promise<void> {
  const state = JSON.stringify({ file, mode: "preview" });
  await page.evaluate(
    `app.workspace.rightSplit.collapse(), app.workspace.getLeaf().setViewState({ type: "markdown", state: ${state}, active: true }).then(() => undefined)`,
  );
  await page.locator(".mentorship-block").first().waitFor();
}

/** Opens the plugin's own settings. */
export async function openSettings(page: Page): Promise<void> {
  await page.evaluate(`app.setting.open(), app.setting.openTabById("mentorship"), undefined`);
  await page.locator(".setting-item input").first().waitFor();
}

/**
 * Puts the notices on the screen away, as a person does with a click. They lie over the dashboard's toolbar, and
 * a click on what is under them would wait the ten seconds until they go.
 */
export async function closeNotices(page: Page): Promise<void> {
  const notices = page.locator(".notice");
  await notices.first().waitFor();
  await notices.evaluateAll((all) => {
    for (const notice of all) if (notice instanceof HTMLElement) notice.click();
  });
  await notices.first().waitFor({ state: "detached" });
}

/** The modal form on top. */
export function form(page: Page): Locator {
  return page.locator(".modal").last();
}

/** Leaves the only modal form by its key, and waits until it is gone: a key that comes too soon goes elsewhere. */
export async function leaveForm(page: Page): Promise<void> {
  await page.keyboard.press("Escape");
  await page.locator(".modal").waitFor({ state: "detached" });
}

/** Waits until a file on disk is as wanted. */
export async function expectFile(host: OpenHost, file: string, check: (text: string) => void): Promise<void> {
  await expect
    .poll(async () => outcome(check, await host.read(file).catch(() => "")), { timeout: 10_000 })
    .toBe("");
}

function outcome(check: (text: string) => void, text: string): string {
  try {
    check(text);
    return "";
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}

/** @returns the lines that one text has and the other has not, with their side */
export function changedLines(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

/** Logs the draft on top as sent, and puts the notice away. @returns the message */
export async function logAsSent(page: Page): Promise<string> {
  const body = await form(page).getByLabel("Message").inputValue();
  await form(page).getByRole("button", { name: "Log as sent" }).click();
  await form(page).waitFor({ state: "detached" });
  await closeNotices(page);
  return body;
}
