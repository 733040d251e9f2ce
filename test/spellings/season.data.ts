import type { PropertySpelling } from "./spelling";

export const seasonSpellings: readonly PropertySpelling[] = [
  { property: "year", yaml: "year: '2027 '", reads: 2027 },
  { property: "year", yaml: "year: 2027-2028", problem: true, found: "2027-2028" },
  { property: "year", yaml: "year: next", problem: true, found: "next" },

  { property: "source", yaml: "source: 'handout, dean''s office '", reads: "handout, dean's office" },
  { property: "source", yaml: "source: 2027", reads: "2027" },
  { property: "source", yaml: "source: {page: 3}", problem: true },

  { property: "as_of", yaml: "as_of: 2026-06-03 09:00", reads: "2026-06-03" },
  { property: "as_of", yaml: 'as_of: "[[2026-06-03]]"', reads: "2026-06-03" },
  { property: "as_of", yaml: "as_of: June", problem: true, found: "June" },

  { property: "letter_limit_eras", yaml: "letter_limit_eras: ' 4'", reads: 4 },
  { property: "letter_limit_eras", yaml: "letter_limit_eras: [4]", reads: 4 },
  { property: "letter_limit_eras", yaml: "letter_limit_eras: four", problem: true, found: "four" },
  { property: "letter_limit_eras", yaml: "letter_limit_eras: 0", problem: true, found: "0" },
  { property: "letter_limit_eras", yaml: "letter_limit_eras:" },
  // Other names are the user's own.
  { property: "letter_limit_eras", yaml: "letter_limit_ERAS: many" },
  { property: "letter_limit_eras", yaml: "letter_limit_: many" },

  { property: "letter_limit_sf_match", yaml: "letter_limit_sf_match: 3", reads: 3 },
  { property: "letter_limit_sf_match", yaml: "letter_limit_sf_match: 3.5", problem: true, found: "3.5" },
  { property: "letter_limit_sf_match", yaml: "letter_limit_sf-match: 3" },

  { property: "snooze", yaml: "snooze: share-goal until 2026-04-01", reads: ["share-goal until 2026-04-01"] },
  { property: "snooze", yaml: "snooze: []" },
  { property: "snooze", yaml: "snooze: later", problem: true, found: "later" },
  { property: "dismissed", yaml: "dismissed: share-goal", reads: ["share-goal"] },
  { property: "dismissed", yaml: "dismissed: [share-goal]", reads: ["share-goal"] },
  { property: "dismissed", yaml: "dismissed: ''" },
];
