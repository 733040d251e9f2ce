import { describe, expect, it } from "vitest";
import { contactCalendar, WEEKS } from "../../../src/core/dashboard/contact-calendar";
import { day } from "../../fakes/fakes";
import { note, sourceOf, TODAY } from "./vault";

const calendarOf = (files: Readonly<Record<string, string>>, today = TODAY, only: string | null = null) =>
  contactCalendar(sourceOf(files).ledger, today, only);
const rowOf = (days: readonly string[], today = TODAY) => {
  const log = days.map((date) => `- ${date} call`).join("\n");
  return calendarOf({ "Amara Osei.md": note("mentor", [], `## Log\n${log}\n`) }, today).mentors[0]!;
};

describe("the contact calendar", () => {
  it("has 53 weeks from Sundays, the last of them this one", () => {
    const { weeks } = rowOf([]);
    expect(weeks).toHaveLength(WEEKS);
    expect([weeks[0]?.start, weeks.at(-1)?.start]).toEqual(["2025-11-23", "2026-11-22"]);
    expect(rowOf([], day("2026-11-28")).weeks.at(-1)?.start).toBe("2026-11-22");
    expect(rowOf([], day("2026-11-29")).weeks.at(-1)?.start).toBe("2026-11-29");
  });

  it("counts each day of contact once, in its week, meetings among them", () => {
    const files = {
      "Amara Osei.md": note(
        "mentor",
        [],
        "## Log\n- 2026-11-15 call\n- 2026-11-21 call\n- 2026-11-14 call\n",
      ),
      "M.md": note("meeting", ["mentors: Amara Osei", "date: 2026-11-21", "status: held"]),
      "N.md": note("meeting", ["mentors: Amara Osei", "date: 2026-11-20", "status: held"]),
    };
    const { mentors, most } = calendarOf(files);
    expect(mentors[0]?.weeks.slice(-3).map(({ count }) => count)).toEqual([1, 3, 0]);
    expect(most).toBe(3);
    expect(mentors[0]?.weeks.at(-2)?.words).toBe("Week of Sunday, November 15, 2026: 3 days of contact");
    expect(mentors[0]?.weeks.at(-1)?.words).toBe("Week of Sunday, November 22, 2026: no contact");
  });

  it("marks months above the week that holds their first day", () => {
    const { months } = calendarOf({});
    expect(months.map(({ label, year }) => (year ? `${label} ${year}` : label)).join(" ")).toBe(
      "Dec 2025 Jan 2026 Feb Mar Apr May Jun Jul Aug Sep Oct Nov",
    );
    // November 1, 2026 is a Sunday, December 1, 2025 a Monday.
    expect(months.map(({ week }) => week)).toEqual([1, 5, 10, 14, 18, 22, 27, 31, 35, 40, 44, 49]);
    expect(months[0]?.percent).toBeCloseTo(100 / 53);
  });

  it.each([
    [[], "No contact yet"],
    [["2025-11-22"], "No contact in the last 53 weeks; last on Nov 22, 2025"],
    [["2026-11-20"], "Contact in 1 of the last 53 weeks; last on Nov 20"],
    [
      ["2026-09-01", "2026-09-02", "2026-10-21", "2026-11-03"],
      "Contact in 3 of the last 53 weeks; last on Nov 3; longest gap 7 weeks",
    ],
    [["2026-08-03"], "Contact in 1 of the last 53 weeks; last on Aug 3; longest gap 15 weeks"],
    [["2024-01-01", "2026-11-20"], "Contact in 1 of the last 53 weeks; last on Nov 20; longest gap 51 weeks"],
  ])("says %j in words", (days, spoken) => {
    expect(rowOf(days).spoken).toBe(spoken);
  });

  it("has a row for active mentors, then those kept in touch with; or for one alone", () => {
    const files = {
      "B.md": note("mentor", []),
      "A.md": note("mentor", ["status: keeping-in-touch"]),
      "C.md": note("mentor", []),
      "D.md": note("mentor", ["status: prospect"]),
      "E.md": note("mentor", ["status: ended"]),
    };
    const names = (only: string | null) => calendarOf(files, TODAY, only).mentors.map(({ name }) => name);
    expect(names(null)).toEqual(["B", "C", "A"]);
    expect(names("A.md")).toEqual(["A"]);
    expect(calendarOf({}).most).toBe(1);
  });
});
