/** Places that the very thing a message is about fills: a letter, a milestone, a line of a note. */
import { sayFullDate } from "../calendar/say";
import { isFeedback } from "../records/feedback";
import { sayLetter, sayNote } from "../rules/objects";
import type { AboutWhat, MessageContext } from "./context";
import * as mentorPlaces from "./places-mentor";
import { plainLine } from "./plain";
import { sayEntry, withoutEnd } from "./words";

/** @returns what a letter is for */
export function purpose({ about }: MessageContext): string | null {
  return about?.record.kind === "letter" ? plainLine(sayLetter(about.record)) : null;
}

/** @returns the day by which a letter is due */
export function deadline({ about }: MessageContext): string | null {
  const day = about?.record.kind === "letter" ? about.record.properties.deadline : undefined;
  return day ? sayFullDate(day) : null;
}

/** What thanks are for: nothing else than what they are about, where that is known. */
export function act(context: MessageContext): string | null {
  const { about } = context;
  if (!about || about.record.kind === "meeting") return mentorPlaces.act(context);
  if (about.entry) return `what you did for me: ${sayEntry(about.entry)}`;
  return about.record.kind === "letter" ? `your letter for ${plainLine(sayLetter(about.record))}` : null;
}

/** The news that is to be told comes first. */
export function news(context: MessageContext): string | null {
  const told = context.about ? newsOf(context.about) : null;
  const lines = [told && `- ${told}`, mentorPlaces.news(context)].filter((line) => line !== null);
  return lines.join("\n") || null;
}

function newsOf({ record, entry }: AboutWhat): string | null {
  if (entry) {
    const outcome = entry.fields.get("outcome");
    return outcome === undefined ? null : `${sayEntry(entry)}: ${sayEntry({ text: outcome })}`;
  }
  if (record.kind === "milestone") return plainLine(sayNote(record.noteName));
  const outcome = record.kind === "letter" ? record.properties.outcome : undefined;
  return record.kind === "letter" && outcome !== undefined
    ? `${plainLine(sayLetter(record))}: ${withoutEnd(plainLine(outcome))}`
    : null;
}

export function advice(context: MessageContext): string | null {
  const entry = feedbackIn(context);
  return entry ? sayEntry(entry) : mentorPlaces.advice(context);
}

export function effect(context: MessageContext): string | null {
  const entry = feedbackIn(context);
  if (!entry) return mentorPlaces.effect(context);
  const evidence = entry.fields.get("evidence");
  return evidence ? sayEntry({ text: evidence }) : null;
}

function feedbackIn({ about }: MessageContext) {
  return about?.entry && isFeedback(about.entry) ? about.entry : null;
}
