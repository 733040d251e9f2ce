/** Acts on whole notes: one property changes, whatever the note looks like, and undo gives the bytes back. */
import { describe, expect, it } from "vitest";
import { targetOfRecord } from "../../src/app/acts/target";
import { FakeApp } from "../fakes/fake-app";

const TODAY = "2026-11-22";
const PATH = "Notes/one.md";
const OSEI = "People/Amara Osei.md";
const PEOPLE = {
  [OSEI]: "---\ntype: mentor\n---\n",
  "People/Lee.md": "---\ntype: mentor\naliases: [Dr. Lee]\n---\n",
};

function app(text: string): FakeApp {
  return new FakeApp({ ...PEOPLE, [PATH]: text });
}

/** The note as a target of its own, without a row. */
function whole(fake: FakeApp, path = PATH) {
  const { ledger } = fake.snapshot();
  return targetOfRecord(
    ledger.records.find((record) => record.path === path)!,
    ledger,
  );
}

/** Ugly throughout: BOM, CRLF, comments, odd quotes, no final newline. */
const note = (kind: string, more: string) =>
  `\uFEFF---\n# made by hand\ntype:  '${kind}'   # kind\n"mentors": ["[[Amara Osei]]",]\n${more}---\n\nText  \n- [ ] a line`.replaceAll(
    "\n",
    "\r\n",
  );

type PlainAct = Parameters<typeof write>[1];

async function write(
  fake: FakeApp,
  act:
    | "mark-thanked"
    | "mark-told"
    | "mark-note-written"
    | "mark-asked"
    | "mark-packet-sent"
    | "mark-submitted"
    | "mark-followed-up"
    | "mark-agenda-sent"
    | "mark-reviewed"
    | "mark-reminded"
    | "mark-told-to",
  row = whole(fake),
) {
  return fake.act({ act, row });
}

const DAYS: readonly (readonly [PlainAct, kind: string, property: string])[] = [
  ["mark-thanked", "letter", "thanked"],
  ["mark-thanked", "event", "thanked"],
  ["mark-told", "letter", "told"],
  ["mark-note-written", "milestone", "thanks_note"],
  ["mark-asked", "letter", "asked"],
  ["mark-packet-sent", "letter", "packet_sent"],
  ["mark-submitted", "letter", "submitted"],
  ["mark-followed-up", "contact", "followed_up"],
  ["mark-agenda-sent", "meeting", "agenda_sent"],
  ["mark-reviewed", "goal", "reviewed"],
];

const SHAPES: readonly (readonly [what: string, before: string, after: string])[] = [
  ["is missing", "", `NAME: ${TODAY}\n`],
  ["is empty", "NAME:\n", `NAME: ${TODAY}\n`],
  ["is empty with a comment", "NAME:  # not yet\nx: 1\n", `NAME: ${TODAY}  # not yet\nx: 1\n`],
  ["is null", "'NAME': null\n", `'NAME': ${TODAY}\n`],
  ["has another date and a comment", "NAME: 2026-01-01 # again?\n", `NAME: ${TODAY} # again?\n`],
  ["is no date", 'NAME: "soon"\nx: 1\n', `NAME: "${TODAY}"\nx: 1\n`],
  ["stands between others", "a: 1\n\nNAME :  2026-01-01\nb: 2\n", `a: 1\n\nNAME :  ${TODAY}\nb: 2\n`],
];

describe.each(DAYS)("%s on a %s", (act, kind, name) => {
  const fill = (shape: string) => note(kind, `date: 2026-11-20\n${shape.replaceAll("NAME", name)}`);

  it.each(SHAPES)(`sets ${name} where it %s`, async (_, before, after) => {
    const fake = app(fill(before));
    expect(await write(fake, act)).toEqual({ result: "done", paths: [PATH] });
    expect(fake.store.text(PATH)).toBe(fill(after));
    expect(fake.notices.last).toMatch(/^[A-Z][a-z ]+: one\.$/);
    await fake.writer.undo();
    expect(fake.store.text(PATH)).toBe(fill(before));
  });

  it("says so where it is done already, and is refused where the properties cannot be read", async () => {
    const fake = app(fill(`NAME: ${TODAY}\n`));
    const row = whole(fake);
    expect(await write(fake, act, row)).toEqual({ result: "unchanged" });
    const broken = fill("a: [\n");
    fake.store.files.set(PATH, broken);
    expect(await write(fake, act, row)).toMatchObject({ result: "refused", why: "invalid-frontmatter" });
    expect(fake.store.text(PATH)).toBe(broken);
    fake.store.files.delete(PATH);
    expect(await write(fake, act, row)).toMatchObject({ result: "refused", why: "missing" });
  });
});

