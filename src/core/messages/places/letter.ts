/** Places that a letter of recommendation fills. */
import { daysBetween } from "../../calendar/calendar-date";
import { sayFullDate } from "../../calendar/say";
import { isTicked } from "../../records/entry";
import { packetLines, sayPart } from "../../records/packet-parts";
import type { Letter } from "../../records/record";
import { plural } from "../../rules/names";
import type { MessageContext } from "../context";
import { sayPurpose } from "../letter-words";
import { projectsOfAll } from "../shared";
import { sayEntry, sayLines, sayList, sayText, withoutEnd } from "../words";
import { place, type Places } from "./place";

function letterIn({ about }: MessageContext): Letter | null {
  return about?.record.kind === "letter" ? about.record : null;
}

/** @returns what a letter is for */
function purpose(context: MessageContext): string | null {
  const letter = letterIn(context);
  return letter && sayPurpose(letter);
}

/** @returns the day by which a letter is due */
function deadline(context: MessageContext): string | null {
  const day = letterIn(context)?.properties.deadline;
  return day ? sayFullDate(day) : null;
}

/** @returns such as `12 days`; null on the day itself and after it */
function daysLeft(context: MessageContext): string | null {
  const day = letterIn(context)?.properties.deadline;
  const days = day ? daysBetween(context.today, day) : 0;
  return days > 0 ? plural(days, "day") : null;
}

/** @returns such as `3 days`, once the day is over */
function daysOver(context: MessageContext): string | null {
  const day = letterIn(context)?.properties.deadline;
  const days = day ? daysBetween(day, context.today) : 0;
  return days > 0 ? plural(days, "day") : null;
}

/** @returns the projects that the mentor's note names */
function work(context: MessageContext): string | null {
  return sayList(projectsOfAll(context)) || null;
}

/** What the packet's note says is ready; the instructions stand in the message itself. */
function packetParts(context: MessageContext): string | null {
  const letter = letterIn(context);
  if (!letter) return null;
  const { parts, more } = packetLines(letter);
  const lines = [parts.get("cv"), parts.get("statement"), parts.get("summary"), ...more];
  const ready = lines.filter((line) => line !== undefined).filter(isTicked);
  return sayLines(ready.map((line) => sayEntry({ text: sayPart(line) }, { addresses: true })));
}

/** @returns such as `through Interfolio, letter ID HW-2217` */
function handIn(context: MessageContext): string | null {
  const letter = letterIn(context);
  const system = sayText(letter?.properties.system ?? "");
  if (!letter || system === "") return null;
  const id = sayText(letter.properties.letter_id ?? "");
  const way = /^direct(ly)?$/i.test(system) ? `directly${to(letter)}` : `through ${withoutEnd(system)}`;
  return id === "" ? way : `${way}, letter ID ${id}`;
}

function to({ properties: { destination } }: Letter): string {
  const place = withoutEnd(sayText(destination ?? ""));
  return place === "" ? "" : ` to ${place}`;
}

/** Neutral words for what the note says; nothing where it is not decided. */
function waiver(context: MessageContext): string | null {
  const { waived } = letterIn(context)?.properties ?? {};
  if (waived === "yes") return "I have waived my right to read the letter";
  return waived === "no" ? "I have not waived my right to read the letter" : null;
}

export const LETTER_PLACES = {
  purpose: place("What the letter is for", "what the letter is for", {
    example: "a summer research program",
    fill: purpose,
  }),
  deadline: place("Deadline", "the deadline", { asks: "date", fill: deadline }),
  letter_days_left: place("Days left", "the days left", { fill: daysLeft }),
  letter_days_over: place("Days since it was due", "the days since it was due", { fill: daysOver }),
  work: place("Work your mentor has seen", "work your mentor has seen: a project, a rotation, a talk", {
    fill: work,
  }),
  packet_parts: place("What you send along", "what you send along: CV, statement, summary", {
    asks: "lines",
    fill: packetParts,
  }),
  hand_in: place("How it is handed in", "how it is handed in: through ERAS, directly to the program", {
    fill: handIn,
  }),
  waiver: place("Right to read it", "whether you waived the right to read it", { fill: waiver }),
  letter_hope: place("What it may open for you", "what the letter may open for you"),
} as const satisfies Places;
