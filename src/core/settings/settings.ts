/**
 * The plugin's settings: a versioned plain object. Everything else that the plugin knows stands in notes.
 */
import { DEFAULT_CHECKS, type CheckSettings } from "./check-settings";

/** The kinds of record, in the words of the public note format. */
export const KINDS = [
  "profile",
  "mentor",
  "meeting",
  "goal",
  "letter",
  "event",
  "contact",
  "milestone",
  "program",
  "season",
] as const;
export type Kind = (typeof KINDS)[number];

/** The kinds of entry that a heading or a tag can give. */
export const ENTRY_KINDS = [
  "follow-up",
  "feedback",
  "advice",
  "commitment",
  "question",
  "bring",
  "for-next-time",
  "step",
  "progress",
  "packet",
  "takeaway",
  "log",
  "evidence",
  "advocacy",
  "signal",
] as const;
export type EntryKind = (typeof ENTRY_KINDS)[number];

/** Days (or a number of questions) that the guide leaves open; each is ours and can be changed. */
export interface Offsets {
  /** A waiting entry: days after asking until a nudge, another channel, another way. */
  readonly waitingNudge: number;
  readonly waitingOtherChannel: number;
  readonly waitingOtherWay: number;
  /** A meeting within this many days makes a check-in unnecessary. */
  readonly meetingHorizon: number;
  readonly agendaLead: number;
  readonly prepareLead: number;
  readonly closeAfter: number;
  readonly thankAfter: number;
  readonly shareGoalAfter: number;
  /** Feedback older than this many days is not asked about any more. */
  readonly feedbackHorizon: number;
  readonly confirmAfter: number;
  readonly actAfter: number;
  readonly reportAfter: number;
  readonly clarifyAfter: number;
  /** A commitment due within this many days: say so early if it will be late. */
  readonly deliverWarning: number;
  readonly commentsAfter: number;
  readonly milestoneAfter: number;
  /** A mentor known only since more than this many days after a milestone is not told of it. */
  readonly milestoneReach: number;
  readonly handwrittenAfter: number;
  readonly answerAfter: number;
  readonly packetAfter: number;
  /** Days before a letter's deadline. */
  readonly firstReminder: number;
  readonly secondReminder: number;
  readonly thankWriterAfter: number;
  readonly tellOutcomeAfter: number;
  readonly thankEventAfter: number;
  readonly followContactAfter: number;
  readonly thankAdvocacyAfter: number;
  readonly tellAdvocacyAfter: number;
  /** Rows due within this many days are "soon". */
  readonly soon: number;
  /** Old rows fall away this many days after their due date, and an old meeting counts as held. */
  readonly fallAway: number;
  /** Rows on a letter before its submission fall away this many days after its deadline. */
  readonly letterFallAway: number;
}

/** Where a hint begins; each is ours and can be changed. */
export interface HintFigures {
  /** Asks in a row with nothing given in between. */
  readonly asksInARow: number;
  /** Meetings of one's own moving, within the months. */
  readonly moves: number;
  readonly movesMonths: number;
  /** More messages than one within this many days. */
  readonly messageDays: number;
  readonly cvDays: number;
  readonly signalMonths: number;
  readonly helpsUnthanked: number;
}

export interface Settings {
  readonly version: 1;
  /** Where new notes go, by kind; and where a note of a shared kind is claimed without naming a mentor. */
  readonly folders: {
    readonly mentors: string;
    readonly meetings: string;
    readonly goals: string;
    readonly letters: string;
    readonly events: string;
    readonly contacts: string;
    readonly milestones: string;
    readonly messages: string;
    readonly templates: string;
  };
  readonly claimFolders: {
    readonly meeting: string;
    readonly goal: string;
    readonly event: string;
    readonly contact: string;
  };
  readonly words: {
    readonly typeProperty: string;
    readonly tagPrefix: string;
    readonly kinds: Readonly<Record<Kind, string>>;
    readonly headings: Readonly<Record<EntryKind, string>>;
  };
  readonly offsets: Offsets;
  readonly hints: HintFigures;
  /** Lengths such as `2 months` that hold where a note names none. */
  readonly lengths: {
    readonly cadenceActive: string;
    readonly cadenceKeeping: string;
    readonly limitActive: string;
    readonly limitKeeping: string;
    readonly reviewEvery: string;
  };
  /** Roles a mentor can have besides specialty, research and personal. */
  readonly moreRoles: readonly string[];
  readonly checks: CheckSettings;
  /** A ticked line gets `✅` and the day. */
  readonly stampDoneDate: boolean;
  /** The status bar counts what is overdue and for today. */
  readonly statusBar: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  folders: {
    mentors: "People",
    meetings: "Meetings",
    goals: "Goals",
    letters: "Letters",
    events: "Events",
    contacts: "People/Contacts",
    milestones: "Milestones",
    messages: "Messages",
    templates: "",
  },
  claimFolders: { meeting: "", goal: "", event: "", contact: "" },
  words: {
    typeProperty: "type",
    tagPrefix: "mentorship/",
    kinds: {
      profile: "profile",
      mentor: "mentor",
      meeting: "meeting",
      goal: "goal",
      letter: "letter",
      event: "event",
      contact: "contact",
      milestone: "milestone",
      program: "program",
      season: "season",
    },
    headings: {
      "follow-up": "Follow-ups",
      feedback: "Feedback",
      advice: "Advice",
      commitment: "Commitments",
      question: "Questions",
      bring: "Bring",
      "for-next-time": "For next time",
      step: "Steps",
      progress: "Progress",
      packet: "Packet",
      takeaway: "Takeaways",
      log: "Log",
      evidence: "Evidence",
      advocacy: "Advocacy",
      signal: "Signals",
    },
  },
  offsets: {
    waitingNudge: 7,
    waitingOtherChannel: 14,
    waitingOtherWay: 21,
    meetingHorizon: 30,
    agendaLead: 3,
    prepareLead: 1,
    closeAfter: 1,
    thankAfter: 1,
    shareGoalAfter: 14,
    feedbackHorizon: 60,
    confirmAfter: 2,
    actAfter: 30,
    reportAfter: 7,
    clarifyAfter: 2,
    deliverWarning: 3,
    commentsAfter: 2,
    milestoneAfter: 7,
    milestoneReach: 60,
    handwrittenAfter: 7,
    answerAfter: 10,
    packetAfter: 3,
    firstReminder: 14,
    secondReminder: 5,
    thankWriterAfter: 2,
    tellOutcomeAfter: 3,
    thankEventAfter: 1,
    followContactAfter: 3,
    thankAdvocacyAfter: 2,
    tellAdvocacyAfter: 7,
    soon: 7,
    fallAway: 90,
    letterFallAway: 30,
  },
  hints: {
    asksInARow: 3,
    moves: 2,
    movesMonths: 6,
    messageDays: 7,
    cvDays: 90,
    signalMonths: 6,
    helpsUnthanked: 2,
  },
  lengths: {
    cadenceActive: "2 months",
    cadenceKeeping: "6 months",
    limitActive: "3 months",
    limitKeeping: "12 months",
    reviewEvery: "3 months",
  },
  moreRoles: [],
  checks: DEFAULT_CHECKS,
  stampDoneDate: false,
  statusBar: false,
};
