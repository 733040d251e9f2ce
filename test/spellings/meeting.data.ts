import { expect } from "vitest";
import type { PropertySpelling } from "./spelling";

const AMARA = "People/Amara Osei.md";
const CHEN = "People/Chen, Li.md";

export const meetingSpellings: readonly PropertySpelling[] = [
  { property: "mentors", yaml: "mentors: [[Amara Osei]]", reads: [AMARA] },
  { property: "mentors", yaml: 'mentors: "[Amara](People/Amara%20Osei.md)"', reads: [AMARA] },
  { property: "mentors", yaml: "mentors: ' dr. o '", reads: [AMARA] },
  { property: "mentors", yaml: "mentor: [[Chen, Li|Dr. Chen]]", reads: [CHEN] },
  {
    property: "mentors",
    yaml: "mentors:\n- [[Chen, Li#^b1]]\n- '[[People/Amara Osei.md#Log|Dr. O]]'\n-",
    reads: [CHEN, AMARA],
  },
  { property: "mentors", yaml: "mentors: [[[Amara Osei]], [[Chen, Li]]]", reads: [AMARA, CHEN] },
  { property: "mentors", yaml: "mentors: [[[Amara Osei]], '[[Statement]]']", reads: [AMARA] },
  {
    property: "mentors",
    yaml: "mentors: [AMARA OSEI, '[[Nobody]]']",
    reads: [AMARA, "[[Nobody]]"],
    problem: true,
    found: "[[Nobody]]",
  },

  { property: "date", yaml: "date: 2026-03-12 15:00:30", reads: "2026-03-12" },
  { property: "date", yaml: 'date: "2026-03-12T15:00  "', reads: "2026-03-12" },
  { property: "date", yaml: "date: 2026-3-5", problem: true, found: "2026-3-5" },
  { property: "date", yaml: "date: 20260312", problem: true, found: "20260312" },
  { property: "date", yaml: "date: 2026-02-30", problem: true, found: "2026-02-30" },
  { property: "date", yaml: "date: 2026-03-12T15:00Z", problem: true, found: "2026-03-12T15:00Z" },

  { property: "time", yaml: "time: 15:00:30", reads: "15:00" },
  { property: "time", yaml: "date: 2026-03-12 15:00:30", reads: "15:00" },
  { property: "time", yaml: 'time: "15:00 "', reads: "15:00" },
  { property: "time", yaml: "time: 3 pm", problem: true, found: "3 pm" },
  { property: "time", yaml: "time: 24:30", problem: true, found: "24:30" },

  { property: "duration", yaml: "duration: 45min", reads: "45 min" },
  { property: "duration", yaml: 'duration: "1 H "', reads: "1 h" },
  { property: "duration", yaml: "duration: an hour", problem: true, found: "an hour" },

  { property: "place", yaml: 'place: "Ward 7: B"', reads: "Ward 7: B" },
  { property: "place", yaml: "place: 7", reads: "7" },
  { property: "place", yaml: "place: {room: 5}", problem: true },

  { property: "status", yaml: "status: HELD", reads: "held" },
  { property: "status", yaml: "status: 'Cancelled  '", reads: "cancelled" },
  { property: "status", yaml: "status: canceled", problem: true, found: "canceled" },

  { property: "important", yaml: "important: yes", reads: true },
  { property: "important", yaml: 'important: "No"', reads: false },
  { property: "important", yaml: "important: TRUE", reads: true },
  { property: "important", yaml: "important: 1", problem: true, found: "1" },

  { property: "agenda_sent", yaml: "agenda_sent: 2026-03-10 09:00", reads: "2026-03-10" },
  { property: "agenda_sent", yaml: 'agenda_sent: "2026-03-10T09:00:59 "', reads: "2026-03-10" },
  { property: "agenda_sent", yaml: "agenda_sent: yes", problem: true, found: "yes" },

  { property: "thanked", yaml: "thanked: ~" },
  { property: "thanked", yaml: "thanked: '2024-02-29'", reads: "2024-02-29" },
  {
    property: "thanked",
    yaml: "thanked: 2026-03-12T10:00+01:00",
    problem: true,
    found: "2026-03-12T10:00+01:00",
  },

  {
    property: "moved",
    yaml: 'moved: "2026-11-20T15:00, asked 2026-11-18T09:30, by me  "',
    reads: ["2026-11-20T15:00, asked 2026-11-18T09:30, by me"],
  },
  {
    property: "moved",
    yaml: "moved:\n- 2026-11-20 15:00, asked 2026-11-18 09:30, by Mentor\n-",
    // These are texts: whether they are printed as typed or in one form is open.
    reads: expect.any(Array),
  },
  { property: "moved", yaml: "moved: yesterday", problem: true, found: "yesterday" },

  { property: "arrived", yaml: "arrived: On-Time", reads: "on-time" },
  { property: "arrived", yaml: "arrived: 'LATE '", reads: "late" },
  { property: "arrived", yaml: "arrived: on time", problem: true, found: "on time" },

  { property: "overran", yaml: "overran: true", reads: "yes" },
  { property: "overran", yaml: "overran: False", reads: "no" },
  { property: "overran", yaml: 'overran: "ASKED "', reads: "asked" },
  { property: "overran", yaml: "overran: a little", problem: true, found: "a little" },

  {
    property: "snooze",
    yaml: "snooze: send-agenda until 2026-04-01",
    reads: ["send-agenda until 2026-04-01"],
  },
  {
    property: "snooze",
    yaml: "snooze:\n-\n- 'send-agenda until 2026-04-01 '",
    reads: ["send-agenda until 2026-04-01"],
  },
  {
    property: "snooze",
    yaml: "snooze: send-agenda until 2026-02-30",
    problem: true,
    found: "send-agenda until 2026-02-30",
  },

  { property: "dismissed", yaml: "dismissed: send-agenda", reads: ["send-agenda"] },
  { property: "dismissed", yaml: "dismissed: ['send-agenda ', ~]", reads: ["send-agenda"] },
  { property: "dismissed", yaml: "dismissed: null" },
];
