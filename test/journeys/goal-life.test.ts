/** Goals from the three questions to the day one is reached, an event with its people, and a milestone: what the notes hold then. */
import { afterAll, afterEach, expect, it } from "vitest";
import type { Page } from "playwright-core";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import {
  changedLines,
  closeNotices,
  expectFile,
  form,
  logAsSent,
  openApp,
  row,
  runCommand,
  titles,
} from "./app";
import { fillField, send } from "./rules-line";

const ME = "About me.md";
const OSEI = "People/Amara Osei.md";
const DUNMORE = "People/Rafael Dunmore.md";
const POSTER = "Goals/Bring a research project to an end that counts.md";
const FIELD = "Goals/Choose a field.md";
const EVENT = "Events/2026-11-22 Stroke rounds.md";
const PRIYA = "People/Contacts/Priya Nair.md";
const ROTATION = "Milestones/2026-11-22 Medicine rotation over.md";

const profile = (stage: string) =>
  `---\ntype: profile\nname: Maren Tolliver\nstage: ${stage}\ninstitution: Lakeside\nspecialties: [neurology]\n---\n`;
const mentor = (name: string) => `---\ntype: mentor\nname: ${name}\n---\n\n## Log\n\n- 2026-11-01 call\n`;

const VAULT = {
  [ME]: profile("clerkship"),
  [OSEI]: mentor("Amara Osei"),
  [DUNMORE]: mentor("Rafael Dunmore"),
  "Meetings/2026-11-26 Osei.md":
    "---\ntype: meeting\nmentors: Amara Osei\ndate: 2026-11-26\nagenda_sent: 2026-11-20\n---\n",
};

let host: OpenHost;

afterEach(async () => {
  expect(host.errors).toEqual([]);
  await host.close();
});
afterAll(stopBrowser);

async function inRow(page: Page, title: string, act: string): Promise<void> {
  await row(page, title).click({ button: "right" });
  await page.locator(".menu-item", { hasText: act }).click();
  await page.locator(".menu").waitFor({ state: "detached" });
}

/** Opens the review of a goal by the button of its item in the panel. */
async function review(page: Page, goal: string): Promise<void> {
  const item = page.locator(".mod-goals .mentorship-item-row", { hasText: goal });
  await item.hover();
  await item.getByRole("button", { name: "Review goal…" }).click();
  await form(page).waitFor();
}

async function choose(page: Page, label: string, value: string): Promise<void> {
  await form(page).getByLabel(label, { exact: true }).selectOption(value);
}

const is = (expected: string) => (text: string) => {
  expect(changedLines(expected, text)).toEqual([]);
  expect(text.split("\n").length).toBe(expected.split("\n").length);
  expect(text).toBe(expected);
};
const holds =
  (...lines: string[]) =>
  (text: string) => {
    for (const line of lines) expect(text).toContain(`${line}\n`);
  };

const poster = (properties: string, body: string) =>
  `---\ntype: goal\ntags:\n  - mentorship/goal\nstatus: active\npriority: 1\n${properties}\n---\n\n## Steps\n\n${body}`;
const SUCCESS = '"Submitted before applications close, with my part clear"';
const STEPS = [
  "List what is missing until it can be sent in",
  "Agree on dates with the co-authors",
  "Write the results in one page first",
  "Choose a journal or a meeting with my mentor",
];
const steps = (done: number) => STEPS.map((step, at) => `- [${at < done ? "x" : " "}] ${step}\n`).join("");

