/** Asks before a mentorship is ended, and says first what is still owed. */
import type { App } from "obsidian";
import { mentorName } from "../../core/ledger/ledger";
import type { Mentor } from "../../core/records/record";
import { confirmed } from "../dashboard/confirmed";

export interface Ending {
  readonly mentor: Mentor;
  /** What is still owed, in sentences. */
  readonly facts: readonly string[];
}

export function mayEndMentorship(obsidian: App, { mentor, facts }: Ending): Promise<boolean> {
  const always = "The note, its history and what is owed stay. Check-ins stop. You can undo it.";
  return confirmed(obsidian, {
    title: `End the mentorship with ${mentorName(mentor)}?`,
    text: [...facts, always].join(" "),
    button: "End it",
  });
}
