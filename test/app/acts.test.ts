/** Acts on rows: each closes its row, by one change in one note. */
import { describe, expect, it } from "vitest";
import { ACTS, isWritingAct } from "../../src/app/acts/acts";
import { settingProperty } from "../../src/app/acts/set-property";
import { targetOfRecord } from "../../src/app/acts/target";
import { FakeApp } from "../fakes/fake-app";
import { day, FakeTasks } from "../fakes/fakes";

const MENTOR = "---\ntype: mentor\nsince: 2026-01-01\n---\n\n## Log\n- 2026-08-01 e-mail: check-in\n";
const meeting = (properties: string, body = "") =>
  `---\ntype: meeting\nmentors: "[[Amara Osei]]"\n${properties}---\n${body}`;

function app(files: Record<string, string> = {}, tasks?: FakeTasks) {
  return new FakeApp({ "People/Amara Osei.md": MENTOR, ...files }, tasks);
}

/** The lines that one text has and the other has not. */
function difference(before: string, after: string): string[] {
  const [old, now] = [before.split("\n"), after.split("\n")];
  return [
    ...old.filter((line) => !now.includes(line)).map((line) => `- ${line}`),
    ...now.filter((line) => !old.includes(line)).map((line) => `+ ${line}`),
  ];
}

describe("acts on a meeting", () => {
  it.each([
    ["send-agenda", "mark-agenda-sent", "date: 2026-11-25\n", "+ agenda_sent: 2026-11-22"],
    ["close-meeting", "mark-held", "date: 2026-11-20\n", "+ status: held"],
    ["close-meeting", "mark-cancelled", "date: 2026-11-20\n", "+ status: cancelled"],
    ["thank-for-meeting", "mark-thanked", "date: 2026-11-20\nstatus: held\n", "+ thanked: 2026-11-22"],
  ] as const)("%s is closed by %s", async (rule, act, properties, change) => {
    const path = "Meetings/one.md";
    const it = app({ [path]: meeting(properties) });
    expect(it.row(rule).acts).toContain(act);
    expect(await it.act({ act, row: it.row(rule) })).toEqual({ result: "done", paths: [path] });
    expect(difference(meeting(properties), it.store.text(path))).toEqual([change]);
    expect(it.rules()).not.toContain(rule);
    expect(it.notices.last).toMatch(/^[A-Z][^.]+: one\.$/);
    await it.writer.undo();
    expect(it.store.text(path)).toBe(meeting(properties));
  });
});

