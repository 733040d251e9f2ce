/** Places that the profile fills: who one is, in a sentence or two, and what one would ask. */
import type { Profile } from "../../records/record";
import type { MessageContext } from "../context";
import { openQuestions, specialtyIn } from "../data/specialty-questions";
import { sayList, sayNamed, sayText, withoutEnd } from "../words";
import { place, type Places } from "./place";

type Stage = NonNullable<Profile["properties"]["stage"]>;

/** Who applies does so to other places, and is still at the one that the profile names. */
const APPLICANTS: Readonly<Partial<Record<Stage, string>>> = {
  "residency-applicant": "a student",
  "fellowship-applicant": "a resident",
};

const STANDING: Readonly<Record<Stage, string>> = {
  premed: "a premed student",
  preclinical: "a medical student in the preclinical years",
  clerkship: "a medical student in my clerkships",
  "residency-applicant": "applying to residency this season",
  resident: "a resident",
  "fellowship-applicant": "applying for fellowship this season",
  attending: "an attending physician",
};

/** More than two are not remembered by whoever hears them. */
const MOST_TOLD = 2;

function standing({ ledger }: MessageContext): string | null {
  const { stage, institution } = ledger.profile?.properties ?? {};
  if (!stage) return null;
  const where = withoutEnd(sayText(institution ?? ""));
  if (where === "") return STANDING[stage];
  const now = APPLICANTS[stage];
  return now ? `${now} at ${where}, ${STANDING[stage]}` : `${STANDING[stage]} at ${where}`;
}

/** What draws one in particular, else the specialties. */
function interests({ ledger }: MessageContext): string | null {
  const { interests: own = [], specialties = [] } = ledger.profile?.properties ?? {};
  return told(own.length > 0 ? own : specialties);
}

function projects({ ledger }: MessageContext): string | null {
  return told((ledger.profile?.properties.projects ?? []).map(sayNamed));
}

function told(texts: readonly string[]): string | null {
  const plain = texts.map((text) => sayText(text)).filter((text) => text !== "");
  return sayList(plain.slice(0, MOST_TOLD)) || null;
}

/** The specialty that an event's name names, else the first of the profile. */
function specialty({ about, ledger }: MessageContext): string | null {
  const named = about?.record.kind === "event" ? specialtyIn(about.record.noteName) : null;
  const own = ledger.profile?.properties.specialties?.[0];
  return named ?? (own ? sayText(own) || null : null);
}

function questions(context: MessageContext): string {
  return asList(openQuestions(specialty(context) ?? ""));
}

function asList(texts: readonly string[]): string {
  return texts.map((text) => `- ${text}`).join("\n");
}

export const SELF_PLACES = {
  standing: place("Where you are", "your year or stage, and where", { fill: standing }),
  interests: place("What draws you", "what draws you", { fill: interests }),
  projects: place("What you are working on", "what you are working on", { fill: projects }),
  specialty: place("Specialty", "the specialty", { fill: specialty }),
  specialty_questions: place("Questions", "three to five open questions", {
    asks: "lines",
    fill: questions,
  }),
} as const satisfies Places;
