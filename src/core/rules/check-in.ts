import { daysBetween, later, type CalendarDate } from "../calendar/calendar-date";
import { addLength, formatLength, parseLength, type Length } from "../calendar/length";
import { sayShortDate } from "../calendar/say";
import { mentorStatus, type Ledger } from "../ledger/ledger";
import { lastContact, nextMeeting } from "../ledger/mentor-meetings";
import type { Mentor } from "../records/record";
import { DEFAULT_SETTINGS, type Settings } from "../settings/settings";
import { sayMentors } from "./names";
import type { NoteRule } from "./rule";

/** A mentor hears from me once in a while: due after the cadence, late after the longest silence. */
export const checkIn: NoteRule<"mentor"> = {
  name: "check-in",
  on: "mentor",
  stopWords: (about) => `Stop check-ins with ${about}?`,
  find: (mentor, { ledger, today }) => {
    const rhythm = rhythmOf(mentor, ledger.settings);
    const contact = rhythm && lastContact(ledger, mentor, today);
    if (!rhythm || !contact || meetsSoon(ledger, mentor, today)) return null;
    const due = afterQuiet(addLength(contact, rhythm.cadence), mentor);
    const limit = afterQuiet(
      later(addLength(contact, rhythm.limit), addLength(contact, rhythm.cadence)),
      mentor,
    );
    const words = `${formatLength(rhythm.cadence)}, at the latest after ${formatLength(rhythm.limit)}`;
    return {
      due,
      limit: later(limit, due),
      title: `Send ${sayMentors([mentor])} a short update`,
      why: `You were last in touch on ${sayShortDate(contact, today)}, and mean to be every ${words}.`,
      figure: mentor.properties.cadence || mentor.properties.limit ? "setting" : rhythm.figure,
      rank: "contact",
      acts: ["draft-check-in", "log-contact", "plan-meeting"],
    };
  },
};

export interface Rhythm {
  readonly cadence: Length;
  /** The longest silence. */
  readonly limit: Length;
  readonly figure: "guide" | "setting";
}

/** @returns how often a mentor is to hear from me; null for one who is not (a prospect, an ended relationship) */
export function rhythmOf(mentor: Mentor, { lengths }: Settings): Rhythm | null {
  const status = mentorStatus(mentor);
  if (status !== "active" && status !== "keeping-in-touch") return null;
  const isActive = status === "active";
  const { cadence, limit } = mentor.properties;
  const defaults = DEFAULT_SETTINGS.lengths;
  const [usual, usualDefault] = isActive
    ? [lengths.cadenceActive, defaults.cadenceActive]
    : [lengths.cadenceKeeping, defaults.cadenceKeeping];
  const [longest, longestDefault] = isActive
    ? [lengths.limitActive, defaults.limitActive]
    : [lengths.limitKeeping, defaults.limitKeeping];
  return {
    cadence: cadence ?? lengthOr(usual, usualDefault),
    limit: limit ?? lengthOr(longest, longestDefault),
    // Only the longest silence of an active mentor, three months, is the guide's own figure.
    figure: isActive && longest === longestDefault ? "guide" : "setting",
  };
}

/** @returns the length a setting names; a damaged setting gives the default */
export function lengthOr(written: string, fallback: string): Length {
  return parseLength(written) ?? parseLength(fallback) ?? { count: 1, unit: "year" };
}

function meetsSoon(ledger: Ledger, mentor: Mentor, today: CalendarDate): boolean {
  const day = nextMeeting(ledger, mentor, today)?.date;
  return day ? daysBetween(today, day) <= ledger.settings.offsets.meetingHorizon : false;
}

/** A day inside a quiet span becomes the span's last day, again if that lies in another span. */
function afterQuiet(day: CalendarDate, { properties: { quiet = [] } }: Mentor): CalendarDate {
  const span = quiet.find(({ first, last }) => first <= day && day < last);
  return span ? afterQuiet(span.last, { properties: { quiet } } as Mentor) : day;
}
