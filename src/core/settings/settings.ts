/**
 * The plugin's settings: a versioned plain object. Everything else that the plugin knows stands in notes.
 */

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
  /** Rows due within this many days are "soon". */
  readonly soon: number;
  /** Old rows fall away this many days after their due date, and an old meeting counts as held. */
  readonly fallAway: number;
}

export interface Settings {
  readonly version: 1;
  /** Where new notes go, by kind; and where a note of a shared kind is claimed without naming a mentor. */
  readonly folders: {
    readonly mentors: string;
    readonly meetings: string;
    readonly goals: string;
    readonly messages: string;
    readonly templates: string;
  };
  readonly claimFolders: { readonly meeting: string; readonly goal: string };
  readonly words: {
    readonly typeProperty: string;
    readonly tagPrefix: string;
    readonly kinds: Readonly<Record<Kind, string>>;
    readonly headings: Readonly<Record<EntryKind, string>>;
  };
  readonly offsets: Offsets;
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
  /** A ticked line gets `✅` and the day. */
  readonly stampDoneDate: boolean;
}

export const DEFAULT_SETTINGS: Settings = {
  version: 1,
  folders: { mentors: "People", meetings: "Meetings", goals: "Goals", messages: "Messages", templates: "" },
  claimFolders: { meeting: "", goal: "" },
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
    soon: 7,
    fallAway: 90,
  },
  lengths: {
    cadenceActive: "2 months",
    cadenceKeeping: "6 months",
    limitActive: "3 months",
    limitKeeping: "12 months",
    reviewEvery: "3 months",
  },
  moreRoles: [],
  stampDoneDate: false,
};
