/**
 * What the dashboard opens and does not make itself: drafts, forms and small questions.
 * Whoever makes the view passes them in, so that the dashboard knows of no form.
 */
import type { Clarity } from "../../app/acts/clarity";
import type { ContactInput } from "../../app/acts/contact";
import type { LetterAnswer } from "../../app/acts/letter-answer";
import type { Row } from "../../core/agenda/row";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { DashboardFilter } from "../../core/dashboard/filter";
import type { DraftName } from "../../core/rules/rule";

/** A day is asked for. */
export interface DateQuestion {
  /** The form's title, such as `Set due date`. */
  readonly title: string;
  /** What the day is for, such as the row's title. */
  readonly about: string;
  /** The best guess, filled in. */
  readonly suggested: CalendarDate | null;
  /** The word on the button that answers, such as `Snooze`. */
  readonly submit: string;
}

/** A contact with one or more mentors is asked for. */
export interface ContactQuestion {
  readonly about: string;
  /** The mentors' names. */
  readonly mentors: readonly string[];
}

/** What the act of logging it must be told: the day, the kind and the words. */
export type ContactAnswer = ContactInput;

/** Mentors are chosen. */
export interface MentorsQuestion {
  readonly title: string;
  readonly about: string;
  /** Paths of the mentors' notes that are chosen to begin with. */
  readonly chosen: readonly string[];
}

/** A remark is asked for, which may be left out. */
export interface TextQuestion {
  readonly title: string;
  readonly about: string;
  /** What the remark says, such as `What came of it`. */
  readonly label: string;
  /** An example of a remark. */
  readonly placeholder: string;
  readonly submit: string;
  /** What is said where it is left out although it may not be. */
  readonly needed?: string;
}

/** What a writer answered is asked for. */
export interface AnswerQuestion {
  readonly about: string;
}

/** By when work is due and what it comprises is asked for. */
export interface ClarityQuestion {
  readonly about: string;
  /** What is known already, filled in. */
  readonly known: Clarity;
}

export interface DashboardOpeners {
  /** Opens quick capture. */
  quickCapture(): void;
  /** Copies the rows as Markdown that a filter leaves. */
  copyAgenda(filter: DashboardFilter): void;
  /** Opens the draft that an act such as `draft-agenda` is about; sending it closes the row. */
  draft(act: DraftName, row: Row): void;
  /** Asks which message to write, those that fit a mentor first; without one, those that fit the open note. */
  writeMessage(mentorPath?: string): void;
  /** Fills a meeting's note with what there is to prepare, and opens it. */
  prepareMeeting(path: string): void;
  /** Opens the questions that there are to choose from for a meeting. */
  addQuestions(path: string): void;
  /** Opens the form that moves a meeting to another day. */
  reschedule(path: string): void;
  /** Walks through what a meeting left unsorted, and closes it. */
  closeMeeting(path: string): void;
  /** Opens the form that makes goals from three questions. */
  setGoals(): void;
  /** Opens the form that looks at a goal again. */
  reviewGoal(path: string): void;
  /** Opens the four parts of a letter's packet. */
  openPacket(path: string): void;
  /** Opens the form for a new meeting with a mentor. */
  planMeeting(mentorPath: string): void;
  /** Opens the form for a new letter that is like a letter there is, from another writer. */
  planLetter(path: string): void;
  newMentor(): void;
  newMeeting(): void;
  newGoal(): void;
  newLetter(): void;
  newEvent(): void;
  newContact(): void;
  newMilestone(): void;
  newProfile(): void;
  /** Each question resolves to null where the form was left without an answer. */
  askDate(question: DateQuestion): Promise<CalendarDate | null>;
  askContact(question: ContactQuestion): Promise<ContactAnswer | null>;
  /** @returns paths of mentors' notes */
  askMentors(question: MentorsQuestion): Promise<readonly string[] | null>;
  /** @returns an empty text where the remark was left out */
  askText(question: TextQuestion): Promise<string | null>;
  askAnswer(question: AnswerQuestion): Promise<LetterAnswer | null>;
  askClarity(question: ClarityQuestion): Promise<Clarity | null>;
}
