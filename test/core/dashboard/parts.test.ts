import { describe, expect, it } from "vitest";
import { attention } from "../../../src/core/dashboard/attention";
import { goalViews } from "../../../src/core/dashboard/goals";
import { comingMeetings } from "../../../src/core/dashboard/meetings";
import { contactMonths, mentorViews } from "../../../src/core/dashboard/mentors";
import { day } from "../../fakes/fakes";
import { note, SMALL_VAULT, sourceOf, TODAY } from "./vault";

const MENTOR = { "People/Amara Osei.md": note("mentor", []) };
const meetingsOf = (files: Readonly<Record<string, string>>) =>
  comingMeetings(sourceOf({ ...MENTOR, ...files }).ledger, TODAY);
const meeting = (...properties: string[]) => note("meeting", ["mentors: Amara Osei", ...properties]);

describe("meetings to come", () => {
  it("say when to be there: five to ten minutes early", () => {
    expect(
      meetingsOf({ "M.md": meeting("date: 2026-11-24", 'time: "15:00"', "duration: 45 min") })[0],
    ).toMatchObject({
      title: "Amara Osei",
      when: "Tue",
      shortDate: "Nov 24",
      fullDate: "Tuesday, November 24, 2026",
      time: "15:00–15:45",
      beThere: "14:50–14:55",
      times: ["15:00–15:45", "be there 14:50–14:55"],
      prepared: "To prepare: note questions",
    });
  });

  it.each([
    ["2026-11-24T09:05", "09:05", "08:55–09:00"],
    ["2026-11-24 00:07", "00:07", "23:57–00:02"],
  ])("take the time from the date %s", (date, time, beThere) => {
    expect(meetingsOf({ "M.md": meeting(`date: ${date}`) })[0]).toMatchObject({ time, beThere });
  });

  it("have no window without a time", () => {
    expect(meetingsOf({ "M.md": meeting("date: 2026-11-24") })[0]).toMatchObject({
      time: null,
      beThere: null,
      times: ["no time yet"],
    });
  });

  it("come in the order of day and hour, without past, held and cancelled ones", () => {
    const found = meetingsOf({
      "C.md": meeting("date: 2026-12-20"),
      "B.md": meeting("date: 2026-11-22", 'time: "9:30"'),
      "A.md": meeting("date: 2026-11-22", 'time: "16:00"'),
      "Past.md": meeting("date: 2026-11-21"),
      "Held.md": meeting("date: 2026-11-22", "status: held"),
      "Off.md": meeting("date: 2026-11-30", "status: cancelled"),
    });
    expect(found.map(({ path, when, shortDate }) => [path, when, shortDate])).toEqual([
      ["B.md", "today", "Nov 22"],
      ["A.md", "today", "Nov 22"],
      ["C.md", "Dec 20", null],
    ]);
  });

  it("say what is prepared, and that the agenda was sent", () => {
    const body = "## Questions\n- a\n- b\n- c\n";
    const files = {
      "M.md": note("meeting", ["mentors: Amara Osei", "date: 2026-11-24", "agenda_sent: 2026-11-20"], body),
    };
    expect(meetingsOf(files)[0]?.prepared).toBe("Prepared · agenda sent Nov 20");
  });
});

describe("goals", () => {
  const goalsOf = (files: Readonly<Record<string, string>>) => {
    const { ledger, rows } = sourceOf({ ...MENTOR, ...files });
    return goalViews(ledger, rows, TODAY);
  };
  const steps = "## Steps\n- [x] a\n- [ ] b\n- [-] c\n  - [x] nested\n- [>] d\n";

  it("count steps: done by all that are not cancelled, nested ones left out", () => {
    expect(goalsOf({ "Poster.md": note("goal", ["success: x"], steps) })[0]).toMatchObject({
      progress: { percent: 33, words: "1 of 3 steps" },
      facts: ["1 of 3 steps"],
    });
  });

  it("take a judgement before the steps", () => {
    expect(
      goalsOf({ "Poster.md": note("goal", ["success: x", "progress: 60"], steps) })[0]?.progress,
    ).toEqual({
      percent: 60,
      words: "60%",
    });
  });

  it("without steps have no bar, and say so", () => {
    expect(goalsOf({ "Poster.md": note("goal", ["success: x", "status: draft"]) })[0]).toMatchObject({
      progress: null,
      facts: ["no steps yet", "draft"],
    });
  });

  it("come by priority, drafts last, and only while they are worked on", () => {
    const found = goalsOf({
      "A.md": note("goal", ["priority: 2"]),
      "B.md": note("goal", ["priority: 1"]),
      "C.md": note("goal", ["success: x"]),
      "D.md": note("goal", ["priority: 1", "status: draft"]),
      "E.md": note("goal", ["priority: 1", "status: achieved"]),
    });
    expect(found.map(({ name }) => name)).toEqual(["B", "A", "C", "D"]);
  });

  it.each([
    ["2026-08-22", "review today", true],
    ["2026-08-20", "review since Nov 20", true],
    ["2026-10-07", "review Jan 7, 2027", false],
  ])("reviewed on %s say %s", (reviewed, review, isReviewDue) => {
    const files = { "G.md": note("goal", ["priority: 1", `reviewed: ${reviewed}`]) };
    expect(goalsOf(files)[0]).toMatchObject({ review, isReviewDue });
  });
});

