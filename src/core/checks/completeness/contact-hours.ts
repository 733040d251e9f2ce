/** A message that would come at a time when the mentor is not to be written to. */
import type { Examples, Rule } from "../rule";
import { hoursOf, isWithin, momentOf, type Moment } from "./hours";

/** Where the note says nothing: the night (ours). */
const NIGHT = { from: 23 * 60, to: 6 * 60 };

export const rule: Rule = {
  id: "contact-hours",
  check: "completeness",
  title: "Outside contact hours",
  find: ({ text }, { expect }) => {
    const moment = momentOf(expect?.sentAt ?? "");
    const message = moment && text.trim() !== "" ? whyNot(moment, expect?.contactHours?.trim() ?? "") : null;
    return message === null ? [] : [{ start: 0, end: 0, message }];
  },
};

function whyNot(moment: Moment, words: string): string | null {
  if (words === "")
    return isNight(moment) ? "It is night. It can wait until the morning, or be sent later." : null;
  const hours = hoursOf(words);
  if (!hours || isWithin(moment, hours)) return null;
  return `This is outside the hours in your mentor’s note (${words}). It can wait, or be sent later.`;
}

function isNight({ minute }: Moment): boolean {
  return minute >= NIGHT.from || minute < NIGHT.to;
}

const DAYTIME = "Mon-Fri 08:00-18:00";
export const examples: Examples = {
  found: [
    { text: "⟦⟧Dear Dr. Osei,", expect: { sentAt: "2026-11-21T10:00", contactHours: DAYTIME } },
    { text: "⟦⟧Dear Dr. Osei,", expect: { sentAt: "2026-11-20T18:30", contactHours: DAYTIME } },
    { text: "⟦⟧Dear Dr. Osei,", expect: { sentAt: "2026-11-20T02:30" } },
    { text: "⟦⟧Dear Dr. Osei,", expect: { sentAt: "2026-11-20T21:00", contactHours: "weekdays 9am to 5pm" } },
  ],
  quiet: [
    { text: "Dear Dr. Osei,", expect: { sentAt: "2026-11-20T17:59", contactHours: DAYTIME } },
    { text: "Dear Dr. Osei,", expect: { sentAt: "2026-11-20T22:30" } },
    {
      text: "Dear Dr. Osei,",
      expect: { sentAt: "2026-11-21T10:00", contactHours: "whenever the lab is quiet" },
    },
    {
      text: "Dear Dr. Osei,",
      expect: { sentAt: "2026-11-21T10:00", contactHours: "Mon-Fri 8-18, Sat 9:00-12:00" },
    },
    { text: "Dear Dr. Osei,", expect: { contactHours: DAYTIME } },
  ],
};
