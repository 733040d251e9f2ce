/** What people type for a date: `next Friday`, `in two weeks`, `by Dec 4`. */
import { en } from "chrono-node";
import { parseDate, type CalendarDate } from "./calendar-date";

/**
 * Understands a date typed in words.
 * @param text what was typed; `YYYY-MM-DD` is taken as it is
 * @param today the day that "tomorrow" counts from
 * @returns the day, or null where the text names none (a passing mention of a number is none)
 */
export function parseNaturalDate(text: string, today: CalendarDate): CalendarDate | null {
  const typed = text.trim();
  const exact = parseDate(typed);
  if (exact) return exact;
  if (typed === "" || /^\d+$/.test(typed)) return null;
  const [year, month, day] = today.split("-").map(Number);
  // Noon of a local day: chrono counts in local time, and no clock change happens at noon.
  const reference = new Date(year ?? 1970, (month ?? 1) - 1, day ?? 1, 12);
  const found = en.casual.parse(typed, reference, { forwardDate: true })[0];
  if (!found) return null;
  const part = (name: "year" | "month" | "day") => String(found.start.get(name) ?? 0).padStart(2, "0");
  return parseDate(`${part("year").padStart(4, "0")}-${part("month")}-${part("day")}`);
}
