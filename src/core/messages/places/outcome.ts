/** Places that tell what came of what a mentor did: a letter, or something else done for one. */
import type { MessageContext } from "../context";
import { sayText, withoutEnd } from "../words";
import { place, type Places } from "./place";

/** @returns what the letter's note, or the line about what was done, says came of it */
function result({ about }: MessageContext): string | null {
  const letter = about?.record.kind === "letter" ? about.record.properties.outcome : undefined;
  const written = about?.entry ? about.entry.fields.get("outcome") : letter;
  return written === undefined ? null : withoutEnd(sayText(written)) || null;
}

export const OUTCOME_PLACES = {
  outcome_result: place("What came of it", "what came of it", { fill: result }),
} as const satisfies Places;
