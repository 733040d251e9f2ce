/** The registry of acts that write. A name without an act does not compile. */
import type { ActName } from "../../core/rules/rule";
import type { Act, ActInputs } from "./act";
import { dismiss } from "./dismiss";
import { logContact } from "./log-contact";
import { markAgendaSent } from "./mark-agenda-sent";
import { markCancelled } from "./mark-cancelled";
import { markHeld } from "./mark-held";
import { markReviewed } from "./mark-reviewed";
import { markShared } from "./mark-shared";
import { markThanked } from "./mark-thanked";
import { setDue } from "./set-due";
import { snooze } from "./snooze";
import { tick } from "./tick";

/** Acts of rows that open a form or a draft; commands do these. */
export type OpeningActName =
  "prepare-meeting" | "plan-meeting" | "draft-agenda" | "draft-check-in" | "draft-thanks";

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
  "mark-shared": markShared,
  "mark-reviewed": markReviewed,
  snooze,
  dismiss,
} as const satisfies Record<WritingActName, Act>;

/** What an act must be told. */
export type InputOf<N extends WritingActName> = ActInputs[(typeof ACTS)[N]["asks"]];

/** @returns whether an act of a row writes by itself */
export function isWritingAct(name: ActName): name is Exclude<ActName, OpeningActName> {
  return Object.hasOwn(ACTS, name);
}
