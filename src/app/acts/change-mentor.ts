/** Changes of a relationship: how often one is in touch, and what the relationship is. For the mentor page. */
import { formatLength, type Length } from "../../core/calendar/length";
import { mentorName } from "../../core/ledger/ledger";
import type { Mentor } from "../../core/records/record";
import type { Mentorship } from "../mentorship";
import type { Outcome } from "../writer";
import { settingProperty, type PropertyInput } from "./set-property";

export type MentorChange =
  | { readonly to: "cadence"; readonly length: Length }
  | { readonly to: "keeping-in-touch" | "active" | "ended" };

/**
 * Writes one property of the mentor's note, as one step to undo. What is owed, and the history, stay.
 * @param shown the mentor as the window shows them
 */
export async function changeMentor(
  { writer, live, discreet }: Pick<Mentorship, "writer" | "live" | "discreet">,
  shown: Pick<Mentor, "path">,
  change: MentorChange,
): Promise<Outcome> {
  // In discreet mode what is shown is not called as it is.
  const mentor = live.snapshot()?.ledger.mentors.get(discreet.path(shown.path));
  if (!mentor) return { result: "unchanged" };
  return writer.perform(settingProperty(mentor.path, propertyOf(mentorName(mentor), change)));
}

function propertyOf(name: string, change: MentorChange): PropertyInput {
  if (change.to !== "cadence")
    return { name: "status", value: change.to, label: STATUS_LABELS[change.to](name) };
  const length = formatLength(change.length);
  return { name: "cadence", value: length, label: `In touch with ${name} every ${length}` };
}

const STATUS_LABELS: Readonly<Record<Exclude<MentorChange["to"], "cadence">, (name: string) => string>> = {
  "keeping-in-touch": (name) => `Keeping in touch with ${name}`,
  active: (name) => `${name} is an active mentor again`,
  ended: (name) => `Ended the mentorship with ${name}`,
};
