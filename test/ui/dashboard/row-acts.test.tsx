/** The acts of rows that ask, that open, and that close their row. */
import { afterEach, describe, expect, it } from "vitest";
import { OPENING_ACTS } from "../../../src/ui/dashboard/opening-acts";
import { actView, type RowAct } from "../../../src/ui/dashboard/row-actions";
import type { Row } from "../../../src/core/agenda/row";
import { ACTS } from "../../../src/app/acts/acts";
import { missingIcons } from "../../host/window/icons";
import { note } from "../../core/dashboard/vault";
import { Harness } from "./harness";

const MENTOR = { "People/Amara Osei.md": note("mentor", [], "## Log\n- 2026-11-20 call\n") };
const meeting = (body: string) =>
  note(
    "meeting",
    ['mentors: "[[Amara Osei]]"', "date: 2026-11-19", "status: held", "thanked: 2026-11-20"],
    body,
  );
const letter = (...more: string[]) =>
  note("letter", ['mentors: "[[Amara Osei]]"', "destination: Lakeside", "deadline: 2026-12-20", ...more]);

let opened: Harness | null = null;
afterEach(() => {
  opened?.close();
  opened = null;
});

/** The window, and what chooses an act of a row in it. */
function start(files: Record<string, string>) {
  const window_ = new Harness({ ...MENTOR, ...files });
  opened = window_;
  const { fake, openers, context } = window_;
  const run = (act: RowAct, row: Row) => window_.do(() => void context.actions.run(act, row));
  return { fake, openers, context, run };
}

describe("an act that asks", () => {
  const FEEDBACK = "- [ ] Slow down [confirmed:: 2026-11-01]";
  it.each([
    {
      rule: "act-on-feedback",
      act: "mark-applied",
      line: FEEDBACK,
      question: "askText",
      says: "[evidence:: clearer now]",
    },
    {
      rule: "act-on-feedback",
      act: "set-aside",
      line: FEEDBACK,
      question: "askText",
      says: "[-] Slow down [confirmed:: 2026-11-01] [because:: clearer now]",
    },
    {
      rule: "clarify-commitment",
      act: "clarify",
      line: "- [ ] Slow down #commitment [scope:: a page]",
      question: "askClarity",
      says: "[scope:: two pages] 📅 2026-12-04",
    },
  ] as const)("of $rule: $act", async ({ rule, act, line, question, says }) => {
    const { fake, openers, context, run } = start({ "M.md": meeting(`## Feedback\n${line}\n`) });
    const row = fake.row(rule);
    await run(act, row);
    expect(openers.calls).toMatchObject([[question, { about: row.title }]]);
    expect(fake.store.text("M.md")).toContain(says);
    expect(context.done.phases.get(row.key)).toBe("done");
  });

  it("gives what the line has to begin with", async () => {
    const { fake, openers, run } = start({
      "M.md": meeting("## Commitments\n- [ ] Draft [scope:: a page]\n"),
    });
    await run("clarify", fake.row("clarify-commitment"));
    expect(openers.calls[0]).toMatchObject(["askClarity", { known: { due: null, scope: "a page" } }]);
  });

  it("takes a writer's answer", async () => {
    const { fake, run } = start({ "L.md": letter("asked: 2026-11-01") });
    await run("mark-answered", fake.row("letter-answer"));
    expect(fake.store.text("L.md")).toContain("answered: 2026-11-22\nanswer: yes\n");
  });

  it("does nothing without an answer", async () => {
    const { fake, openers, context, run } = start({
      "M.md": meeting("## Feedback\n- [ ] Slow [confirmed:: 2026-11-01]\n"),
    });
    openers.askText = async () => null;
    await run("mark-applied", fake.row("act-on-feedback"));
    expect([fake.store.writes, context.done.phases.size]).toEqual([[], 0]);
  });
});

describe("an act that opens", () => {
  it("the form for another writer, or the draft of the request", async () => {
    const { fake, openers, run } = start({
      "L.md": letter("asked: 2026-11-01", "answered: 2026-11-02", "answer: declined"),
      "N.md": letter(),
    });
    await run("plan-letter", fake.row("find-other-writer"));
    await run("draft-letter-request", fake.row("ask-for-letter"));
    expect(openers.calls).toEqual([
      ["planLetter", "L.md"],
      ["draft", "draft-letter-request", "N.md"],
    ]);
  });
});

describe("the other way to be done with a row", () => {
  const pencils = (window_: Harness, title: string) =>
    [...window_.row(title).querySelectorAll("button")].map((one) => one.getAttribute("aria-label"));

  it("has a button beside the first act: the mark beside a message; a row that only opens a form has none", async () => {
    const { fake, openers } = start({
      "Letters/Lakeside.md": letter(),
      "Meetings/2026-11-24 Osei.md": note("meeting", ['mentors: "[[Amara Osei]]"', "date: 2026-11-24"]),
    });
    const letterRow = fake.row("ask-for-letter");
    const labels = pencils(opened!, letterRow.title);
    expect(labels.slice(0, 2)).toEqual(
      ["draft-letter-request", "mark-asked"].map((act) => actView(act as RowAct).label),
    );
    await opened!.do(() =>
      opened!.button(actView("draft-letter-request").label, opened!.row(letterRow.title)).click(),
    );
    expect(openers.calls).toEqual([["draft", "draft-letter-request", letterRow.path]]);
    expect(pencils(opened!, fake.row("send-agenda").title)).toHaveLength(4);
    expect(pencils(opened!, fake.row("prepare-meeting").title)).toHaveLength(3);
  });
});

describe("an act that closes its row", () => {
  it("lets it fade; one that does not leaves it", async () => {
    const { fake, context, run } = start({
      "M.md": meeting("## Commitments\n- [ ] Draft [scope:: x] 📅 2026-11-23\n"),
    });
    const row = fake.row("deliver");
    await run("mark-notified", row);
    expect(fake.store.text("M.md")).toContain("[notified:: 2026-11-22]");
    expect(context.done.phases.size).toBe(0);
    await run("mark-delivered", fake.row("deliver"));
    expect(context.done.phases.size).toBe(1);
  });

  it("is every act but those that put it off, change its day, say something early, or note down a meeting", () => {
    const open = Object.entries(ACTS).filter(([, act]) => !("closes" in act));
    expect(open.map(([name]) => name).sort()).toEqual([
      "dismiss",
      "mark-arrived-early",
      "mark-arrived-late",
      "mark-arrived-on-time",
      "mark-notified",
      "mark-overran-asked",
      "set-due",
      "snooze",
    ]);
  });
});

describe("every act", () => {
  it("has a word of its own and an icon that there is; what asks first says so", () => {
    const names = [...Object.keys(ACTS), ...Object.keys(OPENING_ACTS)] as RowAct[];
    for (const name of names) {
      const { label, icon } = actView(name);
      const asks =
        name in ACTS ? ACTS[name as keyof typeof ACTS].asks !== "nothing" : name !== "prepare-meeting";
      expect([name, label.endsWith("…"), icon]).toEqual([
        name,
        asks,
        expect.stringMatching(/^[a-z-]+[0-9]?$/),
      ]);
    }
    expect([...missingIcons]).toEqual([]);
  });
});
