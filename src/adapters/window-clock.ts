import type { Clock, Timer } from "../app/ports";
import { parseDate, type CalendarDate } from "../core/calendar/calendar-date";

const MINUTE = 60_000;

/**
 * The machine's clock. A timer alone is not enough: a computer that slept through midnight runs
 * none, so the day is looked at again whenever the window comes to the front.
 */
export class WindowClock implements Clock {
  today(): CalendarDate {
    const now = new Date();
    const day = [padded(now.getFullYear(), 4), padded(now.getMonth() + 1), padded(now.getDate())].join("-");
    return parseDate(day) ?? ("1970-01-01" as CalendarDate);
  }

  time(): string {
    const now = new Date();
    return `${padded(now.getHours())}:${padded(now.getMinutes())}`;
  }

  onTurn(listener: () => void): () => void {
    const timer = window.setInterval(listener, MINUTE);
    window.addEventListener("focus", listener);
    return () => {
      window.clearInterval(timer);
      window.removeEventListener("focus", listener);
    };
  }
}

export const windowTimer: Timer = (milliseconds, then) => {
  const timer = window.setTimeout(then, milliseconds);
  return () => window.clearTimeout(timer);
};

function padded(part: number, digits = 2): string {
  return String(part).padStart(digits, "0");
}
