/**
 * Moves a meeting to another day: who moves it, to when, and with how much notice. What somebody asks for is not
 * agreed yet: the message asks, and the note keeps its day until the mentor has said yes.
 */
import { now, momentOf, reschedule } from "../../app/reschedule";
import type { Mentorship } from "../../app/mentorship";
import type { Moment } from "../../core/calendar/moment";
import { sayShortDate } from "../../core/calendar/say";
import { sayDayAndTime } from "../../core/messages/places/meeting";
import { plainItems } from "../../core/messages/plain";
import { askedBefore, noticeOf, sayNotice, type Notice } from "../../core/messages/reschedule";
import { contextAt } from "../../core/messages/starts";
import type { Move } from "../../core/records/move";
import type { Meeting } from "../../core/records/record";
import { sayFormally, sayMentors } from "../../core/rules/names";
import type { Raws, ValuesOf } from "./field";
import type { FormSpec } from "./form";
import { FormModal } from "./form-modal";
import type { FormParts } from "./form-parts";
import { choiceField, dayField, linesField, textField, timeField, toggleField } from "./make-fields";
import { sayHints } from "./say-hints";
import type { FormScene } from "./scene";
import { takesTimeOfDay } from "./spoken-time";

export function openReschedule(parts: FormParts, path: string): void {
  void parts.withScene((scene) => {
    const meeting = scene.ledger.meetings.find((one) => one.path === path);
    const from = meeting && momentOf(meeting);
    if (from) new FormModal(parts.windows, rescheduleForm(parts, scene, { meeting, from })).open();
    else parts.mentorship.notices.show(NO_DAY, undefined, NO_DAY);
  });
}

const NO_DAY = "This meeting has no day yet. Write one in its note, then move it.";

interface PlannedMeeting {
  readonly meeting: Meeting;
  readonly from: Moment;
}

function fieldsOf({ ledger, today }: FormScene, planned: PlannedMeeting) {
  const { meeting, from } = planned;
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
    // Who asked before opens this again for the answer.
    agreed: toggleField({ label: "The new day is agreed", initial: earlier(planned, "me") !== null }),
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
  const fields = fieldsOf(scene, planned);
  return {
    id: `reschedule ${meeting.path}`,
    title: "Reschedule meeting",
    about: `With ${sayMentors(scene.ledger.mentorsOf(meeting))}, planned for ${sayDayAndTime(from)}.`,
    showsNotes: true,
    submit: "Reschedule",
    fields,
    follows: takesTimeOfDay({ day: "date", time: "time", fields, today: scene.today }),
    hides: (values) => [
      ...(values.by === "mentor" ? ["agreed"] : []),
      ...(isAgreed(values) ? ["others", "reason"] : []),
      ...(values.date ? [] : ["time"]),
    ],
    hints: (values) => hintsOf(values, { scene, planned, notice: notice() }),
    send: async (values) => {
      const { by, date, time } = values;
      const [given, agreed] = [notice(), isAgreed(values)];
      if (by === "me" && agreed && !date) return "Write the day that is agreed, or say that none is.";
      const to = agreed && date ? { date, time } : null;
      const { result } = await reschedule(mentorship, meeting, { by, to });
      if (result === "refused") return "It could not be noted down. What you typed is still here.";
      if (!agreed) openMessage({ mentorship, draft }, { path: meeting.path, values, notice: given });
      return null;
    },
  };
}

/** A mentor who moves a meeting has agreed to it. */
function isAgreed({ by = "me", agreed = false }: Partial<Values>): boolean {
  return by === "mentor" || agreed;
}

/** @returns the asking that was noted before, after which only the new day is missing */
function earlier({ meeting, from }: PlannedMeeting, by: Move["by"]) {
  return askedBefore(meeting.properties.moved, { from, by });
}

interface Moving {
  readonly scene: FormScene;
  readonly planned: PlannedMeeting;
  readonly notice: Notice;
}

function hintsOf(values: Partial<Values>, { scene: { today }, planned, notice }: Moving) {
  const { by = "me", date } = values;
  const noted = earlier(planned, by);
  const day = noted && sayShortDate(noted.asked.date, today);
  return sayHints({
    by: day ? `It was noted on ${day}, and counts once.` : sayBy(values, notice),
    agreed: isAgreed(values) ? "The note gets the new day, and no message is drafted." : NOT_AGREED,
    date:
      date && date < today ? "That day is past." : by === "mentor" && date === null ? sayNoDay(noted) : null,
  });
}

const NOT_AGREED =
  "A message asks for another day, and the note keeps its own. When a day is agreed, open Reschedule again.";

function sayNoDay(noted: ReturnType<typeof earlier>): string {
  return noted ? "Without a day, nothing changes." : "Without a day, only the change is noted.";
}

/** What a mentor changes counts against nobody, so no figures stand beside it. */
function sayBy(values: Partial<Values>, notice: Notice): string {
  return values.by === "mentor"
    ? "It is noted as your mentor's change, and never counts as yours."
    : sayNotice(notice, !isAgreed(values));
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
  const lines = [...wanted, ...plainItems(others)].map((line) => `- ${line}`);
  return { new_days: lines.join("\n"), reason };
}
