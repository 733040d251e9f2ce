/** "Prepare meeting": one undoable step over the meeting's note and the mentors' notes. */
import { isComing } from "../core/ledger/ledger";
import { prepareMeeting } from "../core/messages/prepare";
import type { Mentorship } from "./mentorship";

type Parts = Pick<Mentorship, "live" | "templates" | "writer" | "navigator">;

/** @returns whether there is such a meeting and it is still to come; what became of the writing is told by its notice */
export async function prepareNote(
  { live, templates, writer, navigator }: Parts,
  path: string,
): Promise<boolean> {
  await live.settled();
  const snapshot = live.snapshot();
  if (!snapshot) return false;
  const { ledger, today } = snapshot;
  const meeting = ledger.meetings.find((one) => one.path === path);
  if (!meeting || !isComing(meeting, today, ledger.settings)) return false;
  const skeleton = templates.use("T7", meeting.noteName) ?? undefined;
  const changes = prepareMeeting(meeting, ledger, today, skeleton).map((change) => ({
    ...change,
    ifRefused:
      "A block of code or a comment in this note is not closed, so that nothing can be added below it. The note is open.",
  }));
  const { result } = await writer.perform({ label: `Prepared “${meeting.noteName}”`, changes });
  if (result !== "refused") await navigator.open(path, null, "here");
  return true;
}
