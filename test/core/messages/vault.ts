/** A small vault for the tests of messages: one mentor, what happened, and a meeting to come. */
import type { CalendarDate } from "../../../src/core/calendar/calendar-date";
import type { Ledger } from "../../../src/core/ledger/ledger";
import type { MessageContext } from "../../../src/core/messages/context";
import { readVault } from "../../fakes/read-vault";
import type { Meeting, Mentor } from "../../../src/core/records/record";
import type { Settings } from "../../../src/core/settings/settings";

export const TODAY = "2026-11-22" as CalendarDate;

export const FILES: Readonly<Record<string, string>> = {
  "Me.md": "---\ntype: profile\nname: Jordan Blake\n---\n",
  "People/Amara Osei.md": `---
type: mentor
name: Amara Osei
projects: ["[[Sepsis audit]]"]
---
## For next time
- [ ] Which residency programs fit [[Sepsis audit]]?
- [x] Already asked
## Log
- 2026-10-02 e-mail: hello
`,
  "Meetings/2026-10-01 Osei.md": `---
type: meeting
mentors: "[[Amara Osei]]"
date: 2026-10-01
status: held
---
## Questions
- [x] How do I start?
- Should I present the audit?
## Bring
- [ ] CV
- [x] Transcript
## Feedback
- [/] Open each presentation with the one-line summary [confirmed:: 2026-10-03] [applied:: 2026-11-10] [evidence:: the attending called it clearer.]
## Follow-ups
- [ ] Send Dr. Osei the abstract draft 📅 2026-12-04
- [ ] Introduce me to [[Rita Varga|Dr. Varga]] #waiting [asked:: 2026-10-01]
- [x] Book a room
`,
  "Meetings/2026-12-04 Osei.md": `---
type: meeting
mentors: "[[Amara Osei]]"
date: 2026-12-04
time: "15:00"
place: Room 4.
status: planned
---
# My own heading

Some words.

## Questions

- [ ] Should I present the audit?

## Other
`,
  "Goals/Publish the audit.md": `---
type: goal
success: A poster
mentors: "[[Amara Osei]]"
---
## Steps
- [x] Data
- [ ] Draft
- [-] Never
## Progress
- 2026-09-01 Too old
- 2026-10-20: Ethics approval came
- 2026-11-05 First draft is with [[Rita Varga]].
`,
  "Rita Varga.md": "A page.\n",
};

export function ledgerOf(files: Readonly<Record<string, string>> = FILES, settings?: Settings): Ledger {
  const texts = Object.entries(files).map(([path, text]) => ({ path, text }));
  return readVault(texts, settings ? { settings } : {});
}

export function mentorAt(ledger: Ledger, path = "People/Amara Osei.md"): Mentor {
  return ledger.mentors.get(path)!;
}

export function meetingAt(ledger: Ledger, path = "Meetings/2026-12-04 Osei.md"): Meeting {
  return ledger.meetings.find((meeting) => meeting.path === path)!;
}

export function contextOf(ledger: Ledger, meeting: Meeting | null = null): MessageContext {
  return { ledger, today: TODAY, mentors: [mentorAt(ledger)], meeting, path: "" };
}
