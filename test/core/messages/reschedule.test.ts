import { describe, expect, it } from "vitest";
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import { hoursBetween, type Moment } from "../../../src/core/calendar/moment";
import { fillingOf } from "../../../src/core/messages/places/places";
import { noticeOf, rescheduled, sayNotice, type NewTime } from "../../../src/core/messages/reschedule";
import { moveWords } from "../../../src/core/records/move";
import { ledgerOf } from "./vault";

const at = (date: string, time: string | null = null): Moment => ({ date: date as CalendarDate, time });
const MENTOR = { "People/Amara Osei.md": "---\ntype: mentor\n---\n" };

describe("hours between two moments", () => {
  it.each([
    [at("2026-11-18", "09:30"), at("2026-11-20", "15:00"), 53],
    [at("2026-11-18", "09:30"), at("2026-11-19", "09:29"), 23],
    [at("2026-11-18", "09:30"), at("2026-11-18", "09:30"), 0],
    [at("2026-11-18", "09:30"), at("2026-11-18", "09:00"), -1],
    [at("2026-12-31", "23:00"), at("2027-01-01", "01:30"), 2],
    [at("2026-11-18", "09:30"), at("2026-11-20"), null],
  ])("%j to %j: %s", (from, to, hours) => expect(hoursBetween(from, to)).toBe(hours));
});

describe("the notice that a change gives", () => {
  const now = at("2026-11-18", "09:30");
  it.each([
    [at("2026-11-20", "15:00"), "53 hours' notice. The guide asks for 24 to 48 hours; this is best."],
    [at("2026-11-20", "09:30"), "48 hours' notice. The guide asks for 24 to 48 hours; this is best."],
    [
      at("2026-11-20", "09:29"),
      "47 hours' notice, which the guide's 24 to 48 hours allow. 48 or more is best.",
    ],
    [
      at("2026-11-19", "09:30"),
      "24 hours' notice, which the guide's 24 to 48 hours allow. 48 or more is best.",
    ],
    [
      at("2026-11-19", "09:29"),
      "23 hours' notice. The guide asks for 24 to 48 hours, so the message says sorry.",
    ],
    [
      at("2026-11-18", "10:30"),
      "1 hour's notice. The guide asks for 24 to 48 hours, so the message says sorry.",
    ],
    [at("2026-11-18", "09:00"), "The time of the meeting has passed, so the message says sorry."],
    [at("2026-11-20"), "2 days' notice. The guide asks for 24 to 48 hours; this is best."],
    [at("2026-11-19"), "1 day's notice, which the guide's 24 to 48 hours allow. 48 or more is best."],
    [at("2026-11-18"), "0 days' notice. The guide asks for 24 to 48 hours, so the message says sorry."],
    [at("2026-11-17"), "The time of the meeting has passed, so the message says sorry."],
  ])("%j", (meeting, says) => expect(sayNotice(noticeOf(meeting, now))).toBe(says));
});

describe("the notice where nothing is asked for", () => {
  it("speaks of no message", () => {
    expect(sayNotice({ level: "short", length: "1 hour's notice" }, false)).toBe(
      "1 hour's notice. The guide asks for 24 to 48 hours.",
    );
    expect(sayNotice({ level: "passed", length: "" }, false)).toBe("The time of the meeting has passed.");
  });
});

