/** Where people find a mentor, by the stage they are at. */
import type { Profile } from "../records/record";

type Stage = NonNullable<Profile["properties"]["stage"]>;

const PLACES: Readonly<Record<Stage, string>> = {
  premed:
    "Before medical school, people often find one through a pre-health advisor, by volunteering, in a lab, or by shadowing a physician. Early in college is a good time to begin.",
  preclinical:
    "In the preclinical years, people often find one among their advisors and lecturers, in a lab, in a student-run clinic, or by shadowing. Rotations are then the time to make more of it.",
  clerkship:
    "On clerkships, people often find one among the attendings and residents who see them work, with a faculty advisor, or in a research project of a field they like.",
  "residency-applicant":
    "While applying for residency, people often find one in their specialty’s faculty advisor, on sub-internships and away rotations, or in the group they do research with.",
  resident:
    "In residency, people often find one among the attendings of their rotations, in the program’s leadership, in a research group, or through the mentoring program of a specialty society.",
  "fellowship-applicant":
    "While applying for fellowship, people often find one in the division they want to join, on electives there, in a joint research project, or at the subspecialty’s meetings.",
  attending:
    "As an attending, people often find one among senior colleagues, in faculty development, in a professional society, or in a former mentor who has come to know their work.",
};

const ANYWHERE =
  "People often find one through advisors, volunteering, research labs, shadowing, and rotations. With your stage in your profile, this can say more.";

/** @returns one or two sentences; general ones where the profile names no stage */
export function whereToFindOne(profile: Profile | null): string {
  const stage = profile?.properties.stage;
  return stage ? PLACES[stage] : ANYWHERE;
}
