import { expect } from "vitest";
import type { PropertySpelling } from "./spelling";

const AMARA = "People/Amara Osei.md";
const CHEN = "People/Chen, Li.md";

export const milestoneSpellings: readonly PropertySpelling[] = [
  { property: "date", yaml: "date: 2026-06-19 00:00", reads: "2026-06-19" },
  { property: "date", yaml: 'date: "2026-06-19T12:00:30 "', reads: "2026-06-19" },
  { property: "date", yaml: "date: 2026-06", problem: true, found: "2026-06" },
  { property: "date", yaml: "date: 2026-06-31", problem: true, found: "2026-06-31" },
  { property: "date", yaml: "date:", problem: true, found: null },

  { property: "kind", yaml: "kind: EXAM # the second one", reads: "exam" },
  { property: "kind", yaml: "kind: 'Rotation-End '", reads: "rotation-end" },
  { property: "kind", yaml: "kind: rotation end", problem: true, found: "rotation end" },
  { property: "kind", yaml: "kind: ~" },

  { property: "share_with", yaml: "share_with: [[Chen, Li|Dr. Chen]]", reads: [CHEN] },
  {
    property: "share_with",
    yaml: "share_with:\n- DR. O\n-\n- '[Li](People/Chen,%20Li.md) '",
    reads: [AMARA, CHEN],
  },
  { property: "share_with", yaml: "share_with: [[[Amara Osei#Log]], [[Statement]]]", reads: [AMARA] },
  {
    property: "share_with",
    yaml: "share_with: [Amara Osei, Nobody]",
    reads: [AMARA, "Nobody"],
    problem: true,
    found: "Nobody",
  },
  { property: "share_with", yaml: "share_with: ''" },

  { property: "told_to", yaml: "told_to: amara osei", reads: [AMARA] },
  {
    property: "told_to",
    yaml: "told_to: [[[Chen, Li#^b1]], '[[People/Amara Osei|Dr. O]]']",
    reads: [CHEN, AMARA],
  },
  {
    property: "told_to",
    yaml: "told_to: ['[[Nobody]]', ~, Dr. O]",
    reads: ["[[Nobody]]", AMARA],
    problem: true,
    found: "[[Nobody]]",
  },

  { property: "thanks_note", yaml: "thanks_note: 2026-06-20T21:00", reads: "2026-06-20" },
  { property: "thanks_note", yaml: "thanks_note: '2026-06-20 21:00 '", reads: "2026-06-20" },
  { property: "thanks_note", yaml: "thanks_note: a card", problem: true, found: "a card" },

  {
    property: "snooze",
    yaml: "snooze: handwritten-note until 2026-07-01",
    reads: ["handwritten-note until 2026-07-01"],
  },
  {
    property: "snooze",
    yaml: "snooze:\n- tell-milestone [[Amara Osei]] until 2026-07-01\n- ~",
    // Whether the link inside the text is printed as typed or as a path is open.
    reads: [expect.stringMatching(/^tell-milestone .*Amara Osei.* until 2026-07-01$/)],
  },
  {
    property: "snooze",
    yaml: "snooze: tell-milestone until 2026-7-1",
    problem: true,
    found: "tell-milestone until 2026-7-1",
  },

  { property: "dismissed", yaml: "dismissed: tell-milestone", reads: ["tell-milestone"] },
  {
    property: "dismissed",
    yaml: "dismissed:\n- 'tell-milestone [[Chen, Li]] '\n- handwritten-note",
    reads: [expect.stringMatching(/^tell-milestone .*Chen, Li\S*$/), "handwritten-note"],
  },
  { property: "dismissed", yaml: "dismissed: null" },
];
