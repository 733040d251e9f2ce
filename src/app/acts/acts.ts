/** The registry of acts that write. A name without an act does not compile. */
import type { ActName, DraftName } from "../../core/rules/rule";
import type { Act, ActInputs } from "./act";
import { clarify } from "./clarify";
import { dismiss } from "./dismiss";
import { logContact } from "./log-contact";
import { markAgendaSent } from "./mark-agenda-sent";
import { markAnswered } from "./mark-answered";
import { markApplied } from "./mark-applied";
import { markArrivedEarly, markArrivedLate, markArrivedOnTime } from "./mark-arrived";
import { markAsked } from "./mark-asked";
import { markCancelled } from "./mark-cancelled";
import { markCommentsAsked } from "./mark-comments-asked";
import { markConfirmed } from "./mark-confirmed";
import { markDelivered } from "./mark-delivered";
import { markFollowedUp } from "./mark-followed-up";
import { markHeld } from "./mark-held";
import { markNoteWritten } from "./mark-note-written";
import { markNotified } from "./mark-notified";
import { markOverranAsked } from "./mark-overran";
import { markPacketSent } from "./mark-packet-sent";
import { markReminded } from "./mark-reminded";
import { markReviewed } from "./mark-reviewed";
import { markShared } from "./mark-shared";
import { markSubmitted } from "./mark-submitted";
import { markThanked } from "./mark-thanked";
import { markToldTo } from "./mark-told-to";
import { markTold } from "./mark-told";
import { recordOutcome } from "./record-outcome";
import { setAside } from "./set-aside";
import { setDue } from "./set-due";
import { snooze } from "./snooze";
import { tick } from "./tick";

/** Acts of rows that open a form or a draft. */
export type OpeningActName =
  | "prepare-meeting"
  | "add-questions"
  | "plan-meeting"
  | "plan-letter"
  | "reschedule"
  | "close-meeting"
  | "review-goal"
  | "open-packet"
  | DraftName;

/** Acts that write: those that rules offer, and those that every row has. */
export type WritingActName = Exclude<ActName, OpeningActName> | "snooze" | "dismiss";

export const ACTS = {
  tick,
  "set-due": setDue,
  "log-contact": logContact,
  "mark-agenda-sent": markAgendaSent,
  "mark-thanked": markThanked,
  "mark-held": markHeld,
  "mark-cancelled": markCancelled,
  "mark-arrived-early": markArrivedEarly,
  "mark-arrived-on-time": markArrivedOnTime,
  "mark-arrived-late": markArrivedLate,
  "mark-overran-asked": markOverranAsked,
  "mark-shared": markShared,
  "mark-reviewed": markReviewed,
  "mark-confirmed": markConfirmed,
  "mark-applied": markApplied,
  "set-aside": setAside,
  "mark-told": markTold,
  clarify,
  "mark-delivered": markDelivered,
  "mark-notified": markNotified,
  "mark-comments-asked": markCommentsAsked,
  "mark-told-to": markToldTo,
  "mark-note-written": markNoteWritten,
  "mark-asked": markAsked,
  "mark-answered": markAnswered,
  "mark-packet-sent": markPacketSent,
  "mark-reminded": markReminded,
  "mark-submitted": markSubmitted,
  "record-outcome": recordOutcome,
  "mark-followed-up": markFollowedUp,
  snooze,
  dismiss,
} as const satisfies Record<WritingActName, Act>;

/** What an act must be told. */
export type InputOf<N extends WritingActName> = ActInputs[(typeof ACTS)[N]["asks"]];

/** @returns whether an act of a row writes by itself */
export function isWritingAct(name: ActName): name is Exclude<ActName, OpeningActName> {
  return Object.hasOwn(ACTS, name);
}
