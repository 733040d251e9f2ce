/** A mentor from the first message to a graceful end, with the notes on disk as they come to be. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { closeNotices, expectFile, form, openApp, openNote, row, runCommand, titles } from "./app";

const MENTOR = "People/Lena Varga.md";
const LOOK = "Messages/2026-11-22 Look at a relationship Varga.md";
const FILES = {
  "About me.md": "---\ntype: profile\nname: Jordan Blake\nstage: clerkship\n---\n",
  "Goals/Publish the audit.md":
    "---\ntype: goal\nsuccess: a poster\nstart: 2026-09-01\ntarget: 2027-05-31\n---\n",
};

/** What the student writes into the mentor's note by hand, in the course of time. */
const COMMITMENT = "- [ ] Check the table of doses 📅 2026-12-04 [scope:: one page]";
const ADVICE = "- [/] Read the charts twice [applied:: 2026-11-10] [evidence:: I found four errors]";
const ADVOCACY = "- 2026-11-20 Nominated me for the research prize";

const THOUGHTS = `---
date: 2026-11-22
template: T38
mentors:
  - "[[Lena Varga]]"
---

## What I expected

a talk every month, which I never asked for

## What I got

short answers

## My own part

I write and do not call

## What my notes tell

- Last in touch: Nov 22, today. Source: [[Lena Varga]].
- Thanks, news, offers, and finished work from you: 4, with 1 of thanks among them; the last on Nov 22, “Told what came of it: Read the charts twice”. Source: [[Lena Varga]].
- Work you took on: 0 of 1 piece handed in; late: 0. Source: [[Lena Varga]].
- Feedback and advice: 1 of 1 piece reported back or set aside. Source: [[Lena Varga]].

## To think over

- What did I never say out loud, and could say?
- Which of this would look different from the other side?
- What do they give readily, and have I asked for that?
- What would be enough for me: a clear talk, fewer meetings, or somebody else for one part?
- What do I want to have settled before I change anything?
`;

let host: OpenHost;
/** What the mentor's note is to be by now. */
let note = "";

beforeAll(async () => {
  host = await openApp({ vaultFiles: FILES, viewport: { width: 1280, height: 1600 } });
});
afterAll(async () => {
  await host.close();
  await stopBrowser();
});

/** What is to have changed in the mentor's note, by the app or by hand. */
function changed(from: string, to: string): void {
  expect(note.split(from)).toHaveLength(2);
  note = note.replace(from, () => to);
}

/** A line of the Log, below those before it. */
function logged(template: string): void {
  const line = `- 2026-11-22 e-mail: ${template}\n\n## Evidence`;
  if (note.includes("## Log\n\n## Evidence")) changed("## Evidence", line);
  else changed("\n## Evidence", line);
}

async function expectNote(): Promise<void> {
  await expectFile(host, MENTOR, (text) => expect(text).toBe(note));
}

const draft = (page: Page): Locator => form(page).locator(".mentorship-draft-form");
const message = (page: Page): Promise<string> => draft(page).getByLabel("Message").inputValue();

/** Fills what a draft asks for, by the labels; it then says all this, and whatever the notes told, and nothing is open. */
async function fill(answers: Readonly<Record<string, string>>, ...told: readonly string[]): Promise<void> {
  const { page } = host;
  await draft(page).waitFor();
  for (const [label, text] of Object.entries(answers))
    await draft(page).getByLabel(label, { exact: true }).fill(text);
  for (const words of [...Object.values(answers), ...told])
    await expect.poll(() => message(page)).toContain(words);
  expect(await message(page)).not.toMatch(/\[[^\]]+\](?!\])/);
}

async function finish(act: "Log as sent" | "New note"): Promise<void> {
  const { page } = host;
  await draft(page).getByRole("button", { name: act }).click();
  await draft(page).waitFor({ state: "detached" });
}

async function draftFrom(title: string, act: string): Promise<void> {
  const { page } = host;
  await expect.poll(() => titles(page)).toContain(title);
  await closeNotices(page);
  await row(page, title).hover();
  await row(page, title).getByRole("button", { name: act }).click();
}

async function isFound(): Promise<void> {
  const { page } = host;
  await runCommand(page, "New mentor");
  await form(page).getByLabel("Name").fill("Lena Varga");
  await form(page).getByLabel("Status").selectOption("prospect");
  await page.keyboard.press("Control+Enter");
  await expectFile(host, MENTOR, (text) => expect(text).toContain("status: prospect"));
  await page.locator(".modal").waitFor({ state: "detached" });
  note = await host.read(MENTOR);
  await openNote(page, MENTOR);
  await runCommand(page, "Insert first message to a possible mentor");
  await fill(
    { "What led you to them": "your talk on sepsis", "Why them": "you have seen such an audit through" },
    ...["Dear Dr. Varga", "a medical student in my clerkships", "- Publish the audit", "20 to 30 minutes"],
  );
  await finish("Log as sent");
  logged("First message to a possible mentor");
  await expectNote();
}

