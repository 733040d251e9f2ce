/** From an open row to a message that was sent and logged, where the notes are well kept: in four acts at most. */
import type { Locator, Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { stopBrowser, type OpenHost } from "../host/node/browser";
import { expectFile, form, openApp, row, titles } from "./app";
import { letTimePass } from "./rules-line";

const MOST_ACTS = 4;

const [OSEI, DUNMORE, HALVORSEN, VARGA] = [
  "People/Amara Osei.md",
  "People/Rafael Dunmore.md",
  "People/Miriam Halvorsen.md",
  "People/Lena Varga.md",
];

const mentor = (name: string, log: string, more = "") =>
  `---\ntype: mentor\nname: ${name}\nprojects:\n  - "[[Sepsis audit]]"\n---\n\n## Log\n\n- ${log}\n${more}`;
const meeting = (name: string, more: string) =>
  `---\ntype: meeting\nmentors:\n  - "[[${name}]]"\n${more}---\n\n`;

const FILES = {
  "About me.md": "---\ntype: profile\nname: Jordan Blake\nstage: clerkship\n---\n",
  [OSEI]: mentor("Amara Osei", "2026-09-01 e-mail: Short update"),
  [DUNMORE]: mentor("Rafael Dunmore", "2026-11-10 call"),
  [HALVORSEN]: mentor("Miriam Halvorsen", "2026-11-10 call"),
  [VARGA]: mentor("Lena Varga", "2026-11-10 call", "\n## Evidence\n\n- 2026-11-05 42 charts read twice\n"),
  "Projects/Sepsis audit.md": "# Sepsis audit\n",
  "Goals/Publish the audit.md":
    '---\ntype: goal\nsuccess: a poster\nstart: 2026-07-01\nmentors:\n  - "[[Amara Osei]]"\nshared: 2026-07-10\n---\n\n## Progress\n\n- 2026-11-05 The first figure is done\n',
  "Meetings/2026-08-20 Osei.md": `${meeting("Amara Osei", "date: 2026-08-20\nstatus: held\nthanked: 2026-08-21\n")}## Questions\n\n- [ ] When is a research year worth it?\n`,
  "Meetings/2026-11-25 Dunmore.md": `${meeting("Rafael Dunmore", 'date: 2026-11-25\ntime: "15:00"\nstatus: planned\n')}## Questions\n\n- [ ] Who should read my abstract?\n- [ ] Which journal fits?\n- [ ] What do I cut?\n`,
  "Meetings/2026-11-20 Halvorsen.md": `${meeting("Miriam Halvorsen", "date: 2026-11-20\nstatus: held\nimportant: true\n")}## Advice\n\n- [/] Sleep before a night shift [confirmed:: 2026-11-20] [applied:: 2026-11-21] [evidence:: I was awake at four]\n`,
  "Meetings/2026-10-15 Varga.md": `${meeting("Lena Varga", "date: 2026-10-15\nstatus: held\nthanked: 2026-10-16\n")}## Feedback\n\n- [/] Open with a one-line summary [confirmed:: 2026-10-16] [plan:: I write the line down before rounds] [applied:: 2026-11-10] [evidence:: two attendings asked fewer questions]\n`,
  "Letters/Summer fellowship.md":
    '---\ntype: letter\nmentors:\n  - "[[Lena Varga]]"\npurpose: fellowship\ndestination: the Lakeside summer fellowship\nsystem: direct\ndeadline: 2027-01-15\n---\n',
};

/** Whatever a person does in the window goes through here, and is counted. */
class Acts {
  readonly done: string[] = [];

  async click(target: Locator): Promise<void> {
    this.done.push(
      `click ${(await target.getAttribute("aria-label")) ?? (await target.textContent()) ?? ""}`,
    );
    await target.click();
  }

  async fill(target: Locator, text: string): Promise<void> {
    this.done.push(`fill in: ${text}`);
    await target.fill(text);
  }
}

interface Case {
  readonly what: string;
  /** Words of the row's title. */
  readonly row: string;
  readonly act: string;
  /** What the notes cannot say, by the field's label. */
  readonly answers: Readonly<Record<string, string>>;
  /** What the message says, from the notes and as it was answered. */
  readonly says: readonly string[];
  readonly logged: readonly [path: string, line: string];
  /** The note with the property or field that closes the row. */
  readonly closed?: readonly [path: string, field: RegExp];
}

const CASES: readonly Case[] = [
  {
    what: "an agenda",
    row: "Send the agenda",
    act: "Draft the agenda…",
    answers: { "What would help you most": "your view of the abstract" },
    says: ["Dear Dr. Dunmore,", "1. Who should read my abstract?", "your view of the abstract."],
    logged: [DUNMORE, "- 2026-11-22 e-mail: Agenda for a meeting"],
    closed: ["Meetings/2026-11-25 Dunmore.md", /^agenda_sent: "?2026-11-22"?$/m],
  },
  {
    what: "a check-in",
    row: "Send Amara Osei a short update",
    act: "Draft an update…",
    answers: { "What it made clear to you": "the work needs a second reader" },
    says: ["Dear Dr. Osei,", "- The first figure is done", "a second reader.", "a research year worth it?"],
    logged: [OSEI, "- 2026-11-22 e-mail: Short update"],
  },
  {
    what: "thanks",
    row: "Thank Miriam Halvorsen",
    act: "Draft thanks…",
    answers: {},
    says: ["Dear Dr. Halvorsen,", "Sleep before a night shift", "I was awake at four"],
    logged: [HALVORSEN, "- 2026-11-22 e-mail: Specific thanks"],
    closed: ["Meetings/2026-11-20 Halvorsen.md", /^thanked: "?2026-11-22"?$/m],
  },
  {
    what: "a report on feedback",
    row: "Tell Lena Varga what came of it",
    act: "Draft the report…",
    answers: {},
    says: [
      "Dear Dr. Varga,",
      "I write the line down before rounds.",
      "two attendings asked fewer questions.",
    ],
    logged: [VARGA, "- 2026-11-22 e-mail: Report on feedback"],
    closed: ["Meetings/2026-10-15 Varga.md", /- \[x\] Open with .*\[told:: 2026-11-22\]$/m],
  },
  {
    what: "a request for a letter",
    row: "for the letter: the Lakeside summer fellowship",
    act: "Draft the request…",
    answers: {},
    says: [
      "Dear Dr. Varga,",
      "the Lakeside summer fellowship",
      "strong letter",
      "Sepsis audit",
      "January 15",
    ],
    logged: [VARGA, "- 2026-11-22 e-mail: Request for a letter"],
    closed: ["Letters/Summer fellowship.md", /^asked: "?2026-11-22"?$/m],
  },
];

let host: OpenHost;

beforeAll(async () => {
  host = await openApp({ vaultFiles: FILES });
  await host.page.clock.install({ time: new Date("2026-11-22T09:00:00") });
});
afterAll(async () => {
  await host.close();
  await stopBrowser();
});

const copied = (page: Page): Promise<string> => page.evaluate(() => navigator.clipboard.readText());

describe("from an open row to a logged message", () => {
  it.each(CASES)("$what", async ({ row: title, act, answers, says, logged, closed }) => {
    const { page } = host;
    const acts = new Acts();
    await expect.poll(() => titles(page)).toContainEqual(expect.stringContaining(title));
    await acts.click(row(page, title).getByRole("button", { name: act, exact: true }));
    const draft = form(page);
    for (const [label, text] of Object.entries(answers))
      await acts.fill(draft.getByLabel(label, { exact: true }), text);
    await acts.click(draft.getByRole("button", { name: "Copy", exact: true }));
    for (const words of says) await expect.poll(() => copied(page)).toContain(words);
    expect(await copied(page)).toMatch(/\n\nBest regards,\nJordan Blake$/);
    expect(await copied(page)).not.toMatch(/[[\]{}]/);
    await acts.click(draft.getByRole("button", { name: "Log as sent", exact: true }));

    const [log, line] = logged;
    await expectFile(host, log, (text) => expect(text.split("\n")).toContain(line));
    if (closed) await expectFile(host, closed[0], (text) => expect(text).toMatch(closed[1]));
    await letTimePass(page);
    await expect.poll(() => titles(page)).not.toContainEqual(expect.stringContaining(title));
    expect(acts.done.length, acts.done.join(" → ")).toBeLessThanOrEqual(MOST_ACTS);
    expect(host.errors).toEqual([]);
  });
});
