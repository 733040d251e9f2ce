import { describe, expect, it } from "vitest";
import { parseDate, type CalendarDate } from "../../../src/core/calendar/calendar-date";
import { timeAxis } from "../../../src/core/dashboard/time-axis";

const day = (text: string): CalendarDate => parseDate(text)!;
const TODAY = day("2026-11-22");
const axisOf = (...days: string[]) => timeAxis(days.map(day), TODAY);

describe("the axis of letters", () => {
  it("is none without days", () => {
    expect(axisOf()).toBeNull();
  });

  it("holds its days with room at both ends, and names the months", () => {
    const axis = axisOf("2026-11-13", "2027-01-15");
    expect([axis?.first, axis?.last]).toEqual(["2026-11-08", "2027-01-20"]);
    expect(axis?.ticks.map(({ label }) => label)).toEqual(["Dec", "2027"]);
    expect(axis?.at(day("2026-11-08"))).toBe(0);
    expect(axis?.at(day("2027-01-20"))).toBe(100);
  });

  it.each(["9999-12-31", "0001-01-01"])("is drawn also with a day of %s, which stands at its end", (far) => {
    const axis = axisOf("2026-11-13", far);
    expect(axis?.ticks.length).toBeLessThanOrEqual(6);
    const edge = far > TODAY ? 100 : 0;
    expect(Math.abs((axis?.at(day(far)) ?? 50) - edge)).toBeLessThan(2);
  });
});
