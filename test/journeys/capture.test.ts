/** Quick capture, discreet mode, the status bar, several rows at once, and the copy: two openings of the window. */
import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Page } from "playwright-core";
import type { OpenHost } from "../host/node/browser";
import { stopBrowser } from "../host/node/browser";
import {
  changedLines,
  closeNotices,
  expectFile,
  form,
  openApp,
  openSettings,
  row,
  runCommand,
  titles,
} from "./app";

const OSEI = "People/Amara Osei.md";
const DUNMORE = "People/Rafael Dunmore.md";
const COMMITTEE = "Meetings/2026/2026-10-15 Scholarly project committee.md";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

describe("quick capture and the list as a whole", () => {
  it("captures a line as one step, does one thing to several rows, and copies the list", async () => {
    host = await openApp();
    const { page } = host;
    const before = await host.read(OSEI);

    await runCommand(page, "Quick capture");
    await page.keyboard.type("Dr Osei stairwell: apply for the summer program, send abstract by Fri");
    await expect.poll(() => form(page).textContent()).toContain("Amara Osei › Follow-ups");
    await page.keyboard.press("Enter");
    await expectFile(host, OSEI, (text) =>
      expect(changedLines(before, text)).toEqual([
        "+ - [ ] Apply for the summer program",
        "+ - [ ] Send abstract 📅 2026-11-27",
        "+ - 2026-11-22 in person: stairwell: apply for the summer program, send abstract by Fri",
      ]),
    );
    await expect.poll(() => titles(page)).toContain("Send abstract");
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    await expectFile(host, OSEI, (text) => expect(text).toBe(before));

    const [osei, committee] = await Promise.all([host.read(OSEI), host.read(COMMITTEE)]);
    const ticked = ["Send Rafael Dunmore the revised table 2", "Send Dr. Osei the abstract draft"];
    await row(page, ticked[0]!).getByRole("link").first().focus();
    await page.keyboard.press("x");
    await page.locator(".mentorship-section.mod-later .mentorship-section-title").click();
    await row(page, ticked[1]!).getByRole("link").first().click();
    const bar = page.getByRole("toolbar", { name: "Selected rows" });
    await expect.poll(() => bar.textContent()).toContain("2 rows selected");
    await bar.getByRole("button", { name: "Tick" }).click();
    await expectFile(host, OSEI, (text) => expect(text).toContain("- [x] Send Dr. Osei the abstract draft"));
    await expectFile(host, COMMITTEE, (text) => expect(text).toMatch(/- \[x\] .*revised table 2/));
    await closeNotices(page);
    await page.getByRole("button", { name: /^Undo – ticked: 2/ }).click();
    await expectFile(host, OSEI, (text) => expect(text).toBe(osei));
    await expectFile(host, COMMITTEE, (text) => expect(text).toBe(committee));

    await closeNotices(page);
    await page.getByRole("button", { name: "More", exact: true }).click();
    await page.getByRole("menuitem", { name: "Copy agenda as Markdown" }).click();
    await expect.poll(() => copied(host)).toMatch(/^## Overdue\n\n- /);
    expect(await copied(host)).toContain("[[Rafael Dunmore]]");
  });

  it("captures for two mentors by the keyboard alone: opened, changed, written, taken back", async () => {
    host = await openApp();
    const { page } = host;
    const { keyboard } = page;
    const before = await Promise.all([host.read(OSEI), host.read(DUNMORE)]);

    await runByKeyboard(page, "Quick capture");
    await keyboard.type("Osei and Dunmore lunch yesterday: send both the draft by Fri #advice");
    await expect.poll(() => form(page).textContent()).toContain("Rafael Dunmore › Log");
    expect(await form(page).locator(".mentorship-capture-line").count()).toBe(3);
    await tabTo(page, "Leave it out");
    await keyboard.press("Enter");
    await expect.poll(() => focusedLabel(page)).toBe("Put it back");
    await keyboard.press("Enter");
    await expect.poll(() => focusedLabel(page)).toBe("Leave it out");
    await keyboard.press("Control+Enter");
    await form(page).waitFor({ state: "detached" });
    const log = "+ - 2026-11-21 in person: lunch yesterday: send both the draft by Fri advice";
    await expectFile(host, OSEI, (text) =>
      expect(changedLines(before[0], text)).toEqual([
        "+ - [ ] Send both the draft #advice ([[Amara Osei]], [[Rafael Dunmore]]) 📅 2026-11-27",
        log,
      ]),
    );
    await expectFile(host, DUNMORE, (text) => expect(changedLines(before[1], text)).toEqual([log]));

    await runByKeyboard(page, "Undo the last change to your notes");
    await expectFile(host, OSEI, (text) => expect(text).toBe(before[0]));
    await expectFile(host, DUNMORE, (text) => expect(text).toBe(before[1]));
  });

  it("hides names and texts, counts in the status bar, and copies nothing then", async () => {
    host = await openApp();
    const { page } = host;
    const words = /Osei|Amara|Dunmore|Halvorsen|abstract|fellowship|surgery/i;
    const shown = () => page.locator(".mentorship-dashboard").evaluate((el) => el.outerHTML);
    expect(await shown()).toMatch(words);
    await page.getByRole("button", { name: /^Discreet mode/ }).click();
    await expect.poll(shown).not.toMatch(words);
    expect(await shown()).toContain("Mentor A");
    const before = await host.read(COMMITTEE);
    const overdue = page.locator(".mentorship-row.is-overdue", { hasText: "Follow up" });
    await overdue.first().getByRole("button", { name: "Tick" }).click();
    await expectFile(host, COMMITTEE, (text) => expect(changedLines(before, text)).toHaveLength(2));
    const notice = page.locator(".notice");
    await expect.poll(() => notice.last().textContent()).toBe("Done.Undo");
    await notice.getByRole("button", { name: "Undo" }).click();
    await expectFile(host, COMMITTEE, (text) => expect(text).toBe(before));
    await runCommand(page, "Copy agenda as Markdown");
    await expect.poll(() => notice.last().textContent()).toContain("not copied in discreet mode");

    const status = page.locator(".status-bar .mentorship-status");
    expect(await status.isVisible()).toBe(false);
    await openSettings(page);
    const setting = page.locator(".setting-item", { hasText: "Count what is due" });
    await setting.locator(".checkbox-container").click();
    await page.keyboard.press("Escape");
    await expect.poll(() => status.isVisible()).toBe(true);
    const due = await page.locator(".mentorship-row:is(.is-overdue, .is-today)").count();
    expect(await status.textContent()).toBe(String(due));
    await page.evaluate(`app.workspace.detachLeavesOfType("mentorship-dashboard"), undefined`);
    await status.click();
    await page.locator(".mentorship-dashboard").waitFor();
    expect(await shown()).not.toMatch(words);
    await runCommand(page, "Toggle discreet mode");
    await expect.poll(shown).toMatch(words);
  });
});

async function runByKeyboard(page: Page, name: string): Promise<void> {
  await page.keyboard.press("Control+p");
  await page.locator(".prompt-input").waitFor();
  await page.keyboard.type(`Mentorship: ${name}`);
  await page.keyboard.press("Enter");
  await page.locator(".prompt").waitFor({ state: "detached" });
}

async function tabTo(page: Page, label: string): Promise<void> {
  for (let presses = 0; presses < 20 && (await focusedLabel(page)) !== label; presses += 1)
    await page.keyboard.press("Tab");
  expect(await focusedLabel(page)).toBe(label);
}

function focusedLabel(page: Page): Promise<string | null> {
  return page.evaluate(() => document.activeElement?.getAttribute("aria-label") ?? null);
}

function copied({ page }: OpenHost): Promise<string> {
  return page.evaluate(() => navigator.clipboard.readText());
}
