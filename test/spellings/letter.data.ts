import type { PropertySpelling } from "./spelling";

const AMARA = "People/Amara Osei.md";
const CHEN = "People/Chen, Li.md";

/** An answer and its day belong together: one without the other would be a problem of its own. */
export const letterSpellings: readonly PropertySpelling[] = [
  { property: "mentors", yaml: "mentor: [[Chen, Li#^b1|Dr. Chen]]", reads: [CHEN] },
  { property: "mentors", yaml: 'mentors: "[Amara](People/Amara%20Osei.md) "', reads: [AMARA] },
  { property: "mentors", yaml: "mentors: ' DR. O'", reads: [AMARA] },
  {
    property: "mentors",
    yaml: "mentors: '[[Nobody]]'",
    reads: ["[[Nobody]]"],
    problem: true,
    found: "[[Nobody]]",
  },
  { property: "mentors", yaml: "mentors:", problem: true, found: null },

  { property: "purpose", yaml: 'purpose: "fellowship  "', reads: "fellowship" },
  { property: "purpose", yaml: "purpose: visiting student # a word of one's own", reads: "visiting student" },
  { property: "purpose", yaml: "purpose: {what: residency}", problem: true },

  {
    property: "destination",
    yaml: "destination: 'St. Mary''s: cardiology '",
    reads: "St. Mary's: cardiology",
  },
  { property: "destination", yaml: "destination: 1890", reads: "1890" },
  {
    property: "destination",
    yaml: "destination: >-\n  Summer\n  fellowship",
    reads: "Summer fellowship",
  },

  { property: "system", yaml: "system: SF Match # by hand", reads: "SF Match" },
  { property: "system", yaml: 'system: "ERAS\\t"', reads: "ERAS" },
  { property: "system", yaml: "system: ~" },

  { property: "letter_id", yaml: "letter_id: 20461", reads: "20461" },
  { property: "letter_id", yaml: "letter_id: '0042 '", reads: "0042" },
  { property: "letter_id", yaml: "letter_id: {id: 7}", problem: true },

  { property: "deadline", yaml: "deadline: 2026-09-01 23:59:59", reads: "2026-09-01" },
  { property: "deadline", yaml: 'deadline: "2026-09-01T17:00 "', reads: "2026-09-01" },
  { property: "deadline", yaml: "deadline: 2026-9-1", problem: true, found: "2026-9-1" },
  {
    property: "deadline",
    yaml: "deadline: 2026-09-01T17:00-05:00",
    problem: true,
    found: "2026-09-01T17:00-05:00",
  },
  { property: "deadline", yaml: "deadline: ~", problem: true, found: null },

  { property: "waived", yaml: "waived: true", reads: "yes" },
  { property: "waived", yaml: "waived: FALSE", reads: "no" },
  { property: "waived", yaml: 'waived: "Undecided "', reads: "undecided" },
  { property: "waived", yaml: "waived: later", problem: true, found: "later" },

  { property: "asked", yaml: "asked: 2026-07-01 08:30", reads: "2026-07-01" },
  { property: "asked", yaml: "asked: '2026-07-01T23:59:59  '", reads: "2026-07-01" },
  { property: "asked", yaml: "asked: yes", problem: true, found: "yes" },

  { property: "answered", yaml: "answered: 2026-07-05T00:30\nanswer: yes", reads: "2026-07-05" },
  { property: "answered", yaml: 'answered: "2026-07-05 "\nanswer: declined', reads: "2026-07-05" },
  { property: "answered", yaml: "answered: in July\nanswer: yes", problem: true, found: "in July" },
  { property: "answered", yaml: "answered:\nanswer: yes", problem: true, found: null },

  { property: "answer", yaml: "answer: true\nanswered: 2026-07-05", reads: "yes" },
  { property: "answer", yaml: "answer: 'LUKEWARM '\nanswered: 2026-07-05", reads: "lukewarm" },
  { property: "answer", yaml: "answer: perhaps\nanswered: 2026-07-05", problem: true, found: "perhaps" },
  { property: "answer", yaml: "answer: ~\nanswered: 2026-07-05", problem: true, found: null },

  { property: "packet_sent", yaml: "packet_sent: '2024-02-29'", reads: "2024-02-29" },
  { property: "packet_sent", yaml: "packet_sent: 2026-07-08 07:00 # by mail", reads: "2026-07-08" },
  { property: "packet_sent", yaml: "packet_sent: 20260708", problem: true, found: "20260708" },

  { property: "reminded", yaml: "reminded: 2026-08-18", reads: ["2026-08-18"] },
  {
    property: "reminded",
    yaml: 'reminded: [2026-08-18 09:00, ~, "2026-08-27T08:00:59 "]',
    reads: ["2026-08-18", "2026-08-27"],
  },
  {
    property: "reminded",
    yaml: "reminded:\n- 2026-08-18\n- once more",
    reads: ["2026-08-18"],
    problem: true,
    found: "once more",
  },

  { property: "submitted", yaml: "submitted: 2026-08-30T18:00", reads: "2026-08-30" },
  { property: "submitted", yaml: "submitted: no", problem: true, found: "no" },
  { property: "submitted", yaml: "submitted: 2026-08-32", problem: true, found: "2026-08-32" },

  { property: "thanked", yaml: 'thanked: "2026-09-02 10:00:00 "', reads: "2026-09-02" },
  { property: "thanked", yaml: "thanked: NULL" },
  { property: "thanked", yaml: "thanked: 2026-09-02T10:00Z", problem: true, found: "2026-09-02T10:00Z" },

  { property: "outcome", yaml: "outcome: 3", reads: "3" },
  { property: "outcome", yaml: 'outcome: "matched: first choice "', reads: "matched: first choice" },
  { property: "outcome", yaml: "outcome: |-\n  a place\n  and a grant", reads: "a place\nand a grant" },

  { property: "outcome_on", yaml: "outcome_on: 2027-03-19 12:00", reads: "2027-03-19" },
  { property: "outcome_on", yaml: "outcome_on: '2027-03-19T12:00 '", reads: "2027-03-19" },
  { property: "outcome_on", yaml: "outcome_on: March 2027", problem: true, found: "March 2027" },

  { property: "told", yaml: "told: ''" },
  { property: "told", yaml: "told: 2027-03-20T07:15:30", reads: "2027-03-20" },
  { property: "told", yaml: "told: true", problem: true, found: "true" },

  {
    property: "snooze",
    yaml: "snooze: ask-for-letter until 2026-07-01",
    reads: ["ask-for-letter until 2026-07-01"],
  },
  {
    property: "snooze",
    yaml: "snooze:\n-\n- 'letter-reminder until 2026-08-20  '",
    reads: ["letter-reminder until 2026-08-20"],
  },
  {
    property: "snooze",
    yaml: "snooze: send-packet until 2026-02-30",
    problem: true,
    found: "send-packet until 2026-02-30",
  },

  { property: "dismissed", yaml: "dismissed: find-other-writer", reads: ["find-other-writer"] },
  {
    property: "dismissed",
    yaml: 'dismissed: [~, "find-other-writer ", tell-outcome]',
    reads: ["find-other-writer", "tell-outcome"],
  },
  { property: "dismissed", yaml: "dismissed:" },
];
