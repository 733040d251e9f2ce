import { afterAll, afterEach, describe, expect, it } from "vitest";
import type { Locator, Page } from "playwright-core";
import type { OpenHost } from "../host/node/browser";
import { stopBrowser } from "../host/node/browser";
import { axeFaults } from "./axe";
import { changedLines, expectFile, form, openApp, openNote, row, runCommand } from "./app";

const OSEI = "People/Amara Osei.md";
const DRAFT = "Send Dr. Osei the abstract draft";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

const mentorPage = (page: Page): Locator => page.locator(".mentorship-mentor-page");
const nameOn = (page: Page): Promise<string | null> =>
  mentorPage(page).locator(".mentorship-mentor-name").textContent();
const section = (page: Page, name: string): Locator => mentorPage(page).locator(`.mod-${name}`);

describe("the mentor page", () => {
  it("follows the open note, ticks in place, and writes what one decides", async () => {
    host = await openApp({ viewport: { width: 1280, height: 4000 } });
    const { page } = host;
    await runCommand(page, "Open mentor page");
    expect(await mentorPage(page).textContent()).toContain("One mentor at a time");

    await openNote(page, "Meetings/2026/2026-06-24 Osei.md");
    await expect.poll(() => nameOn(page)).toBe("Amara Osei");
    await openNote(page, "Letters/Research year fellowship - Dunmore.md");
    await expect.poll(() => nameOn(page)).toBe("Rafael Dunmore");
    await openNote(page, "Reading/Books.md");
    await expect
      .poll(() => mentorPage(page).textContent())
      .toContain("“Books” is about no one mentor, so Rafael Dunmore stays.");
    await openNote(page, OSEI);
    await expect.poll(() => nameOn(page)).toBe("Amara Osei");

    for (const [name, text] of [
      ["due", "Send the agenda"],
      ["meetings", "Oct 15"],
      ["open", "who runs the epilepsy clinic schedule"],
      ["feedback", "pieces of feedback closed"],
      ["letters", "research year"],
      ["evidence", "answered 14 questions"],
      ["readiness", "the guide"],
      ["balance", "You asked"],
    ] as const)
      expect((await section(page, name).textContent())?.toLowerCase()).toContain(text.toLowerCase());
    expect(await axeFaults(page, ".mentorship-mentor-page")).toEqual([]);

    const before = await host.read(OSEI);
    const open = section(page, "open").locator(".mentorship-row", { hasText: DRAFT });
    await open.getByRole("button", { name: "Tick" }).click();
    await expectFile(host, OSEI, (text) => {
      expect(changedLines(before, text)[1]).toContain(`- [x] ${DRAFT}`);
    });
    await page.locator(".notice").getByRole("button", { name: "Undo" }).click();
    await expectFile(host, OSEI, (text) => expect(text).toBe(before));

    // The four steps, in their order; each decision is one line in the note.
    const steps = section(page, "not-working");
    expect(await steps.locator("li").count()).toBe(0);
    await steps.getByRole("button", { name: "When it does not work" }).click();
    expect(await steps.locator("ol > li > .mentorship-item-title").allTextContents()).toEqual([
      "Reflect",
      "Clarify",
      "Adjust",
      "Leave gracefully",
    ]);
    expect(await axeFaults(page, ".mentorship-mentor-page")).toEqual([]);
    await steps.getByRole("button", { name: "Be in touch less often…" }).click();
    await page.getByRole("menuitem", { name: "Every 3 months" }).click();
    await expectFile(host, OSEI, (text) => {
      expect(changedLines(before, text)).toEqual(["- cadence: 6 weeks", "+ cadence: 3 months"]);
    });
    await page.locator(".notice").getByRole("button", { name: "Undo" }).last().click();
    await expectFile(host, OSEI, (text) => expect(text).toBe(before));

    await steps.getByRole("button", { name: "End the mentorship…" }).click();
    expect(await form(page).textContent()).toContain("You still owe them");
    await form(page).getByRole("button", { name: "End it" }).click();
    await expectFile(host, OSEI, (text) => {
      expect(changedLines(before, text)).toEqual(["- status: active", "+ status: ended"]);
    });
    await expect.poll(() => steps.getByRole("button", { name: "Take it up again" }).isVisible()).toBe(true);
  });

  it("works by keyboard alone, and logs a contact", async () => {
    host = await openApp();
    const { page } = host;
    await openNote(page, OSEI);
    await runCommand(page, "Open mentor page");
    await mentorPage(page).getByRole("button", { name: "Log a contact…" }).focus();
    await page.keyboard.press("Enter");
    await form(page).getByLabel("What about").fill("short question");
    await page.keyboard.press("Control+Enter");
    await expectFile(host, OSEI, (text) => expect(text).toMatch(/- 2026-11-22 e-mail: short question/));

    await section(page, "due").getByRole("button").first().focus();
    await page.keyboard.press("ArrowDown");
    const focused = () => page.evaluate(`document.activeElement.textContent`);
    const first = await focused();
    await page.keyboard.press("ArrowDown");
    expect(await focused()).not.toBe(first);
    await page.keyboard.press("w");
    await expect.poll(() => section(page, "due").locator(".mentorship-why").count()).toBe(1);

    // From any row about one mentor, whatever note is open.
    await runCommand(page, "Open dashboard");
    await row(page, "Send Miriam Halvorsen a short update").last().click({ button: "right" });
    await page.getByRole("menuitem", { name: "Open mentor page" }).click();
    await expect.poll(() => nameOn(page)).toBe("Miriam Halvorsen");
    await openNote(page, "People/Rafael Dunmore.md");
    await expect.poll(() => nameOn(page)).toBe("Rafael Dunmore");
  });
});
