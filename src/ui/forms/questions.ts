/** Small forms that ask one thing. */
import { CONTACT_KINDS } from "../../app/acts/contact";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { Mentor } from "../../core/records/record";
import { mentorNamed } from "../../core/ledger/ledger";
import type { ContactAnswer, ContactQuestion, DateQuestion, MentorsQuestion } from "../dashboard/openers";
import { ask, type FormWindows } from "./form-modal";
import { choiceField, mentorsField, neededDayField, textField } from "./make-fields";
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
        options: CONTACT_KINDS.map((value) => ({
          value,
          label: value.charAt(0).toUpperCase() + value.slice(1),
        })),
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
