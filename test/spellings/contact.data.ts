import type { PropertySpelling } from "./spelling";

const AMARA = "People/Amara Osei.md";
const CHEN = "People/Chen, Li.md";
const ROUNDS = "Events/Grand rounds.md";

export const contactSpellings: readonly PropertySpelling[] = [
  { property: "name", yaml: 'name: "Dana: Wolf "', reads: "Dana: Wolf" },
  { property: "name", yaml: "name: 7", reads: "7" },
  { property: "name", yaml: "name: {first: Dana}", problem: true },

  { property: "email", yaml: "email: >-\n  wolf@example.org\n", reads: "wolf@example.org" },
  { property: "email", yaml: "email: 'wolf@example.org\t'", reads: "wolf@example.org" },
  { property: "email", yaml: "email: NULL" },

  { property: "position", yaml: "position: Fellow # since May", reads: "Fellow" },
  { property: "position", yaml: 'position: "Fellow, \\u0049CU  "', reads: "Fellow, ICU" },
  { property: "position", yaml: "position: {rank: fellow}", problem: true },

  { property: "institution", yaml: "institution: St. Mary's North", reads: "St. Mary's North" },
  { property: "institution", yaml: "institution: 1890", reads: "1890" },
  { property: "institution", yaml: "institution: ''" },

  { property: "met", yaml: "met: [[Grand rounds]]", reads: ROUNDS },
  { property: "met", yaml: "met: '[rounds](Events/Grand%20rounds.md) '", reads: ROUNDS },
  { property: "met", yaml: 'met: "[[Events/Grand rounds.md#Takeaways|the rounds]]"', reads: ROUNDS },

  { property: "introduced_by", yaml: "introduced_by: [[Chen, Li|Dr. Chen]]", reads: CHEN },
  { property: "introduced_by", yaml: "introduced_by: ' dr. o '", reads: AMARA },
  { property: "introduced_by", yaml: "introduced_by: '[Li](People/Chen,%20Li.md)'", reads: CHEN },
  {
    property: "introduced_by",
    yaml: "introduced_by: Nobody",
    reads: "Nobody",
    problem: true,
    found: "Nobody",
  },

  { property: "met_on", yaml: "met_on: 2026-05-07 19:00", reads: "2026-05-07" },
  { property: "met_on", yaml: 'met_on: "2026-05-07T19:00:01 "', reads: "2026-05-07" },
  { property: "met_on", yaml: "met_on: 5/7/2026", problem: true, found: "5/7/2026" },

  { property: "follow_up", yaml: "follow_up: true", reads: "yes" },
  { property: "follow_up", yaml: "follow_up: 'NO '", reads: "no" },
  { property: "follow_up", yaml: "follow_up: False", reads: "no" },
  { property: "follow_up", yaml: "follow_up: maybe", problem: true, found: "maybe" },

  { property: "followed_up", yaml: "followed_up: '2024-02-29T08:00'", reads: "2024-02-29" },
  { property: "followed_up", yaml: "followed_up: ~" },
  { property: "followed_up", yaml: "followed_up: yes", problem: true, found: "yes" },

  {
    property: "snooze",
    yaml: "snooze: follow-up-contact until 2026-05-12",
    reads: ["follow-up-contact until 2026-05-12"],
  },
  {
    property: "snooze",
    yaml: "snooze: [null, 'follow-up-contact until 2026-05-12  ']",
    reads: ["follow-up-contact until 2026-05-12"],
  },
  {
    property: "snooze",
    yaml: "snooze: follow-up-contact",
    problem: true,
    found: "follow-up-contact",
  },

  { property: "dismissed", yaml: "dismissed: 'follow-up-contact '", reads: ["follow-up-contact"] },
  { property: "dismissed", yaml: "dismissed:\n- ~\n- follow-up-contact", reads: ["follow-up-contact"] },
  { property: "dismissed", yaml: "dismissed: ''" },
];
