import { afterAll, afterEach, describe, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { expectFile, form, openApp, openNote, runCommand } from "./app";

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

interface Case {
  readonly command: string;
  readonly note: string;
  /** Texts that come from the notes. */
  readonly filled: readonly string[];
}

const MESSAGES: readonly Case[] = [
  {
    command: "Insert agenda for a meeting",
    note: "Meetings/2026/2026-11-24 Osei.md",
    filled: ["Dear Dr. Osei", "Tuesday, November 24", "Maren"],
  },
  { command: "Insert short update", note: "People/Miriam Halvorsen.md", filled: ["Halvorsen", "Maren"] },
  {
    command: "Insert specific thanks",
    note: "Meetings/2026/2026-11-21 Ferrante.md",
    filled: ["Ferrante", "Maren"],
  },
  {
    command: "Insert request for a letter",
    note: "People/Amara Osei.md",
    filled: ["Dear Dr. Osei", "strong letter"],
  },
];

describe("a template", () => {
  it.each(MESSAGES)("$command goes into the note that is open, filled", async ({ command, note, filled }) => {
    host = await openApp();
    const { page } = host;
    await openNote(page, note);
    await runCommand(page, command);
    const message = form(page).getByLabel("Message");
    for (const text of filled) await expect.poll(() => message.inputValue()).toContain(text);
    const draft = await message.inputValue();
    await form(page).getByRole("button", { name: "Insert into the note" }).click();
    await expectFile(host, note, (text) => expect(text.replace(/\r\n/g, "\n")).toContain(draft.trim()));
  });

  it("shows what the notes do not say as an open place, and asks before it is copied", async () => {
    host = await openApp();
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
  });

  it("of a meeting note is filled from the last meeting, open entries and the buffer", async () => {
    host = await openApp();
    const { page } = host;
    const note = "Meetings/2026/2026-12-01 Dunmore.md";
    const before = await host.read(note);
    await openNote(page, note);
    await runCommand(page, "Insert meeting note");
    await expectFile(host, note, (text) => {
      expect(text).toContain("[[2026-10-15 Scholarly project committee");
      expect(text).toMatch(/^## Questions$/m);
      expect(text.startsWith(before.slice(0, before.indexOf("\n---") + 4))).toBe(true);
    });
    // It went in through the editor, whose own undo takes it back.
    await page.locator(".cm-content").first().click();
    await page.keyboard.press("Control+z");
    await expectFile(host, note, (text) => expect(text).toBe(before));
  });
});

describe("preparing a meeting", () => {
  it("fills what its note lacks, as one step with the mentor's buffer", async () => {
    host = await openApp();
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
