/** A meeting from its plan to the next one: each step in the window, and what the notes then say on disk. */
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import {
  changedLines,
  closeNotices,
  expectFile,
  form,
  openApp,
  openNote,
  row,
  runCommand,
  titles,
} from "./app";
import { fillField, send } from "./rules-line";

const DAY = "2026-11-22";
const HOUR = 60 * 60 * 1000;
const MENTOR = "People/Amara Osei.md";
const MEETING = "Meetings/2026-11-25 Osei.md";
const NEXT = "Meetings/2027-01-15 Osei.md";

const VAULT = {
  "About me.md": "---\ntype: profile\nname: Maren Tolliver\nstage: clerkship\n---\n",
  [MENTOR]: "---\ntype: mentor\n---\n\n## For next time\n\n- When do I ask for a letter?\n\n## Log\n",
};

const CHECKLIST = `## On the day

> [!check]- Be there early, and be all there
> - [ ] There 5 to 10 minutes early, on screen too
> - [ ] Phone silent and out of sight
> - [ ] Listen to the end before answering
> - [ ] Take criticism without excuses
> - [ ] Write down who does what, and by when
`;

const planned = (date: string, time: string, more = "") => `---
type: meeting
tags:
  - mentorship/meeting
mentors:
  - "[[Amara Osei]]"
date: ${date}
time: "${time}"
duration: 30 min
status: planned
${more}---
`;

const body = (questions: string, notes = "", reflection = "") => `
## Questions
${questions}
## Bring

${CHECKLIST}
## Notes
${notes}
## Feedback

## Follow-ups

## Reflection
${reflection}`;

let host: OpenHost;

beforeAll(async () => {
  host = await openApp({ vaultFiles: VAULT, day: DAY });
  // From here on the days pass when they are told to.
  await host.page.clock.install({ time: new Date(`${DAY}T09:00:00`) });
});
afterAll(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
  await stopBrowser();
});

const isText = (file: string, wanted: string) =>
  expectFile(host, file, (text) => {
    expect(changedLines(wanted, text).join("\n")).toBe("");
    expect(text).toBe(wanted);
  });

/** Lets days pass, after which one comes back to the window. */
async function passDays(days: number): Promise<void> {
  await host.page.clock.fastForward(days * 24 * HOUR);
  await host.page.evaluate(() => window.dispatchEvent(new Event("focus")));
}

