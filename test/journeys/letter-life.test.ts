/** One letter from its plan to the day on which its writer hears what came of it, with what the notes hold then. */
import { afterAll, afterEach, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { closeNotices, expectFile, form, logAsSent, openApp, row, runCommand, titles } from "./app";
import { axeFaults } from "./axe";
import { chooseAnswer, fillField, send } from "./rules-line";

const OSEI = "People/Amara Osei.md";
const DUNMORE = "People/Rafael Dunmore.md";
const LETTER = "Letters/Statewide research year - Osei.md";
const SUMMARY = "Letters/2026-11-22 Our work together Osei.md";

const VAULT = {
  "About me.md":
    '---\ntype: profile\nname: Maren Tolliver\nstage: clerkship\ncv: "[[CV 2026-10-01]]"\npersonal_statement: "[[Statement]]"\n---\n',
  "Documents/CV 2026-10-01.md": "# CV\n",
  "Documents/Statement.md": "# Why research\n",
  [OSEI]:
    "---\ntype: mentor\nname: Amara Osei\nsince: 2025-09-18\nprojects: [Stroke registry]\n---\n\n## Log\n\n## Evidence\n\n- 2026-05-15 answered 14 questions at the poster\n",
  [DUNMORE]: "---\ntype: mentor\nname: Rafael Dunmore\n---\n\n## Log\n",
  "People/Miriam Halvorsen.md": "---\ntype: mentor\nname: Miriam Halvorsen\n---\n",
  "Meetings/2026-10-15 Osei.md":
    "---\ntype: meeting\nmentors: Amara Osei\ndate: 2026-10-15\nstatus: held\nthanked: 2026-10-16\n---\n",
  "Season.md": "---\ntype: season\nyear: 2027\nsource: handout\nletter_limit_eras: 1\n---\n",
};

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

async function chooseInMenu(page: Page, act: string): Promise<void> {
  await page.locator(".menu-item", { hasText: act }).click();
  await page.locator(".menu").waitFor({ state: "detached" });
}

/** An act of a row, from its menu. */
async function inRow(page: Page, title: string, act: string): Promise<void> {
  await row(page, title).click({ button: "right" });
  await chooseInMenu(page, act);
}

/** An act of a letter, from its menu in the panel. */
async function inPanel(page: Page, writer: string, act: string): Promise<void> {
  const letter = page.locator(".mod-letters .mentorship-item-row", { hasText: writer });
  await letter.hover();
  await letter.getByRole("button", { name: "More acts" }).click();
  await chooseInMenu(page, act);
}

const holds =
  (...lines: string[]) =>
  (text: string) => {
    for (const line of lines) expect(text).toContain(`${line}\n`);
  };

it("a letter lives from the plan with two writers to its outcome told", async () => {
  host = await openApp({ vaultFiles: VAULT });
  const { page } = host;

  // Two writers are planned, one of whom is more than the season's note says.
  await runCommand(page, "New letter");
  await fillField(page, "Writers", "Amara Osei");
  await fillField(page, "Writers", "Rafael Dunmore");
  await fillField(page, "Destinations, one on each line", "Statewide research year");
  await fillField(page, "Deadline", "2027-01-15");
  await fillField(page, "Handed in through", "ERAS");
  const limit =
    "2 letters are planned for Statewide research year; your season note (2027, handout) says that ERAS takes 1 letter for one destination.";
  await expect.poll(() => form(page).textContent()).toContain(limit);
  const planned = (await form(page).textContent()) ?? "";
  expect(planned).toContain("1 moment that they saw, 1 with a number.");
  expect(planned).toContain("eight weeks before were on Nov 20, and the latest day is Dec 4");
  await send(page, "Make the note");
  await expectFile(host, LETTER, holds("system: ERAS", "asked:", "- [ ] Summary of our work together"));
  await expect.poll(() => page.locator(".mod-letters").textContent()).toContain(limit);
  await closeNotices(page);

  // Both are asked; one declines, is thanked, and another writer is planned.
  await inRow(page, "Ask Amara Osei for the letter", "Draft the request…");
  expect(await logAsSent(page)).toContain("You have seen me at work: Stroke registry.");
  await expectFile(host, LETTER, holds("asked: 2026-11-22"));
  await expectFile(host, OSEI, holds("- 2026-11-22 e-mail: Request for a letter"));
  await inPanel(page, "Rafael Dunmore", "Mark as asked");
  await closeNotices(page);
  await inPanel(page, "Rafael Dunmore", "Mark as answered…");
  await chooseAnswer(page, "declined");
  await send(page);
  await closeNotices(page);
  await inRow(page, "Find another writer", "Draft thanks for the answer…");
  expect(await logAsSent(page)).toContain("and for answering so openly");
  await expectFile(host, DUNMORE, holds("- 2026-11-22 e-mail: Thanks after a no"));
  await inRow(page, "Find another writer", "Ask another writer…");
  await fillField(page, "Writers", "Miriam Halvorsen");
  await send(page, "Make the note");
  await expectFile(
    host,
    "Letters/Statewide research year - Halvorsen.md",
    holds("destination: Statewide research year", "deadline: 2027-01-15"),
  );
  await closeNotices(page);

  // The other one agrees and gets the packet.
  await inPanel(page, "Amara Osei", "Mark as answered…");
  await chooseAnswer(page, "yes");
  await send(page);
  await closeNotices(page);
  expect(await titles(page)).not.toContain("Find another writer: Statewide research year");
  await inRow(page, "Send Amara Osei the letter packet", "Put the packet together…");
  const packet = form(page);
  const tick = (part: string) => packet.getByRole("checkbox", { name: part, exact: true }).check();
  await tick("Current CV");
  await tick("Personal statement or application draft");
  await packet.getByRole("button", { name: "Write the summary" }).click();
  await tick("Instructions and deadline");
  await expect.poll(() => packet.textContent()).toContain("4 of 4 ready");
  expect(await axeFaults(page, ".modal")).toEqual([]);
  await expectFile(host, SUMMARY, (text) =>
    expect(text).toBe(
      `---\ndate: 2026-11-22\ntemplate: T24\nmentors:\n  - "[[Amara Osei]]"\n---\n\nWe have worked together from September 18, 2025 to November 22, 2026.\n\n## Moments that you saw\n\n- answered 14 questions at the poster (May 15, 2026, [[Amara Osei]])\n\n## Projects and rotations\n\n- Stroke registry\n\n## Meetings\n\n- One meeting, on [[2026-10-15 Osei|October 15, 2026]]\n`,
    ),
  );
  await packet.getByRole("button", { name: "Draft the covering message…" }).click();
  await expect
    .poll(() => form(page).getByLabel("Message").inputValue())
    .toContain("- Summary of our work together\n");
  await closeNotices(page);
  expect(await logAsSent(page)).toContain(
    "How to hand it in: through ERAS. It is due on Friday, January 15, 2027.",
  );

  // A reminder before its time is logged and not counted; the day on which it is handed in, and thanks.
  await inPanel(page, "Amara Osei", "Draft a reminder…");
  expect(await logAsSent(page)).toContain("That leaves 54 days.");
  await inPanel(page, "Amara Osei", "Mark as submitted");
  await closeNotices(page);
  await inRow(page, "Thank Amara Osei for the letter", "Draft thanks…");
  await fillField(page, "What it may open for you", "a year of research");
  expect(await logAsSent(page)).toContain("What it may open for me: a year of research.");

  // What came of it, and that the writer hears it.
  await inPanel(page, "Amara Osei", "Record the outcome…");
  await fillField(page, "What came of it", "accepted, starting in June");
  await send(page, "Record it");
  await closeNotices(page);
  await inRow(page, "Tell Amara Osei the outcome", "Draft the news…");
  expect(await logAsSent(page)).toContain("how it turned out: accepted, starting in June.");

  await expectFile(host, LETTER, (text) =>
    expect(text).toBe(`---
type: letter
tags:
  - mentorship/letter
mentors:
  - "[[Amara Osei]]"
purpose: residency
destination: Statewide research year
system: ERAS
deadline: 2027-01-15
waived: undecided
asked: 2026-11-22
answered: 2026-11-22
answer: yes
packet_sent: 2026-11-22
submitted: 2026-11-22
thanked: 2026-11-22
outcome: "accepted, starting in June"
outcome_on: 2026-11-22
told: 2026-11-22
---

## Packet

- [x] Current CV
- [x] Personal statement or application draft
- [x] Summary of our work together: [[2026-11-22 Our work together Osei]]
- [x] Instructions and deadline
`),
  );
  await expectFile(
    host,
    OSEI,
    holds(
      ...["Letter packet", "Letter reminder", "Thanks for a letter", "Outcome for your writer"].map(
        (name) => `- 2026-11-22 e-mail: ${name}`,
      ),
    ),
  );
});
