import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { expectFile, form, leaveForm, openApp, openNote, runCommand } from "./app";

let host: OpenHost;

beforeAll(async () => {
  host = await openApp();
});
afterEach(() => {
  expect(host.errors).toEqual([]);
});
afterAll(async () => {
  await host.close();
  await stopBrowser();
});

describe("a template", () => {
  it("shows what the notes do not say as an open place, and asks before it is copied", async () => {
    const { page } = host;
    await openNote(page, "People/Amara Osei.md");
    await runCommand(page, "Insert request for a letter");
    const message = form(page).getByLabel("Message");
    await expect.poll(() => message.inputValue()).toMatch(/\[[^\]]+\]/);
    await form(page).getByRole("button", { name: "Copy" }).click();
    await expect.poll(() => form(page).textContent()).toContain("Still open");
    await form(page).getByLabel("What the letter is for").fill("a research fellowship");
    await form(page).getByLabel("Deadline").fill("January 15");
    await expect.poll(() => message.inputValue()).toContain("a research fellowship");
    await expect.poll(() => message.inputValue()).toContain("January 15");
    await leaveForm(page);
  });
});

describe("preparing a meeting", () => {
  it("fills what its note lacks, as one step with the mentor's buffer", async () => {
    const { page } = host;
    const [note, mentor] = ["Meetings/2026/2026-12-01 Dunmore.md", "People/Rafael Dunmore.md"];
    const before = { note: await host.read(note), mentor: await host.read(mentor) };
    await openNote(page, note);
    await runCommand(page, "Prepare meeting");
    await expectFile(host, note, (text) => expect(text).toMatch(/^## Questions$/m));
    await page.locator(".notice", { hasText: "Prepared" }).waitFor();
    await runCommand(page, "Undo the last change to your notes");
    await expectFile(host, note, (text) => expect(text).toBe(before.note));
    await expectFile(host, mentor, (text) => expect(text).toBe(before.mentor));
    await page.locator(".notice", { hasText: "Undone" }).waitFor();
    await runCommand(page, "Redo the last change to your notes");
    await expectFile(host, note, (text) => expect(text).not.toBe(before.note));
  });
});
