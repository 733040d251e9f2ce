/** The figures that can be set, and those that are the guide's own. */
import type { HintFigures, Offsets, Settings } from "../../core/settings/settings";

interface Named {
  readonly name: string;
  readonly desc: string;
}

/** A whole number that can be set. */
export interface Figure extends Named {
  readonly key: `offsets.${keyof Offsets}` | `hints.${keyof HintFigures}`;
  readonly least: number;
  /** Null for a plain count. */
  readonly unit: "days" | "months" | null;
}

/** Figures of one part of the work; each part is a page of its own. */
export interface FigurePage extends Named {
  readonly figures: readonly Figure[];
}

type Days = readonly [key: keyof Offsets, name: string, desc: string, least?: number];

const inDays = ([key, name, desc, least = 0]: Days): Figure => ({
  ...{ key: `offsets.${key}`, name, desc, least },
  unit: "days",
});

const MEETINGS: readonly Days[] = [
  ["agendaLead", "Send the agenda", "Days before a meeting."],
  ["prepareLead", "Be prepared", "Days before a meeting."],
  ["closeAfter", "Close a meeting", "Days after a meeting until it should be marked as held."],
  ["thankAfter", "Say thanks for a meeting", "Days after an important or first meeting."],
  [
    "meetingHorizon",
    "A meeting instead of a check-in",
    "No check-in is due where a meeting comes within this many days.",
  ],
];

const PROMISES: readonly Days[] = [
  ["waitingNudge", "First nudge", "Days after you asked for something.", 1],
  ["waitingOtherChannel", "Another channel", "Days after you asked for something.", 1],
  ["waitingOtherWay", "Another way", "Days after you asked for something.", 1],
  ["shareGoalAfter", "Share a goal", "Days after its start until a mentor should know of it."],
];

const FEEDBACK: readonly Days[] = [
  ["confirmAfter", "Say feedback back", "Days after you heard it."],
  ["feedbackHorizon", "Too old to say back", "Feedback older than this many days is not asked about.", 1],
  ["actAfter", "Act on feedback", "Days after you said it back."],
  [
    "reportAfter",
    "Tell what came of it",
    "Days after you acted on it, or at the next meeting if that is sooner.",
  ],
  ["clarifyAfter", "Agree on scope and due date", "Days after you took work on."],
  ["deliverWarning", "Say early that work will be late", "Days before it is due from which a row offers to."],
  ["commentsAfter", "Ask for comments", "Days after you delivered work."],
];

const LETTERS: readonly Days[] = [
  ["answerAfter", "Ask for an answer", "Days after you asked for a letter."],
  ["packetAfter", "Send the packet", "Days after a mentor agreed to write."],
  ["firstReminder", "First reminder", "Days before the deadline.", 1],
  ["secondReminder", "Second reminder", "Days before the deadline."],
  ["thankWriterAfter", "Thank the writer", "Days after the letter was submitted."],
  ["tellOutcomeAfter", "Tell the writer the outcome", "Days after you know it."],
  [
    "letterFallAway",
    "Let letters go",
    "Rows about a letter that was not submitted leave this many days after its deadline.",
    1,
  ],
];

const NEWS: readonly Days[] = [
  ["milestoneAfter", "Tell of a milestone", "Days after it."],
  [
    "milestoneReach",
    "New mentors and old milestones",
    "A mentor you have known only since more than this many days after a milestone is not told of it.",
  ],
  [
    "handwrittenAfter",
    "Write a card by hand",
    "Days after a rotation, project, or season of applications ends.",
  ],
  ["thankEventAfter", "Say thanks for an event", "Days after it."],
  ["followContactAfter", "Write to someone new", "Days after you met."],
  ["thankAdvocacyAfter", "Say thanks for help", "Days after a mentor did something for you."],
  ["tellAdvocacyAfter", "Tell what their help led to", "Days after you know."],
];

const ALL_ROWS: readonly Days[] = [
  ["soon", "Soon", "Rows due within this many days stand under Soon.", 1],
  [
    "fallAway",
    "Let old rows go",
    "Rows about meetings, feedback, news, and thanks leave this many days after they were due. A meeting older than that counts as held.",
    1,
  ],
];

const page = (name: string, desc: string, figures: readonly Days[]): FigurePage => ({
  name,
  desc,
  figures: figures.map(inDays),
});

export const FIGURE_PAGES: readonly FigurePage[] = [
  page("All rows", "What counts as soon, and when old rows leave.", ALL_ROWS),
  page("Meetings", "Agenda, preparation, closing, and thanks.", MEETINGS),
  page("Goals and waiting", "Sharing a goal, and nudging where you wait for something.", PROMISES),
  page("Feedback and commitments", "Saying back, acting on it, telling, and work you took on.", FEEDBACK),
  page("Letters", "Answer, packet, reminders, thanks, and outcome.", LETTERS),
  page(
    "Milestones, events, and thanks",
    "News to tell, people to write to, and help to say thanks for.",
    NEWS,
  ),
];

/** Where hints begin. */
export const HINT_PAGE: FigurePage = {
  name: "Hints",
  desc: "From when on something small is pointed out. A hint is never overdue.",
  figures: [
    hint("asksInARow", null, "Asks in a row", "This many asks of a mentor with nothing given in between."),
    hint("moves", null, "Meetings moved", "This many that you moved yourself."),
    hint("movesMonths", "months", "Moves are counted over", "Months back from today."),
    hint(
      "messageDays",
      "days",
      "Messages close together",
      "More than one unasked message within this many days.",
    ),
    hint("cvDays", "days", "An old CV", "Days after which it should be looked at again."),
    hint("signalMonths", "months", "No sign of a good impression", "Months without one."),
    hint(
      "helpsUnthanked",
      null,
      "Help without thanks",
      "This many times that a mentor helped since you last said thanks.",
    ),
  ],
};

function hint(key: keyof HintFigures, unit: Figure["unit"], name: string, desc: string): Figure {
  return { key: `hints.${key}`, unit, name, desc, least: 1 };
}

/** As words such as `2 months`. */
export const LENGTHS: readonly (Named & { readonly key: keyof Settings["lengths"] })[] = [
  {
    key: "cadenceActive",
    name: "In touch with active mentors",
    desc: "How often, where a mentor's note says nothing else. The guide's range is 1 to 3 months.",
  },
  {
    key: "limitActive",
    name: "Longest silence with active mentors",
    desc: "After it, a check-in is overdue. 3 months is the guide's own figure.",
  },
  { key: "cadenceKeeping", name: "Keeping in touch", desc: "How often with mentors of earlier years." },
  {
    key: "limitKeeping",
    name: "Longest silence when keeping in touch",
    desc: "After it, a check-in is overdue.",
  },
  {
    key: "reviewEvery",
    name: "Look at goals again",
    desc: "How often, where a goal's note says nothing else.",
  },
];

/** They are the guide's advice; nobody's settings change them, so there is nothing to set. */
export const GUIDE_FIGURES: readonly Named[] = [
  { name: "Questions for a meeting", desc: "3 to 5 focused ones." },
  { name: "Goals at a time", desc: "2 or 3 priorities, for the next 6 to 12 months." },
  { name: "Being early", desc: "5 to 10 minutes, in person and on screen." },
  { name: "Asking for a letter", desc: "At least 6 to 8 weeks before its deadline." },
];
