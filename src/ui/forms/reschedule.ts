/** Moves a meeting to another day: who moves it, to when, and with how much notice. */
import { now, momentOf, reschedule } from "../../app/reschedule";
import type { Mentorship } from "../../app/mentorship";
import type { Moment } from "../../core/calendar/moment";
import { sayDayAndTime } from "../../core/messages/places/meeting";
import { noticeOf, sayNotice, type Notice } from "../../core/messages/reschedule";
import { contextAt } from "../../core/messages/starts";
import type { Meeting } from "../../core/records/record";
import { sayFormally, sayMentors } from "../../core/rules/names";
import type { Raws, ValuesOf } from "./field";
import type { FormSpec } from "./form";
import { FormModal } from "./form-modal";
import type { FormParts } from "./form-parts";
import { choiceField, dayField, linesField, textField, timeField } from "./make-fields";
import type { FormScene } from "./scene";

export function openReschedule(parts: FormParts, path: string): void {
  void parts.withScene((scene) => {
    const meeting = scene.ledger.meetings.find((one) => one.path === path);
    const from = meeting && momentOf(meeting);
    if (from) new FormModal(parts.windows, rescheduleForm(parts, scene, { meeting, from })).open();
    else parts.mentorship.notices.show("This meeting has no day yet. Write one in its note, then move it.");
  });
}

interface PlannedMeeting {
  readonly meeting: Meeting;
  readonly from: Moment;
}

function fieldsOf({ ledger, today }: FormScene, { meeting, from }: PlannedMeeting) {
  const mentors = ledger.mentorsOf(meeting);
  const [mentor, ...others] = mentors;
  const who = mentor && others.length === 0 ? sayFormally(mentor) : "A mentor";
  return {
    by: choiceField({
      label: "Who moves it",
      options: [
        { value: "me", label: "I do" },
        { value: "mentor", label: `${who} does` },
      ],
      initial: "me",
    }),
    date: dayField({ label: "New day", today, placeholder: "next Friday" }),
    time: timeField({ label: "New time", initial: from.time ?? "" }),
    others: linesField({
      label: "Other days that would suit you, one on each line",
      placeholder: "Thursday after 2 PM",
    }),
    reason: textField({ label: "The reason, in a few words", placeholder: "my exam was moved to that day" }),
  };
}

type RescheduleFields = ReturnType<typeof fieldsOf>;
type Values = ValuesOf<RescheduleFields>;

function rescheduleForm(
  { mentorship, draft }: Pick<FormParts, "mentorship" | "draft">,
  scene: FormScene,
  planned: PlannedMeeting,
): FormSpec<RescheduleFields> {
  const { meeting, from } = planned;
  const notice = () => noticeOf(from, now(mentorship));
  return {
    id: `reschedule ${meeting.path}`,
    title: "Reschedule meeting",
    about: `With ${sayMentors(scene.ledger.mentorsOf(meeting))}, planned for ${sayDayAndTime(from)}.`,
    showsNotes: true,
    submit: "Reschedule",
    fields: fieldsOf(scene, planned),
    hides: ({ by, date }) => [...(by === "mentor" ? ["others", "reason"] : []), ...(date ? [] : ["time"])],
    hints: (values) => ({ by: sayBy(values, notice()), ...dayHint(values, scene) }),
    send: async (values) => {
      const { by, date, time } = values;
      const given = notice();
      const { result } = await reschedule(mentorship, meeting, { by, to: date && { date, time } });
      if (result === "refused") return "It could not be noted down. What you typed is still here.";
      if (by === "me") openMessage({ mentorship, draft }, { path: meeting.path, values, notice: given });
      return null;
    },
  };
}

/** What a mentor changes counts against nobody, so no figures stand beside it. */
function sayBy({ by }: Partial<Values>, notice: Notice): string {
  return by === "mentor"
    ? "It is noted as your mentor's change, and never counts as yours."
    : sayNotice(notice);
}

function dayHint({ date }: Partial<Values>, { today }: FormScene): { readonly date?: string } {
  if (date && date < today) return { date: "That day is past." };
  return date === null ? { date: "Without a day, only the asking is noted." } : {};
}

interface MovedMeeting {
  readonly path: string;
  readonly values: Values;
  readonly notice: Notice;
}

/** At short notice the message says sorry. */
function openMessage(
  { mentorship, draft }: { readonly mentorship: Mentorship } & Pick<FormParts, "draft">,
  { path, values, notice }: MovedMeeting,
): void {
  void mentorship.live.settled().then(() => {
    const snapshot = mentorship.live.snapshot();
    const meeting = snapshot?.ledger.meetings.find((one) => one.path === path);
    if (!snapshot || !meeting) return;
    const mentors = snapshot.ledger.mentorsOf(meeting);
    const isLate = notice.level === "short" || notice.level === "passed";
    draft({
      id: isLate ? "T30b" : "T30",
      context: contextAt({ record: meeting, entry: null, mentors }, snapshot),
      answers: answersOf(values),
    });
  });
}

function answersOf({ date, time, others, reason }: Values): Raws {
  const wanted = date ? [sayDayAndTime({ date, time })] : [];
  const days = [...wanted, ...others.split("\n")].map((line) => line.replace(/^[-*+]\s+/, "").trim());
  const lines = days.filter((line) => line !== "").map((line) => `- ${line}`);
  return { new_days: lines.join("\n"), reason };
}
