/** Places that a letter of recommendation fills. */
import { sayFullDate } from "../../calendar/say";
import { baseName } from "../../notes/links";
import { sayLetter } from "../../rules/objects";
import type { MessageContext } from "../context";
import { plainLine } from "../plain";
import { sayList } from "../words";
import { place, type Places } from "./place";

/** @returns what a letter is for */
function purpose({ about }: MessageContext): string | null {
  return about?.record.kind === "letter" ? plainLine(sayLetter(about.record)) : null;
}

/** @returns the day by which a letter is due */
function deadline({ about }: MessageContext): string | null {
  const day = about?.record.kind === "letter" ? about.record.properties.deadline : undefined;
  return day ? sayFullDate(day) : null;
}

/** @returns the projects that the mentor's note names */
function work({ mentors }: MessageContext): string | null {
  const projects = mentors[0]?.properties.projects ?? [];
  return sayList(projects.map(({ name }) => plainLine(baseName(name)))) || null;
}

export const LETTER_PLACES = {
  purpose: place("What the letter is for", "what the letter is for", { fill: purpose }),
  deadline: place("Deadline", "the deadline", { asks: "date", fill: deadline }),
  work: place("Work your mentor has seen", "work your mentor has seen: a project, a rotation, a talk", {
    fill: work,
  }),
} as const satisfies Places;
