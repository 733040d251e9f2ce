import type { PropertySpelling } from "./spelling";

export const profileSpellings: readonly PropertySpelling[] = [
  { property: "name", yaml: 'name: "Sam Reyes  "', reads: "Sam Reyes" },
  { property: "name", yaml: "name: 42", reads: "42" },
  { property: "name", yaml: "name: ~", problem: true, found: null },

  { property: "stage", yaml: 'stage: "Residency-Applicant "', reads: "residency-applicant" },
  { property: "stage", yaml: "stage: PREMED # for now", reads: "premed" },
  { property: "stage", yaml: "stage: MS3", problem: true, found: "MS3" },

  { property: "degree", yaml: "degree: >-\n  MD,\n  PhD", reads: "MD, PhD" },
  { property: "degree", yaml: "degree: 'M.D.\t'", reads: "M.D." },
  { property: "degree", yaml: "degree: {first: MD}", problem: true },

  { property: "institution", yaml: 'institution: "St. Mary\'s: North"', reads: "St. Mary's: North" },
  { property: "institution", yaml: "institution: 1890", reads: "1890" },
  { property: "institution", yaml: "institution: null" },

  { property: "graduation_year", yaml: "graduation_year: 2028 # or later", reads: 2028 },
  { property: "graduation_year", yaml: "graduation_year: '2028 '", reads: 2028 },
  { property: "graduation_year", yaml: "graduation_year: soon", problem: true, found: "soon" },

  { property: "specialties", yaml: "specialties: cardiology", reads: ["cardiology"] },
  { property: "specialties", yaml: 'specialties:\n- "oncology "\n-\n- 5', reads: ["oncology", "5"] },
  { property: "specialties", yaml: "specialties:" },

  { property: "interests", yaml: "interests: 7", reads: ["7"] },
  { property: "interests", yaml: 'interests: [teaching, null, "ethics  "]', reads: ["teaching", "ethics"] },
  { property: "interests", yaml: "interests: ~" },

  { property: "projects", yaml: 'projects: "Sepsis: the audit"', reads: ["Sepsis: the audit"] },
  { property: "projects", yaml: "projects:\n      - Sepsis audit\n      - ~", reads: ["Sepsis audit"] },
  { property: "projects", yaml: 'projects: ["audit, second round"]', reads: ["audit, second round"] },

  { property: "cv", yaml: "cv: [[CV 2026.pdf]]", reads: "Files/CV 2026.pdf" },
  { property: "cv", yaml: 'cv: "[my CV](Files/CV%202026.pdf)"', reads: "Files/CV 2026.pdf" },
  { property: "cv", yaml: "cv: '[[Lost.pdf]]'", reads: "[[Lost.pdf]]" },

  {
    property: "personal_statement",
    yaml: 'personal_statement: "[[Statement|mine]]"',
    reads: "Files/Statement.md",
  },
  {
    property: "personal_statement",
    yaml: "personal_statement: [[Statement#Draft]]",
    reads: "Files/Statement.md",
  },
  {
    property: "personal_statement",
    yaml: "personal_statement: '[mine](Files/Statement.md) '",
    reads: "Files/Statement.md",
  },

  { property: "snooze", yaml: "snooze: follow-up until 2026-04-01", reads: ["follow-up until 2026-04-01"] },
  {
    property: "snooze",
    yaml: 'snooze: ["follow-up until 2026-04-01  "]',
    reads: ["follow-up until 2026-04-01"],
  },
  { property: "snooze", yaml: "snooze: ~" },

  { property: "dismissed", yaml: "dismissed: follow-up", reads: ["follow-up"] },
  { property: "dismissed", yaml: "dismissed:\n- follow-up\n-", reads: ["follow-up"] },
  { property: "dismissed", yaml: "dismissed:" },
];
