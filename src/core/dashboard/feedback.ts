/** The feedback loop: what was said, whether it was applied, what came of it, and whether the mentor knows. */
import type { Row } from "../agenda/row";
import { addDays, type CalendarDate } from "../calendar/calendar-date";
import { dateOfEntry, mentorsOfEntry, toName, type Ledger, type MentorName } from "../ledger/ledger";
import { compareTexts } from "../notes/compare-texts";
import { withoutLinks } from "../notes/links";
import { dateField, type Entry } from "../records/entry";
import { feedbackState, hasReached, isFeedback, type FeedbackState } from "../records/feedback";
import type { AnyRecord } from "../records/record";
import type { ActName } from "../rules/rule";
import { sayChain, toChain, type ChainStep } from "./chain";
import { feedbackShare } from "./feedback-share";
import { offerRow } from "./offer-row";
import { isShown, type PanelSource } from "./panel-source";

export interface FeedbackView {
  readonly key: string;
  readonly path: string;
  readonly line: number;
  readonly text: string;
  readonly mentors: readonly MentorName[];
  /** Whom it is from, where the text does not say so itself, and what is special about it. */
  readonly facts: readonly string[];
  readonly date: CalendarDate | null;
  readonly state: FeedbackState;
  readonly isClosed: boolean;
  /** What came of it, in the user's words. */
  readonly evidence: string | null;
  readonly chain: readonly ChainStep[];
  readonly spoken: string;
  /** What acts are done to, with those that fit how far it has come. */
  readonly row: Row;
}

export interface FeedbackLoop {
  readonly open: readonly FeedbackView[];
  /** Reported back or set aside, the newest first. */
  readonly closed: readonly FeedbackView[];
  /** Such as `3 of 7 pieces of feedback closed`; null where all of it was moved on. */
  readonly share: string | null;
}

/** @returns the feedback and advice that the filter leaves, null where there is none; `days` looks back */
export function feedbackLoop(source: PanelSource): FeedbackLoop | null {
  const { ledger, today, days } = source;
  const first = days === null ? null : addDays(today, -days);
  const all = ledger.records
    .flatMap((record) => record.entries.filter(isFeedback).map((entry) => toView(record, entry, source)))
    .filter(({ text, mentors, evidence }) => isShown(source, { texts: [text, evidence], mentors }))
    .filter(({ date }) => first === null || (date !== null && date >= first));
  if (all.length === 0) return null;
  const [closed, open] = [all.filter(({ isClosed }) => isClosed), all.filter(({ isClosed }) => !isClosed)];
  return {
    open: open.sort((a, b) => compareTexts(a.date ?? "9999", b.date ?? "9999") || compareTexts(a.key, b.key)),
    closed: closed.sort((a, b) => compareTexts(b.date ?? "", a.date ?? "") || compareTexts(a.key, b.key)),
    share: feedbackShare(all.map(({ state }) => state))?.words ?? null,
  };
}

const NOTES: Partial<Record<FeedbackState, string>> = {
  unclear: "unclear: ask for an example",
  heard: "not repeated back yet",
  "set-aside": "set aside",
  "moved-on": "moved on",
};

/** What takes each on; what is over asks for nothing. */
const ACTS: Readonly<Record<FeedbackState, readonly ActName[]>> = {
  unclear: ["draft-example", "mark-confirmed", "set-aside"],
  heard: ["draft-heard", "mark-confirmed", "draft-example", "mark-applied", "set-aside"],
  confirmed: ["mark-applied", "draft-example", "set-aside"],
  plan: ["mark-applied", "draft-example", "set-aside"],
  applied: ["draft-report-back", "mark-told"],
  evidence: ["draft-report-back", "mark-told"],
  told: [],
  "set-aside": [],
  "moved-on": [],
};

function toView(
  record: AnyRecord,
  entry: Entry,
  { ledger, today }: { ledger: Ledger; today: CalendarDate },
): FeedbackView {
  const state = feedbackState(entry);
  const date = dateOfEntry(record, entry);
  const mentors = mentorsOfEntry(ledger, record, entry).map(toName);
  const chain = toChain(
    [
      { label: "Said", isDone: true, date },
      { label: "Applied", isDone: hasReached(entry, "applied"), date: dateField(entry, "applied") },
      { label: "Came of it", isDone: hasReached(entry, "evidence"), date: null },
      { label: "Reported", isDone: state === "told", date: dateField(entry, "told") },
    ],
    today,
  );
  const text = withoutLinks(entry.text);
  const note = NOTES[state] ?? null;
  const because = entry.fields.get("because");
  return {
    key: `${record.path}|${String(entry.line)}`,
    path: record.path,
    line: entry.line,
    text,
    mentors,
    date,
    facts: [
      ...mentors.map(({ name }) => name).filter((name) => !text.includes(name)),
      ...(note === null ? [] : [because ? `${note}: ${because}` : note]),
    ],
    state,
    row: offerRow({ by: "feedback", title: text, path: record.path, entry, mentors, acts: ACTS[state] }),
    isClosed: ["told", "set-aside", "moved-on"].includes(state),
    evidence: entry.fields.get("evidence") ?? null,
    chain,
    spoken: [`Feedback: ${text}`, mentors.map(({ name }) => name).join(", "), note ?? sayChain(chain)]
      .filter((part) => part !== "")
      .join(". "),
  };
}
