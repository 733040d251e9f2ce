/** Writes what was captured: one undoable step over all notes that it goes into. */
import type { Capture } from "../core/capture/capture";
import { captureChanges } from "../core/capture/changes";
import { mentorName } from "../core/ledger/ledger";
import { plural } from "../core/rules/names";
import type { Mentorship } from "./mentorship";
import type { Outcome } from "./writer";

/** Never rejects; the notice tells what was done or why not. */
export function writeCapture({ writer }: Pick<Mentorship, "writer">, captured: Capture): Promise<Outcome> {
  const { who, lines } = captured;
  const written = lines.filter(({ isRemoved }) => !isRemoved);
  const whom = who.mentor ? ` about ${mentorName(who.mentor)}` : "";
  const label = `Noted: ${plural(written.length, "line")}${whom}`;
  return writer.perform({ label, changes: captureChanges(captured) });
}
