/**
 * What a rule is: a name, when it holds, and what it says.
 *
 * A rule is a pure function of one record (or one entry), the ledger and today's date. It is one
 * file, and one line in rules.ts.
 */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger } from "../ledger/ledger";
import type { Entry } from "../records/entry";
import type { AnyRecord, Mentor, RecordKind, RecordOf } from "../records/record";

/**
 * What a row offers to do; the first is the one to do now. The first that writes closes the row, whether it comes
 * first or after the message or form that is the better way. Each is a file in app/acts, a draft or a form.
 */
export type ActName =
  | "tick"
  | "set-due"
  | "log-contact"
  | "mark-agenda-sent"
  | "mark-thanked"
  | "mark-held"
  | "mark-cancelled"
  | "mark-arrived-early"
  | "mark-arrived-on-time"
  | "mark-arrived-late"
  | "mark-overran-asked"
  | "mark-shared"
  | "mark-reviewed"
  | "mark-confirmed"
  | "mark-applied"
  | "set-aside"
  | "mark-told"
  | "clarify"
  | "mark-delivered"
  | "mark-notified"
  | "mark-comments-asked"
  | "mark-told-to"
  | "mark-note-written"
  | "mark-asked"
  | "mark-answered"
  | "mark-packet-sent"
  | "mark-reminded"
  | "mark-submitted"
  | "record-outcome"
  | "mark-followed-up"
  | "prepare-meeting"
  | "add-questions"
  | "plan-meeting"
  | "plan-letter"
  | "reschedule"
  | "close-meeting"
  | "review-goal"
  | "open-packet"
  | DraftName;

/** Messages that a row offers to draft; see core/messages/drafts.ts. */
export type DraftName =
  | "draft-agenda"
  | "draft-run-over"
  | "draft-check-in"
  | "draft-terms"
  | "draft-milestone"
  | "draft-goals"
  | "draft-heard"
  | "draft-example"
  | "draft-report-back"
  | "draft-thanks"
  | "draft-card"
  | "draft-scope"
  | "draft-delay"
  | "draft-comments"
  | "draft-new-contact"
  | "draft-letter-request"
  | "draft-packet"
  | "draft-letter-reminder"
  | "draft-thanks-anyway"
  | "draft-outcome"
  | "draft-goal-change"
  | "draft-own-look"
  | "draft-farewell"
  | "draft-better";

/** The order of rows within a state; see product/rules.md. */
export const RANKS = [
  "letter",
  "deliver",
  "meeting-at-hand",
  "outcome",
  "report-back",
  "thanks",
  "news",
  "follow-up",
  "feedback",
  "meeting",
  "contact",
  "goal",
  "waiting",
] as const;
export type Rank = (typeof RANKS)[number];

/** What a rule found: something to do, by when, and why. */
export interface Finding {
  /** Null where no date is known. */
  readonly due: CalendarDate | null;
  /** The last day that is not late, for a rule that has one. */
  readonly limit?: CalendarDate;
  /** The act and its object, in the imperative. */
  readonly title: string;
  /** One sentence with the dates it used. */
  readonly why: string;
  /** Whether the figure behind the due date is the guide's, or a setting or property of the user's. */
  readonly figure: "guide" | "setting";
  readonly rank: Rank;
  readonly acts: readonly ActName[];
  /** Whom it is about, where that is not everyone the note or line names. */
  readonly mentors?: readonly Mentor[];
}

export interface RuleContext {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

interface RuleBase {
  readonly name: string;
  /** The row goes when its due date, or its letter's deadline, lies more than the setting's days (90, 30) back. */
  readonly fallsAway?: "after-due" | "after-deadline";
  /** The row stays when all its mentors' relationships have ended. */
  readonly outlivesMentors?: true;
  /** It comes again by itself, so that waving it off is asked for in these words. */
  readonly stopWords?: (about: string) => string;
}

/** A rule about a whole note. */
export interface NoteRule<K extends RecordKind = RecordKind> extends RuleBase {
  readonly on: K;
  /** Several findings are each about another mentor. */
  find(record: RecordOf<K>, context: RuleContext): Finding | readonly Finding[] | null;
}

/** A rule about one entry, in a record of any kind. */
export interface EntryRule extends RuleBase {
  readonly on: "entry";
  find(entry: Entry, context: RuleContext & { readonly record: AnyRecord }): Finding | null;
}

export type Rule = NoteRule | EntryRule;
