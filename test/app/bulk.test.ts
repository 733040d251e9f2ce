/** What several rows have in common, and each row's own act as one step. */
import { describe, expect, it } from "vitest";
import { bulkActs, closingAct } from "../../src/app/acts/bulk";
import { performEach } from "../../src/app/acts/perform";
import type { Row } from "../../src/core/agenda/row";
import { FakeApp } from "../fakes/fake-app";

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
    expect((await performEach(app, requests)).result).toBe("done");
    expect(app.notices.last).toBe("Done: 3 rows.");
    expect(app.store.text(PERSON).match(/- \[x\]/g)).toHaveLength(2);
    expect(app.store.text(GOAL)).toContain("reviewed: 2026-11-22");
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(FILES);
  });
});
