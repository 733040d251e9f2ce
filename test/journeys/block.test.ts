import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Locator, Page } from "playwright-core";
import type { OpenHost } from "../host/node/browser";
import { stopBrowser } from "../host/node/browser";
import { axeFaults } from "./axe";
import { changedLines, expectFile, openApp } from "./app";

const COMMITTEE = "Meetings/2026/2026-10-15 Scholarly project committee.md";
const TABLE = "Send Rafael Dunmore the revised table 2";
const NOTE = "Week.md";
const BLOCKS = [
  "# Week",
  "```mentorship",
  "show: agenda",
  "mentor: [[Rafael Dunmore]]",
  "days: 7",
  "```",
  "",
  "```mentorship",
  "show: lettres, goals",
  "mentor: Nobody Here",
  "days: soon",
  "```",
  "",
  "```mentorship",
  "```",
  "",
].join("\n");

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

/** Opens a note as it is read, without the dashboard beside it. */
async function read(page: Page, file: string): Promise<void> {
  const state = JSON.stringify({ file, mode: "preview" });
  await page.evaluate(
    `app.workspace.rightSplit.collapse(), app.workspace.getLeaf().setViewState({ type: "markdown", state: ${state}, active: true }).then(() => undefined)`,
  );
  await page.locator(".mentorship-block").first().waitFor();
}

const block = (page: Page, place: number): Locator => page.locator(".mentorship-block").nth(place);
const titles = (at: Locator): Promise<string[]> =>
  at.locator(".mentorship-row:not(.is-done) .mentorship-row-title").allTextContents();

describe("code blocks in a note", () => {
  it("show, filter, act with undo, say what is wrong in place, and stay within themselves", async () => {
    host = await openApp();
    const { page } = host;
    await host.write(NOTE, BLOCKS);
    await expect.poll(() => page.evaluate(`app.vault.getFileByPath("${NOTE}") !== null`)).toBe(true);
    await read(page, NOTE);

    const agenda = block(page, 0);
    await expect.poll(() => titles(agenda)).toContain(TABLE);
    expect(await titles(agenda)).not.toContain("Send Miriam Halvorsen a short update");
    expect(await agenda.textContent()).toContain("Only Rafael Dunmore, within 7 days");

    const wrong = await block(page, 1).textContent();
    for (const part of [
      "“lettres” is no panel",
      "“Nobody Here” is no mentor",
      "“soon” is no number",
      "Goals",
    ])
      expect(wrong).toContain(part);
    expect(await block(page, 2).textContent()).toContain("This block names nothing");

    // The keyboard alone, and only within the block that has the focus.
    await agenda.locator("[data-stop]").first().focus();
    await page.keyboard.press("End");
    const isWithin = () =>
      page.evaluate(`document.querySelector(".mentorship-block").contains(document.activeElement)`);
    expect(await isWithin()).toBe(true);
    await page.keyboard.press("ArrowDown");
    expect(await isWithin()).toBe(true);

    const before = await host.read(COMMITTEE);
    const link = agenda.locator(".mentorship-row", { hasText: TABLE }).getByRole("link").first();
    await link.focus();
    await page.keyboard.press(" ");
    await expectFile(host, COMMITTEE, (text) => {
      expect(changedLines(before, text)[1]).toContain("- [x] Send");
    });
    // Every block follows, and the notice takes it back.
    await expect.poll(async () => (await titles(block(page, 2))).includes(TABLE)).toBe(false);
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    await expectFile(host, COMMITTEE, (text) => expect(text).toBe(before));
    await expect.poll(() => titles(agenda)).toContain(TABLE);
    expect(await host.read(NOTE)).toBe(BLOCKS);
    expect(await axeFaults(page, ".mentorship-block")).toEqual([]);

    // Another program's edit arrives; another text in the note takes the old block away.
    await host.write(COMMITTEE, before.replace("- [ ] Send", "- [ ] Hand"));
    await expect.poll(() => titles(agenda), { timeout: 10_000 }).toContain(TABLE.replace("Send", "Hand"));
    await host.write(NOTE, "# Week\n");
    await expect.poll(() => page.locator(".mentorship-block").count(), { timeout: 10_000 }).toBe(0);
  });

  it("sit in a phone's note, with acts for thumbs", async () => {
    host = await openApp({ phone: true });
    const { page } = host;
    await read(page, "Mentoring overview.md");
    const row = block(page, 0).locator(".mentorship-row").first();
    const act = await row.getByRole("button").first().boundingBox();
    expect(Math.min(act?.width ?? 0, act?.height ?? 0)).toBeGreaterThanOrEqual(44);
    const overflow = await page.evaluate(
      `[...document.querySelectorAll(".mentorship-block")].filter((el) => el.scrollWidth > el.clientWidth).length`,
    );
    expect(overflow).toBe(0);
  });
});