async function becomesActive(): Promise<void> {
  const { page } = host;
  changed("status: prospect", "status: active\nchannel: e-mail");
  await host.write(MENTOR, note);
  await page.getByRole("button", { name: /^Later/ }).click();
  await expect.poll(() => titles(page)).toContain("Send Lena Varga a short update");
  await runCommand(page, "Insert proposal for working together");
  await fill({}, "- Publish the audit", "we talk every 2 months", "by e-mail in between");
  await finish("Log as sent");
  logged("Proposal for working together");
  await expectNote();
}

async function hearsNews(): Promise<void> {
  changed("## Evidence\n", `## Evidence\n\n## Commitments\n\n${COMMITMENT}\n\n## Advice\n\n${ADVICE}\n`);
  await host.write(MENTOR, note);
  await draftFrom("Send Lena Varga a short update", "Draft an update");
  await fill(
    {
      "What is new": "- The data are complete",
      "What it made clear to you": "how much a second pair of eyes is worth",
      "What you have not worked out yet": "where to send the abstract",
    },
    ...["Read the charts twice", "I found four errors"],
  );
  await finish("Log as sent");
  logged("Short update");
  changed(ADVICE, `${ADVICE.replace("[/]", "[x]")} [told:: 2026-11-22]`);
  await expectNote();
}

async function isThanked(): Promise<void> {
  const { page } = host;
  changed("## Commitments", `## Advocacy\n\n${ADVOCACY}\n\n## Commitments`);
  await host.write(MENTOR, note);
  const title = "Thank Lena Varga: Nominated me for the research prize";
  await draftFrom(title, "Draft thanks");
  await fill(
    { "What it changed for you": "I have written about my work for the first time" },
    "nominated me for the research prize",
  );
  await finish("Log as sent");
  logged("Thanks for advocacy");
  changed(ADVOCACY, `${ADVOCACY} [thanked:: 2026-11-22]`);
  await expectNote();
  await expect.poll(() => titles(page)).not.toContain(title);
}

async function hearsHowItEnded(): Promise<void> {
  const { page } = host;
  const outcome = "[outcome:: I won the second prize] [outcome_on:: 2026-11-15]";
  changed("[thanked:: 2026-11-22]", `[thanked:: 2026-11-22] ${outcome}`);
  await host.write(MENTOR, note);
  const title = "Tell Lena Varga how it ended: Nominated me for the research prize";
  await draftFrom(title, "Draft the news");
  await fill({}, "I won the second prize", "nominated me for the research prize");
  await finish("Log as sent");
  logged("Outcome for your writer");
  changed(outcome, `${outcome} [told:: 2026-11-22]`);
  await expectNote();
  await expect.poll(() => titles(page)).not.toContain(title);
}

async function isThoughtOver(): Promise<void> {
  const { page } = host;
  await runCommand(page, "Insert look at a relationship");
  await fill({
    "What you expected": "a talk every month, which I never asked for",
    "What you got": "short answers",
    "Your own part": "I write and do not call",
  });
  await finish("New note");
  await expectFile(host, LOOK, (text) => expect(text.trimEnd()).toBe(THOUGHTS.trimEnd()));
}

async function isLeft(): Promise<void> {
  const { page } = host;
  await openNote(page, MENTOR);
  await runCommand(page, "Insert farewell to a mentor");
  await fill(
    { "Where your interest has gone": "I am drawn to surgery" },
    ...["Read the charts twice", "- Check the table of doses (by Friday, December 4, 2026)"],
  );
  await finish("Log as sent");
  logged("Farewell to a mentor");
  await expectNote();
  await runCommand(page, "Open mentor page");
  const steps = page.locator(".mentorship-mentor-page .mod-not-working");
  await steps.getByRole("button", { name: "When it does not work" }).click();
  await steps.getByRole("button", { name: "End the mentorship…" }).click();
  expect(await form(page).textContent()).toContain(
    "You still owe them 1 thing: Hand in: Check the table of doses.",
  );
  await form(page).getByRole("button", { name: "End it" }).click();
  changed("status: active", "status: ended");
  await expectNote();
  await runCommand(page, "Open dashboard");
  // What was owed is still to do, and nothing else is about somebody who was left.
  const about = async () => (await titles(page)).filter((title) => !title.includes("your goal"));
  await expect.poll(async () => [...new Set(await about())]).toEqual(["Hand in: Check the table of doses"]);
}

describe("a mentor", () => {
  it("is found, heard from, thanked, and left gracefully", async () => {
    await isFound();
    await becomesActive();
    await hearsNews();
    await isThanked();
    await hearsHowItEnded();
    await isThoughtOver();
    await isLeft();
    expect(host.errors).toEqual([]);
  });
});