describe("acts on an entry", () => {
  const path = "Meetings/one.md";
  const line = "- [ ] Send [[Amara Osei]] the draft 📅 2026-12-01 ^id";
  const text = meeting("date: 2026-11-20\nstatus: held\nthanked: 2026-11-21\n", `\n## Follow-ups\n${line}\n`);

  it.each([
    ["tick", undefined, line.replace("[ ]", "[x]"), "Ticked: Send Amara Osei the draft."],
    ["set-due", day("2026-12-04"), line.replace("-01", "-04"), "Due Dec 4: Send Amara Osei the draft."],
    ["dismiss", undefined, line.replace("[ ]", "[-]"), "Dismissed: Send Amara Osei the draft."],
    [
      "snooze",
      day("2027-01-02"),
      line.replace("📅", "[snooze:: 2027-01-02] 📅"),
      "Snoozed until Jan 2, 2027: Send Amara Osei the draft.",
    ],
    [
      "mark-thanked",
      undefined,
      line.replace("📅", "[thanked:: 2026-11-22] 📅"),
      "Marked as thanked: Send Amara Osei the draft.",
    ],
  ] as const)("%s", async (act, input, after, notice) => {
    const it = app({ [path]: text });
    const row = it.row("follow-up");
    const asked =
      input === undefined
        ? it.act({ act: act as "tick", row })
        : it.act({ act: act as "snooze", row, input });
    expect((await asked).result).toBe("done");
    expect(it.store.text(path)).toBe(text.replace(line, after));
    expect(it.notices.last).toBe(notice);
  });

  it("ticks with the day if the settings say so, and undo gives the bytes back", async () => {
    const it = app({ [path]: text });
    await it.settings.set("stampDoneDate", true);
    await it.act({ act: "tick", row: it.row("follow-up") });
    expect(it.store.text(path)).toContain(
      "[x] Send [[Amara Osei]] the draft 📅 2026-12-01 ✅ 2026-11-22 ^id\n",
    );
    await it.writer.undo();
    expect(it.store.text(path)).toBe(text);
  });

  it("keeps a done date that the user wrote, through the tick and its undo", async () => {
    const dated = text.replace(" ^id", " ✅ 2026-01-01 ^id");
    const it = app({ [path]: dated });
    await it.settings.set("stampDoneDate", true);
    await it.act({ act: "tick", row: it.row("follow-up") });
    expect(it.store.text(path)).toBe(dated.replace("[ ]", "[x]"));
    await it.writer.undo();
    expect(it.store.text(path)).toBe(dated);
  });

  it("leaves a line that repeats to the Tasks plugin", async () => {
    const repeating = text.replace("📅", "🔁 every week 📅");
    const tasks = new FakeTasks((old) => `${old.replace("-01", "-08")}\n${old.replace("[ ]", "[x]")}`);
    const withTasks = app({ [path]: repeating }, tasks);
    await withTasks.act({ act: "tick", row: withTasks.row("follow-up") });
    const once = line.replace("📅", "🔁 every week 📅");
    expect(withTasks.store.text(path)).toBe(
      repeating.replace(once, `${once.replace("-01", "-08")}\n${once.replace("[ ]", "[x]")}`),
    );
    const without = app({ [path]: repeating });
    const { result } = await without.act({ act: "tick", row: without.row("follow-up") });
    expect([result, without.store.text(path)]).toEqual(["refused", repeating]);
    expect(without.notices.last).toContain("only the Tasks plugin can tick it");
    expect(without.navigator.opened).toEqual([[path, without.row("follow-up").line]]);
  });

  it("finds the line again when lines have come above it", async () => {
    const it = app({ [path]: text });
    const row = it.row("follow-up");
    it.store.files.set(path, text.replace("## Follow-ups", "New words\n\n## Follow-ups"));
    await it.act({ act: "tick", row });
    expect(it.store.text(path)).toContain("New words\n\n## Follow-ups\n- [x] Send");
  });
});

describe("acts on a mentor", () => {
  it("logs a contact under the Log heading, once", async () => {
    const it = app();
    const row = it.row("check-in");
    const input = { day: day("2026-11-22"), kind: "e-mail", words: "news of\nthe draft " } as const;
    await it.act({ act: "log-contact", row, input });
    expect(it.store.text(row.path)).toBe(`${MENTOR}- 2026-11-22 e-mail: news of the draft\n`);
    expect(it.notices.last).toBe("Logged: e-mail with Amara Osei, Nov 22.");
    expect((await it.act({ act: "log-contact", row, input })).result).toBe("unchanged");
    expect(it.row("check-in").state).toBe("later");
  });

  it("snoozes and dismisses in the note's properties, and replaces an older snooze", async () => {
    const it = app();
    const row = it.row("check-in");
    await it.act({ act: "snooze", row, input: day("2026-12-01") });
    expect(it.rules()).not.toContain("check-in");
    await it.act({ act: "snooze", row, input: day("2026-12-08") });
    const added = "snooze:\n  - check-in until 2026-12-08\n";
    expect(it.store.text(row.path)).toBe(MENTOR.replace("---\n\n", `${added}---\n\n`));
    await it.writer.undo();
    await it.writer.undo();
    expect(it.store.text(row.path)).toBe(MENTOR);
    await it.act({ act: "dismiss", row });
    expect(it.rules()).not.toContain("check-in");
    expect(difference(MENTOR, it.store.text(row.path))).toEqual(["+ dismissed:", "+   - check-in"]);
  });

  it("names the mentor when a row is about one of several", async () => {
    const path = "Meetings/one.md";
    const both = meeting("date: 2026-11-25\n").replace('"[[Amara Osei]]"', '["[[Amara Osei]]", "[[Lee]]"]');
    const it = app({ [path]: both, "Lee.md": "---\ntype: mentor\n---\n", "x/Lee.md": "" });
    const { mentors, ...row } = it.row("send-agenda");
    const lee = { ...row, mentors: mentors.filter(({ name }) => name === "Lee") };
    await it.act({ act: "snooze", row: lee, input: day("2026-12-01") });
    expect(difference(both, it.store.text(path))).toEqual([
      '+ snooze: ["send-agenda [[Lee]] until 2026-12-01"]',
    ]);
    await it.act({ act: "dismiss", row: lee });
    expect(it.store.text(path)).toContain('dismissed: ["send-agenda [[Lee]]"]\n');
  });
});

