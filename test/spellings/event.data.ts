import type { PropertySpelling } from "./spelling";

const AMARA = "People/Amara Osei.md";
const CHEN = "People/Chen, Li.md";
const DANA = "Contacts/Dana Wolf.md";

export const eventSpellings: readonly PropertySpelling[] = [
  { property: "date", yaml: "date: 2026-05-07 18:30:00", reads: "2026-05-07" },
  { property: "date", yaml: "date: '2026-05-07T18:30  '", reads: "2026-05-07" },
  { property: "date", yaml: "date: 7 May 2026", problem: true, found: "7 May 2026" },
  { property: "date", yaml: "date: 2026-05-07T18:30Z", problem: true, found: "2026-05-07T18:30Z" },
  { property: "date", yaml: "date: null", problem: true, found: null },

  { property: "mentors", yaml: "mentors: [[Chen, Li|Dr. Chen]]", reads: [CHEN] },
  {
    property: "mentors",
    yaml: "mentors:\n- '[[People/Amara Osei.md#Log|Dr. O]] '\n-\n- CHEN, LI",
    reads: [AMARA, CHEN],
  },
  { property: "mentors", yaml: "mentor: '[Dr. O](People/Amara%20Osei.md)'", reads: [AMARA] },
  { property: "mentors", yaml: "mentors: ['[[Statement]]', dr. o]", reads: [AMARA] },
  {
    property: "mentors",
    yaml: "mentors: [Nobody, '[[Amara Osei]]']",
    reads: ["Nobody", AMARA],
    problem: true,
    found: "Nobody",
  },

  { property: "introduced_to", yaml: "introduced_to: [[Dana Wolf]]", reads: [DANA] },
  {
    property: "introduced_to",
    yaml: "introduced_to:\n- '[Dana](Contacts/Dana%20Wolf.md) '\n- ~",
    reads: [DANA],
  },
  {
    property: "introduced_to",
    yaml: 'introduced_to: ["[[Dana Wolf#Log|Dr. Wolf]]", "[[Lost Person]]"]',
    reads: [DANA, "[[Lost Person]]"],
  },

  { property: "thanked", yaml: "thanked: 2026-05-08T07:00", reads: "2026-05-08" },
  { property: "thanked", yaml: 'thanked: "2026-05-08 07:00:30 "', reads: "2026-05-08" },
  { property: "thanked", yaml: "thanked: yes", problem: true, found: "yes" },

  {
    property: "snooze",
    yaml: "snooze: 'thank-for-event until 2026-05-10 '",
    reads: ["thank-for-event until 2026-05-10"],
  },
  {
    property: "snooze",
    yaml: "snooze:\n- ~\n- thank-for-event until 2026-05-10",
    reads: ["thank-for-event until 2026-05-10"],
  },
  {
    property: "snooze",
    yaml: "snooze: thank-for-event until Monday",
    problem: true,
    found: "thank-for-event until Monday",
  },

  { property: "dismissed", yaml: "dismissed: thank-for-event", reads: ["thank-for-event"] },
  { property: "dismissed", yaml: "dismissed:\n- 'thank-for-event '\n-", reads: ["thank-for-event"] },
  { property: "dismissed", yaml: "dismissed: ~" },
];
