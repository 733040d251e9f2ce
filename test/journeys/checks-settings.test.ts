/** What the settings say of the checks holds in drafts and notes, and what was ignored stays so. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, describe, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { axeFaults } from "./axe";
import {
  closeNotices,
  expectFile,
  form,
  leaveForm,
  openApp,
  openNote,
  openSettings,
  runCommand,
} from "./app";

const HALVORSEN = "People/Miriam Halvorsen.md";
const DATA = ".obsidian/plugins/mentorship/data.json";
const NOTE = "Ward round.md";
const WARD = "# Ward round\n\nThe patient John Smith has the MRN 48213377.\n\nI definately saw the chart.\n";
const mail = (middle: string): string => `Dear Dr. Halvorsen,\n\n${middle}\n\nBest regards,\nJordan Blake`;
const HARD = mail("My patient has the MRN 48213377.");

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

async function openDraft(page: Page, body: string): Promise<void> {
  await openNote(page, HALVORSEN);
  await runCommand(page, "Insert short update");
  await form(page).getByLabel("Message").fill(body);
}

const button = (page: Page, name: string | RegExp) => form(page).getByRole("button", { name });
const setting = (page: Page, name: string) =>
  page.locator(".setting-item", { has: page.getByText(name, { exact: true }) });
const rows = (page: Page) => form(page).getByRole("listitem");
const settingsOnDisk = async (): Promise<{ checks?: { dictionary?: string[]; without?: string[] } }> =>
  JSON.parse(await host.read(DATA).catch(() => "{}")) as { checks?: object };

/** As after Obsidian was closed. */
async function startAgain(page: Page): Promise<void> {
  await page.evaluate(`app.workspace.detachLeavesOfType("markdown"), undefined`);
  await page.reload();
  await page.evaluate("window.hostReady.then(() => undefined)");
  await runCommand(page, "Open dashboard");
  await page.locator(".mentorship-page").getByRole("button").first().waitFor();
}

describe("the settings of the checks", () => {
  it("switch a kind off, and the whole check, for drafts and notes", async () => {
    host = await openApp();
    const { page } = host;
    await openSettings(page);
    await setting(page, "What tells of a patient").click();
    await setting(page, "Medical record number").locator(".checkbox-container").click();
    await expect.poll(async () => (await settingsOnDisk()).checks?.without).toEqual(["record-number"]);
    await leaveForm(page);
    await openDraft(page, HARD);
    await form(page).getByText("No sign of a patient found").waitFor();
    await button(page, "Copy").click();
    await form(page).getByText("Copied.").waitFor();
    expect(await page.evaluate(() => navigator.clipboard.readText())).toContain("48213377");
    await leaveForm(page);

    await openSettings(page);
    await setting(page, "What tells of a patient").click();
    await setting(page, "Medical record number").locator(".checkbox-container").click();
    await leaveForm(page);
    await openSettings(page);
    await setting(page, "Look for patients").locator(".checkbox-container").click();
    await leaveForm(page);
    await openDraft(page, mail("My patient has the MRN 77120934. I definately saw it."));
    await form(page).locator("mark", { hasText: "definately" }).waitFor();
    expect(await form(page).locator("mark.mod-hard, .mentorship-draft-calm").count()).toBe(0);
    await leaveForm(page);

    await openSettings(page);
    await setting(page, "Look for patients").locator(".checkbox-container").click();
    await setting(page, "Look at tone and language").locator(".checkbox-container").click();
    await leaveForm(page);
    await runCommand(page, "Insert short update");
    await form(page).locator("mark.mod-hard", { hasText: "77120934" }).waitFor();
    expect(await form(page).locator("mark", { hasText: "definately" }).count()).toBe(0);
    await leaveForm(page);
  });

  it("hold the dictionary, to which a draft adds a word and from which it is taken", async () => {
    host = await openApp();
    const { page } = host;
    const misspelled = form(page).locator("mark", { hasText: "definately" });
    await openDraft(page, mail("I definately saw it."));
    await button(page, /^Add to dictionary/).click();
    await misspelled.waitFor({ state: "detached" });
    await form(page).getByText("“definately” is in your dictionary.").waitFor();
    await expect.poll(async () => (await settingsOnDisk()).checks?.dictionary).toEqual(["definately"]);
    await button(page, "Undo").click();
    await misspelled.waitFor();
    await button(page, /^Add to dictionary/).click();
    await misspelled.waitFor({ state: "detached" });
    await expect.poll(async () => (await settingsOnDisk()).checks?.dictionary).toEqual(["definately"]);
    await leaveForm(page);

    await startAgain(page);
    await openSettings(page);
    const words = setting(page, "Dictionary").locator("textarea");
    expect(await words.inputValue()).toBe("definately");
    await words.fill("");
    await words.blur();
    await expect.poll(async () => (await settingsOnDisk()).checks?.dictionary ?? []).toEqual([]);
    await leaveForm(page);
    await openDraft(page, mail("I definately saw it."));
    await misspelled.waitFor();
    await leaveForm(page);
  });
});

