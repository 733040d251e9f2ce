/** From a row to a logged message, and templates of the user's, as a person does it. */
import type { Page } from "playwright-core";
import { afterAll, afterEach, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { closeNotices, expectFile, form, leaveForm, openApp, openNote, row, runCommand, titles } from "./app";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

const HALVORSEN = "People/Miriam Halvorsen.md";
const LONG = `${"verylongword".repeat(20)} [what it made clear to you]\n\n${"A line. ".repeat(120)}\n\n\n`;

/** Keeps the links that would open the mail program. */
async function catchLinks(page: Page): Promise<() => Promise<string[]>> {
  await page.evaluate(
    "window.caught = []; window.open = (href) => (window.caught.push(href), null); undefined",
  );
  return () => page.evaluate<string[]>("window.caught");
}

/** Presses as often as it takes: a press that comes right after an act does nothing. */
async function pressUntil(press: () => Promise<void>, isDone: () => Promise<boolean>): Promise<void> {
  const tried = async () => {
    const done = await isDone();
    if (!done) await press();
    return done;
  };
  await expect.poll(tried, { interval: 700 }).toBe(true);
}

/** What must be the same in the field and in the copy of its text behind it, so that marks lie where they belong. */
function layers(page: Page) {
  return page.evaluate<{ field: unknown[]; copy: unknown[]; hidden: number }>(`(() => {
    const field = document.querySelector(".mentorship-draft-body");
    const copy = field.previousElementSibling;
    const names = ["width", "height", "fontFamily", "fontSize", "lineHeight", "letterSpacing", "paddingLeft",
      "paddingTop", "borderLeftWidth", "whiteSpaceCollapse", "overflowWrap", "tabSize", "textIndent"];
    const of = (el) => names.map((name) => getComputedStyle(el)[name]);
    const place = ({ left, top }) => [left, top];
    return {
      field: [...of(field), ...place(field.getBoundingClientRect())],
      copy: [...of(copy), ...place(copy.getBoundingClientRect())],
      hidden: field.scrollHeight - field.clientHeight,
    };
  })()`);
}

async function expectInStep(page: Page): Promise<void> {
  const { field, copy, hidden } = await layers(page);
  expect(copy).toEqual(field);
  expect(hidden).toBeLessThanOrEqual(0);
}

it("a row's message is filled, opened in the mail program and logged in four acts, and the row is gone", async () => {
  host = await openApp();
  const { page } = host;
  const links = await catchLinks(page);
  const title = "Send Miriam Halvorsen a short update";
  await row(page, title).hover();
  await row(page, title).getByRole("button", { name: "Draft an update…" }).click();
  const message = form(page).getByLabel("Message");
  await message.waitFor();
  expect(await message.inputValue()).toMatch(/^(?:Dear|Hello|Hi) .*Halvorsen|^(?:Hello|Hi|Dear) Miriam/);
  await expectInStep(page);
  await message.fill(LONG);
  await expectInStep(page);
  await form(page).locator(".mentorship-draft-open button").first().click();
  const chosen = await message.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(field.selectionStart, field.selectionEnd),
  );
  expect(chosen).toBe("[what it made clear to you]");
  await message.fill("Dear Dr. Halvorsen,\n\nAll is well & 100 % done.\n");
  await page.keyboard.press("Control+Enter");
  await expect.poll(links).toHaveLength(1);
  const [link = ""] = await links();
  expect(link).toContain(
    "body=Dear%20Dr.%20Halvorsen%2C%0D%0A%0D%0AAll%20is%20well%20%26%20100%20%25%20done.",
  );
  const log = form(page).getByRole("button", { name: "Log as sent" });
  await expect.poll(() => log.evaluate((el) => el === document.activeElement)).toBe(true);
  // A key that follows at once is not meant for what has just become the next act.
  await page.keyboard.press("Control+Enter");
  await form(page).getByText("Opened in your mail program.").waitFor();
  await pressUntil(
    () => page.keyboard.press("Enter"),
    async () => (await form(page).count()) === 0,
  );
  await expectFile(host, HALVORSEN, (text) => expect(text).toContain("- 2026-11-22 e-mail: Short update"));
  await expect.poll(() => titles(page)).not.toContain(title);
});

