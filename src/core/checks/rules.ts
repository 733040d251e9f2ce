/** All rules of the checks. A new one is a file and a line here; of findings that overlap, the earlier rule's stays. */
import { rule as salutationMissing } from "./completeness/salutation-missing";
import { rule as salutationForm } from "./completeness/salutation-form";
import { rule as nameWrong } from "./completeness/name-wrong";
import { rule as subjectMissing } from "./completeness/subject-missing";
import { rule as subjectVague } from "./completeness/subject-vague";
import { rule as placeOpen } from "./completeness/place-open";
import { rule as thanksEmpty } from "./completeness/thanks-empty";
import { rule as offerEmpty } from "./completeness/offer-empty";
import { rule as reportEvidence } from "./completeness/report-evidence";
import { rule as signOffMissing } from "./completeness/sign-off-missing";
import { rule as signOffName } from "./completeness/sign-off-name";
import { rule as contactHours } from "./completeness/contact-hours";
import type { Rule } from "./rule";
import { rule as doubledWords } from "./tone/doubled-words";

export const RULES: readonly Rule[] = [
  doubledWords,
  salutationMissing,
  salutationForm,
  nameWrong,
  subjectMissing,
  subjectVague,
  placeOpen,
  thanksEmpty,
  offerEmpty,
  reportEvidence,
  signOffMissing,
  signOffName,
  contactHours,
];
