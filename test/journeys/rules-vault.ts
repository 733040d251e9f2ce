/**
 * A small vault in which, on its day, each rule gives exactly one row. Its notes are written in different hands
 * (line ends, quotes, comments, markers, blanks at line ends), all of which an act has to leave as they are.
 */

/** A Sunday. */
export const RULES_DAY = "2026-11-22";

/** Where the lines of a note end, and whether the last one does. */
interface Hand {
  readonly end?: "\n" | "\r\n";
  readonly isLastEnded?: boolean;
}

function note(lines: readonly string[], { end = "\n", isLastEnded = true }: Hand = {}): string {
  return lines.join(end) + (isLastEnded ? end : "");
}

const PEOPLE = {
  "People/Amara Osei.md": note([
    "---",
    "type: mentor",
    "roles: [specialty, research]  # both since spring",
    "---",
    "Met at the stroke conference.",
    "",
    "## Advocacy",
    "- 2026-11-19 nominated me for the teaching award  ",
    "* 2026-10-02 passed my abstract on (thanked:: 2026-10-03) (outcome:: accepted) (outcome_on:: 2026-11-20)",
    "",
    "## Log",
    "",
    "- 2026-11-10 in person: clinic",
    "",
    "## Notes",
    "Prefers short e-mails.",
  ]),
  "People/Kofi Mensah.md": note([
    "---",
    "tags: [mentorship/mentor]",
    "---",
    "## For next time",
    "- [ ] Which clinic takes students in spring?",
    "- [x] Parking",
  ]),
  "People/Li Chen.md": note([
    "---",
    'type: "mentor"',
    "since: 2026-11-25",
    "---",
    "",
    "Starts with us soon.",
  ]),
  "People/Rosa Ibarra.md": note(
    ["---", "type: mentor", "---", "# Rosa", "", "## Log", "+ 2026-09-10 call: residency plans"],
    { isLastEnded: false },
  ),
};

const MEETINGS = {
  "Meetings/2026-11-10 Osei.md": note([
    "---",
    "type: meeting",
    'mentors: "[[Amara Osei]]"',
    "status: held",
    "thanked: 2026-11-11",
    "---",
    "## Follow-ups",
    "",
    "- [ ] Send [[Amara Osei|Dr. Osei]] the abstract draft  ^abstract",
    "\t- [x] ask Jo for the figures",
    "- [ ] Introduce me to the trial team #waiting [asked:: 2026-11-12]",
    "",
    "## Feedback",
    "- [?] Open with the one-line summary",
    "- [ ] Slow down at the numbers [confirmed:: 2026-11-01]",
    "- [/] Leave silence after a question [confirmed:: 2026-10-20] [applied:: 2026-11-16]",
    "",
    "## Commitments",
    "1. [ ] Enter the audit data",
    "2. [ ] Case report 📅 2026-11-24 [scope:: one case]",
    "3. [x] Reference list [delivered:: 2026-11-20] ",
    "",
    "Next time in her office.",
  ]),
  "Meetings/2026-11-18 Ibarra.md": note(
    ["---", "type: meeting", "mentor: Rosa Ibarra", "status: planned # by phone", "---", "", "## Follow-ups"],
    { end: "\r\n" },
  ),
  "Meetings/2026-11-20 Osei.md": note([
    "---",
    "type: meeting",
    "mentors:",
    '- "[[Amara Osei]]"',
    "status: 'held'",
    "important: yes",
    "thanked:",
    "place: Room 4",
    "---",
    "On the residency application.",
  ]),
  "Meetings/2026-11-23 Mensah.md": note([
    "---",
    "type: meeting",
    "mentors: [[Kofi Mensah]]",
    "agenda_sent: 2026-11-20",
    "---",
    "## Questions",
    "1. What did you read as a student?",
    "",
    "## Bring",
    "- [x] CV",
    "",
    "## Notes",
  ]),
  "Meetings/2026-11-25 Osei.md": note([
    "---",
    "type: meeting",
    "mentors:",
    '  - "[[Amara Osei]]"',
    'time: "15:00"',
    "---",
    "## Questions",
    "- One",
    "- Two",
    "- Three",
  ]),
};

