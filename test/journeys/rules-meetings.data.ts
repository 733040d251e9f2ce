/** What is to come of the rules about mentors, meetings and what is noted in them. */
import { fillField, logAsItIs, send, typeBelow, undoTyping, type RuleLine } from "./rules-line";

const OSEI = "People/Amara Osei.md";
const CLINIC = "Meetings/2026-11-10 Osei.md";

const LAST_NOTE_LINES = [
  "+ ## On the day",
  "+ ",
  "+ > [!check]- Be there early, and be all there",
  "+ > - [ ] There 5 to 10 minutes early, on screen too",
  "+ > - [ ] Phone silent and out of sight",
  "+ > - [ ] Listen to the end before answering",
  "+ > - [ ] Take criticism without excuses",
  "+ > - [ ] Write down who does what, and by when",
  "+ ",
];

export const MEETING_LINES: readonly RuleLine[] = [
  {
    rule: "follow-up",
    title: "Send Dr. Osei the abstract draft",
    state: "open",
    why: "The line sets no date.",
    act: "Tick",
    changes: {
      [CLINIC]: [
        "- - [ ] Send [[Amara Osei|Dr. Osei]] the abstract draft  ^abstract",
        "+ - [x] Send [[Amara Osei|Dr. Osei]] the abstract draft  ^abstract",
      ],
    },
  },
  {
    rule: "waiting",
    title: "Nudge: Introduce me to the trial team",
    state: "waiting",
    why: "You asked on Nov 12; this step comes 7 days after asking.",
    act: "Tick",
    changes: {
      [CLINIC]: [
        "- - [ ] Introduce me to the trial team #waiting [asked:: 2026-11-12]",
        "+ - [x] Introduce me to the trial team #waiting [asked:: 2026-11-12]",
      ],
    },
  },
  {
    rule: "check-in",
    title: "Send Rosa Ibarra a short update",
    state: "today",
    why: "in touch on Sep 10, and mean to be every 2 months, at the latest after 3 months",
    figure: "guide",
    act: "Log a contact…",
    answer: async (page) => {
      await fillField(page, "What about", "how the audit went");
      await send(page);
    },
    // The note's last line has no end, and the new last line gets none either.
    changes: {
      "People/Rosa Ibarra.md": ["+ + 2026-11-22 e-mail: how the audit went"],
    },
    then: { "Send Rosa Ibarra a short update": "later" },
  },
  {
    rule: "agree-next-contact",
    title: "Agree on the next contact with Li Chen",
    state: "soon",
    why: "no contact with this mentor and of no meeting to come. The note says since Nov 25.",
    figure: "guide",
    act: "Plan a meeting…",
    answer: async (page) => {
      await fillField(page, "Day", "2026-12-10");
      await fillField(page, "Time", "15:00");
      await send(page);
    },
    changes: {
      "Meetings/2026-12-10 Chen.md": [
        "+ ---",
        "+ type: meeting",
        "+ tags:",
        "+   - mentorship/meeting",
        "+ mentors:",
        '+   - "[[Li Chen]]"',
        "+ date: 2026-12-10",
        '+ time: "15:00"',
        "+ duration: 30 min",
        "+ status: planned",
        "+ ---",
        "+ ",
        "+ ## Questions",
        "+ ",
        "+ ## Bring",
        "+ ",
        ...LAST_NOTE_LINES,
        "+ ## Notes",
        "+ ",
        "+ ## Feedback",
        "+ ",
        "+ ## Follow-ups",
        "+ ",
        "+ ## Reflection",
        "+ ",
      ],
    },
    then: {
      "Send the agenda for the Dec 10 meeting": "later",
      "Prepare the Dec 10 meeting: note questions": "later",
    },
  },
  {
    rule: "send-agenda",
    title: "Send the agenda for Wednesday's meeting",
    state: "today",
    why: "You meet on Nov 25, and a mentor can prepare when the agenda comes 3 days before.",
    act: "Draft the agenda…",
    answer: logAsItIs,
    changes: {
      "Meetings/2026-11-25 Osei.md": ["+ agenda_sent: 2026-11-22"],
      [OSEI]: ["+ - 2026-11-22 e-mail: Agenda for a meeting"],
    },
  },
  {
    rule: "prepare-meeting",
    title: "Prepare tomorrow's meeting: add questions",
    state: "today",
    why: "You meet on Nov 23 with 1 question noted (three to five serve best)",
    figure: "guide",
    act: "Prepare meeting",
    // The act gathers what there is, and one question more makes three.
    answer: (page) => typeBelow(page, "Which clinic takes students in spring?", "3. Who else should I meet?"),
    changes: {
      "People/Kofi Mensah.md": [
        "- - [ ] Which clinic takes students in spring?",
        "+ - [>] Which clinic takes students in spring?",
      ],
      "Meetings/2026-11-23 Mensah.md": [
        "+ ",
        "+ ## Looking back",
        "+ ",
        "+ - Goal: [[Give two talks]]: 0 of 1 steps done",
        "+ ",
        "  ## Questions",
        "  1. What did you read as a student?",
        "+ 2. [ ] Which clinic takes students in spring?",
        "+ 3. Who else should I meet?",
        "  ",
        "  ## Bring",
        "  - [x] CV",
        "  ",
        ...LAST_NOTE_LINES,
        "  ## Notes",
        "+ ",
        "+ ## Feedback",
        "+ ",
        "+ ## Follow-ups",
        "+ ",
        "+ ## Reflection",
      ],
    },
    takeBack: (host) => undoTyping(host, "Meetings/2026-11-23 Mensah.md", "3. Who else should I meet?"),
  },
  {
    rule: "close-meeting",
    title: "Close the Nov 18 meeting with Rosa Ibarra",
    state: "overdue",
    why: "The meeting was planned for Nov 18, and the note does not say whether it was held.",
    act: "Close meeting…",
    answer: (page) => send(page),
    changes: {
      "Meetings/2026-11-18 Ibarra.md": ["- status: planned # by phone\r", "+ status: held # by phone\r"],
    },
    // It was the first one with her, and a contact.
    then: {
      "Thank Rosa Ibarra for the Nov 18 meeting": "overdue",
      "Send Rosa Ibarra a short update": "later",
    },
  },
  {
    rule: "thank-for-meeting",
    title: "Thank Amara Osei for the Nov 20 meeting",
    state: "overdue",
    why: "You met on Nov 20, and after an important meeting thanks are best sent by the next day.",
    act: "Draft thanks…",
    answer: logAsItIs,
    changes: {
      "Meetings/2026-11-20 Osei.md": ["- thanked:", "+ thanked: 2026-11-22"],
      [OSEI]: ["+ - 2026-11-22 e-mail: Specific thanks"],
    },
  },
  {
    rule: "confirm-feedback",
    title: "Ask for an example: Open with the one-line summary",
    state: "overdue",
    why: "You noted this on Nov 10 and marked it as unclear.",
    act: "Mark as confirmed",
    changes: {
      [CLINIC]: [
        "- - [?] Open with the one-line summary",
        "+ - [ ] Open with the one-line summary [confirmed:: 2026-11-22]",
      ],
    },
    then: { "Act on the feedback: Open with the one-line summary": "later" },
  },
  {
    rule: "act-on-feedback",
    title: "Act on the feedback: Slow down at the numbers",
    state: "later",
    why: "You confirmed this on Nov 1, and mean to act on it within 30 days.",
    act: "Mark as applied…",
    answer: async (page) => {
      await fillField(page, "What came of it (optional)", "clearer, said the attending");
      await send(page);
    },
    changes: {
      [CLINIC]: [
        "- - [ ] Slow down at the numbers [confirmed:: 2026-11-01]",
        "+ - [/] Slow down at the numbers [confirmed:: 2026-11-01] [applied:: 2026-11-22] [evidence:: clearer, said the attending]",
      ],
    },
    then: { "Tell Amara Osei what came of it: Slow down at the numbers": "soon" },
  },
  {
    rule: "report-back",
    title: "Tell Amara Osei what came of it: Leave silence after a question",
    state: "soon",
    why: "You applied this on Nov 16, and who gave it would like to hear within 7 days. You next meet on Nov 25.",
    act: "Mark as told",
    changes: {
      [CLINIC]: [
        "- - [/] Leave silence after a question [confirmed:: 2026-10-20] [applied:: 2026-11-16]",
        "+ - [x] Leave silence after a question [confirmed:: 2026-10-20] [applied:: 2026-11-16] [told:: 2026-11-22]",
      ],
    },
  },
  {
    rule: "clarify-commitment",
    title: "Agree on scope and due date: Enter the audit data",
    state: "overdue",
    why: "You noted this work on Nov 10, and the line names no scope and no due date.",
    act: "Clarify…",
    answer: async (page) => {
      await fillField(page, "Due", "2026-12-04");
      await fillField(page, "Scope", "two sheets");
      await send(page);
    },
    changes: {
      [CLINIC]: [
        "- 1. [ ] Enter the audit data",
        "+ 1. [ ] Enter the audit data [scope:: two sheets] 📅 2026-12-04",
      ],
    },
    then: { "Hand in: Enter the audit data": "later" },
  },
  {
    rule: "deliver",
    title: "Hand in: Case report",
    state: "soon",
    why: "You took this on for Nov 24. If it will be late, say so now, with a new day.",
    act: "Mark as delivered",
    changes: {
      [CLINIC]: [
        "- 2. [ ] Case report 📅 2026-11-24 [scope:: one case]",
        "+ 2. [x] Case report [delivered:: 2026-11-22] 📅 2026-11-24 [scope:: one case]",
      ],
    },
    then: { "Ask Amara Osei for comments: Case report": "soon" },
  },
  {
    rule: "ask-comments",
    title: "Ask Amara Osei for comments: Reference list",
    state: "today",
    why: "You delivered this on Nov 20, and comments are best asked for within 2 days.",
    act: "Mark comments as asked",
    changes: {
      [CLINIC]: [
        "- 3. [x] Reference list [delivered:: 2026-11-20] ",
        "+ 3. [x] Reference list [delivered:: 2026-11-20] [asked_feedback:: 2026-11-22] ",
      ],
    },
  },
];
