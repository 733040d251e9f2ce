/** For each property of the kinds that are read: the ugliest spellings, and what they must be read as. */
import { contactSpellings } from "./contact.data";
import { eventSpellings } from "./event.data";
import { goalSpellings } from "./goal.data";
import { letterSpellings } from "./letter.data";
import { meetingSpellings } from "./meeting.data";
import { mentorSpellings } from "./mentor.data";
import { milestoneSpellings } from "./milestone.data";
import { profileSpellings } from "./profile.data";
import { seasonSpellings } from "./season.data";
import type { Kind, PropertySpelling, Spelling } from "./spelling";

const of = (kind: Kind, spellings: readonly PropertySpelling[]): readonly Spelling[] =>
  spellings.map((spelling) => ({ kind, ...spelling }));

export const SPELLINGS: readonly Spelling[] = [
  ...of("profile", profileSpellings),
  ...of("mentor", mentorSpellings),
  ...of("meeting", meetingSpellings),
  ...of("goal", goalSpellings),
  ...of("letter", letterSpellings),
  ...of("event", eventSpellings),
  ...of("contact", contactSpellings),
  ...of("milestone", milestoneSpellings),
  ...of("season", seasonSpellings),
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
  letter:
    "mentors purpose destination system letter_id deadline waived asked answered answer packet_sent reminded submitted thanked outcome outcome_on told snooze dismissed",
  event: "date mentors introduced_to thanked snooze dismissed",
  contact: "name email position institution met introduced_by met_on follow_up followed_up snooze dismissed",
  milestone: "date kind share_with told_to thanks_note snooze dismissed",
  season: "year source as_of letter_limit_eras letter_limit_sf_match snooze dismissed",
};
