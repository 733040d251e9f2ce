/** The question bank: questions to choose from for a meeting, those first that fit the student. */
import { meetingStatus, type Ledger } from "../ledger/ledger";
import type { Edit } from "../notes/edit/edit";
import { inTurn } from "../notes/edit/edit";
import { insertLine } from "../notes/edit/insert-line";
import { plainHeading } from "../notes/outline";
import type { CalendarDate } from "../calendar/calendar-date";
import type { Meeting } from "../records/record";
import type { Settings } from "../settings/settings";
import { plainLine } from "./plain";
import { GENERAL_QUESTIONS, SPECIALTY_QUESTIONS, STAGE_QUESTIONS } from "./question-bank.data";

/** With fewer questions a meeting has room for more (N3). */
export const FEWEST_QUESTIONS = 3;
/** More specialties would bring the same questions again and again (ours). */
const MOST_SPECIALTIES = 2;

export interface BankGroup {
  /** Such as `For your stage`. */
  readonly name: string;
  readonly questions: readonly string[];
}

/** @returns what there is to choose from; what was noted for a meeting with the same mentors before is left out */
export function questionBank(
  meeting: Meeting,
  { ledger, today }: { readonly ledger: Ledger; readonly today: CalendarDate },
): BankGroup[] {
  const { stage, specialties = [] } = ledger.profile?.properties ?? {};
  const known = knownQuestions(meeting, ledger, today);
  const special = specialties
    .slice(0, MOST_SPECIALTIES)
    .flatMap((name) => SPECIALTY_QUESTIONS.map((question) => question.replace("*", () => plainLine(name))));
  const groups = [
    { name: "For your stage", questions: stage ? STAGE_QUESTIONS[stage] : [] },
    { name: "About the specialty", questions: special },
    { name: "For any meeting", questions: GENERAL_QUESTIONS },
  ];
  return groups
    .map(({ name, questions }) => ({ name, questions: questions.filter((one) => !known.has(plain(one))) }))
    .filter(({ questions }) => questions.length > 0);
}

/** Questions of the meeting itself, and of those with its mentors that were not canceled. */
function knownQuestions(meeting: Meeting, ledger: Ledger, today: CalendarDate): ReadonlySet<string> {
  const before = ledger.mentorsOf(meeting).flatMap((mentor) => ledger.meetingsWith(mentor));
  const asked = before.filter((one) => meetingStatus(one, today, ledger.settings) !== "cancelled");
  return new Set(
    [meeting, ...asked]
      .flatMap(({ entries }) => entries)
      .filter(({ kind }) => kind === "question")
      .map(({ text }) => plain(text)),
  );
}

function plain(text: string): string {
  return text
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, " ")
    .trim();
}

/** @returns how many questions a meeting has that are not waved off */
export function questionCount({ entries }: Meeting): number {
  return entries.filter(({ kind, nested, sign }) => kind === "question" && !nested && sign !== "-").length;
}

/** @returns the edit of the meeting's note that adds questions under their heading, in their order */
export function addingQuestions(questions: readonly string[], settings: Settings): (text: string) => Edit {
  const heading = settings.words.headings.question;
  const isHeading = (text: string) => plainHeading(text) === plainHeading(heading);
  return inTurn(
    ...questions.map((words) => (text: string) => insertLine(text, { heading, isHeading, words, sign: " " })),
  );
}