describe("mentors", () => {
  const mentorsOf = (files: Readonly<Record<string, string>>) => {
    const { ledger, rows } = sourceOf(files);
    return mentorViews(ledger, rows, TODAY);
  };
  const spoken = (log: string, ...properties: string[]) =>
    mentorsOf({ "A.md": note("mentor", properties, `## Log\n- ${log} call\n`) })[0];

  it.each([
    ["2026-11-01", "recent", "3 weeks ago"],
    ["2026-10-01", "quiet", "7 weeks ago"],
    ["2026-09-10", "due", "2 months ago"],
    ["2026-08-01", "late", "3 months ago"],
  ])("last in touch on %s are %s", (log, standing, last) => {
    expect(spoken(log)).toMatchObject({ standing, last, rhythm: "every 2–3 months" });
  });

  it("are not late in a quiet span, as the row is not", () => {
    expect(spoken("2026-08-01", "quiet: 2026-09-01 to 2026-12-31")?.standing).toBe("quiet");
  });

  it("say both lengths where they are of two units, and none for a prospect", () => {
    expect(spoken("2026-11-01", "cadence: 6 weeks")).toMatchObject({
      rhythm: "every 6 weeks, at most 3 months",
      rhythmInFull: "Due after 6 weeks, late after 3 months",
    });
    expect(spoken("2026-11-01", "status: prospect")).toMatchObject({ rhythm: null, tags: ["prospect"] });
  });

  it("without contact say so", () => {
    expect(mentorsOf(MENTOR)[0]).toMatchObject({
      standing: "none",
      last: "no contact yet",
      lastDate: null,
      monthsSpoken: "Days of contact in the last 12 months: none",
    });
  });

  it("tell of meetings held and to come, and count a day once", () => {
    const view = mentorsOf({
      ...SMALL_VAULT,
      "Held.md": note("meeting", ["mentors: Amara Osei", "date: 2026-11-13", "status: held"]),
      "Older.md": note("meeting", ["mentors: Amara Osei", "date: 2026-09-01", "status: held"]),
    })[0];
    expect(view).toMatchObject({
      last: "9 days ago",
      next: "next Nov 24",
      tags: ["specialty"],
      monthsSpoken: "Days of contact in the last 12 months: Sep 1, Nov 1",
    });
  });

  it("come by what the relationship is, then by name; ended ones are left out", () => {
    const status = (word: string) => note("mentor", [`status: ${word}`]);
    const found = mentorsOf({
      "D.md": status("prospect"),
      "C.md": status("keeping-in-touch"),
      "B.md": status("active"),
      "A.md": status("active"),
      "0.md": status("ended"),
    });
    expect(found.map(({ name }) => name)).toEqual(["A", "B", "C", "D"]);
  });

  it("have twelve months, the last of them this one", () => {
    const months = contactMonths(
      [day("2026-11-22"), day("2026-11-01"), day("2025-12-31"), day("2025-11-30")],
      TODAY,
    );
    expect(months).toHaveLength(12);
    expect([months[0], months[11]]).toEqual([
      { month: "2025-12", days: 1 },
      { month: "2026-11", days: 2 },
    ]);
    expect(contactMonths([], day("2026-03-31")).map(({ month }) => month)).toContain("2026-02");
  });
});

describe("needs attention", () => {
  it("groups problems by note: what was found, and what would be understood", () => {
    const { ledger } = sourceOf({
      ...MENTOR,
      "M.md": meeting("date: next friday", "status: done"),
      "Follow.md": note("goal", ["mentors: Amara Osei"], "## Follow-ups\n- [ ] a [due:: soon]\n"),
      "Broken.md": "---\ntype: mentor\n  a: [\n---\n",
    });
    const { notes, count } = attention(ledger);
    expect(count).toBe(4);
    expect(
      notes.map(({ path, problems }) => [
        path,
        problems.map(({ found, expected, line }) => [found, expected, line]),
      ]),
    ).toEqual([
      [
        "Broken.md",
        [
          [
            "Frontmatter that cannot be read",
            "Expected valid YAML between the two --- lines, each property once",
            null,
          ],
        ],
      ],
      ["Follow.md", [["line 6, due: “soon”", "Expected a date such as 2026-03-30", 6]]],
      [
        "M.md",
        [
          ["date: “next friday”", "Expected a date such as 2026-03-30", null],
          ["status: “done”", "Expected one of: planned, held, cancelled", null],
        ],
      ],
    ]);
  });

  it("says what is missing", () => {
    const { ledger } = sourceOf({ ...MENTOR, "M.md": note("meeting", ["mentors: Amara Osei"]) });
    expect(attention(ledger).notes[0]?.problems[0]?.found).toBe("date is missing");
  });

  it("counts notes that name no mentor by kind, and can show which", () => {
    const { ledger } = sourceOf({
      ...MENTOR,
      "A.md": note("meeting", ["date: 2026-11-01"]),
      "B.md": note("meeting", ["date: 2026-11-01"]),
      "C.md": note("goal", []),
      "Event.md": note("event", []),
    });
    const { unclaimed, count } = attention(ledger);
    expect(count).toBe(0);
    expect(unclaimed.map(({ words, notes }) => [words, notes.map(({ name }) => name)])).toEqual([
      ["1 note of type event names no mentor you have", ["Event"]],
      ["1 note of type goal names no mentor you have", ["C"]],
      ["2 notes of type meeting name no mentor you have", ["A", "B"]],
    ]);
  });
});
