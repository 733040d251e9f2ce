import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { WindowClock } from "../../src/adapters/window-clock";

const MINUTE = 60_000;

describe("the turn of the day", () => {
  let stop: () => void = () => undefined;
  const heard = vi.fn<() => void>();

  beforeEach(() => {
    vi.useFakeTimers({ now: new Date(2026, 10, 22, 23, 58, 30) });
    heard.mockClear();
    stop = new WindowClock().onTurn(heard);
  });

  afterEach(() => {
    stop();
    vi.useRealTimers();
  });

  it("is looked for every minute, so that midnight is noticed within one", () => {
    const clock = new WindowClock();
    const seen: string[] = [];
    heard.mockImplementation(() => seen.push(clock.today()));
    expect(heard).not.toHaveBeenCalled();
    vi.advanceTimersByTime(3 * MINUTE);
    expect(seen).toEqual(["2026-11-22", "2026-11-23", "2026-11-23"]);
  });

  it("is looked for when the window comes to the front", () => {
    window.dispatchEvent(new Event("focus"));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("is looked for no more once stopped", () => {
    stop();
    vi.advanceTimersByTime(10 * MINUTE);
    window.dispatchEvent(new Event("focus"));
    expect(heard).not.toHaveBeenCalled();
    expect(vi.getTimerCount()).toBe(0);
  });

  it("stops for each listener by itself", () => {
    const other = vi.fn<() => void>();
    const stopOther = new WindowClock().onTurn(other);
    stop();
    vi.advanceTimersByTime(MINUTE);
    window.dispatchEvent(new Event("focus"));
    expect([heard.mock.calls.length, other.mock.calls.length]).toEqual([0, 2]);
    stopOther();
  });
});

/** Zones far to both sides of Greenwich, one off by half an hour, and two on the day of their change of the hour. */
const PLACES: readonly (readonly [zone: string, day: string, before: string, after: string])[] = [
  ["UTC", "2026-11-22", "2026-11-22T23:59:59Z", "2026-11-23T00:00:00Z"],
  ["America/Los_Angeles", "2026-11-22", "2026-11-23T07:59:59Z", "2026-11-23T08:00:00Z"],
  ["America/New_York", "2026-11-01", "2026-11-02T04:59:59Z", "2026-11-02T05:00:00Z"],
  ["Europe/Berlin", "2026-03-29", "2026-03-29T21:59:59Z", "2026-03-29T22:00:00Z"],
  ["Asia/Kolkata", "2026-12-31", "2026-12-31T18:29:59Z", "2026-12-31T18:30:00Z"],
  ["Pacific/Kiritimati", "2026-11-22", "2026-11-22T09:59:59Z", "2026-11-22T10:00:00Z"],
  ["Pacific/Pago_Pago", "2028-02-29", "2028-03-01T10:59:59Z", "2028-03-01T11:00:00Z"],
];

describe("the day and the hour", () => {
  const zone = process.env["TZ"];

  afterEach(() => {
    vi.useRealTimers();
    if (zone === undefined) delete process.env["TZ"];
    else process.env["TZ"] = zone;
  });

  it.each(PLACES)("are those of %s up to the last second of %s", (place, day, before, after) => {
    process.env["TZ"] = place;
    const clock = new WindowClock();
    vi.useFakeTimers({ now: new Date(before) });
    expect([clock.today(), clock.time()]).toEqual([day, "23:59"]);
    vi.setSystemTime(new Date(after));
    expect(clock.time()).toBe("00:00");
    expect(clock.today()).toBe(dayAfter(day));
  });

  it("have two digits in each part", () => {
    process.env["TZ"] = "UTC";
    vi.useFakeTimers({ now: new Date("2026-01-02T03:04:05Z") });
    const clock = new WindowClock();
    expect([clock.today(), clock.time()]).toEqual(["2026-01-02", "03:04"]);
  });
});

function dayAfter(day: string): string {
  return new Date(Date.parse(`${day}T00:00:00Z`) + 24 * 60 * MINUTE).toISOString().slice(0, 10);
}
