// @vitest-environment node
import { afterEach, describe, expect, it } from "vitest";
import { setClock } from "./clock";

const RealDate = Date;

afterEach(() => {
  RealDate.prototype.constructor = RealDate;
  globalThis.Date = RealDate;
});

describe("the page's clock", () => {
  it("begins at nine on the day, and runs on", async () => {
    const before = RealDate.now();
    setClock("2026-11-22");
    const first = Date.now();
    expect(new Date(first).toString()).toContain("Sun Nov 22 2026 09:00:0");
    await new Promise((resolve) => setTimeout(resolve, 30));
    const passed = RealDate.now() - before;
    expect(Date.now() - first).toBeGreaterThanOrEqual(20);
    expect(Date.now() - first).toBeLessThanOrEqual(passed + 1);
  });

  it("is meant by every way to ask for the time", () => {
    setClock("2026-11-22");
    const date = new Date();
    expect(date.getFullYear()).toBe(2026);
    expect(Date()).toContain("2026");
    expect(new (date.constructor as DateConstructor)().getMonth()).toBe(10);
    class Own extends Date {}
    expect(new Own().getDate()).toBe(22);
    expect(new Own()).toBeInstanceOf(Own);
  });

  it("leaves everything else of Date as it is", () => {
    setClock("2026-11-22");
    expect(new Date(0).toISOString()).toBe("1970-01-01T00:00:00.000Z");
    expect(new Date(2020, 1, 29).getDate()).toBe(29);
    expect(new Date("2001-02-03T04:05:06Z").getTime()).toBe(Date.UTC(2001, 1, 3, 4, 5, 6));
    expect(new Date()).toBeInstanceOf(Date);
    expect(new RealDate()).toBeInstanceOf(Date);
    expect(Date.length).toBe(7);
    expect(Math.abs(performance.timeOrigin + performance.now() - RealDate.now())).toBeLessThan(5000);
  });

  it("refuses what is no day", () => {
    expect(() => setClock("22.11.2026")).toThrow("is no day");
  });
});