describe("a finding that was ignored in a note", () => {
  it("stays so after the note was closed and the plugin started anew; a selection is looked at alone", async () => {
    host = await openApp({ vaultFiles: { [NOTE]: WARD } });
    const { page } = host;
    await openNote(page, NOTE);
    await runCommand(page, "Check for patients");
    await rows(page).first().waitFor();
    expect(await rows(page).count()).toBe(2);
    await button(page, /^Ignore: Medical record number/).click();
    await expect.poll(() => rows(page).count()).toBe(1);
    await expectFile(host, NOTE, (text) =>
      expect(text).toContain("48213377%%mentorship-ignore record-number%%."),
    );
    await leaveForm(page);
    await closeNotices(page);

    await startAgain(page);
    await openNote(page, NOTE);
    await runCommand(page, "Check for patients");
    await rows(page).first().waitFor();
    expect(await rows(page).allInnerTexts()).toEqual([expect.stringMatching(/^Names/)]);
    await leaveForm(page);

    const select = (from: string, to: string) =>
      page.evaluate(
        `{ const { editor } = app.workspace.activeEditor; editor.focus(); editor.setSelection(${from}, ${to}); }`,
      );
    await select("{ line: 4, ch: 0 }", "{ line: 4, ch: 28 }");
    await runCommand(page, "Check for patients");
    await form(page).getByText("Nothing found in the selected part").waitFor();
    await leaveForm(page);
    await select("{ line: 2, ch: 0 }", "{ line: 2, ch: 30 }");
    await runCommand(page, "Check for patients");
    await form(page).getByText("1 place to look at in the selected part").waitFor();
    await leaveForm(page);
    await select("{ line: 2, ch: 0 }", "{ line: 2, ch: 30 }");
    await runCommand(page, "Check tone and language");
    await form(page).getByText("Nothing found in the selected part").waitFor();
    await leaveForm(page);
  });
});

describe("on a phone", () => {
  it("all that can be pressed is large enough for a thumb", async () => {
    host = await openApp({ phone: true });
    const { page } = host;
    await openDraft(page, mail("My patient has the MRN 48213377. I definately saw the the chart!!!"));
    await form(page).locator("mark.mod-hard").waitFor();
    await button(page, "Copy").click();
    await form(page).locator(".mentorship-gate").waitFor();
    const small = await page.evaluate<string[]>(`
      [...document.querySelectorAll(".mentorship-gate button, .mentorship-draft-remark button")]
        .filter((one) => one.getBoundingClientRect().height < 44)
        .map((one) => one.textContent)`);
    expect(small).toEqual([]);
    expect(await axeFaults(page, ".modal")).toEqual([]);
    // The first closes what the draft waits for, the second the draft.
    await page.keyboard.press("Escape");
    await form(page).locator(".mentorship-gate").waitFor({ state: "detached" });
    await leaveForm(page);
  });
});
