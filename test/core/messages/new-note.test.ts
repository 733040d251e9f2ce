import fc from "fast-check";
import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import {
  newGoalNote,
  newMeetingNote,
  newMentorNote,
  newMessageNote,
} from "../../../src/core/messages/new-note";
import { frontmatterBlock } from "../../../src/core/messages/frontmatter-block";
import { readFrontmatter } from "../../../src/core/notes/frontmatter";
import { FILES, ledgerOf, mentorAt, TODAY } from "./vault";

const ledger = ledgerOf();
const mentors = [mentorAt(ledger)];

describe("new notes", () => {
  it("a mentor is read back as what was typed", () => {
    const { name, text } = newMentorNote(
      {
        name: "Rita: Varga #1",
        roles: ["research"],
        status: "active",
        email: "rita@example.org",
        cadence: { count: 2, unit: "month" },
        since: TODAY,
      },
      ledger,
    );
    expect(name).toBe("Rita: Varga #1");
    const read = ledgerOf({ ...FILES, "People/Rita.md": text });
    expect(read.problems).toEqual([]);
    expect(mentorAt(read, "People/Rita.md").properties).toEqual({
      name: "Rita: Varga #1",
      roles: ["research"],
      status: "active",
      email: "rita@example.org",
      cadence: { count: 2, unit: "month" },
      since: TODAY,
    });
    expect(text).toContain("type: mentor\ntags:\n  - mentorship/mentor\n");
    expect(text).toContain("## For next time\n");
  });

  it("a meeting is read back, with its sections", () => {
    const date = "2026-12-11" as CalendarDate;
    const { name, text } = newMeetingNote(
      { mentors, date, time: "09:30", minutes: 45, place: "Lab: 2", important: true },
      { ledger, today: TODAY },
    );
    expect(name).toBe("2026-12-11 Osei");
    expect(text).toContain(
      'mentors:\n  - "[[Amara Osei]]"\ndate: 2026-12-11\ntime: "09:30"\nduration: 45 min\n',
    );
    const read = ledgerOf({ ...FILES, "Meetings/new.md": text });
    expect(read.problems).toEqual([]);
    const meeting = read.meetings.find(({ path }) => path === "Meetings/new.md")!;
    expect(read.mentorsOf(meeting)).toHaveLength(1);
    expect(meeting.properties).toMatchObject({
      time: "09:30",
      duration: 45,
      place: "Lab: 2",
      important: true,
    });
    expect(text).toContain("## Questions\n\n## Bring\n");
    expect(text).not.toContain("Looking back");
  });

  it("a goal is read back, and empty fields are left out", () => {
    const { name, text } = newGoalNote(
      { title: "Learn: to present", success: "", start: TODAY, target: null, mentors: [], priority: 2 },
      ledger,
    );
    expect(name).toBe("Learn: to present");
    const read = ledgerOf({ "Goals/g.md": text });
    expect(read.problems).toEqual([]);
    expect(read.goals[0]?.properties).toEqual({ status: "active", priority: 2, start: TODAY });
    expect(text).not.toContain("success");
  });

  it("a message is no record, and its text cannot end the block or open code", () => {
    const { name, text } = newMessageNote(
      { template: "T11", title: "Thanks", subject: "A\n---\nb: 1", body: "---\n```js\nx", mentors },
      { ledger, today: TODAY },
    );
    expect(name).toBe("2026-11-22 Thanks Osei");
    expect(readFrontmatter(text)).toEqual({
      state: "data",
      data: { date: TODAY, template: "T11", mentors: ["[[Amara Osei]]"] },
    });
    expect(text).not.toContain("```");
    expect(ledgerOf({ ...FILES, "Messages/m.md": text }).records).toHaveLength(ledger.records.length);
  });

  it("links by path where the name leads elsewhere, and the Markdown way where a wikilink would break", () => {
    const files = {
      ...FILES,
      "A/Amara Osei.md": "Another.\n",
      "People/Odd [name].md": "---\ntype: mentor\n---\n",
    };
    const other = ledgerOf(files);
    const chosen = [mentorAt(other), mentorAt(other, "People/Odd [name].md")];
    const { text } = newGoalNote(
      { title: "g", success: "", start: null, target: null, mentors: chosen, priority: null },
      other,
    );
    const read = ledgerOf({ ...files, "Goals/g.md": text });
    const goal = read.goals.find(({ path }) => path === "Goals/g.md")!;
    expect(read.mentorsOf(goal).map(({ path }) => path)).toEqual(chosen.map(({ path }) => path));
  });

  it("any text is one value", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary" }), (text) => {
        fc.pre(text.trim() !== "" && !/[\ud800-\udfff]/u.test(text));
        const read = readFrontmatter(
          frontmatterBlock([
            ["a", text],
            ["b", [text]],
          ]),
        );
        expect(read).toEqual({ state: "data", data: { a: text.trim(), b: [text.trim()] } });
      }),
    );
  });

  it.each([
    "yes",
    "null",
    "~",
    "12",
    "2026-01-01",
    "a: b",
    "a #b",
    "- a",
    "---",
    "'",
    "[[a]]",
    "&a",
    "*a",
    "!a",
    "@a",
    "Dr. Osei",
  ])("keeps %j a text", (text) => {
    expect(readFrontmatter(frontmatterBlock([["a", text]]))).toEqual({ state: "data", data: { a: text } });
  });
});
