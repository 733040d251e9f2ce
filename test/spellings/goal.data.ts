import type { PropertySpelling } from "./spelling";

const AMARA = "People/Amara Osei.md";
const CHEN = "People/Chen, Li.md";

export const goalSpellings: readonly PropertySpelling[] = [
  { property: "status", yaml: "status: DROPPED", reads: "dropped" },
  { property: "status", yaml: "status: 'Draft  '", reads: "draft" },
  { property: "status", yaml: "status: done", problem: true, found: "done" },

  { property: "priority", yaml: "priority: '1 '", reads: 1 },
  { property: "priority", yaml: "priority: 4", problem: true, found: "4" },
  { property: "priority", yaml: "priority: high", problem: true, found: "high" },

  { property: "start", yaml: 'start: "2026-03-05T00:30 "', reads: "2026-03-05" },
  { property: "start", yaml: "start: 2026-3-5", problem: true, found: "2026-3-5" },
  { property: "start", yaml: "start: 2026-03-05T00:30Z", problem: true, found: "2026-03-05T00:30Z" },

  { property: "target", yaml: "target: 2026-12-31 23:59:59", reads: "2026-12-31" },
  { property: "target", yaml: "target: 2026", problem: true, found: "2026" },
  { property: "target", yaml: "target: 12/31/2026", problem: true, found: "12/31/2026" },

  { property: "success", yaml: "success: |-\n  One poster\n  and a talk", reads: "One poster\nand a talk" },
  { property: "success", yaml: "success: 3", reads: "3" },
  { property: "success", yaml: "success: {what: poster}", problem: true },

  { property: "stage", yaml: "stage: Fellowship-Applicant", reads: "fellowship-applicant" },
  { property: "stage", yaml: "stage: 'RESIDENT '", reads: "resident" },
  { property: "stage", yaml: "stage: 3", problem: true, found: "3" },

  { property: "mentors", yaml: "mentors: [[Chen, Li]]", reads: [CHEN] },
  { property: "mentors", yaml: "mentor: '[[Amara Osei#Log|Dr. O]] '", reads: [AMARA] },
  {
    property: "mentors",
    yaml: "mentors: [Dr. O, '[[Nobody]]']",
    reads: [AMARA, "[[Nobody]]"],
    problem: true,
    found: "[[Nobody]]",
  },

  { property: "shared", yaml: "shared: 2026-03-05 09:30", reads: "2026-03-05" },
  { property: "shared", yaml: "shared: true", problem: true, found: "true" },
  { property: "shared", yaml: "shared: ''" },

  { property: "reviewed", yaml: "reviewed: '2024-02-29T23:59'", reads: "2024-02-29" },
  { property: "reviewed", yaml: "reviewed: 2026-02-29", problem: true, found: "2026-02-29" },
  { property: "reviewed", yaml: "reviewed: last month", problem: true, found: "last month" },

  { property: "review_every", yaml: "review_every: P1Y", reads: "1 year" },
  { property: "review_every", yaml: "review_every: '6 w '", reads: "6 weeks" },
  { property: "review_every", yaml: "review_every: two months", problem: true, found: "two months" },

  { property: "progress", yaml: "progress: '40 '", reads: 40 },
  { property: "progress", yaml: "progress: 101", problem: true, found: "101" },
  { property: "progress", yaml: "progress: half", problem: true, found: "half" },

  {
    property: "snooze",
    yaml: "snooze: review-goal until 2026-04-01",
    reads: ["review-goal until 2026-04-01"],
  },
  {
    property: "snooze",
    yaml: "snooze: ['review-goal until 2026-04-01 ', ~]",
    reads: ["review-goal until 2026-04-01"],
  },
  { property: "snooze", yaml: "snooze: review-goal", problem: true, found: "review-goal" },

  { property: "dismissed", yaml: "dismissed: share-goal", reads: ["share-goal"] },
  {
    property: "dismissed",
    yaml: "dismissed:\n- share-goal\n- review-goal ",
    reads: ["share-goal", "review-goal"],
  },
  { property: "dismissed", yaml: "dismissed: null" },
];
