import { afterAll, afterEach, describe, expect, it } from "vitest";
import { stopBrowser } from "../host/node/browser";
import { changedLines, expectFile, row, runCommand, sharedApp, titles } from "./app";

const TABLE = "Send Rafael Dunmore the revised table 2";
const COMMITTEE = "Meetings/2026/2026-10-15 Scholarly project committee.md";

afterAll(stopBrowser);
const app = sharedApp();
afterEach(async () => expect((await app()).errors).toEqual([]));

describe("the keyboard alone", () => {
  it("walks the rows, ticks one, takes it back, and opens a note", async () => {
    const host = await app();
    const { page } = host;
    const before = await host.read(COMMITTEE);
    await row(page, TABLE).getByRole("link").first().focus();
    await page.keyboard.press("w");
    await expect.poll(() => row(page, TABLE).textContent()).toContain("The line sets Nov 19");
    await page.keyboard.press("ArrowUp");
    await page.keyboard.press("ArrowDown");
    await page.keyboard.press(".");
    await page.getByRole("menuitem", { name: "Open note" }).waitFor();
    await page.keyboard.press("Escape");
    await row(page, TABLE).getByRole("link").first().focus();
    await page.keyboard.press("Space");
    await expectFile(host, COMMITTEE, (text) => expect(changedLines(before, text)).toHaveLength(2));
    await runCommand(page, "Undo the last change to your notes");
    await expectFile(host, COMMITTEE, (text) => expect(text).toBe(before));
    await expect.poll(() => titles(page)).toContain(TABLE);
    await row(page, TABLE).getByRole("link").first().focus();
    await page.keyboard.press("Enter");
    await expect.poll(() => page.locator(".cm-content").first().textContent()).toContain("revised table 2");
  });

  it("is all that the dashboard needs: each control is reached with Tab", async () => {
    const { page } = await app();
    await page.getByRole("button", { name: "New…" }).first().focus();
    const reached = new Set<string>();
    for (let presses = 0; presses < 60; presses += 1) {
      reached.add(
        await page.evaluate(() => document.activeElement?.closest(".mentorship-section")?.className ?? ""),
      );
      await page.keyboard.press("Tab");
    }
    const sections = await page.evaluate(() =>
      [...document.querySelectorAll(".mentorship-section")].map((section) => section.className),
    );
    expect(sections.filter((name) => !reached.has(name))).toEqual([]);
  });
});

describe("settings", () => {
  it("move a due date at once, and are kept", async () => {
    const host = await app();
    const { page } = host;
    const title = "Send the agenda for the Dec 1 meeting";
    await expect.poll(() => row(page, title).textContent()).toContain("Sat");
    await page.keyboard.press("Control+,");
    await page.locator(".vertical-tab-nav-item", { hasText: "Mentorship" }).click();
    await page.locator(".setting-item-name", { hasText: "Meetings" }).last().click();
    const setting = page
      .locator(".setting-item", { hasText: /agenda/i })
      .filter({ has: page.locator("input") })
      .first();
    await setting.locator("input").fill("5");
    await setting.locator("input").blur();
    await page.keyboard.press("Escape");
    await expect.poll(() => row(page, title).textContent(), { timeout: 10_000 }).toContain("Thu");
    await expectFile(host, ".obsidian/plugins/mentorship/data.json", (text) => {
      expect((JSON.parse(text) as { offsets: { agendaLead: number } }).offsets.agendaLead).toBe(5);
    });
  });

  it("refuse what they cannot understand, at their row", async () => {
    const { page } = await app();
    await page.keyboard.press("Control+,");
    await page.locator(".vertical-tab-nav-item", { hasText: "Mentorship" }).click();
    const input = page
      .locator(".setting-item input[placeholder='2 months'], .setting-item input")
      .filter({ visible: true });
    const length = page
      .locator(".setting-item", { hasText: /check-in|cadence|in touch/i })
      .locator("input[type=text]")
      .first();
    expect(await input.count()).toBeGreaterThan(10);
    await length.fill("soon");
    await length.blur();
    await expect
      .poll(() => page.locator(".setting-item-error, .is-invalid").first().textContent())
      .toMatch(/such as/);
  });
});
