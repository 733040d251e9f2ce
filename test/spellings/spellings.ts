/** For each property of the kinds that are read: the ugliest spellings, and what they must be read as. */
import { goalSpellings } from "./goal.data";
import { meetingSpellings } from "./meeting.data";
import { mentorSpellings } from "./mentor.data";
import { profileSpellings } from "./profile.data";
import type { Kind, PropertySpelling, Spelling } from "./spelling";

const of = (kind: Kind, spellings: readonly PropertySpelling[]): readonly Spelling[] =>
  spellings.map((spelling) => ({ kind, ...spelling }));

export const SPELLINGS: readonly Spelling[] = [
  ...of("profile", profileSpellings),
  ...of("mentor", mentorSpellings),
  ...of("meeting", meetingSpellings),
  ...of("goal", goalSpellings),
];

/** The properties of each kind, as product documents list them; `snooze` and `dismissed` belong to every kind. */
export const PROPERTIES: Readonly<Record<Kind, string>> = {
  profile:
    "name stage degree institution graduation_year specialties interests projects cv personal_statement snooze dismissed",
  mentor:
    "name honorific salutation sign_off roles status cadence limit email channel assistant contact_hours position institution specialty since met_through projects can_help_with relationship quiet snooze dismissed",
  meeting:
    "mentors date time duration place status important agenda_sent thanked moved arrived overran snooze dismissed",
  goal: "status priority start target success stage mentors shared reviewed review_every progress snooze dismissed",
};
