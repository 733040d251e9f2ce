import type { PropertySpelling } from "./spelling";

export const mentorSpellings: readonly PropertySpelling[] = [
  { property: "name", yaml: "name: 7", reads: "7" },
  { property: "name", yaml: 'name: "Noor Haddad\\t"', reads: "Noor Haddad" },
  { property: "name", yaml: "name:" },

  { property: "honorific", yaml: "honorific: Prof. # since May", reads: "Prof." },
  { property: "honorific", yaml: 'honorific: "Prof.  "', reads: "Prof." },
  { property: "honorific", yaml: "honorific: null" },

  { property: "salutation", yaml: "salutation: 'Dear Dr. O''Brien '", reads: "Dear Dr. O'Brien" },
  { property: "salutation", yaml: "salutation: >-\n  Dear\n  Dr. Osei", reads: "Dear Dr. Osei" },
  { property: "salutation", yaml: "salutation: {first: Dear}", problem: true },

  { property: "sign_off", yaml: 'sign_off: "Yours: Sam"', reads: "Yours: Sam" },
  { property: "sign_off", yaml: "sign_off: &bye Best regards", reads: "Best regards" },
  { property: "sign_off", yaml: "sign_off: 2", reads: "2" },

  { property: "roles", yaml: "roles: research", reads: ["research"] },
  { property: "roles", yaml: 'roles:\n- specialty\n- null\n- "personal "', reads: ["specialty", "personal"] },
  { property: "roles", yaml: "roles: chess", reads: ["chess"] },

  { property: "status", yaml: "status: KEEPING-IN-TOUCH", reads: "keeping-in-touch" },
  { property: "status", yaml: 'status: "Ended  "', reads: "ended" },
  { property: "status", yaml: "status: keeping in touch", problem: true, found: "keeping in touch" },

  { property: "cadence", yaml: "cadence: P2M", reads: "2 months" },
  { property: "cadence", yaml: "cadence: 2Months", reads: "2 months" },
  { property: "cadence", yaml: "cadence: 8 W", reads: "8 weeks" },
  { property: "cadence", yaml: "cadence: 1y", reads: "1 year" },
  { property: "cadence", yaml: "cadence: 60", problem: true, found: "60" },
  { property: "cadence", yaml: "cadence: monthly", problem: true, found: "monthly" },

  { property: "limit", yaml: "limit: 90d", reads: "90 days" },
  { property: "limit", yaml: "limit: '1 MONTH '", reads: "1 month" },
  { property: "limit", yaml: "limit: 1.5 months", problem: true, found: "1.5 months" },

  { property: "email", yaml: 'email: "osei@example.org  "', reads: "osei@example.org" },
  { property: "email", yaml: "email: >-\n  osei@example.org\n", reads: "osei@example.org" },
  { property: "email", yaml: "email: [{home: a}]", problem: true },

  { property: "channel", yaml: "channel: 911", reads: "911" },
  { property: "channel", yaml: 'channel: "phone\\t"', reads: "phone" },
  { property: "channel", yaml: "channel: ~" },

  { property: "assistant", yaml: 'assistant: "Ms. Bell: 2nd floor"', reads: "Ms. Bell: 2nd floor" },
  { property: "assistant", yaml: "assistant:     Ms. Bell     ", reads: "Ms. Bell" },
  { property: "assistant", yaml: "assistant: ''" },

  { property: "contact_hours", yaml: "contact_hours: Mon-Fri 08:00-18:00", reads: "Mon-Fri 08:00-18:00" },
  { property: "contact_hours", yaml: "contact_hours: 'Mon-Fri 08:00-18:00  '", reads: "Mon-Fri 08:00-18:00" },
  {
    property: "contact_hours",
    yaml: "contact_hours: >-\n  Mon-Fri\n  08:00-18:00",
    reads: "Mon-Fri 08:00-18:00",
  },

  { property: "position", yaml: "position: Chief # of surgery", reads: "Chief" },
  { property: "position", yaml: 'position: "Chief of \\u0053urgery"', reads: "Chief of Surgery" },
  { property: "position", yaml: "position: {rank: chief}", problem: true },

  { property: "institution", yaml: "institution: St. Mary's North", reads: "St. Mary's North" },
  { property: "institution", yaml: "institution: 1890", reads: "1890" },
  { property: "institution", yaml: "institution: NULL" },

  { property: "specialty", yaml: 'specialty: "cardiology "', reads: "cardiology" },
  { property: "specialty", yaml: "specialty: 3", reads: "3" },
  { property: "specialty", yaml: "specialty:   " },

  { property: "since", yaml: "since: 2026-03-12 08:00", reads: "2026-03-12" },
  { property: "since", yaml: 'since: "2026-03-12T23:59:59 "', reads: "2026-03-12" },
  { property: "since", yaml: "since: 2026-3-5", problem: true, found: "2026-3-5" },

  { property: "met_through", yaml: 'met_through: "Ward 7: rounds"', reads: "Ward 7: rounds" },
  { property: "met_through", yaml: "met_through: 7", reads: "7" },
  { property: "met_through", yaml: "met_through: {where: ward}", problem: true },

  { property: "projects", yaml: "projects: Sepsis audit", reads: ["Sepsis audit"] },
  { property: "projects", yaml: 'projects: [Sepsis audit, ~, "Poster "]', reads: ["Sepsis audit", "Poster"] },
  { property: "projects", yaml: "projects: null" },

  { property: "can_help_with", yaml: 'can_help_with: "statistics "', reads: ["statistics"] },
  { property: "can_help_with", yaml: "can_help_with:\n- letters\n- 2", reads: ["letters", "2"] },
  { property: "can_help_with", yaml: "can_help_with:" },

  { property: "relationship", yaml: "relationship: sponsor", reads: ["sponsor"] },
  {
    property: "relationship",
    yaml: "relationship: [mentor, null, 'reference ']",
    reads: ["mentor", "reference"],
  },
  { property: "relationship", yaml: "relationship: ~" },

  { property: "quiet", yaml: "quiet: 2026-12-20 to 2027-01-03", reads: ["2026-12-20 to 2027-01-03"] },
  {
    property: "quiet",
    yaml: "quiet:\n- 2026-12-20T08:00 to 2027-01-03 18:00\n- '2027-02-01 TO 2027-02-03 '",
    reads: ["2026-12-20 to 2027-01-03", "2027-02-01 to 2027-02-03"],
  },
  {
    property: "quiet",
    yaml: "quiet: [2026-12-20, 2027-02-01 to 2027-02-03]",
    reads: ["2027-02-01 to 2027-02-03"],
    problem: true,
    found: "2026-12-20",
  },

  { property: "snooze", yaml: "snooze: check-in until 2026-04-01", reads: ["check-in until 2026-04-01"] },
  {
    property: "snooze",
    yaml: 'snooze:\n- "check-in until 2026-04-01 "\n-',
    reads: ["check-in until 2026-04-01"],
  },
  { property: "snooze", yaml: "snooze: check-in until soon", problem: true, found: "check-in until soon" },

  { property: "dismissed", yaml: "dismissed: check-in", reads: ["check-in"] },
  { property: "dismissed", yaml: "dismissed:\n- check-in\n- ~", reads: ["check-in"] },
  { property: "dismissed", yaml: "dismissed: ''" },
];
