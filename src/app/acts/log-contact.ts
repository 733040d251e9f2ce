import { sayShortDate } from "../../core/calendar/say";
import { insertLine, type NewLine } from "../../core/notes/edit/insert-line";
import { plainHeading } from "../../core/notes/outline";
import { logWords } from "../../core/records/log-line";
import type { Settings } from "../../core/settings/settings";
import type { ActOf } from "./act";
import type { ContactInput } from "./contact";

/** Adds a line to the Log of each mentor the target is about. */
export const logContact: ActOf<"contact"> = {
  label: "Log a contact",
  icon: "message-square-plus",
  asks: "contact",
  closes: true,
  counts: "contact",
  plan: ({ mentors }, contact, { settings, today }) => {
    if (mentors.length === 0) return null;
    const line = logLine(contact, settings);
    const names = mentors.map(({ name }) => name).join(", ");
    return {
      label: `Logged: ${contact.kind} with ${names}, ${sayShortDate(contact.day, today)}`,
      changes: mentors.map(({ path }) => ({ path, edit: (text) => insertLine(text, line) })),
    };
  },
};

function logLine(contact: ContactInput, { words: { headings } }: Settings): NewLine {
  return {
    heading: headings.log,
    isHeading: (heading) => plainHeading(heading) === plainHeading(headings.log),
    words: logWords(contact),
  };
}