async function setAndShare(page: Page): Promise<void> {
  await page.locator(".mod-goals").getByRole("button", { name: "Set goals…" }).first().click();
  await choose(page, "Stage", "residency-applicant");
  const first = form(page).getByRole("group", { name: "First priority" });
  await first.getByLabel("Begin with").selectOption("research");
  await expect.poll(() => first.getByLabel("Goal").inputValue()).toContain("Bring a research project");
  const second = form(page).getByRole("group", { name: "Second priority, if there is one" });
  await second.getByLabel("Goal").fill("Choose a field");
  await second.getByLabel("What success looks like").fill("I can say which one, and why");
  await send(page, "Make the notes");
  const shared = 'stage: residency-applicant\nmentors:\n  - "[[Amara Osei]]"';
  await expectFile(
    host,
    POSTER,
    is(
      poster(
        `success: ${SUCCESS}\nstart: 2026-11-22\ntarget: 2027-08-22\n${shared}`,
        `${steps(0)}\n## Progress\n`,
      ),
    ),
  );
  await expectFile(
    host,
    FIELD,
    is(
      `---\ntype: goal\ntags:\n  - mentorship/goal\nstatus: active\npriority: 2\nsuccess: "I can say which one, and why"\nstart: 2026-11-22\ntarget: 2027-08-22\n${shared}\n---\n\n## Steps\n\n## Progress\n`,
    ),
  );
  await expectFile(host, ME, is(profile("residency-applicant")));
  await closeNotices(page);

  // One message asks about both, and shares both.
  await inRow(page, "Share your goal: Choose a field", "Ask whether it is realistic…");
  await expect
    .poll(() => form(page).getByLabel("Message").inputValue())
    .toContain("- Bring a research project");
  expect(await logAsSent(page)).toContain(
    "- Choose a field: I can say which one, and why (by August 22, 2027)\n",
  );
  for (const goal of [POSTER, FIELD]) await expectFile(host, goal, holds("shared: 2026-11-22"));
  await expectFile(host, OSEI, holds("- 2026-11-22 e-mail: Question whether your goals are realistic"));
  await expect.poll(() => titles(page)).not.toContain("Share your goal: Choose a field");
}

async function reviewTwice(page: Page): Promise<void> {
  await review(page, "Bring a research project");
  await form(page).getByLabel(STEPS[0]!, { exact: true }).check();
  await fillField(page, "What moved since last time", "The list is done: two figures");
  await send(page, "Save the review");
  await expectFile(host, POSTER, holds("- 2026-11-22 The list is done: two figures", steps(1).trimEnd()));
  await closeNotices(page);

  await review(page, "Bring a research project");
  await choose(page, "This goal", "change");
  await fillField(page, "What success looks like", "A poster in spring");
  await fillField(page, "Target", "2027-06-01");
  await fillField(page, "Why, in a few words", "the paper needs another year");
  await form(page).getByRole("button", { name: "Save the review" }).click();
  const told =
    "Until now I was working on this: Bring a research project to an end that counts: Submitted before";
  await expect
    .poll(() =>
      form(page)
        .getByLabel("Message")
        .inputValue()
        .catch(() => ""),
    )
    .toContain(told);
  await closeNotices(page);
  expect(await logAsSent(page)).toContain("What led me there: the paper needs another year.");
  await expectFile(host, OSEI, holds("- 2026-11-22 e-mail: Change of a goal"));

  await review(page, "Bring a research project");
  await choose(page, "This goal", "achieved");
  await fillField(page, "What moved since last time", "Accepted for April");
  await send(page, "Save the review");
  const changed =
    "Changed to: A poster in spring (by June 1, 2027) [was:: Submitted before applications close, with my part clear (by August 22, 2027)] [because:: the paper needs another year]";
  await expectFile(
    host,
    POSTER,
    is(
      poster(
        'success: "A poster in spring"\nstart: 2026-11-22\ntarget: 2027-06-01\nstage: residency-applicant\nmentors:\n  - "[[Amara Osei]]"\nshared: 2026-11-22\nreviewed: 2026-11-22',
        `${steps(1)}\n## Progress\n\n- 2026-11-22 The list is done: two figures\n- 2026-11-22 ${changed}\n- 2026-11-22 Achieved: Accepted for April\n`,
      ).replace("status: active", "status: achieved"),
    ),
  );
  await closeNotices(page);
  await expect.poll(() => page.locator(".mod-goals").textContent()).not.toContain("Bring a research project");
}

