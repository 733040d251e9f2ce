/** What is opened about a meeting: to prepare, to move and to close it. */
import { prepareNote } from "../../app/prepare-note";
import { isComing } from "../../core/ledger/ledger";
import type { Meeting } from "../../core/records/record";
import type { DashboardOpeners } from "../dashboard/openers";
import { openCloseMeeting } from "./close-meeting";
import type { FormParts } from "./form-parts";
import { pickMeeting } from "./pick";
import { offerQuestions, openQuestionBank } from "./question-bank";
import { openReschedule } from "./reschedule";

export interface MeetingOpeners extends Pick<
  DashboardOpeners,
  "prepareMeeting" | "addQuestions" | "reschedule" | "closeMeeting"
> {
  /** Asks which of the coming meetings is to be prepared. */
  chooseMeetingToPrepare(): void;
  /** Asks which of several meetings is meant. */
  chooseMeeting(meetings: readonly Meeting[], choose: (path: string) => void): void;
}

export function meetingOpeners(parts: FormParts): MeetingOpeners {
  const { windows, mentorship, withScene } = parts;
  const { discreet } = mentorship;
  const prepare = (shown: string) => {
    const path = discreet.path(shown);
    void prepareNote(mentorship, path).then((isDone) => (isDone ? offerQuestions(parts, path) : null));
  };
  return {
    prepareMeeting: prepare,
    addQuestions: (path) => openQuestionBank(parts, discreet.path(path)),
    reschedule: (path) => openReschedule(parts, discreet.path(path)),
    closeMeeting: (path) => openCloseMeeting(parts, discreet.path(path)),
    chooseMeeting: (meetings, choose) =>
      void withScene(({ ledger }) => pickMeeting(windows, { ledger, meetings }, ({ path }) => choose(path))),
    chooseMeetingToPrepare: () =>
      void withScene(({ ledger, today }) => {
        const meetings = ledger.meetings.filter((meeting) => isComing(meeting, today, ledger.settings));
        pickMeeting(windows, { ledger, meetings }, ({ path }) => prepare(path));
      }),
  };
}
