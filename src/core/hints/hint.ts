/**
 * What a hint is: softer than a row, never overdue, shown on its panel and on the mentor page.
 *
 * A hint is a pure function of the ledger and today's date. It is one file, and one line in hints.ts.
 */
import type { CalendarDate } from "../calendar/calendar-date";
import type { Ledger, MentorName } from "../ledger/ledger";
import type { Mentor } from "../records/record";

/** The panels of the dashboard, by the name that a code block's `show:` uses. */
export const PANELS = [
  "meetings",
  "agenda",
  "goals",
  "team",
  "letters",
  "feedback",
  "appreciation",
  "calendar",
  "signs",
] as const;
export type PanelName = (typeof PANELS)[number];

export interface HintContext {
  readonly ledger: Ledger;
  readonly today: CalendarDate;
}

/** What a hint can lead to at once: the form that sets goals, or the question how one could do better. */
export type HintOffer = "set-goals" | "ask-how-to-do-better";

export interface HintFinding {
  readonly mentors: readonly Mentor[];
  /** The note that it is about; null where it is about the whole vault. */
  readonly path: string | null;
  /** One or two sentences: what was seen, and what would help. Kind, without blame. */
  readonly text: string;
  readonly offers?: HintOffer;
}

export interface Hint {
  readonly name: string;
  /** Where it is shown. */
  readonly panel: PanelName;
  /** Whether the figure behind it is the guide's or a setting. */
  readonly figure: "guide" | "setting";
  find(context: HintContext): readonly HintFinding[];
}

/** A hint as it is shown and printed. */
export interface HintRow {
  readonly hint: string;
  readonly panel: PanelName;
  readonly figure: "guide" | "setting";
  readonly mentors: readonly MentorName[];
  readonly path: string | null;
  readonly text: string;
  /** Null where there is nothing to do at once. */
  readonly offers: HintOffer | null;
}
