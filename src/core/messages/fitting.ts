/** What a template fits best, where it could start from many things of a kind: those stand first in a list. */
import { isComing } from "../ledger/ledger";
import { isDelivered } from "../records/commitment";
import type { Entry } from "../records/entry";
import { feedbackState, type FeedbackState } from "../records/feedback";
import { letterStep, type LetterStep } from "../records/letter-step";
import type { TemplateId } from "./catalogue";
import type { Moment, Start } from "./starts";

type Fits = (start: Start, moment: Moment) => boolean;

const coming: Fits = ({ record }, { ledger, today }) =>
  record.kind !== "meeting" || isComing(record, today, ledger.settings);
const past: Fits = ({ record }, { today }) => (record.date ?? today) <= today;
const feedback =
  (...states: readonly FeedbackState[]): Fits =>
  ({ entry }) =>
    entry === null || states.includes(feedbackState(entry));
const line =
  (isWanted: (entry: Entry) => boolean): Fits =>
  ({ entry }) =>
    entry === null || isWanted(entry);
const letter =
  (...steps: readonly LetterStep[]): Fits =>
  ({ record }) =>
    record.kind !== "letter" || steps.includes(letterStep(record));

/** Lines are put in order by whether they are open, too. */
const FITS: Readonly<Partial<Record<TemplateId, Fits>>> = {
  T1: coming,
  T5: feedback("applied", "evidence"),
  T8: feedback("heard"),
  T9: feedback("unclear"),
  T10: feedback("applied", "evidence"),
  T11: past,
  T12: past,
  T15: feedback("confirmed", "plan", "applied", "evidence"),
  T17: line((entry) => !isDelivered(entry)),
  T18: line((entry) => !isDelivered(entry)),
  T19: line(isDelivered),
  T22: letter("planned"),
  T22b: letter("planned"),
  T23: letter("answered"),
  T25: letter("packet_sent"),
  T26: letter("submitted", "outcome"),
  T26b: letter("answered"),
  T30: coming,
  T30b: coming,
  T35: letter("outcome"),
  T36: line(({ fields }) => !fields.has("thanked")),
  T37: coming,
};

/** @returns starts with those first that a template fits, each in the order in which they came */
export function fittingFirst(id: string, starts: readonly Start[], moment: Moment): Start[] {
  const fits = (start: Start) => isFitting(id, start, moment);
  return [...starts.filter(fits), ...starts.filter((start) => !fits(start))];
}

/** @returns whether a message that starts there would say what is so, as far as that can be told */
export function isFitting(id: string, start: Start, moment: Moment): boolean {
  const fits = Object.hasOwn(FITS, id) ? FITS[id as TemplateId] : undefined;
  return !fits || fits(start, moment);
}
