/** Small forms that ask one thing. */
import type { Clarity } from "../../app/acts/clarity";
import { LETTER_ANSWERS, type LetterAnswer } from "../../app/acts/letter-answer";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import { CONTACT_KINDS } from "../../core/records/contact-words";
import type { Mentor } from "../../core/records/record";
import { mentorNamed } from "../../core/ledger/ledger";
import type {
  AnswerQuestion,
  ClarityQuestion,
  ContactAnswer,
  ContactQuestion,
  DateQuestion,
  MentorsQuestion,
  TextQuestion,
} from "../dashboard/openers";
import { ask, type FormWindows } from "./form-modal";
import { choiceField, dayField, mentorsField, neededDayField, textField } from "./make-fields";
import type { FormScene } from "./scene";

type Scene = Pick<FormScene, "ledger" | "today">;

export function askDate(
  windows: FormWindows,
  { today }: Scene,
  { title, about, suggested, submit }: DateQuestion,
): Promise<CalendarDate | null> {
  return ask(windows, {
    id: `date ${title} ${about}`,
    title,
    about,
    submit,
    fields: { date: neededDayField({ label: "Day", today, initial: suggested }) },
    answer: ({ date }) => date,
  });
}

export function askContact(
  windows: FormWindows,
  { ledger, today }: Scene,
  { about, mentors }: ContactQuestion,
): Promise<ContactAnswer | null> {
  const channel = mentors.map((name) => mentorNamed(ledger, name)?.properties.channel ?? "");
  const usual = CONTACT_KINDS.find((kind) => channel.includes(kind)) ?? "e-mail";
  return ask(windows, {
    id: `contact ${mentors.join(", ")}`,
    title: "Log a contact",
    about: mentors.length > 0 ? `With ${mentors.join(", ")}` : about,
    submit: "Log it",
    fields: {
      kind: choiceField({
        label: "How",
        options: CONTACT_KINDS.map((value) => ({ value, label: capitalized(value) })),
        initial: usual,
      }),
      date: neededDayField({ label: "When", today, initial: today, isPast: true, placeholder: "yesterday" }),
      text: textField({ label: "What about", placeholder: "Short update" }),
    },
    answer: ({ kind, date, text }) => ({ day: date, kind, words: text }),
  });
}

export async function askMentors(
  windows: FormWindows,
  { ledger }: Scene,
  { title, about, chosen }: MentorsQuestion,
): Promise<readonly Mentor[] | null> {
  return ask(windows, {
    id: `mentors ${title} ${about}`,
    title,
    about,
    submit: "Choose",
    fields: {
      mentors: mentorsField({ label: "Mentors", ledger, chosen, needed: "Choose at least one mentor." }),
    },
    answer: ({ mentors }) => mentors,
  });
}

/** A remark, which may be left out where the question does not say that it is needed. */
export function askText(
  windows: FormWindows,
  { title, about, label, placeholder, submit, needed }: TextQuestion,
): Promise<string | null> {
  return ask(windows, {
    id: `text ${title} ${about}`,
    title,
    about,
    submit,
    fields: { text: textField({ label, placeholder, ...(needed !== undefined && { needed }) }) },
    answer: ({ text }) => text,
  });
}

export function askAnswer(windows: FormWindows, { about }: AnswerQuestion): Promise<LetterAnswer | null> {
  return ask(windows, {
    id: `answer ${about}`,
    title: "Mark as answered",
    about,
    submit: "Mark as answered",
    fields: {
      answer: choiceField({
        label: "The answer",
        options: LETTER_ANSWERS.map((value) => ({ value, label: capitalized(value) })),
        initial: "yes",
      }),
    },
    answer: ({ answer }) => answer,
  });
}

export function askClarity(
  windows: FormWindows,
  { today }: Pick<Scene, "today">,
  { about, known: { due, scope } }: ClarityQuestion,
): Promise<Clarity | null> {
  return ask(windows, {
    id: `clarity ${about}`,
    title: "Clarify",
    about,
    submit: "Clarify",
    fields: {
      due: dayField({ label: "Due", today, initial: due }),
      scope: textField({ label: "Scope", placeholder: "Figures 1 to 3, no text", initial: scope }),
    },
    answer: ({ due: date, scope: words }) => ({ due: date, scope: words }),
  });
}

function capitalized(word: string): string {
  return word.charAt(0).toUpperCase() + word.slice(1);
}
