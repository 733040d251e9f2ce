import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { OpenHost } from "../host/node/browser";
import { stopBrowser } from "../host/node/browser";
import { EMPTY_VAULT, changedLines, closeNotices, expectFile, form, openApp, row, titles } from "./app";

const COMMITTEE = "Meetings/2026/2026-10-15 Scholarly project committee.md";
const TABLE = "Send Rafael Dunmore the revised table 2";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

describe("the dashboard over the sample vault", () => {
  it("shows what is due by state, and filters it", async () => {
    host = await openApp();
    const { page } = host;
    const headings = await page.locator(".mentorship-section .tree-item-inner").allTextContents();
    expect(headings.join(" ")).toMatch(/Overdue.*Today.*This week.*Waiting for others.*No date.*Later/);
    expect(await titles(page)).toContain(TABLE);

    await page.getByRole("button", { name: "Filter" }).click();
    await page.getByRole("searchbox").fill("agenda");
    await expect
      .poll(() => titles(page))
      .toEqual(expect.arrayContaining([expect.stringContaining("Send the agenda")]));
    await expect.poll(async () => (await titles(page)).includes(TABLE)).toBe(false);
    await page.keyboard.press("Escape");
    await expect.poll(async () => (await titles(page)).includes(TABLE)).toBe(true);

    const mentors = page.locator(".mentorship-filter select");
    if (!(await mentors.isVisible())) await page.getByRole("button", { name: "Filter" }).click();
    await mentors.selectOption({ label: "Miriam Halvorsen" });
    await expect.poll(async () => (await titles(page)).includes(TABLE)).toBe(false);
    expect(await titles(page)).toContain("Send Miriam Halvorsen a short update");
  });

  it("ticks a row: one line on disk changes, the row goes, and undo gives the bytes back", async () => {
    host = await openApp();
    const { page } = host;
    const before = await host.read(COMMITTEE);
    await row(page, TABLE).getByRole("button", { name: "Tick" }).click();
    await expectFile(host, COMMITTEE, (text) => {
      const changed = changedLines(before, text);
      expect(changed).toHaveLength(2);
      expect(changed[1]).toBe(changed[0]?.replace("- - [ ]", "+ - [x]"));
    });
    await expect.poll(async () => (await titles(page)).includes(TABLE)).toBe(false);
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    await expectFile(host, COMMITTEE, (text) => expect(text).toBe(before));
    await expect.poll(async () => (await titles(page)).includes(TABLE)).toBe(true);
    await closeNotices(page);
    await page.getByRole("button", { name: /^Redo/ }).click();
    await expectFile(host, COMMITTEE, (text) => expect(text).not.toBe(before));
  });

  it("follows an edit that another program makes", async () => {
    host = await openApp();
    const { page } = host;
    const before = await host.read(COMMITTEE);
    await host.write(COMMITTEE, before.replace("- [ ] Send", "- [ ] Hand"));
    await expect.poll(() => titles(page), { timeout: 10_000 }).toContain(TABLE.replace("Send", "Hand"));
    await host.write("People/Wren Castell.md", "---\ntype: mentor\n---\n- [ ] Write to Wren\n");
    await expect.poll(() => titles(page), { timeout: 10_000 }).toContain("Write to Wren");
  });

  it("moves a due date typed in words", async () => {
    host = await openApp();
    const { page } = host;
    const before = await host.read(COMMITTEE);
    await row(page, TABLE).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Set due date" }).click();
    await form(page).getByRole("textbox").fill("next Friday");
    await expect.poll(() => form(page).textContent()).toContain("November 27, 2026");
    await page.keyboard.press("Control+Enter");
    await expectFile(host, COMMITTEE, (text) => {
      expect(changedLines(before, text)[1]).toContain("2026-11-27");
    });
    await expect.poll(() => row(page, TABLE).locator(".mentorship-when").textContent()).toContain("Fri");
  });

  it("snoozes a row, and asks before check-ins are stopped", async () => {
    host = await openApp();
    const { page } = host;
    const note = "People/Miriam Halvorsen.md";
    const title = "Send Miriam Halvorsen a short update";
    await row(page, title).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Snooze" }).click();
    await form(page).getByRole("textbox").fill("in two weeks");
    await page.keyboard.press("Control+Enter");
    await expectFile(host, note, (text) => expect(text).toContain("check-in until 2026-12-06"));
    await expect.poll(async () => (await titles(page)).includes(title)).toBe(false);
    await closeNotices(page);
    await page.getByRole("button", { name: /^Undo/ }).first().click();
    await expect.poll(async () => (await titles(page)).includes(title)).toBe(true);

    await row(page, title).click({ button: "right" });
    await page.getByRole("menuitem", { name: "Dismiss" }).click();
    expect(await form(page).textContent()).toContain("Stop check-ins with Miriam Halvorsen?");
    await form(page).getByRole("button", { name: "Stop" }).click();
    await expectFile(host, note, (text) => expect(text).toMatch(/dismissed:[\s\S]*check-in/));
  });

  it("says why, opens the note at its line, and in a new tab with Ctrl", async () => {
    host = await openApp();
    const { page } = host;
    await row(page, TABLE).hover();
    await row(page, TABLE).getByRole("button", { name: "Why?" }).click();
    expect(await row(page, TABLE).textContent()).toContain("The line sets Nov 19");
    await row(page, TABLE).getByRole("link").first().click();
    await expect.poll(() => page.locator(".cm-content").first().textContent()).toContain("revised table 2");
    const tabs = page.locator(".mod-root .workspace-tab-header");
    const count = await tabs.count();
    await row(page, "Send Lucia Ferrante three dates")
      .getByRole("link")
      .first()
      .click({ modifiers: ["Control"] });
    await expect.poll(() => tabs.count()).toBe(count + 1);
  });

  it("says what needs attention, and what is not claimed", async () => {
    host = await openApp();
    const attention = host.page.locator(".mentorship-section.mod-attention");
    await attention.scrollIntoViewIfNeeded();
    const text = await attention.textContent();
    for (const part of ["next friday", "completed", "Tomas Brandvold"]) expect(text).toContain(part);
    expect(text).toMatch(/1 note of type meeting names? no mentor/);
  });

  it("explains itself in a vault without records", async () => {
    host = await openApp({ vaultFiles: EMPTY_VAULT });
    const { page } = host;
    await expect.poll(() => page.locator(".mentorship-dashboard").textContent()).toContain("type: mentor");
    expect(await titles(page)).toEqual([]);
    await page
      .locator(".mentorship-page")
      .getByRole("button", { name: /New mentor|Add a mentor/ })
      .click();
    await form(page).getByLabel("Name").fill("Amara Osei");
    await page.keyboard.press("Control+Enter");
    await expectFile(host, "People/Amara Osei.md", (text) => expect(text).toContain("type: mentor"));
    await expect
      .poll(() => titles(page), { timeout: 10_000 })
      .toContain("Agree on the next contact with Amara Osei");
  });
});
