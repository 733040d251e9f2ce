/** One act on many rows: one step to do and to undo, all of it or nothing. */
import { describe, expect, it } from "vitest";
import { performActs, type ActsRequest } from "../../src/app/acts/perform";
import type { WritingActName } from "../../src/app/acts/acts";
import { FakeApp } from "../fakes/fake-app";
import { day, FakeTasks } from "../fakes/fakes";

const OSEI = "People/Amara Osei.md";
const ONE = "Meetings/one.md";
const TWO = "Meetings/two.md";
const meeting = (body: string, more = "") =>
  `---\r\ntype: meeting\r\nmentors: "[[Amara Osei]]"\r\ndate: 2026-11-20\r\nstatus: held\r\nthanked: 2026-11-21\r\n${more}---\r\n${body}`;
const FILES = {
  [OSEI]: "---\ntype: mentor\nsince: 2026-01-01\n---\n## Log\n- 2026-06-01 call\n",
  [ONE]: meeting("- [ ] Call\r\n- [ ] Write ^w\r\n- [ ] Call\r\n  - [ ] Ask"),
  [TWO]: meeting("- [ ] Read 📅 2026-12-01\r\n"),
};

const rowsOf = (fake: FakeApp, rule: string) => fake.snapshot().rows.filter((row) => row.rule === rule);
const many = <N extends WritingActName>(fake: FakeApp, request: ActsRequest<N>) => performActs(fake, request);

describe("an act on many rows", () => {
  it("ticks lines of several notes, alike or nested, in one step", async () => {
    const fake = new FakeApp(FILES);
    const rows = rowsOf(fake, "follow-up");
    expect(rows).toHaveLength(5);
    expect(await many(fake, { act: "tick", rows })).toMatchObject({ result: "done" });
    expect(fake.store.text(ONE)).toBe(FILES[ONE].replaceAll("[ ]", "[x]"));
    expect(fake.store.text(TWO)).toBe(FILES[TWO].replaceAll("[ ]", "[x]"));
    expect(fake.store.writes).toHaveLength(2);
    expect(fake.notices.last).toBe("Ticked: 5 follow-ups.");
    expect(fake.writer.undoLabel()).toBe("Ticked: 5 follow-ups");
    await fake.writer.undo();
    expect(Object.fromEntries(fake.store.files)).toEqual(FILES);
    expect(fake.writer.undoLabel()).toBeNull();
  });

  it("asks once: all rows are put off until the same day", async () => {
    const fake = new FakeApp(FILES);
    const rows = [...rowsOf(fake, "follow-up"), ...rowsOf(fake, "check-in")];
    await many(fake, { act: "snooze", rows, input: day("2026-12-08") });
    expect(fake.notices.last).toBe("Snoozed until Dec 8: 6 rows.");
    expect(fake.rules()).toEqual([]);
    expect(fake.store.text(ONE).match(/\[snooze:: 2026-12-08\]/g)).toHaveLength(4);
    expect(fake.store.text(OSEI)).toContain("snooze:\n  - check-in until 2026-12-08\n");
    await fake.writer.undo();
    expect(Object.fromEntries(fake.store.files)).toEqual(FILES);
  });

  it("writes nothing at all where one line is gone", async () => {
    const fake = new FakeApp(FILES);
    const rows = rowsOf(fake, "follow-up");
    const changed = FILES[TWO].replace("Read", "Reread");
    fake.store.files.set(TWO, changed);
    expect(await many(fake, { act: "tick", rows })).toEqual({ result: "refused", why: "gone", path: TWO });
    expect(Object.fromEntries(fake.store.files)).toEqual({ ...FILES, [TWO]: changed });
    expect(fake.store.writes).toEqual([]);
    expect(fake.navigator.opened).toHaveLength(1);
  });

  it("changes a line once that several rows are about, and a note's properties after its lines", async () => {
    const text = meeting("## Commitments\r\n- [ ] Draft 📅 2026-11-21\r\n- [ ] Draft", "").replace(
      "held",
      "planned",
    );
    const fake = new FakeApp({ [OSEI]: FILES[OSEI], [ONE]: text });
    const rows = fake.snapshot().rows.filter(({ path }) => path === ONE);
    expect(rows.map(({ rule }) => rule).sort()).toEqual([
      "clarify-commitment",
      "clarify-commitment",
      "close-meeting",
      "deliver",
    ]);
    await many(fake, { act: "snooze", rows, input: day("2026-12-08") });
    expect(fake.store.text(ONE)).toBe(
      text
        .replace("Draft 📅", "Draft [snooze:: 2026-12-08] 📅")
        .replace(/Draft$/, "Draft [snooze:: 2026-12-08]")
        .replace("---\r\n##", "snooze:\r\n  - close-meeting until 2026-12-08\r\n---\r\n##"),
    );
    expect(fake.notices.last).toBe("Snoozed until Dec 8: 3 rows.");
  });

  it("leaves out rows that it does not fit, and says one row's own words", async () => {
    const fake = new FakeApp(FILES);
    const [first] = rowsOf(fake, "follow-up");
    await many(fake, { act: "tick", rows: [...rowsOf(fake, "check-in"), first!] });
    expect(fake.notices.last).toBe("Ticked: Call.");
    expect(await many(fake, { act: "tick", rows: rowsOf(fake, "check-in") })).toEqual({
      result: "unchanged",
    });
    expect(await many(fake, { act: "tick", rows: [] })).toEqual({ result: "unchanged" });
  });

  it("finds alike lines below one to which Tasks adds a line", async () => {
    const tasks = new FakeTasks((old) => `${old}\n${old.replace("[ ]", "[x]")}`);
    const text = meeting("- [ ] Read 🔁 every week\r\n- [ ] Call\r\n- x\r\n- [ ] Call\r\n");
    const fake = new FakeApp({ [OSEI]: FILES[OSEI], [ONE]: text }, tasks);
    await many(fake, { act: "tick", rows: rowsOf(fake, "follow-up") });
    expect(fake.store.text(ONE)).toBe(
      meeting("- [ ] Read 🔁 every week\r\n- [x] Read 🔁 every week\r\n- [x] Call\r\n- x\r\n- [x] Call\r\n"),
    );
  });

  it("counts what it is about in its own words", async () => {
    const fake = new FakeApp({
      ...FILES,
      "People/Lee.md": FILES[OSEI],
      "A.md": "---\ntype: letter\nmentor: Lee\ndeadline: 2026-12-20\n---\n",
      "B.md": "---\ntype: letter\nmentor: Lee\ndeadline: 2026-12-21\n---\n",
    });
    await many(fake, { act: "mark-asked", rows: rowsOf(fake, "ask-for-letter") });
    expect(fake.notices.last).toBe("Marked as asked for: 2 letters.");
    const input = { day: day("2026-11-22"), kind: "call", words: "" } as const;
    await many(fake, { act: "log-contact", rows: rowsOf(fake, "check-in"), input });
    expect(fake.notices.last).toBe("Logged: 2 contacts.");
    expect(fake.store.text("People/Lee.md")).toContain("- 2026-11-22 call\n");
  });
});
