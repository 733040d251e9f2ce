/** The registry of rules, in the order of product/rules.md (which breaks ties between rows). */
import { actOnFeedback } from "./act-on-feedback";
import { agreeNextContact } from "./agree-next-contact";
import { askComments } from "./ask-comments";
import { askForLetter } from "./ask-for-letter";
import { checkIn } from "./check-in";
import { clarifyCommitment } from "./clarify-commitment";
import { closeMeeting } from "./close-meeting";
import { confirmFeedback } from "./confirm-feedback";
import { deliver } from "./deliver";
import { findOtherWriter } from "./find-other-writer";
import { followUp } from "./follow-up";
import { followUpContact } from "./follow-up-contact";
import { handwrittenNote } from "./handwritten-note";
import { letterAnswer } from "./letter-answer";
import { letterReminder } from "./letter-reminder";
import { prepareMeeting } from "./prepare-meeting";
import { reportBack } from "./report-back";
import { reviewGoal } from "./review-goal";
import type { Rule } from "./rule";
import { sendAgenda } from "./send-agenda";
import { sendPacket } from "./send-packet";
import { shareGoal } from "./share-goal";
import { tellAdvocacyOutcome } from "./tell-advocacy-outcome";
import { tellMilestone } from "./tell-milestone";
import { tellOutcome } from "./tell-outcome";
import { thankForAdvocacy } from "./thank-for-advocacy";
import { thankForEvent } from "./thank-for-event";
import { thankForMeeting } from "./thank-for-meeting";
import { thankWriter } from "./thank-writer";
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
  confirmFeedback,
  actOnFeedback,
  reportBack,
  clarifyCommitment,
  deliver,
  askComments,
  shareGoal,
  reviewGoal,
  tellMilestone,
  handwrittenNote,
  askForLetter,
  letterAnswer,
  findOtherWriter,
  sendPacket,
  letterReminder,
  thankWriter,
  tellOutcome,
  thankForEvent,
  followUpContact,
  thankForAdvocacy,
  tellAdvocacyOutcome,
];