describe("a meeting that is moved", () => {
  const move = { from: at("2026-11-20", "15:00"), asked: at("2026-11-18", "09:30"), by: "me" } as const;
  const to = (date: string, time: string | null): NewTime => ({ date: date as CalendarDate, time });
  const written = (properties: string, where: NewTime | null) => {
    const result = rescheduled(move, where)(`---\n${properties}\n---\nbody`);
    return result.ok ? result.text.replace(/^---\n|\n---\nbody$/g, "") : result.why;
  };
  const MOVED = 'moved:\n  - "2026-11-20T15:00, asked 2026-11-18T09:30, by me"';

  it.each([
    ['date: 2026-11-20\ntime: "15:00"', `date: 2026-11-27\ntime: "16:30"\n${MOVED}`],
    ["date: 2026-11-20T15:00 # hers", `date: 2026-11-27T16:30 # hers\n${MOVED}`],
    ["date: 2026-11-20 15:00", `date: 2026-11-27 16:30\n${MOVED}`],
    ["date: 2026-11-20T15:00\ntime: 15:00", `date: 2026-11-27T16:30\ntime: "16:30"\n${MOVED}`],
    ['date: "[[2026-11-20]]"', `date: "[[2026-11-27]]"\n${MOVED}\ntime: "16:30"`],
    ["date: '2026-11-20'", `date: '2026-11-27'\n${MOVED}\ntime: "16:30"`],
    ["status: planned", `status: planned\n${MOVED}\ndate: 2026-11-27\ntime: "16:30"`],
  ])("%j becomes %j", (before, after) => expect(written(before, to("2026-11-27", "16:30"))).toBe(after));

  it("loses its time where none is agreed on, and nothing else", () => {
    expect(written('date: 2026-11-20\ntime: "15:00"\nagenda_sent: 2026-11-17', to("2026-11-27", null))).toBe(
      `date: 2026-11-27\nagenda_sent: 2026-11-17\n${MOVED}`,
    );
    expect(written("date: 2026-11-20T15:00", to("2026-11-27", null))).toBe(`date: 2026-11-27\n${MOVED}`);
  });

  it("keeps its day where only the asking is noted, beside earlier changes", () => {
    expect(written("date: 2026-11-20\nmoved: 2026-11-10, asked 2026-11-09, by mentor", null)).toContain(
      "2026-11-10, asked 2026-11-09, by mentor",
    );
    const note = written('date: 2026-11-20\nmoved:\n  - "2026-11-10, asked 2026-11-09, by mentor"', null);
    expect(note).toBe(
      'date: 2026-11-20\nmoved:\n  - "2026-11-10, asked 2026-11-09, by mentor"\n  - "2026-11-20T15:00, asked 2026-11-18T09:30, by me"',
    );
  });

  it.each([
    ["the same time and side", ["2026-11-20T15:00, asked 2026-11-10, by me"], 1],
    ["the same day, the time not noted", ["2026-11-20, asked 2026-11-10, by me"], 1],
    [
      "both sides asked",
      ["2026-11-20T15:00, asked 2026-11-10, by me", "2026-11-20T15:00, asked 2026-11-11, by mentor"],
      2,
    ],
    ["the other side", ["2026-11-20T15:00, asked 2026-11-10, by mentor"], 2],
    ["another time", ["2026-11-20T14:00, asked 2026-11-10, by me"], 2],
    [
      "moved away and back since",
      ["2026-11-20T15:00, asked 2026-11-10, by me", "2026-11-27, asked 2026-11-11, by mentor"],
      3,
    ],
  ])("is noted once for one change: %s", (_, moved, count) => {
    const before = `date: 2026-11-20\ntime: "15:00"\nmoved:\n${moved.map((one) => `  - "${one}"`).join("\n")}`;
    const after = written(before, to("2026-12-04", "15:00"));
    expect(after).toContain("date: 2026-12-04\n");
    expect(after.match(/asked/g)).toHaveLength(count);
  });

  it("is read as the public format says", () => {
    for (const from of [at("2026-11-20", "15:00"), at("2026-11-20")]) {
      const words = moveWords({ ...move, from });
      const text = `---\ntype: meeting\nmentors: Amara Osei\ndate: 2026-11-27\nmoved:\n  - "${words}"\n---\n`;
      const ledger = ledgerOf({ ...MENTOR, "M.md": text });
      expect(ledger.problems).toEqual([]);
      expect(ledger.meetings[0]!.properties.moved).toMatchObject([
        { from, asked: { date: "2026-11-18", time: "09:30" }, by: "me" },
      ]);
    }
  });
});

describe("the message that moves it", () => {
  const filled = (moved: string) => {
    const text = `---\ntype: meeting\nmentors: Amara Osei\ndate: 2026-11-27\ntime: "16:30"\n${moved}---\n`;
    const ledger = ledgerOf({ ...MENTOR, "M.md": text });
    const [meeting] = ledger.meetings;
    const context = { ledger, mentors: [], meeting: meeting!, path: "", today: "2026-11-18" as CalendarDate };
    return fillingOf(["old_day", "old_when"], context);
  };

  it("names the day that was agreed on, before and after the note says the new one", () => {
    expect(filled("")).toEqual({
      old_day: "Friday, November 27",
      old_when: "Friday, November 27, at 4:30 PM",
    });
    expect(filled('moved: ["2026-11-20T15:00, asked 2026-11-18T09:30, by me"]\n')).toEqual({
      old_day: "Friday, November 20",
      old_when: "Friday, November 20, at 3:00 PM",
    });
    for (const other of ["asked 2026-11-17, by me", "asked 2026-11-18, by mentor"])
      expect(filled(`moved: ["2026-11-20, ${other}"]\n`).old_day).toBe("Friday, November 27");
  });
});
