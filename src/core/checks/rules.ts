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
import { rule as name } from "./identifiers/name";
import { rule as place } from "./identifiers/place";
import { rule as date } from "./identifiers/date";
import { rule as phone } from "./identifiers/phone";
import { rule as fax } from "./identifiers/fax";
import { rule as email } from "./identifiers/email";
import { rule as link } from "./identifiers/link";
import { rule as ssn } from "./identifiers/ssn";
import { rule as recordNumber } from "./identifiers/record-number";
import { rule as planNumber } from "./identifiers/plan-number";
import { rule as accountNumber } from "./identifiers/account-number";
import { rule as licenseNumber } from "./identifiers/license-number";
import { rule as vehicle } from "./identifiers/vehicle";
import { rule as device } from "./identifiers/device";
import { rule as ipAddress } from "./identifiers/ip-address";
import { rule as biometric } from "./identifiers/biometric";
import { rule as birthDate } from "./identifiers/birth-date";
import { rule as ageOver89 } from "./identifiers/age-over-89";
import { rule as roomBed } from "./identifiers/room-bed";
import { rule as image } from "./identifiers/image";
import { rule as onlyOne } from "./identifiers/only-one";
import { rule as otherNumber } from "./identifiers/other-number";
import { rule as unnamedNumber } from "./identifiers/unnamed-number";
import type { Rule } from "./rule";
import { rule as doubledWords } from "./tone/doubled-words";
import { rule as apostrophes } from "./tone/apostrophes";
import { rule as agreement } from "./tone/agreement";
import { rule as verbForms } from "./tone/verb-forms";
import { rule as nounAgreement } from "./tone/noun-agreement";
import { rule as wrongWords } from "./tone/wrong-words";
import { rule as smallWords } from "./tone/small-words";
import { rule as counting } from "./tone/counting";
import { rule as article } from "./tone/article";
import { rule as capitalI } from "./tone/capital-i";
import { rule as sentenceStart } from "./tone/sentence-start";
import { rule as dayNames } from "./tone/day-names";
import { rule as spacing } from "./tone/spacing";
import { rule as exclamation } from "./tone/exclamation";
import { rule as shouting } from "./tone/shouting";
import { rule as emoji } from "./tone/emoji";
import { rule as slang } from "./tone/slang";
import { rule as texting } from "./tone/texting";
import { rule as atSign } from "./tone/at-sign";
import { rule as stretched } from "./tone/stretched";
import { rule as profanity } from "./tone/profanity";
import { rule as greetingCasual } from "./tone/greeting-casual";
import { rule as closeCasual } from "./tone/close-casual";
import { rule as pressure } from "./tone/pressure";
import { rule as length } from "./tone/length";
import { rule as crisis } from "./tone/crisis";
import { rule as spelling } from "./tone/spelling";

export const RULES: readonly Rule[] = [
  ssn,
  recordNumber,
  planNumber,
  accountNumber,
  licenseNumber,
  vehicle,
  device,
  ipAddress,
  biometric,
  birthDate,
  ageOver89,
  unnamedNumber,
  roomBed,
  image,
  onlyOne,
  otherNumber,
  doubledWords,
  apostrophes,
  agreement,
  verbForms,
  nounAgreement,
  wrongWords,
  smallWords,
  counting,
  article,
  capitalI,
  sentenceStart,
  dayNames,
  spacing,
  exclamation,
  shouting,
  emoji,
  slang,
  texting,
  atSign,
  stretched,
  profanity,
  greetingCasual,
  closeCasual,
  pressure,
  length,
  crisis,
  spelling,
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
  name,
  place,
  date,
  phone,
  fax,
  email,
  link,
];
