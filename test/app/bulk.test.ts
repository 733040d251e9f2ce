/** What several rows have in common, and each row's own act as one step. */
import { describe, expect, it } from "vitest";
import { bulkActs, closingAct } from "../../src/app/acts/bulk";
import { performAsked, performEach } from "../../src/app/acts/perform";
import type { Row } from "../../src/core/agenda/row";
import { FakeApp } from "../fakes/fake-app";
import { day } from "../fakes/fakes";

const PERSON = "People/Amara Osei.md";
const GOAL = "Goals/Publish.md";
const FILES = {
  [PERSON]: "---\ntype: mentor\n---\n## Follow-ups\n- [ ] Send it 📅 2026-11-20\n- [ ] Book it\n",
  [GOAL]:
    "---\ntype: goal\nmentors: '[[Amara Osei]]'\nshared: 2026-01-01\nstart: 2026-01-01\nsuccess: A poster\n---\n",
};

const acts = (...rows: Partial<Row>[]) => bulkActs(rows as Row[]);

describe("what can be done to several rows", () => {
  it("is what all of them offer, to put off and to wave off", () => {
    expect(acts({ acts: ["tick", "set-due"] }, { acts: ["set-due", "tick"] })).toEqual([
      "tick",
      "set-due",
      "snooze",
      "dismiss",
    ]);
    expect(acts({ acts: ["tick"] }, { acts: ["tick"] })).toEqual(["tick", "snooze", "dismiss"]);
    expect(acts({ acts: ["tick"] }, { acts: ["mark-reviewed"] })).toEqual(["each", "snooze", "dismiss"]);
    expect(acts({ acts: ["tick"] }, { acts: ["draft-agenda"] })).toEqual(["snooze", "dismiss"]);
    expect(acts()).toEqual([]);
  });

  it("is each one's own act only where that asks nothing", () => {
    expect(closingAct({ acts: ["tick"] } as unknown as Row)).toBe("tick");
    expect(closingAct({ acts: ["set-due", "tick"] } as unknown as Row)).toBeNull();
    expect(closingAct({ acts: ["draft-agenda"] } as unknown as Row)).toBeNull();
    expect(closingAct({ acts: [] } as unknown as Row)).toBeNull();
  });
});

describe("each row's own act", () => {
  it("is one step over all notes", async () => {
    const app = new FakeApp(FILES);
    const rows = app.snapshot().rows.filter((row) => ["follow-up", "review-goal"].includes(row.rule));
    expect(rows).toHaveLength(3);
    const requests = rows.map((row) => ({ row, act: closingAct(row)! }));
    expect((await performEach(app, requests)).outcome.result).toBe("done");
    expect(app.notices.last).toBe("Done: 3 rows.");
    expect(app.store.text(PERSON).match(/- \[x\]/g)).toHaveLength(2);
    expect(app.store.text(GOAL)).toContain("reviewed: 2026-11-22");
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(FILES);
  });
});

describe("each row's own act on one line", () => {
  const LINE = "- 2026-11-10 nominated me [outcome:: chosen] [outcome_on:: 2026-11-15]";
  const note = (line: string) => ({ [PERSON]: `---\ntype: mentor\n---\n## Advocacy\n${line}\n` });
  const start = (line: string, rules: readonly string[]) => {
    const app = new FakeApp(note(line));
    const rows = app.snapshot().rows.filter(({ rule }) => rules.includes(rule));
    return { app, rows, requests: rows.map((row) => ({ row, act: closingAct(row)! })) };
  };
  const RULES = ["thank-for-advocacy", "tell-advocacy-outcome"];

  it("is done for every row of it, and undone as one", async () => {
    const { app, rows, requests } = start(LINE, RULES);
    expect(requests.map(({ act }) => act).sort()).toEqual(["mark-thanked", "mark-told"]);
    const { closed } = await performEach(app, requests);
    expect(app.store.text(PERSON)).toMatch(/nominated me .*\[thanked:: 2026-11-22\]/);
    expect(app.store.text(PERSON)).toMatch(/nominated me .*\[told:: 2026-11-22\]/);
    expect(app.notices.last).toBe("Done: 2 rows.");
    expect(closed).toEqual(rows);
    expect(app.rules().filter((rule) => RULES.includes(rule))).toEqual([]);
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(note(LINE));
  });

  it("says all of a line and ticks it once, whichever comes first", async () => {
    const line = "- [ ] #feedback Slow down [applied:: 2026-11-20]";
    for (const acts of [
      ["mark-told", "mark-delivered"],
      ["mark-delivered", "mark-told"],
    ] as const) {
      const { app, rows } = start(line, ["report-back"]);
      await performEach(
        app,
        acts.map((act) => ({ act, row: rows[0]! })),
      );
      expect(app.store.text(PERSON)).toContain("- [x] #feedback Slow down [applied:: 2026-11-20]");
      expect(app.store.text(PERSON)).toMatch(/\[told:: 2026-11-22\]/);
      expect(app.store.text(PERSON)).toMatch(/\[delivered:: 2026-11-22\]/);
    }
  });

  it("closes no row that its act does not fit", async () => {
    const { app, rows } = start(LINE, RULES);
    const [first, second] = rows;
    const { outcome, closed } = await performEach(app, [
      { row: first!, act: "mark-told" },
      // The agenda is of a meeting, and not of a line.
      { row: second!, act: "mark-agenda-sent" },
    ]);
    expect([outcome.result, closed]).toEqual(["done", [first]]);
  });
});

describe("a row is done with", () => {
  const COMMITMENT = "## Commitments\n- [ ] Draft the poster";
  const meeting = `---\ntype: meeting\nmentors: "[[Amara Osei]]"\ndate: 2026-11-20\nstatus: held\nthanked: 2026-11-21\n---\n`;
  const closedBy = async (app: FakeApp, request: Parameters<typeof performAsked>[1]) =>
    (await performAsked(app, request)).closed.length;

  it.each([
    ["", "2026-12-04", "two pages", 1],
    ["", "2026-12-04", "", 0],
    ["", null, "two pages", 0],
    ["", "2026-12-04", "  ", 0],
    [" [scope:: two pages]", "2026-12-04", "", 1],
    [" [due:: 2026-12-04]", null, "two pages", 1],
  ] as const)("once it is clear%s: due %s, scope “%s”", async (known, due, scope, count) => {
    const app = new FakeApp({ ...FILES, "M.md": `${meeting}${COMMITMENT}${known}\n` });
    const rows = [app.row("clarify-commitment")];
    expect(await closedBy(app, { act: "clarify", rows, input: { due: due && day(due), scope } })).toBe(count);
    expect(app.rules().filter((rule) => rule === "clarify-commitment")).toHaveLength(1 - count);
  });

  it("once no second reminder comes", async () => {
    const letter = `---\ntype: letter\nmentors: "[[Amara Osei]]"\ndeadline: 2026-11-25\nasked: 2026-09-01\nanswered: 2026-09-02\nanswer: yes\npacket_sent: 2026-09-03\n---\n`;
    const app = new FakeApp({ ...FILES, "L.md": letter });
    const remind = async () =>
      closedBy(app, { act: "mark-reminded", rows: [app.row("letter-reminder")], input: undefined });
    expect(await remind()).toBe(0);
    expect(app.rules()).toContain("letter-reminder");
    app.store.files.set("L.md", app.store.text("L.md").replace("2026-11-22", "2026-11-21"));
    expect(await remind()).toBe(1);
    expect(app.rules()).not.toContain("letter-reminder");
  });
});