it("a draft changed by hand takes every key of its fields, and is logged with an open place only when asked twice", async () => {
  host = await openApp();
  const { page } = host;
  const links = await catchLinks(page);
  await openNote(page, HALVORSEN);
  await runCommand(page, "Insert short update");
  const message = form(page).getByLabel("Message");
  await message.waitFor();
  await message.evaluate((field: HTMLTextAreaElement) => {
    const at = field.value.indexOf("[what it made clear to you]") - 1;
    field.focus();
    field.setSelectionRange(at, at);
  });
  await page.keyboard.type(" really");
  const caret = await message.evaluate((field: HTMLTextAreaElement) =>
    field.value.slice(0, field.selectionStart),
  );
  expect(caret).toMatch(/ really$/);
  const clear = form(page).getByLabel("What it made clear to you", { exact: true });
  await clear.focus();
  await page.keyboard.type("that the sepsis audit comes first");
  expect(await message.inputValue()).toContain("really that the sepsis audit comes first");
  for (let key = 0; key < 33; key += 1) await page.keyboard.press("Backspace");
  expect(await message.inputValue()).toContain("really [what it made clear to you]");
  await form(page).getByRole("button", { name: "Log as sent" }).click();
  await form(page)
    .getByText(/^Still open: .*What it made clear to you.*\.$/)
    .waitFor();
  await clear.fill("much");
  await form(page).getByLabel("To", { exact: true }).focus();
  await page.locator(".suggestion-item").first().waitFor();
  // Something else is open, too.
  const send = () => page.keyboard.press("Control+Enter");
  const asItIs = form(page).getByRole("button", { name: "Open as it is" });
  await pressUntil(send, () => asItIs.isVisible());
  await pressUntil(send, async () => (await links()).length > 0);
  expect(await links()).toHaveLength(1);
  await form(page).getByRole("button", { name: "Log as sent" }).click();
  await pressUntil(
    () => form(page).getByRole("button", { name: "Log as it is" }).click(),
    async () => (await form(page).count()) === 0,
  );
});

it("a template is made the user's own, changed, broken and mended, and holds at each step", async () => {
  host = await openApp();
  const { page } = host;
  await openNote(page, HALVORSEN);
  await page.keyboard.press("Control+p");
  await page.locator(".prompt-input").fill("Customize a template");
  await page.getByText("Mentorship: Customize a template", { exact: true }).click();
  await page.getByPlaceholder("Which template do you want to change?").fill("Short update");
  await page.keyboard.press("Enter");
  await form(page).getByRole("button", { name: "Make the copy" }).click();
  const path = "Templates/Mentorship/Short update.md";
  await expectFile(host, path, (text) => expect(text).toMatch(/^---\nid: T2\n/));
  await closeNotices(page);
  const whole = await host.read(path);

  await host.write(path, whole.replace("{{salutation}},", "{{salutation}}!\n\nOn {{date:YYYY}}:"));
  const draft = async () => {
    await openNote(page, HALVORSEN);
    await runCommand(page, "Insert short update");
    const text = await form(page).getByLabel("Message").inputValue();
    await leaveForm(page);
    return text;
  };
  await expect.poll(draft).toMatch(/!\n\nOn 2026:/);

  await host.write(path, whole.replace("from: [mentor]", "from: [planet]"));
  await page.locator(".mentorship-attention-note", { hasText: "planet" }).waitFor();
  expect(await draft()).not.toContain("On 2026");
  await page.locator(".notice", { hasText: "so the built-in one is used" }).waitFor();

  await host.write(
    path,
    "---\nid: talk\nname: Invitation to a talk\nsubject: A talk\n---\nCome to {{which_talk}}.\n",
  );
  await page.locator(".mentorship-attention-note", { hasText: "planet" }).waitFor({ state: "detached" });
  await runCommand(page, "Insert invitation to a talk");
  await form(page).getByLabel("Which talk").fill("mine");
  await expect.poll(() => form(page).getByLabel("Message").inputValue()).toBe("Come to mine.");
  await leaveForm(page);
});

it("on a phone, above its keyboard, every act is at hand and the marks lie where they belong", async () => {
  host = await openApp({ phone: true });
  const { page } = host;
  await openNote(page, "People/Amara Osei.md");
  await runCommand(page, "Insert short update");
  const top = form(page);
  await top.getByLabel("Message").waitFor();
  await expectInStep(page);
  await top.getByLabel("Message").fill(LONG);
  await expectInStep(page);
  await page.setViewportSize({ width: 390, height: 470 });
  for (const name of ["More", "Copy", "Open in mail"]) {
    const box = await top.getByRole("button", { name, exact: true }).boundingBox();
    expect(box && box.y >= 0 && box.y + box.height <= 470 && box.height >= 40, name).toBe(true);
  }
  await top.getByLabel("Message").fill("Dear Dr. Osei,\n\nAll is well.");
  const links = await catchLinks(page);
  const mail = top.getByRole("button", { name: "Open in mail" });
  const before = await mail.boundingBox();
  await mail.dblclick();
  await expect.poll(links).toHaveLength(1);
  await top.getByRole("button", { name: "Log as sent" }).waitFor();
  expect(await mail.boundingBox()).toEqual(before);
  await top.getByRole("button", { name: "More" }).click();
  expect(await page.locator(".menu-item").allTextContents()).toEqual([
    "New note",
    "Insert into the note",
    "Log as sent",
    "Customize template…",
  ]);
});