describe("a meeting", () => {
  it("is planned, prepared with questions, and announced", async () => {
    const { page } = host;
    await row(page, "Agree on the next contact").getByRole("button").first().click();
    await fillField(page, "Day", "Wednesday");
    await fillField(page, "Time", "3 pm");
    await send(page);
    await isText(MEETING, planned("2026-11-25", "15:00") + body(""));

    await closeNotices(page);
    await row(page, "Prepare Wednesday's meeting").getByRole("button").first().click();
    await isText(MEETING, planned("2026-11-25", "15:00") + body("\n- [ ] When do I ask for a letter?\n"));
    await expectFile(host, MENTOR, (text) => expect(text).toContain("- [>] When do I ask for a letter?"));
    const offer = page.locator(".notice", { hasText: "1 question is noted so far" });
    await offer.getByRole("button", { name: "Add questions" }).click();
    await fillField(page, "Your own, one on each line", "Should I present the audit?");
    await form(page).getByText("How do I ask for feedback during a busy week?").click();
    await send(page);
    const questions =
      "\n- [ ] When do I ask for a letter?\n- [ ] Should I present the audit?\n- [ ] How do I ask for feedback during a busy week?\n";
    await isText(MEETING, planned("2026-11-25", "15:00") + body(questions));
    await expect.poll(() => titles(page)).not.toContain("Prepare Wednesday's meeting: add questions");

    await closeNotices(page);
    await row(page, "Send the agenda for Wednesday's meeting").getByRole("button").first().click();
    await expect.poll(() => form(page).getByLabel("Message").inputValue()).toContain("1. When do I ask");
    await fillField(page, "What would help you most", "your view on the date");
    await send(page, "Log as sent");
    await expectFile(host, MENTOR, (text) =>
      expect(text).toMatch(/## Log\n+- 2026-11-22 e-mail: Agenda for a meeting\n$/),
    );
    await isText(MEETING, planned("2026-11-25", "15:00", "agenda_sent: 2026-11-22\n") + body(questions));
  });

  it("is asked for on another day, and moved once that is agreed", async () => {
    const { page } = host;
    await closeNotices(page);
    const meetings = page.locator(".mod-meetings");
    await meetings.getByRole("link").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Reschedule…" }).click();
    await expect
      .poll(() => form(page).textContent())
      .toMatch(/7[78] hours' notice\. The guide asks for 24 to 48/);
    const before = await host.read(MEETING);
    await fillField(page, "New day", "Friday 4 pm");
    expect(await form(page).getByLabel("New time").inputValue()).toBe("16:00");
    await fillField(page, "Other days that would suit you, one on each line", "- Monday after 2 PM");
    await fillField(page, "The reason, in a few words", "my exam was moved to that day");
    await form(page).getByRole("button", { name: "Reschedule" }).click();
    const message = form(page).getByLabel("Message");
    await expect
      .poll(() => message.inputValue())
      .toContain("Wednesday, November 25, at 3:00 PM. The reason: my exam");
    expect(await message.inputValue()).toContain("- Friday, November 27, at 4:00 PM\n- Monday after 2 PM\n");
    await send(page, "Log as sent");
    const asked = /moved:\n {2}- "2026-11-25T15:00, asked 2026-11-22T09:\d\d, by me"\n/;
    await expectFile(host, MEETING, (text) => {
      expect(text).toMatch(asked);
      expect(text.replace(asked, "")).toBe(before);
    });
    await expectFile(host, MENTOR, (text) =>
      expect(text).toMatch(/\n- 2026-11-22 e-mail: Request to move a meeting\n$/),
    );

    const whileAsked = await host.read(MEETING);
    await closeNotices(page);
    await meetings.getByRole("link").click({ button: "right" });
    await page.getByRole("menuitem", { name: "Reschedule…" }).click();
    expect(await form(page).getByLabel("The new day is agreed").isChecked()).toBe(true);
    await fillField(page, "New day", "Friday 4 pm");
    await send(page);
    await isText(
      MEETING,
      whileAsked.replace('date: 2026-11-25\ntime: "15:00"', 'date: 2026-11-27\ntime: "16:00"'),
    );
  });

  it("takes place on its day, where one notes how one came", async () => {
    const { page } = host;
    await closeNotices(page);
    await passDays(5);
    const meetings = page.locator(".mod-meetings");
    await expect.poll(() => meetings.textContent()).toContain("16:00–16:30");
    await meetings.getByRole("button", { name: "Arrived on time" }).click();
    await expectFile(host, MEETING, (text) => expect(text).toMatch(/\narrived: on-time\n---\n/));
    await expect.poll(() => meetings.textContent()).toContain("Arrived on time");
    await meetings.getByRole("button", { name: "May we run over? What to say" }).click();
    await expect.poll(() => form(page).getByLabel("Message").inputValue()).toContain("we said 4:30 PM");
    await page.keyboard.press("Escape");
    await meetings.getByRole("button", { name: "I asked to run over" }).click();
    await expectFile(host, MEETING, (text) => expect(text).toMatch(/\noverran: asked\n---\n/));
  });

  it("is closed on one page, thanked for, and leads to the next", async () => {
    const { page } = host;
    const notes = "## Notes\n\nMy slides are too full\n- Send her the abstract by Dec 4\n- Good coffee\n";
    await host.write(MEETING, (await host.read(MEETING)).replace("## Notes\n", notes));
    const before = await host.read(MEETING);
    await passDays(1);
    const title = "Close the Nov 27 meeting with Amara Osei";
    await expect.poll(() => titles(page)).toContain(title);
    await row(page, title).getByRole("button", { name: "Close meeting…" }).click();
    await form(page).getByLabel("My slides are too full", { exact: true }).selectOption("feedback");
    await form(page).getByText("Should I present the audit?").click();
    await fillField(page, "One line for yourself", "Fewer words, one figure");
    await fillField(page, "Day", "January 15");
    await fillField(page, "Time", "10:00");
    await send(page);
    await isText(
      MEETING,
      before
        .replace("status: planned", "status: held")
        .replace("- [ ] Should I", "- [x] Should I")
        .replace("My slides are too full", "- [ ] My slides are too full #feedback")
        .replace("- Send her the abstract by Dec 4", "- [ ] Send her the abstract by Dec 4 📅 2026-12-04")
        .replace("## Reflection\n", "## Reflection\n\n- Fewer words, one figure\n"),
    );
    await isText(NEXT, planned("2027-01-15", "10:00") + body(""));

    await page.locator(".notice").getByRole("button", { name: "Draft thanks" }).click();
    await fillField(page, "What it changed for you", "I cut my slides by half");
    await send(page, "Log as sent");
    await expectFile(host, MEETING, (text) => expect(text).toMatch(/\nthanked: 2026-11-28\n/));
    await expectFile(host, MENTOR, (text) =>
      expect(text).toMatch(/\n- 2026-11-28 e-mail: Specific thanks\n$/),
    );
    const after = await titles(page);
    expect(after).not.toContain("Thank Amara Osei for the Nov 27 meeting");
    expect(after.filter((one) => one.startsWith("Agree on the next contact"))).toEqual([]);
    expect(after).toContain("Send her the abstract by Dec 4");
  });

  it("hands on what was not answered", async () => {
    const { page } = host;
    await closeNotices(page);
    await openNote(page, NEXT);
    await runCommand(page, "Prepare meeting");
    await expectFile(host, NEXT, (text) =>
      expect(text).toContain(
        "## Questions\n\n- [ ] When do I ask for a letter?\n- [ ] How do I ask for feedback during a busy week?\n",
      ),
    );
  });
});