describe("a letter", () => {
  const letter = (more: string) => note("letter", `deadline: 2026-12-01\n${more}`);

  it.each([
    ["", "answered: 2026-11-22\nanswer: lukewarm\n"],
    [
      "answer: # which?\nasked: 2026-11-01\n",
      "answer: lukewarm # which?\nasked: 2026-11-01\nanswered: 2026-11-22\n",
    ],
    ["answered: 2026-11-02\nanswer: 'yes'\n", "answered: 2026-11-22\nanswer: 'lukewarm'\n"],
  ])("is answered in two properties and one step: %j", async (before, after) => {
    const fake = app(letter(before));
    const row = whole(fake);
    await fake.act({ act: "mark-answered", row, input: "lukewarm" });
    expect(fake.store.text(PATH)).toBe(letter(after));
    expect(fake.notices.last).toBe("Answered lukewarm: one.");
    await fake.writer.undo();
    expect(fake.store.text(PATH)).toBe(letter(before));
  });

  it.each(["yes", "lukewarm", "declined"] as const)("that is answered %s is read so", async (input) => {
    const fake = app(letter("asked: 2026-11-01\n"));
    await fake.act({ act: "mark-answered", row: fake.row("letter-answer"), input });
    expect(fake.snapshot().ledger.letters[0]?.properties).toMatchObject({ answer: input, answered: TODAY });
    expect(fake.snapshot().ledger.problems).toEqual([]);
    expect(fake.rules()).not.toContain("letter-answer");
  });

  it.each([
    ["", "reminded: [2026-11-22]\n"],
    ["reminded: 2026-11-01 # first\n", "reminded: [2026-11-01, 2026-11-22] # first\n"],
    [
      "reminded:\n- '2026-11-01' # first\n- soon\n",
      "reminded:\n- '2026-11-01' # first\n- soon\n- 2026-11-22\n",
    ],
    ["reminded: []\n", "reminded: [2026-11-22]\n"],
  ])("keeps earlier reminders: %j", async (before, after) => {
    const fake = app(letter(before));
    const start = fake.store.text(PATH);
    await write(fake, "mark-reminded");
    expect(fake.store.text(PATH)).toBe(letter(after));
    expect(await write(fake, "mark-reminded")).toEqual({ result: "unchanged" });
    await fake.writer.undo();
    expect(fake.store.text(PATH)).toBe(start);
  });

  it("goes its way from act to act", async () => {
    const fake = app("---\ntype: letter\nmentor: Amara Osei\ndeadline: 2026-12-01\n---\n");
    await write(fake, "mark-asked", fake.row("ask-for-letter"));
    await fake.act({ act: "mark-answered", row: fake.row("letter-answer"), input: "yes" });
    await write(fake, "mark-packet-sent", fake.row("send-packet"));
    expect(fake.row("letter-reminder").due).toBe("2026-11-17");
    await write(fake, "mark-reminded", fake.row("letter-reminder"));
    expect(fake.row("letter-reminder").due).toBe("2026-11-26");
    await write(fake, "mark-submitted", fake.row("letter-reminder"));
    await write(fake, "mark-thanked", fake.row("thank-writer"));
    expect(fake.rules().filter((rule) => /letter|packet|writer/.test(rule))).toEqual([]);
  });
});

describe("a milestone", () => {
  const milestone = (more: string) =>
    `---\r\ntype: milestone\r\ndate: 2026-11-20 # at last\r\n${more}---\r\nPassed.`;

  it.each([
    ["", 'told_to:\r\n  - "[[Lee]]"\r\n'],
    ["told_to: [[Amara Osei]]\r\n", 'told_to: ["[[Amara Osei]]", "[[Lee]]"]\r\n'],
    ["told_to: # nobody\r\n", 'told_to: # nobody\r\n  - "[[Lee]]"\r\n'],
    ["told_to:\r\n- Amara Osei # by phone\r\n", 'told_to:\r\n- Amara Osei # by phone\r\n- "[[Lee]]"\r\n'],
  ])("is told to the mentor of the row: %j", async (before, after) => {
    const fake = app(milestone(before));
    const row = fake
      .snapshot()
      .rows.find(({ rule, mentors }) => rule === "tell-milestone" && mentors[0]?.name === "Lee")!;
    await write(fake, "mark-told-to", row);
    expect(fake.store.text(PATH)).toBe(milestone(after));
    expect(fake.notices.last).toBe("Marked as told to Lee: one.");
    const left = fake.snapshot().rows.filter(({ rule }) => rule === "tell-milestone");
    expect(left.map(({ mentors }) => mentors[0]?.name)).toEqual(
      before.includes("Osei") ? [] : ["Amara Osei"],
    );
    await fake.writer.undo();
    expect(fake.store.text(PATH)).toBe(milestone(before));
  });

  it("names nobody twice, by whatever name, and does nothing for nobody", async () => {
    const text = milestone("told_to: [Dr. Lee]\r\nshare_with: [Lee]\r\n");
    const fake = app(text);
    expect(await write(fake, "mark-told-to", whole(fake))).toEqual({ result: "unchanged" });
    expect(await write(fake, "mark-told-to", { ...whole(fake), mentors: [] })).toEqual({
      result: "unchanged",
    });
    expect(fake.store.text(PATH)).toBe(text);
  });

  it("is put off for one mentor where it names none", async () => {
    const fake = app(milestone(""));
    await fake.act({ act: "dismiss", row: fake.row("tell-milestone") });
    expect(fake.store.text(PATH)).toBe(milestone('dismissed:\r\n  - "tell-milestone [[Amara Osei]]"\r\n'));
    expect(fake.row("tell-milestone").mentors.map(({ name }) => name)).toEqual(["Lee"]);
  });
});

describe("an act on a whole note", () => {
  it("does nothing to one of its lines, and an act on a line nothing to the note", async () => {
    const fake = app(note("letter", "deadline: 2026-12-01\n"));
    const line = fake.row("follow-up");
    for (const act of ["mark-asked", "mark-packet-sent", "mark-reminded", "mark-submitted"] as const)
      expect(await write(fake, act, line)).toEqual({ result: "unchanged" });
    expect(await fake.act({ act: "mark-answered", row: line, input: "yes" })).toEqual({
      result: "unchanged",
    });
    for (const act of ["mark-confirmed", "mark-delivered", "mark-notified", "mark-comments-asked"] as const)
      expect(await fake.act({ act, row: whole(fake) })).toEqual({ result: "unchanged" });
    for (const act of ["mark-applied", "set-aside"] as const)
      expect(await fake.act({ act, row: whole(fake), input: "x" })).toEqual({ result: "unchanged" });
    expect(fake.store.writes).toEqual([]);
  });
});
