/** A meeting with one or more mentors. */
import { parseDateAndTime } from "../../calendar/calendar-date";
import {
  alsoNamed,
  dateAndTime,
  doneDate,
  element,
  flag,
  many,
  minutes,
  namesMentors,
  needed,
  one,
  reference,
  text,
  time,
  word,
} from "../property";

const MEETING_STATUSES = ["planned", "held", "cancelled"] as const;

/** A change of a meeting: when it was to be, when the change was asked for, and by whom. */
const change = element(
  (found) => {
    const match = /^(\S+(?: \d{1,2}:\d{2})?), *asked +(\S+(?: \d{1,2}:\d{2})?), *by +(me|mentor)$/i.exec(
      found,
    );
    const [from, asked] = [parseDateAndTime(match?.[1] ?? ""), parseDateAndTime(match?.[2] ?? "")];
    return from && asked ? { from, asked, by: (match?.[3] ?? "").toLowerCase(), written: found } : null;
  },
  ({ written }) => written,
  "a text such as 2026-11-20T15:00, asked 2026-11-18T09:30, by me",
);

export const meeting = {
  kind: "meeting",
  shared: { signs: [] },
  about: "mentors",
  properties: {
    mentors: alsoNamed("mentor", needed(namesMentors(many(reference)))),
    date: needed(one(dateAndTime)),
    time: one(time),
    duration: one(minutes),
    place: one(text),
    status: one(word(...MEETING_STATUSES)),
    important: one(flag),
    agenda_sent: one(doneDate),
    thanked: one(doneDate),
    moved: many(change),
    arrived: one(word("early", "on-time", "late")),
    overran: one(word("no", "asked", "yes")),
  },
} as const;
