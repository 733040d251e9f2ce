/** The registry of rules, in the order of product/rules.md (which breaks ties between rows). */
import { agreeNextContact } from "./agree-next-contact";
import { checkIn } from "./check-in";
import { closeMeeting } from "./close-meeting";
import { followUp } from "./follow-up";
import { prepareMeeting } from "./prepare-meeting";
import { reviewGoal } from "./review-goal";
import type { Rule } from "./rule";
import { sendAgenda } from "./send-agenda";
import { shareGoal } from "./share-goal";
import { thankForMeeting } from "./thank-for-meeting";
import { waiting } from "./waiting";

export const RULES: readonly Rule[] = [
  followUp,
  waiting,
  checkIn,
  agreeNextContact,
  sendAgenda,
  prepareMeeting,
  closeMeeting,
  thankForMeeting,
  shareGoal,
  reviewGoal,
];
