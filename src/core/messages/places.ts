/**
 * The places of the templates: what each is called in a form, what stands in its stead while it is
 * open, and which record fills it. A place that no record fills is asked for, never made up.
 */
import type { MessageContext } from "./context";
import * as aboutPlaces from "./places-about";
import * as meetingPlaces from "./places-meeting";
import * as mentorPlaces from "./places-mentor";
import * as notePlaces from "./places-note";
import * as peoplePlaces from "./places-people";

export interface Place {
  /** In a form. */
  readonly label: string;
  /** Between brackets in a draft, while the place is open. */
  readonly hint: string;
  /** How it is asked for; a line where nothing is said. */
  readonly asks?: "lines" | "date";
  /** Fills it from the records; null where they do not say. */
  readonly fill?: (context: MessageContext) => string | null;
}

const place = (label: string, hint: string, more: Pick<Place, "asks" | "fill"> = {}): Place => ({
  label,
  hint,
  ...more,
});

export const PLACES = {
  salutation: place("Greeting", "the greeting", { fill: peoplePlaces.salutation }),
  sign_off: place("Close", "the close", { fill: peoplePlaces.signOff }),
  name: place("Your name", "your name", { fill: peoplePlaces.ownName }),

  day: place("Day of the meeting", "the day", { asks: "date", fill: meetingPlaces.day }),
  when: place("Day and time", "day and time of the meeting", { fill: meetingPlaces.when }),
  place: place("Place", "the place", { fill: meetingPlaces.place }),
  agenda: place("Points to talk about", "two or three points to talk about", {
    asks: "lines",
    fill: meetingPlaces.agendaItems,
  }),
  ask: place("What would help you most", "what would help you most: a decision, an opinion, a name"),
  bring: place("What you bring", "what you bring", { fill: meetingPlaces.bring }),
  met: place("When you met", "when you met", { fill: meetingPlaces.met }),

  since: place("Since when", "when you were last in touch", { fill: mentorPlaces.since }),
  news: place("What is new", "what is new since then", { asks: "lines", fill: aboutPlaces.news }),
  learned: place("What it made clear to you", "what it made clear to you"),
  open: place("What you have not worked out yet", "what you have not worked out yet", {
    fill: mentorPlaces.openQuestion,
  }),
  advice: place("Advice you acted on", "advice you acted on", { fill: aboutPlaces.advice }),
  effect: place("What came of it", "what came of it", { fill: aboutPlaces.effect }),
  act: place("What your mentor did", "what your mentor did, in particular", { fill: aboutPlaces.act }),
  change: place("What it changed for you", "what it changed for you"),

  purpose: place("What the letter is for", "what the letter is for", { fill: aboutPlaces.purpose }),
  deadline: place("Deadline", "the deadline", { asks: "date", fill: aboutPlaces.deadline }),
  work: place("Work your mentor has seen", "work your mentor has seen: a project, a rotation, a talk", {
    fill: mentorPlaces.work,
  }),

  look_back: place("Looking back", "what happened last time", { asks: "lines", fill: notePlaces.lookBack }),
  questions: place("Questions", "three to five questions", { asks: "lines", fill: notePlaces.questions }),
  bring_items: place("Documents to bring", "documents to bring", {
    asks: "lines",
    fill: notePlaces.bringItems,
  }),
  questions_heading: place("Heading", "heading", { fill: notePlaces.heading("question") }),
  bring_heading: place("Heading", "heading", { fill: notePlaces.heading("bring") }),
  feedback_heading: place("Heading", "heading", { fill: notePlaces.heading("feedback") }),
  follow_ups_heading: place("Heading", "heading", { fill: notePlaces.heading("follow-up") }),
} as const satisfies Readonly<Record<string, Place>>;

export type PlaceName = keyof typeof PLACES;

/** @returns a place with everything it may have */
export function placeOf(name: PlaceName): Place {
  return PLACES[name];
}

/** @returns what the records fill of these places */
export function fillingOf(
  names: readonly PlaceName[],
  context: MessageContext,
): Partial<Record<PlaceName, string>> {
  const filled = names.map((name) => [name, placeOf(name).fill?.(context) ?? ""] as const);
  return Object.fromEntries(filled.filter(([, text]) => text !== ""));
}
