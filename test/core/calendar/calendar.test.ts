import fc from "fast-check";
import { afterAll, describe, expect, it } from "vitest";
import {
  addDays,
  addMonths,
  dateInName,
  daysBetween,
  earliest,
  parseDate,
  parseDateAndTime,
  parseTime,
  type CalendarDate,
} from "../../../src/core/calendar/calendar-date";
import {
  addLength,
  formatLength,
  formatMinutes,
  parseLength,
  parseMinutes,
} from "../../../src/core/calendar/length";
import { parseNaturalDate, parseNaturalTime } from "../../../src/core/calendar/natural-date";
import { sayAgo, sayFullDate, sayInSentence, sayShortDate, sayWhen } from "../../../src/core/calendar/say";

function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
}

const TODAY = day("2026-11-22");

describe("a calendar date", () => {
  it.each([
    "2026",
    "2026-W49",
    "20261201",
    "2026-2-3",
    "2026-02-30",
    "2025-02-29",
    "2026-13-01",
    "2026-00-10",
    "0000-01-01",
    " 2026-01-01",
    "",
  ])("is not %j", (text) => {
    expect(parseDate(text)).toBeNull();
  });

  it("is a day that exists", () => {
    expect(parseDate("2028-02-29")).toBe("2028-02-29");
    expect(parseDate("2026-12-31")).toBe("2026-12-31");
  });

  it("may be followed by a time, and not by a zone", () => {
    expect(parseDateAndTime("2026-03-12T15:00:30")).toEqual({ date: "2026-03-12", time: "15:00" });
    expect(parseDateAndTime("2026-03-12 9:05")).toEqual({ date: "2026-03-12", time: "09:05" });
    for (const text of [
      "2026-03-12T15:00Z",
      "2026-03-12T15:00+01:00",
      "2026-03-12T25:00",
      "2026-03-12 x",
      "2026-03-12T",
    ])
      expect(parseDateAndTime(text), text).toBeNull();
    expect(parseTime("24:00")).toBeNull();
  });

  it("is found in a note's name", () => {
    expect(dateInName("2026-03-12 Osei")).toBe("2026-03-12");
    expect(dateInName("Meeting 2026-03-12")).toBe("2026-03-12");
    expect(dateInName("Call 12026-03-123")).toBeNull();
    expect(dateInName("2026-02-30 then 2026-03-01")).toBe("2026-03-01");
  });

  it("goes months on to the last day of a shorter month", () => {
    expect(addMonths(day("2026-08-31"), 3)).toBe("2026-11-30");
    expect(addMonths(day("2028-01-31"), 1)).toBe("2028-02-29");
    expect(addLength(day("2028-02-29"), { count: 1, unit: "year" })).toBe("2029-02-28");
  });

  it("knows the earliest of some", () => {
    expect(earliest([null, day("2026-02-01"), day("2026-01-31")])).toBe("2026-01-31");
    expect(earliest([null])).toBeNull();
  });

  it("adds and counts days alike", () => {
    const dates = fc.integer({ min: -20_000, max: 20_000 }).map((days) => addDays(TODAY, days));
    fc.assert(
      fc.property(dates, fc.integer({ min: -4000, max: 4000 }), (date, days) => {
        const then = addDays(date, days);
        expect(daysBetween(date, then)).toBe(days);
        expect(then < date).toBe(days < 0);
        expect(parseDate(then)).toBe(then);
      }),
      { numRuns: 300 },
    );
  });
});