describe("acts on a goal", () => {
  const path = "Goals/Publish.md";
  const goal = "---\ntype: goal\nsuccess: A paper\nmentor: Amara Osei\nstart: 2026-06-01\n---\n";

  it("is shared with mentors: those missing are added, with the day, in one step", async () => {
    const it = app({ [path]: goal, "People/Lee.md": "---\ntype: mentor\n---\n" });
    const input = ["People/Amara Osei.md", "People/Lee.md"];
    await it.act({ act: "mark-shared", row: it.row("share-goal"), input });
    expect(difference(goal, it.store.text(path))).toEqual([
      "- mentor: Amara Osei",
      '+ mentor: [Amara Osei, "[[Lee]]"]',
      "+ shared: 2026-11-22",
    ]);
    expect(it.rules()).not.toContain("share-goal");
    await it.writer.undo();
    expect(it.store.text(path)).toBe(goal);
  });

  it("is reviewed", async () => {
    const it = app({ [path]: goal });
    await it.act({ act: "mark-reviewed", row: it.row("review-goal") });
    expect(difference(goal, it.store.text(path))).toEqual(["+ reviewed: 2026-11-22"]);
  });

  it("gets any property, a list, or none", async () => {
    const it = app({ [path]: goal });
    const set = (name: string, value: string | string[] | null) =>
      it.writer.perform(settingProperty(path, { name, value, label: `Set ${name}` }));
    await set("priority", "1");
    await set("tags", ["mentorship/goal"]);
    await set("start", null);
    expect(difference(goal, it.store.text(path))).toEqual([
      "- start: 2026-06-01",
      '+ priority: "1"',
      "+ tags:",
      "+   - mentorship/goal",
    ]);
  });
});

describe("all acts", () => {
  it("have a label, an icon and a question, and write nothing before they are performed", () => {
    const it = app({ "Goals/Publish.md": "---\ntype: goal\nsuccess: x\n---\n- [ ] step\n" });
    const { ledger } = it.snapshot();
    const context = { today: it.clock.today(), settings: it.settings.current(), ledger, tasks: it.tasks };
    for (const record of ledger.records) {
      const target = targetOfRecord(record, ledger);
      for (const act of Object.values(ACTS)) {
        expect(act.label).toMatch(/^[A-Z][a-z -]+$/);
        expect(act.icon).toMatch(/^[a-z0-9-]+$/);
        if (act.asks === "nothing") act.plan(target, undefined, context);
        if (act.asks === "date") act.plan(target, context.today, context);
        if (act.asks === "mentors") act.plan(target, [], context);
        if (act.asks === "words") act.plan(target, "words", context);
        if (act.asks === "answer") act.plan(target, "yes", context);
        if (act.asks === "clarity") act.plan(target, { due: context.today, scope: "x" }, context);
      }
    }
    expect(it.store.writes).toEqual([]);
    expect([isWritingAct("tick"), isWritingAct("draft-agenda")]).toEqual([true, false]);
  });

  it("that do not fit a target do nothing", async () => {
    const it = app();
    const { ledger } = it.snapshot();
    const row = targetOfRecord(ledger.records[0]!, ledger);
    for (const act of ["tick", "dismiss"] as const)
      expect(await it.act({ act, row })).toEqual({ result: "unchanged" });
    expect(await it.act({ act: "snooze", row, input: day("2026-12-01") })).toEqual({ result: "unchanged" });
    expect(it.store.writes).toEqual([]);
  });
});