async function goToAnEvent(page: Page): Promise<void> {
  await runCommand(page, "New event");
  await fillField(page, "Event", "Stroke rounds");
  await fillField(page, "Mentors who invited you or came", "Amara Osei");
  await fillField(page, "People you met", "Priya Nair");
  await expect.poll(() => form(page).textContent()).toContain("For neurology, as the event's name says.");
  await send(page, "Make the note");
  const introduction =
    "Hello, I'm Maren Tolliver. I'm a student at Lakeside, applying to residency this season. What draws me most: neurology.";
  await expectFile(host, EVENT, (text) => {
    expect(text).toContain(`thanked:\n---\n\n## Introducing myself\n\n${introduction}`);
    expect(text).toMatch(/\n\n## Questions to ask\n\n(?:- .*\?\n){4}\n## Takeaways\n\n## Follow-ups\n$/);
  });
  await closeNotices(page);

  const note = await host.read(EVENT);
  await host.write(
    EVENT,
    note.replace("## Takeaways\n", "## Takeaways\n\n- Time is brain, and so is the door\n"),
  );
  // Who introduced you is a thing to note: nobody is thanked for it otherwise.
  const met = await host.read(PRIYA);
  await host.write(PRIYA, met.replace("met_on:", 'introduced_by: "[[Amara Osei]]"\nmet_on:'));
  await expect
    .poll(() => row(page, "Follow up with Priya Nair").textContent(), { timeout: 10_000 })
    .toContain("Amara Osei");
  await inRow(page, "Thank Amara Osei for the event: Stroke rounds", "Draft thanks…");
  await fillField(page, "What you will do with it", "I time the next ten transports");
  const thanks = await logAsSent(page);
  expect(thanks).toContain("- Time is brain, and so is the door\n");
  expect(thanks).toContain("introduce me to Priya Nair");
  await expectFile(host, EVENT, holds("thanked: 2026-11-22"));
  await expectFile(host, OSEI, holds("- 2026-11-22 e-mail: Thanks after an event"));

  await inRow(page, "Follow up with Priya Nair", "Draft a message…");
  await fillField(page, "What you talked about", "transport times in the valley");
  await fillField(page, "Something small to ask for", "the name of the registry");
  expect(await logAsSent(page)).toContain(
    "We met at Stroke rounds on Sunday, November 22, where Dr. Osei introduced us.",
  );
  await expectFile(
    host,
    PRIYA,
    is(
      '---\ntype: contact\ntags:\n  - mentorship/contact\nname: Priya Nair\nemail:\nposition:\ninstitution:\nmet: "[[2026-11-22 Stroke rounds]]"\nintroduced_by: "[[Amara Osei]]"\nmet_on: 2026-11-22\nfollow_up: yes\nfollowed_up: 2026-11-22\n---\n\n## Log\n- 2026-11-22 e-mail: Message to a new contact\n',
    ),
  );
}

async function tellAMilestone(page: Page): Promise<void> {
  await runCommand(page, "New milestone");
  await fillField(page, "Milestone", "Medicine rotation over");
  await choose(page, "Kind", "rotation-end");
  await send(page, "Make the note");
  await closeNotices(page);
  const told = "of the end of your rotation";
  await inRow(page, `Tell Amara Osei ${told}`, "Draft the news…");
  await fillField(page, "The result", "honors");
  await fillField(page, "Your mentor's part in it", "you let me present");
  await fillField(page, "Your next step", "neurology in January");
  await logAsSent(page);
  await expectFile(host, OSEI, holds("- 2026-11-22 e-mail: Milestone news"));
  await inRow(page, `Tell Rafael Dunmore ${told}`, "Dismiss");
  await closeNotices(page);
  await inRow(page, "Write a card by hand", "Mark note as written");
  await expectFile(
    host,
    ROTATION,
    is(
      '---\ntype: milestone\ntags:\n  - mentorship/milestone\ndate: 2026-11-22\nkind: rotation-end\nshare_with:\ntold_to:\n  - "[[Amara Osei]]"\nthanks_note: 2026-11-22\ndismissed:\n  - "tell-milestone [[Rafael Dunmore]]"\n---\n',
    ),
  );
  await expectFile(host, DUNMORE, is(mentor("Rafael Dunmore")));
}

it("goals, an event and a milestone live from their first note to the last word on them", async () => {
  host = await openApp({ vaultFiles: VAULT });
  const { page } = host;
  await setAndShare(page);
  await reviewTwice(page);
  await goToAnEvent(page);
  await tellAMilestone(page);
});
