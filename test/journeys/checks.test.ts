/** A draft is looked at before it leaves, as a person meets it. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { axeFaults } from "./axe";
import { form, leaveForm, openApp, openNote, runCommand } from "./app";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

const HALVORSEN = "People/Miriam Halvorsen.md";
const mail = (middle: string): string => `Dear Dr. Halvorsen,\n\n${middle}\n\nBest regards,\nJordan Blake`;

/** Keeps what would go to the clipboard or to the mail program. */
async function catchLeaving(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(`(() => {
    window.left = [];
    navigator.clipboard.writeText = async (text) => void window.left.push(text);
    window.open = (href) => (window.left.push(href), null);
  })()`);
  return () => page.evaluate<string[]>("window.left");
}

async function catchLinks(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(`(() => {
    window.opened = [];
    window.open = (href) => (window.opened.push(href), null);
  })()`);
  return () => page.evaluate<string[]>("window.opened");
}

async function openDraft(): Promise<Page> {
  host = await openApp();
  const { page } = host;
  await openNote(page, HALVORSEN);
  await runCommand(page, "Insert short update");
  await form(page).getByLabel("Message").waitFor();
  await form(page).getByLabel("Subject").fill("The sepsis audit at the spring meeting");
  return page;
}

const gate = (page: Page) => form(page).locator(".mentorship-gate");
const remark = (page: Page, words: string) =>
  form(page).locator(".mentorship-draft-remark", { hasText: words });
const focused = (page: Page) =>
  page.evaluate<string>(
    `document.activeElement.getAttribute("aria-label") ?? document.activeElement.textContent`,
  );

/** Presses as often as it takes: a press that comes right after another does nothing. */
async function pressUntil(press: () => Promise<void>, isDone: () => Promise<boolean>): Promise<void> {
  const tried = async () => {
    const done = await isDone();
    if (!done) await press();
    return done;
  };
  await expect.poll(tried, { interval: 700 }).toBe(true);
}

it("no act and no key lets a record number leave, and the clipboard stays as it was", async () => {
  const page = await openDraft();
  const openedLinks = await catchLinks(page);
  const clipboard = () => page.evaluate(() => navigator.clipboard.readText());
  await page.evaluate(() => navigator.clipboard.writeText("from before"));
  const before = await host.read(HALVORSEN);
  await form(page).getByLabel("Message").fill(mail("My patient has the MRN 48213377."));
  for (const act of ["Copy", "Open in mail", "Insert into the note", "New note"]) {
    await form(page).getByRole("button", { name: act, exact: true }).dblclick();
    await gate(page).getByText(`“${act}” waits`).waitFor();
    expect(await focused(page)).toMatch(/^Show: Medical record number/);
    // Enter and Space where the focus is, the key that sends, and Escape, which closes only the panel.
    for (const key of ["Enter", "Control+Enter", "Space", "Control+Enter"]) await page.keyboard.press(key);
    expect(await axeFaults(page, ".modal")).toEqual([]);
    await gate(page).locator(".mentorship-gate-what").focus();
    await page.keyboard.press("Escape");
    await gate(page).waitFor({ state: "detached" });
  }
  // By its own keys, too, in its field and where all of the window is selected.
  for (const place of [form(page).getByLabel("Message"), form(page).locator(".modal-title")])
    for (const keys of ["Control+c", "Control+x"]) {
      await place.click();
      await page.keyboard.press("Control+a");
      await page.keyboard.press(keys);
      if (keys === "Control+c") await gate(page).waitFor();
    }
  expect([await clipboard(), await openedLinks()]).toEqual(["from before", []]);
  expect(await host.read(HALVORSEN)).toBe(before);
  expect(
    await page.evaluate(
      `app.vault.getMarkdownFiles().filter(({ path }) => /Short update/.test(path)).length`,
    ),
  ).toBe(0);
  expect(await page.evaluate(`app.workspace.activeEditor.editor.getValue().includes("48213377")`)).toBe(
    false,
  );
});

it("a record number keeps a draft back until it is said to be nobody's; a clean draft passes at once", async () => {
  const page = await openDraft();
  const left = await catchLeaving(page);
  const message = form(page).getByLabel("Message");
  await message.fill(mail("My patient has the MRN 48213377."));
  const copy = form(page).getByRole("button", { name: "Copy", exact: true });
  await copy.dblclick();
  await gate(page).getByText("Medical record number", { exact: true }).waitFor();
  expect(await focused(page)).toMatch(/^Show: Medical record number, .•+$/);
  // Enter where the focus is shows the place; nothing is let go.
  await page.keyboard.press("Enter");
  const chosen = await message.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(chosen).toContain("48213377");
  await page.keyboard.press("Control+Enter");
  expect(await gate(page).innerText()).not.toContain("48213377");
  expect(await left()).toEqual([]);
  const nobodys = gate(page).getByRole("button", { name: /^Not a patient’s: Medical record number/ });
  await pressUntil(
    () => nobodys.click(),
    async () => (await nobodys.count()) === 0,
  );
  expect(await left()).toEqual([]);
  await pressUntil(
    () => copy.click(),
    async () => (await left()).length > 0,
  );
  expect((await left())[0]).toContain("48213377");
  await message.fill(mail("The audit was accepted for the spring meeting."));
  await form(page).getByText("read once more").waitFor();
  await pressUntil(
    () => form(page).getByRole("button", { name: "Open in mail" }).click(),
    async () => (await left()).length > 1,
  );
  expect(await gate(page).count()).toBe(0);
  expect((await left())[1]).toMatch(/^mailto:/);
});

it("a suggestion is written like any word and undone by Ctrl+Z; what is ignored stays so", async () => {
  const page = await openDraft();
  const message = form(page).getByLabel("Message");
  const words = mail("I definately saw the the chart.");
  await message.fill(words);
  await remark(page, "definately")
    .getByRole("button", { name: /^Change to “definitely”/ })
    .click();
  await remark(page, "definately").waitFor({ state: "detached" });
  expect(await message.inputValue()).toBe(words.replace("definately", "definitely"));
  await message.focus();
  await page.keyboard.press("Control+z");
  expect(await message.inputValue()).toBe(words);
  await remark(page, "definately").waitFor();
  const doubled = form(page).locator("mark", { hasText: "the the" });
  await doubled.waitFor();
  await form(page)
    .getByRole("button", { name: /^Ignore: Doubled words/ })
    .click();
  await doubled.waitFor({ state: "detached" });
  await message.press("Control+Home");
  await page.keyboard.type("Hello. ");
  await leaveForm(page);
  await runCommand(page, "Insert short update");
  await form(page).locator("mark", { hasText: "definately" }).waitFor();
  expect(await message.inputValue()).toMatch(/^Hello\. Dear/);
  expect(await doubled.count()).toBe(0);
});
