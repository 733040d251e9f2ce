import { addDays, daysBetween } from "../calendar/calendar-date";
import { sayInSentence, sayShortDate } from "../calendar/say";
import { isComing } from "../ledger/ledger";
import { isTicked } from "../records/entry";
import type { Meeting } from "../records/record";
import { coming } from "./meeting-words";
import { plural } from "./names";
import type { ActName, NoteRule } from "./rule";

/** The guide asks for three to five focused questions a meeting (N3). */
const QUESTIONS = { least: 3, most: 5 };

const MORE: readonly ActName[] = ["add-questions"];

/** A meeting to come that is not prepared: questions too few or too many, or a document not ready. */
export const prepareMeeting: NoteRule<"meeting"> = {
  name: "prepare-meeting",
  on: "meeting",
  find: (meeting, { ledger, today }) => {
    const { date } = meeting;
    if (!date || !isComing(meeting, today, ledger.settings)) return null;
    const { missing, questions, unready } = preparation(meeting);
    if (missing.length === 0) return null;
    const asks = questions < QUESTIONS.least || questions > QUESTIONS.most;
    return {
      due: addDays(date, -ledger.settings.offsets.prepareLead),
      title: `Prepare ${coming(sayInSentence(date, today))} meeting: ${missing.join(", ")}`,
      why: `You meet on ${sayShortDate(date, today)} with ${plural(questions, "question")} noted (three to five serve best) and ${plural(unready, "document")} not ready.`,
      figure: asks ? "guide" : "setting",
      rank: daysBetween(today, date) <= 1 ? "meeting-at-hand" : "meeting",
      acts: ["prepare-meeting", ...(questions < QUESTIONS.least ? MORE : []), "reschedule"],
    };
  },
};

/** What of a meeting is prepared; `missing` names what is not, in words. */
export function preparation({ entries }: Meeting): { questions: number; unready: number; missing: string[] } {
  const top = entries.filter(({ nested }) => !nested);
  const questions = top.filter(({ kind, sign }) => kind === "question" && sign !== "-").length;
  const unready = top.filter(
    (entry) => entry.kind === "bring" && !isTicked(entry) && entry.sign !== "-",
  ).length;
  const missing: string[] = [];
  if (questions < QUESTIONS.least) missing.push(questions === 0 ? "note questions" : "add questions");
  if (questions > QUESTIONS.most) missing.push("choose five questions");
  if (unready > 0) missing.push(`${plural(unready, "document")} to bring`);
  return { questions, unready, missing };
}