const GOALS = {
  "Goals/Give two talks.md": note([
    "---",
    "type: goal",
    "success: Two talks given",
    "---",
    "",
    "## Steps",
    "- [ ] One",
  ]),
  "Goals/Publish the audit.md": note([
    "---",
    "type: goal",
    "mentors:",
    '  - "[[Amara Osei]]"',
    "shared: 2026-05-02",
    'reviewed: "2026-08-20" # at the retreat',
    "success: It is in print",
    "---",
  ]),
};

/** The properties of a letter by Amara Osei, without those that its step has filled. */
function letter(destination: string, lines: readonly string[], hand: Hand = {}): string {
  const head = ["---", "type: letter", 'mentors: "[[Amara Osei]]"', `destination: ${destination}`];
  return note([...head, ...lines, "---", "", "## Packet", "- [ ] CV"], hand);
}

const LETTERS = {
  "Letters/Ask.md": letter("Summer fellowship", ["deadline: 2027-01-10", "asked: ~"]),
  "Letters/Answer.md": letter(
    "Rural track",
    ["deadline: 2027-03-01", "asked: 2026-11-14", "answered: ", "answer:   # how?"],
    { end: "\r\n" },
  ),
  "Letters/Other writer.md": letter("Away rotation", [
    "purpose: other",
    "system: ERAS",
    "deadline: 2027-02-01",
    "asked: 2026-11-16",
    "answered: 2026-11-18",
    "answer: lukewarm",
  ]),
  "Letters/Packet.md": letter("Research year", [
    "deadline: 2027-01-20",
    "asked: 2026-11-12",
    "answered: 2026-11-20",
    "answer: yes",
  ]),
  "Letters/Reminder.md": letter("Neurology prize", [
    "deadline: 2026-12-04",
    "answered: 2026-10-10",
    "answer: yes",
    "packet_sent: 2026-10-12",
    "reminded: [2026-11-02]",
  ]),
  "Letters/Writer.md": letter("Dean's award", [
    "deadline: 2026-12-01",
    "submitted: 2026-11-20",
    'thanked: ""',
  ]),
  "Letters/Outcome.md": letter(
    "Travel grant",
    [
      "deadline: 2026-09-01",
      "submitted: 2026-08-20",
      "thanked: 2026-08-21",
      "outcome: granted",
      "outcome_on: 2026-11-18",
    ],
    { isLastEnded: false },
  ),
};

const OTHERS = {
  "Events/2026-11-20 Grand rounds.md": note([
    "---",
    "type: event",
    "mentors: [[Amara Osei]]",
    "thanked: null",
    "---",
  ]),
  "Contacts/Ines Duarte.md": note([
    "---",
    "type: contact",
    "introduced_by: [[Amara Osei]]",
    "met_on: 2026-11-21",
    "follow_up: yes",
    "---",
  ]),
  "Milestones/2026-11-10 Rotation over.md": note([
    "\uFEFF---",
    "type: milestone",
    "kind: rotation-end",
    "share_with: Amara Osei",
    "told_to: [[Amara Osei]]",
    "---",
    "Six weeks.",
  ]),
  "Milestones/2026-11-15 Step 2 passed.md": note([
    "---",
    "type: milestone",
    "kind: exam",
    "share_with: Amara Osei",
    "---",
  ]),
  "Lecture.md": note(["# Heart", "- [ ] read chapter 4"]),
};

/** The notes by their paths. */
export const RULES_VAULT: Readonly<Record<string, string>> = {
  ...PEOPLE,
  ...MEETINGS,
  ...GOALS,
  ...LETTERS,
  ...OTHERS,
};
