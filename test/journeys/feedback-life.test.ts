/** Feedback and work that was taken on, each from its beginning to its end: what is written, and what is done in the window. */
import type { Locator, Page } from "playwright-core";
import { afterAll, afterEach, beforeAll, describe, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { expectFile, form, openApp, openNote, row, titles } from "./app";
import { fillField, letTimePass, send, typeBelow } from "./rules-line";

const OSEI = "People/Amara Osei.md";
const TALK = "Meetings/2026-11-20 Osei.md";
const MENTOR = "---\ntype: mentor\nname: Amara Osei\n---\n\n## Log\n\n- 2026-11-20 in person\n";
const NOTES = `---
type: meeting
mentors:
  - "[[Amara Osei]]"
date: 2026-11-20
status: held
thanked: 2026-11-20
---

## Notes

We talked for half an hour.
`;
const FILES = {
  "About me.md": "---\ntype: profile\nname: Maren Tolliver\nstage: clerkship\n---\n",
  [OSEI]: MENTOR,
  [TALK]: NOTES,
};

/** The machine may be busy. */
const PATIENT = { timeout: 10_000 };

let host: OpenHost;
/** The talk's note as it is to be by now, and the lines of the mentor's log. */
let talk = NOTES;
let log: readonly string[] = [];

beforeAll(async () => {
  host = await openApp({ vaultFiles: FILES });
  await host.page.clock.install({ time: new Date("2026-11-22T09:00:00") });
  await host.page.getByRole("button", { name: /^Later/ }).click();
});
afterEach(() => expect(host.errors).toEqual([]));
afterAll(async () => {
  await host.close();
  await stopBrowser();
});

/** Waits until both notes are as they are to be, and nothing of them is on its way any more. */
async function expectNotes(): Promise<void> {
  await expectFile(host, TALK, (text) => expect(text).toBe(talk));
  const lines = log.map((line) => `- 2026-11-22 e-mail: ${line}\n`);
  await expectFile(host, OSEI, (text) => expect(text).toBe(MENTOR + lines.join("")));
  await letTimePass(host.page);
}

/** Opens the draft of a row by its button. */
async function draftFrom(page: Page, title: string, act: string): Promise<Locator> {
  await expect.poll(() => titles(page), PATIENT).toContain(title);
  await row(page, title).getByRole("button", { name: act, exact: true }).click();
  return form(page).getByLabel("Message");
}

/** Logs the draft on top as sent. */
async function logSent(page: Page, template: string): Promise<void> {
  await send(page, "Log as sent");
  log = [...log, template];
}

async function pressOn(page: Page, title: string, act: string): Promise<void> {
  await expect.poll(() => titles(page), PATIENT).toContain(title);
  await row(page, title).getByRole("button", { name: act, exact: true }).click();
}

async function expectGone(page: Page, title: string): Promise<void> {
  await expect.poll(() => titles(page), PATIENT).not.toContain(title);
}

describe("feedback", () => {
  const WORRY = "Say what worries you most first";
  const CHIEFS = "Talk to two chief residents";
  const PRESENT = "Be more present on rounds";

  it("is noted after the talk, said back in one message, and confirmed by sending it", async () => {
    const { page } = host;
    await openNote(page, TALK);
    const noted = `\n## Feedback\n\n- [ ] ${WORRY}\n- [?] ${PRESENT}\n\n## Advice\n\n- [ ] ${CHIEFS}`;
    await typeBelow(page, "We talked for half an hour.", noted);
    talk = `${NOTES}${noted}\n`;
    await expectNotes();

    const message = await draftFrom(page, `Say back what you heard: ${WORRY}`, "Draft a summary…");
    await expect.poll(() => message.inputValue()).toContain(`:\n\n- ${WORRY}\n- ${CHIEFS}\n\nIs that right?`);
    await expect.poll(() => message.inputValue()).toContain("Dear Dr. Osei,");
    await logSent(page, "Summary of what you heard");
    for (const point of [WORRY, CHIEFS])
      talk = talk.replace(`[ ] ${point}`, `[ ] ${point} [confirmed:: 2026-11-22]`);
    await expectNotes();
    await expectGone(page, `Say back what you heard: ${WORRY}`);
    await expectGone(page, `Say back what you heard: ${CHIEFS}`);
  });

  it("that is unclear is asked about, and stays until the answer is there", async () => {
    const { page } = host;
    const title = `Ask for an example: ${PRESENT}`;
    const message = await draftFrom(page, title, "Ask for an example…");
    await expect.poll(() => message.inputValue()).toContain(`you told me: ${PRESENT}. I`);
    await logSent(page, "Request for an example");
    await expectNotes();

    await pressOn(page, title, "Mark as confirmed");
    talk = talk.replace(`[?] ${PRESENT}`, `[ ] ${PRESENT} [confirmed:: 2026-11-22]`);
    await expectNotes();
    await expectGone(page, title);
  });

  it("is put to use, seen to help, and reported back; then its row is gone", async () => {
    const { page } = host;
    await pressOn(page, `Act on the feedback: ${WORRY}`, "Mark as applied…");
    await send(page);
    const confirmed = `${WORRY} [confirmed:: 2026-11-22]`;
    talk = talk.replace(`[ ] ${confirmed}`, `[/] ${confirmed} [applied:: 2026-11-22]`);
    await expectNotes();

    const evidence = " [evidence:: the team asked fewer questions]";
    await page.locator(".cm-line", { hasText: WORRY }).click();
    await page.keyboard.press("End");
    await page.keyboard.insertText(evidence);
    await letTimePass(page);
    talk = talk.replace("[applied:: 2026-11-22]", `$&${evidence}`);
    await expectNotes();

    const title = `Tell Amara Osei what came of it: ${WORRY}`;
    const message = await draftFrom(page, title, "Draft the report…");
    await fillField(page, "What you did with it", "I begin with it at every handoff");
    await expect
      .poll(() => message.inputValue())
      .toContain("every handoff. What has come of it: the team asked fewer questions.");
    await logSent(page, "Report on feedback");
    talk = talk.replace(`[/] ${WORRY}`, `[x] ${WORRY}`).replace(evidence, `$& [told:: 2026-11-22]`);
    await expectNotes();
    await expectGone(page, title);
    expect((await titles(page)).filter((shown) => shown.includes(WORRY))).toEqual([]);
  });
});

describe("work that was taken on", () => {
  const POSTER = "Draft the sepsis poster";

  it("without scope or date is asked about, and then clear", async () => {
    const { page } = host;
    const noted = `\n## Commitments\n\n- [ ] ${POSTER}`;
    await typeBelow(page, "Talk to two chief residents", noted);
    talk = talk.replace(/\n$/, `\n${noted}\n`);
    await expectNotes();

    const title = `Agree on scope and due date: ${POSTER}`;
    const message = await draftFrom(page, title, "Ask for scope and date…");
    await fillField(page, "What it covers", "methods and one figure");
    await fillField(page, "Day you propose", "2026-11-24");
    await expect.poll(() => message.inputValue()).toContain("by Tuesday, November 24, 2026");
    await logSent(page, "Question about scope and date");
    await expectNotes();

    await pressOn(page, title, "Clarify…");
    await fillField(page, "Due", "2026-11-24");
    await fillField(page, "Scope", "methods and one figure");
    await send(page);
    talk = talk.replace(POSTER, "$& [scope:: methods and one figure] 📅 2026-11-24");
    await expectNotes();
    await expectGone(page, title);
  });

  it("that will be late is said to be late, once", async () => {
    const { page } = host;
    const title = `Hand in: ${POSTER}`;
    const message = await draftFrom(page, title, "Draft an early notice…");
    await fillField(page, "New day", "2026-12-01");
    await fillField(page, "What is done so far", "the methods are written");
    await expect.poll(() => message.inputValue()).toContain("Tuesday, November 24, 2026");
    await expect.poll(() => message.inputValue()).toContain("Tuesday, December 1, 2026");
    await logSent(page, "Early notice of a delay");
    talk = talk.replace("one figure] 📅 2026-11-24", "one figure] [notified:: 2026-11-22] 📅 2026-12-01");
    await expectNotes();
    await expect
      .poll(() => row(page, title).getByRole("button", { name: "Draft an early notice…" }).count(), PATIENT)
      .toBe(0);
  });

  it("is handed in, and comments are asked for; then its row is gone", async () => {
    const { page } = host;
    await pressOn(page, `Hand in: ${POSTER}`, "Mark as delivered");
    talk = talk
      .replace(`[ ] ${POSTER}`, `[x] ${POSTER}`)
      .replace("[notified:: 2026-11-22]", "$& [delivered:: 2026-11-22]");
    await expectNotes();

    const title = `Ask Amara Osei for comments: ${POSTER}`;
    const message = await draftFrom(page, title, "Ask for comments…");
    await fillField(page, "What you would like to know", "Is the figure clear?");
    await expect.poll(() => message.inputValue()).toContain("Is the figure clear?");
    await logSent(page, "Request for comments on your work");
    talk = talk.replace("[delivered:: 2026-11-22]", "$& [asked_feedback:: 2026-11-22]");
    await expectNotes();
    await expectGone(page, title);
    expect((await titles(page)).filter((shown) => shown.includes(POSTER))).toEqual([]);
  });
});
