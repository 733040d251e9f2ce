/** A page about a patient, or by one. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { before, isPatients } from "./context";

const LINK =
  /\b(?:https?:\/\/|www\.)[^\s<>"]{3,2000}|\b[a-z][\w-]{1,40}(?:\.[a-z][\w-]{1,40}){1,3}(?:\/[^\s<>"]{2,2000}|\b(?!@|-|\.\w|\/))/gi;
/** What anybody may read: journals, guidelines, lectures, forms. */
const PUBLIC =
  /(?:\bdoi\b|doi\.org|pubmed|ncbi|nih\.gov|nejm|jamanetwork|thelancet|bmj|cochrane|uptodate|medscape|mdcalc|radiopaedia|wikipedia|who\.int|cdc\.gov|fda\.gov|clinicaltrials|acpjournals|ahajournals|springer|elsevier|sciencedirect|wiley|nature\.com|guideline|journal|article|statpearls|youtube|zoom\.us|doodle|calendly|scholar\.google|aamc|nrmp|github|dynamed|amboss|merckmanuals|\/docs?\/)/i;
const THEIRS =
  /(?:portal|chart|patient|record|image|imaging|scan|pacs|viewer|study|share|facebook|instagram|linkedin|tiktok|twitter|x\.com|gofundme|caringbridge|profile|people|user|obit|mrn|memorial|fund|family|photo|album|video|visit|result|\/u\/|@|[/=]\d{5,}|~)/i;
const OF_THEM =
  /\b(?:he|she|who|him|them|mother|father|wife|husband|son|daughter|his|her|their|patient's|pt's|the family's|portal|chart|profile|page|blog|photos?|pictures?|images?|obituary|fundraiser|record|scans?|results|website|site|link|url|news|newspaper|local paper|posts about)\b[^.!?]{0,60}$/i;
/** Behind the words for a page of a house, or of the writer's. */
const OF_HOUSE =
  /\b(?:clinic|hospital|department|school|program|lab|course|our|your|my)(?:'s)? (?:\w+ )?(?:page|site|website|portal|link)\b[^.!?]{0,20}$/i;
/** Before a host without a path. */
const PAGE =
  /\b(?:blog|website|site|page|fundraiser|obituary|profile|posts (?:at|on))(?: is| was)?(?: at| on)?[,:]? \(?$/i;

export const rule: Rule = {
  id: "link",
  check: "identifiers",
  tier: "context",
  title: "Links",
  find: (reading) =>
    links(reading.text)
      .filter((span) => isPatients(reading, span) && isOfPatient(reading, span))
      .map((span) => ({
        ...span,
        message:
          "This link may lead to a page of a patient or to a chart. Whoever opens it sees who it is; leave it out.",
        suggestion: "",
      })),
};

function links(text: string): Span[] {
  return Array.from(text.matchAll(LINK), ({ 0: words, index }) => ({
    start: index,
    end: index + words.replace(/[).,;:!?'\]]{1,9}$/, "").length,
  }));
}

function isOfPatient({ text, known }: Reading, span: Span): boolean {
  const link = text.slice(span.start, span.end);
  const left = before(text, span, 90);
  if (known.has(link) || PUBLIC.test(link) || OF_HOUSE.test(left) || text[span.start - 1] === "@")
    return false;
  if (!/[/]|^www\./i.test(link)) return PAGE.test(left);
  return THEIRS.test(link) || OF_THEM.test(left);
}

export const examples: Examples = {
  found: [
    "The patient's portal is ⟦https://portal.lakeside.example/p/48213→⟧.",
    "The patient has a page: ⟦www.caringbridge.example/visit/maria⟧",
    "My patient's scans are at ⟦https://pacs.example/viewer?study=1.2.840⟧.",
    "67M with afib, chart ⟦https://ehr.example/chart/00482913⟧",
    "She was diagnosed with ALS. Her blog is ⟦https://elena-writes.example⟧.",
    "The patient's family raises money at ⟦gofundme.example/f/help-tom⟧.",
    "Pt's profile ⟦https://www.facebook.example/maria.lopez⟧ shows the rash.",
    "The patient's obituary: ⟦https://news.example/2024/john-smith⟧",
    "The patient sent photos (⟦https://photos.example/album/x1⟧).",
    "Patient record ⟦https://ehr.example/?mrn=4471⟧",
    "Our patient, a pilot, was in the local paper (⟦kbzonews.example/plane-lands⟧).",
    "The patient's daughter has a blog, ⟦elena-writes.example⟧.",
  ],
  quiet: [
    "For my patient with afib I read https://doi.org/10.1000/182.",
    "The patient's disease is in https://www.uptodate.example/uptodate/sarcoid.",
    "I read https://pubmed.ncbi.nlm.nih.gov/31234567/ about a patient like ours.",
    "The guideline for the patient: https://www.cdc.gov/flu/index.html",
    "See https://school.example/handbook.",
    "I saw a patient.\n\nBest regards,\nPriya Nair\nhttps://priya.example/people",
    "The patient was on 5 mg/day and/or 10 mg/day.",
    "A lecture about the patient with TB: https://www.youtube.com/watch?v=abc",
    "The patient was calculated at https://www.mdcalc.com/calc/801.",
    "The patient's trial is https://clinicaltrials.gov/study/NCT01234567.",
    "The clinic's page is lakeside.example/clinic, if the patient asks.",
    "The patient took 5 mg b.i.d. and read lakeside.example over lunch.",
  ],
};