describe("a length of time", () => {
  it.each([
    ["2 months", "2 months"],
    ["10d", "10 days"],
    ["1 W", "1 week"],
    ["P2M", "2 months"],
    ["p1y", "1 year"],
    ["3Months", "3 months"],
  ])("%j is read as %j", (text, words) => {
    const length = parseLength(text);
    expect(length && formatLength(length)).toBe(words);
  });

  it.each(["2", "months", "0 days", "1.5 months", "2  months", "P1M2D", "P", "two months", "2 m", "-1 d"])(
    "%j is none",
    (text) => {
      expect(parseLength(text)).toBeNull();
    },
  );

  it("is minutes or hours for a meeting", () => {
    expect([
      parseMinutes("45 min"),
      parseMinutes("1 h"),
      parseMinutes("PT1H30M"),
      parseMinutes("90min"),
    ]).toEqual([45, 60, 90, 90]);
    expect(parseMinutes("45")).toBeNull();
    expect([formatMinutes(45), formatMinutes(120)]).toEqual(["45 min", "2 h"]);
  });
});

describe("a date in words", () => {
  it("is short at the edge of a row", () => {
    const said = [
      "2026-11-22",
      "2026-11-23",
      "2026-11-27",
      "2026-12-02",
      "2026-12-20",
      "2027-01-02",
      "2026-11-21",
      "2026-11-12",
      "2026-11-01",
    ];
    expect(said.map((date) => sayWhen(day(date), TODAY))).toEqual([
      "today",
      "tomorrow",
      "Fri",
      "in 10 d",
      "Dec 20",
      "Jan 2, 2027",
      "1 d late",
      "10 d late",
      "3 wk late",
    ]);
  });

  it("stands in a sentence, or whole in a tooltip", () => {
    expect(sayInSentence(day("2026-11-27"), TODAY)).toBe("Friday");
    expect(sayShortDate(day("2026-11-27"), TODAY)).toBe("Nov 27");
    expect(sayFullDate(day("2026-11-27"))).toBe("Friday, November 27, 2026");
    expect(sayAgo(day("2026-08-20"), TODAY)).toBe("3 months ago");
  });
});

describe("a date that a person types", () => {
  const before = process.env["TZ"];
  afterAll(() => {
    process.env["TZ"] = before;
  });

  it.each([
    "America/Los_Angeles",
    "America/New_York",
    "UTC",
    "Asia/Kolkata",
    "Asia/Tokyo",
    "Pacific/Kiritimati",
    "America/St_Johns",
    "Africa/Cairo",
  ])("means the same day in %s", (zone) => {
    process.env["TZ"] = zone;
    for (const today of [
      "2026-11-22",
      "2026-03-08",
      "2026-11-01",
      "2028-02-28",
      "2026-12-31",
      "2026-04-24",
    ]) {
      const from = day(today);
      expect(parseNaturalDate("today", from), today).toBe(today);
      expect(parseNaturalDate("tomorrow", from), today).toBe(addDays(from, 1));
      expect(parseNaturalDate("in two weeks", from), today).toBe(addDays(from, 14));
    }
    expect(parseNaturalDate("next Friday", TODAY)).toBe("2026-11-27");
    expect(parseNaturalDate("by Dec 4", TODAY)).toBe("2026-12-04");
    expect(parseNaturalDate("2026-12-04", TODAY)).toBe("2026-12-04");
  });

  it.each(["", "soon", "12", "someday", "2026-02-30"])("is not understood from %j", (text) => {
    expect(parseNaturalDate(text, TODAY)).toBeNull();
  });
});

describe("a time that is typed with a day", () => {
  it.each([
    ["next Friday 10am", "10:00"],
    ["3:30 pm on Dec 4", "15:30"],
    ["2026-12-04 9:05", "09:05"],
    ["2026-12-04T15:00", "15:00"],
    ["Friday at 10.30", "10:30"],
    ["Friday at 3", "15:00"],
    ["Friday at 9", "09:00"],
    ["tomorrow at 3:00", "03:00"],
    ["Friday noon", "12:00"],
    ["Sunday midnight", "00:00"],
    ["Friday morning", null],
    ["in 2 hours", null],
    ["now", null],
    ["next Friday", null],
    ["Dec 4, 2026", null],
    ["2026-12-04", null],
    ["12", null],
    ["", null],
  ])("%j: %s", (typed, time) => expect(parseNaturalTime(typed, TODAY)).toBe(time));
});
