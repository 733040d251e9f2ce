/** What is to come of the rules about letters, goals, milestones, events, contacts and advocacy. */
import { chooseAnswer, chooseMentor, press, send, type RuleLine } from "./rules-line";

export const LETTER_LINES: readonly RuleLine[] = [
  {
    rule: "share-goal",
    title: "Share your goal: Give two talks",
    state: "soon",
    why: "The next meeting is on Nov 23.",
    act: "Mark as shared…",
    answer: async (page) => {
      await chooseMentor(page, "Mentors", "Amara Osei");
      await send(page);
    },
    changes: {
      "Goals/Give two talks.md": ["+ mentors:", '+   - "[[Amara Osei]]"', "+ shared: 2026-11-22"],
    },
  },
  {
    rule: "review-goal",
    title: "Review your goal: Publish the audit",
    state: "overdue",
    why: "You last reviewed this goal on Aug 20; it comes up for review every 3 months.",
    act: "Review goal…",
    answer: (page) => send(page),
    changes: {
      "Goals/Publish the audit.md": [
        '- reviewed: "2026-08-20" # at the retreat',
        '+ reviewed: "2026-11-22" # at the retreat',
      ],
    },
    then: { "Review your goal: Publish the audit": "later" },
  },
  {
    rule: "tell-milestone",
    title: "Tell Amara Osei of your exam",
    state: "today",
    why: "“Step 2 passed” was on Nov 15, and news is best told within 7 days.",
    act: "Mark as told",
    changes: {
      "Milestones/2026-11-15 Step 2 passed.md": ["+ told_to:", '+   - "[[Amara Osei]]"'],
    },
  },
  {
    rule: "handwritten-note",
    title: "Write a card by hand to Amara Osei: Rotation over",
    state: "overdue",
    why: "This came to its end on Nov 10, and a card by hand is best written within 7 days.",
    act: "Mark note as written",
    changes: { "Milestones/2026-11-10 Rotation over.md": ["+ thanks_note: 2026-11-22"] },
  },
  {
    rule: "ask-for-letter",
    title: "Ask Amara Osei for the letter: Summer fellowship",
    state: "today",
    why: "The deadline is Jan 10, 2027, and a letter is asked for six to eight weeks before. Asked by Nov 29 at the latest",
    figure: "guide",
    act: "Mark as asked",
    changes: { "Letters/Ask.md": ["- asked: ~", "+ asked: 2026-11-22"] },
    then: { "Ask Amara Osei for an answer: Summer fellowship": "later" },
  },
  {
    rule: "letter-answer",
    title: "Ask Amara Osei for an answer: Rural track",
    state: "soon",
    why: "You asked on Nov 14, and after 10 days without an answer one kind nudge is fine.",
    act: "Mark as answered…",
    answer: async (page) => {
      await chooseAnswer(page, "yes");
      await send(page);
    },
    changes: {
      "Letters/Answer.md": [
        "- answered: \r",
        "- answer:   # how?\r",
        "+ answered: 2026-11-22 \r",
        "+ answer: yes   # how?\r",
      ],
    },
    then: { "Send Amara Osei the letter packet: Rural track": "soon" },
  },
  {
    rule: "find-other-writer",
    title: "Find another writer: Away rotation",
    state: "overdue",
    why: "The answer of Amara Osei on Nov 18 was lukewarm, and nobody else has agreed",
    act: "Ask another writer…",
    // The row goes when another writer has said yes, so the new letter is asked for and answered.
    answer: async (page) => {
      await chooseMentor(page, "Writers", "Kofi Mensah");
      await send(page);
      await press(page, "Ask Kofi Mensah for the letter: Away rotation", "Mark as asked");
      await press(page, "Ask Kofi Mensah for an answer: Away rotation", "Mark as answered…");
      await chooseAnswer(page, "yes");
      await send(page);
    },
    changes: {
      "Letters/Away rotation - Mensah.md": [
        "+ ---",
        "+ type: letter",
        "+ tags:",
        "+   - mentorship/letter",
        "+ mentors:",
        '+   - "[[Kofi Mensah]]"',
        "+ purpose: other",
        "+ destination: Away rotation",
        "+ system: ERAS",
        "+ deadline: 2027-02-01",
        "+ waived: undecided",
        "+ asked: 2026-11-22",
        "+ answered: 2026-11-22",
        "+ answer: yes",
        "+ packet_sent:",
        "+ submitted:",
        "+ thanked:",
        "+ ---",
        "+ ",
        "+ ## Packet",
        "+ ",
        "+ - [ ] Current CV",
        "+ - [ ] Personal statement or application draft",
        "+ - [ ] Summary of our work together",
        "+ - [ ] Instructions and deadline",
        "+ ",
      ],
    },
    then: { "Send Kofi Mensah the letter packet: Away rotation": "soon" },
    steps: 3,
  },
  {
    rule: "send-packet",
    title: "Send Amara Osei the letter packet: Research year",
    state: "soon",
    why: "The yes came on Nov 20, and CV, statement, summary and instructions are best sent within 3 days.",
    act: "Mark packet as sent",
    changes: { "Letters/Packet.md": ["+ packet_sent: 2026-11-22"] },
    then: { "Remind Amara Osei of the letter: Research year": "later" },
  },
  {
    rule: "letter-reminder",
    title: "Remind Amara Osei of the letter: Neurology prize",
    state: "overdue",
    why: "The deadline is Dec 4, and the note does not say that the letter is submitted. The first reminder comes 14 days before.",
    act: "Mark as reminded",
    changes: {
      "Letters/Reminder.md": ["- reminded: [2026-11-02]", "+ reminded: [2026-11-02, 2026-11-22]"],
    },
    // The second one is due on Nov 29.
    then: { "Remind Amara Osei of the letter: Neurology prize": "soon" },
  },
  {
    rule: "thank-writer",
    title: "Thank Amara Osei for the letter: Dean's award",
    state: "today",
    why: "The letter was submitted on Nov 20, and thanks are best sent within 2 days.",
    act: "Mark as thanked",
    changes: { "Letters/Writer.md": ['- thanked: ""', '+ thanked: "2026-11-22"'] },
  },
  {
    rule: "tell-outcome",
    title: "Tell Amara Osei the outcome: Travel grant",
    state: "overdue",
    why: "You have known the outcome since Nov 18 (granted), and the writer had a part in it: best told within 3 days.",
    act: "Mark as told",
    changes: { "Letters/Outcome.md": ["+ told: 2026-11-22"] },
  },
  {
    rule: "thank-for-event",
    title: "Thank Amara Osei for the event: Grand rounds",
    state: "overdue",
    why: "It was on Nov 20, and thanks that name one or two takeaways are best sent by the next day.",
    act: "Mark as thanked",
    changes: { "Events/2026-11-20 Grand rounds.md": ["- thanked: null", "+ thanked: 2026-11-22"] },
  },
  {
    rule: "follow-up-contact",
    title: "Follow up with Ines Duarte",
    state: "soon",
    why: "You met on Nov 21 and mean to follow up, best within 3 days.",
    act: "Mark as followed up",
    changes: { "Contacts/Ines Duarte.md": ["+ followed_up: 2026-11-22"] },
  },
  {
    rule: "thank-for-advocacy",
    title: "Thank Amara Osei: nominated me for the teaching award",
    state: "overdue",
    why: "This was done for you on Nov 19, and thanks are best sent within 2 days.",
    act: "Mark as thanked",
    // Two blanks at a line's end are a line break, and stay its end.
    changes: {
      "People/Amara Osei.md": [
        "- - 2026-11-19 nominated me for the teaching award  ",
        "+ - 2026-11-19 nominated me for the teaching award [thanked:: 2026-11-22]  ",
      ],
    },
  },
  {
    rule: "tell-advocacy-outcome",
    title: "Tell Amara Osei how it ended: passed my abstract on",
    state: "soon",
    why: "You have known the outcome since Nov 20 (accepted), and it is best told within 7 days.",
    act: "Mark as told",
    changes: {
      "People/Amara Osei.md": [
        "- * 2026-10-02 passed my abstract on (thanked:: 2026-10-03) (outcome:: accepted) (outcome_on:: 2026-11-20)",
        "+ * 2026-10-02 passed my abstract on (thanked:: 2026-10-03) (outcome:: accepted) (outcome_on:: 2026-11-20) [told:: 2026-11-22]",
      ],
    },
  },
];
