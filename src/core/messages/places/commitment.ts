/** Places of messages about work that was taken on. */
import { sayDay, sayFullDate } from "../../calendar/say";
import { deliveredOn } from "../../records/commitment";
import { dateField, type Entry } from "../../records/entry";
import type { MessageContext } from "../context";
import { sayEntry } from "../words";
import { place, type Places } from "./place";

function commitmentIn({ about }: MessageContext): Entry | null {
  return about?.entry?.kind === "commitment" ? about.entry : null;
}

function task(context: MessageContext): string | null {
  const entry = commitmentIn(context);
  return entry && sayEntry(entry);
}

function scope(context: MessageContext): string | null {
  const written = commitmentIn(context)?.fields.get("scope");
  return written ? sayEntry({ text: written }) : null;
}

function dueDay(context: MessageContext): string | null {
  const entry = commitmentIn(context);
  const due = entry && dateField(entry, "due");
  return due && sayFullDate(due);
}

function deliveredDay(context: MessageContext): string | null {
  const entry = commitmentIn(context);
  const day = entry && deliveredOn(entry);
  return day && sayDay(day);
}

export const COMMITMENT_PLACES = {
  task: place("Work you took on", "the work you took on", { fill: task }),
  scope: place("What it covers", "what it covers, as you understand it", { fill: scope }),
  proposed_day: place("Day you propose", "the day you propose", { asks: "date", fill: dueDay }),
  agreed_day: place("Day agreed", "the day agreed", { asks: "date", fill: dueDay }),
  new_day: place("New day", "the new day", { asks: "date" }),
  done_so_far: place("What is done so far", "what is done so far"),
  delivered_day: place("Day you handed it in", "the day you handed it in", {
    asks: "date",
    fill: deliveredDay,
  }),
  comment_questions: place("What you would like to know", "one or two questions about it", { asks: "lines" }),
} as const satisfies Places;
