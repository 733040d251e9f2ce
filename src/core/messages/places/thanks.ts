/** Places of thanks: what was done, and what it changed. */
import { isFeedback } from "../../records/feedback";
import { sayLetter } from "../../rules/objects";
import { lastHeld, type MessageContext } from "../context";
import { plainLine } from "../plain";
import { sayEntry } from "../words";
import { place, type Places } from "./place";

/** What thanks are for: nothing else than what they are about, where that is known. */
function act(context: MessageContext): string | null {
  const { about } = context;
  if (!about || about.record.kind === "meeting") return advised(context);
  if (about.entry) return `what you did for me: ${sayEntry(about.entry)}`;
  return about.record.kind === "letter" ? `your letter for ${plainLine(sayLetter(about.record))}` : null;
}

/** What was advised at the meeting it is about. */
function advised(context: MessageContext): string | null {
  const meeting = context.meeting ?? lastHeld(context);
  const said = meeting?.entries.find((entry) => isFeedback(entry) && entry.sign !== "-");
  return said ? `your advice: ${sayEntry(said)}` : null;
}

export const THANKS_PLACES = {
  act: place("What your mentor did", "what your mentor did, in particular", { fill: act }),
  change: place("What it changed for you", "what it changed for you"),
} as const satisfies Places;
