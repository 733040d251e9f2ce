/** Writes what was captured: one undoable step over all notes that it goes into. */
import type { Capture } from "../core/capture/capture";
import { captureChanges } from "../core/capture/changes";
import { plural, sayMentors } from "../core/rules/names";
import type { Mentorship } from "./mentorship";
import type { Outcome } from "./writer";

/** Never rejects; the notice tells what was done or why not. */
export function writeCapture({ writer }: Pick<Mentorship, "writer">, captured: Capture): Promise<Outcome> {
  const { who, lines } = captured;
  const written = lines.filter(({ isRemoved }) => !isRemoved);
  const whom = who.mentors.length > 0 ? ` about ${sayMentors(who.mentors)}` : "";
  const label = `Noted: ${plural(written.length, "line")}${whom}`;
  return writer.perform({ label, changes: captureChanges(captured) });
}
