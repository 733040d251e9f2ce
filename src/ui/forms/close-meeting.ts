/** Walks through what a meeting left unsorted, and closes it. */
import { closeMeeting, thanksDue, type ClosedMeeting } from "../../app/close-meeting";
import type { NewNote } from "../../app/writer";
import { sayDay } from "../../core/calendar/say";
import { DRAFTS } from "../../core/messages/drafts";
import { newMeetingNote } from "../../core/messages/new-note";
import { contextAt } from "../../core/messages/starts";
import { unsortedLines } from "../../core/messages/unsorted";
import type { Meeting } from "../../core/records/record";
import { sayMentors } from "../../core/rules/names";
import type { Fields, ValuesOf } from "./field";
import {
  ANSWERED,
  lineFields,
  meetingFields,
  needsDue,
  questionFields,
  type MeetingValues,
  type OpenMeeting,
  type SortChoice,
} from "./close-meeting-fields";
import type { FormSpec } from "./form";
import { FormModal } from "./form-modal";
import type { FormParts } from "./form-parts";
import type { FormScene } from "./scene";
import { takesTimeOfDay } from "./spoken-time";

export function openCloseMeeting(parts: FormParts, path: string): void {
  void parts.withScene(async (scene) => {
    const meeting = scene.ledger.meetings.find((one) => one.path === path);
    const text = await parts.mentorship.store.read(path).catch(() => null);
    if (!meeting || text === null) return;
    const lines = unsortedLines({ path, text }, scene.ledger.settings);
    const form = closeForm(parts, scene, { meeting, lines, today: scene.today });
    new FormModal(parts.windows, form).open();
  });
}

function closeForm(parts: FormParts, scene: FormScene, open: OpenMeeting): FormSpec<Fields> {
  const { meeting } = open;
  const { before, after } = meetingFields(open);
  const [lines, questions] = [lineFields(open), questionFields(open)];
  const fields: Fields = { ...before, ...lines.fields, ...questions.fields, ...after };
  const names = Object.keys(fields);
  const day = meeting.date ? ` on ${sayDay(meeting.date)}` : "";
  return {
    id: `close-meeting ${meeting.path}`,
    title: "Close meeting",
    about: `With ${sayMentors(scene.ledger.mentorsOf(meeting))}${day}.`,
    showsNotes: true,
    submit: "Close meeting",
    fields,
    follows: takesTimeOfDay({ day: "nextDay", time: "nextTime", fields, today: scene.today }),
    hides: (values) => {
      if (values["status"] === "cancelled") return names.filter((name) => name !== "status");
      const undated = lines.at.filter(({ sort }) => !needsDue(values[sort])).map(({ due }) => due);
      return values["nextDay"] ? undated : [...undated, "nextTime"];
    },
    hints: (values) => nextHint(values, scene),
    send: async (values) => {
      const closed = closedBy(values, { open, at: { lines: lines.at, questions: questions.at } }, scene);
      const { result } = await closeMeeting(parts.mentorship, closed);
      if (result === "refused") return "It could not be written. What you chose is still here.";
      if (closed.status === "held") void offerThanks(parts, meeting.path);
      return null;
    },
  };
}

type Values = ValuesOf<Fields>;

function nextHint({ nextDay }: Partial<Values>, { today }: FormScene): Readonly<Record<string, string>> {
  if (typeof nextDay !== "string") return {};
  return { nextDay: nextDay < today ? "That day is past." : "A note for it is made in the same step." };
}

interface Asked {
  readonly open: OpenMeeting;
  readonly at: {
    readonly lines: ReturnType<typeof lineFields>["at"];
    readonly questions: ReturnType<typeof questionFields>["at"];
  };
}

function closedBy(values: Values, { open, at }: Asked, scene: FormScene): ClosedMeeting {
  // The fields that every meeting has give these; see meetingFields.
  const said = values as MeetingValues;
  const answered = (values[ANSWERED] ?? []) as readonly string[];
  const { meeting } = open;
  return {
    meeting,
    status: said.status,
    arrived: said.arrived === "" ? null : said.arrived,
    overran: said.overran === "" ? null : said.overran,
    important: said.important,
    reflection: said.reflection,
    sorted: at.lines.flatMap(({ line, sort, due }) => {
      const as = values[sort] as SortChoice;
      return as === "leave" ? [] : [{ line, as, due: values[due] as MeetingValues["nextDay"] }];
    }),
    answered: at.questions.filter(({ name }) => answered.includes(name)).map(({ entry }) => entry),
    next: said.nextDay ? nextNote(meeting, { date: said.nextDay, time: said.nextTime }, scene) : null,
  };
}

/** The next meeting is with the same people, as long, and at the same place. */
function nextNote(
  meeting: Meeting,
  when: Pick<Parameters<typeof newMeetingNote>[0], "date" | "time">,
  { ledger, today, skeleton, freePaths }: FormScene,
): NewNote | null {
  const { duration = null, place = "" } = meeting.properties;
  const mentors = ledger.mentorsOf(meeting);
  const { name, text } = newMeetingNote(
    { ...when, mentors, minutes: duration, place, important: false },
    { ledger, today, skeleton: skeleton?.() },
  );
  const [path] = freePaths([{ folder: "meetings", name }]);
  return path === undefined ? null : { path, text };
}

/** The row is there anyway; this is for whoever would thank at once. */
async function offerThanks({ mentorship, draft }: FormParts, path: string): Promise<void> {
  const row = await thanksDue(mentorship, path);
  const snapshot = mentorship.live.snapshot();
  const meeting = snapshot?.ledger.meetings.find((one) => one.path === path);
  if (!row || !snapshot || !meeting) return;
  const mentors = snapshot.ledger.mentorsOf(meeting);
  const context = contextAt({ record: meeting, entry: null, mentors }, snapshot);
  const run = () => draft({ id: DRAFTS["draft-thanks"].template(context), context, row });
  const says = `Thanks for this meeting are due: ${meeting.properties.important ? "it was important" : "it was the first"}.`;
  mentorship.notices.show(says, { label: "Draft thanks", run }, says);
}
