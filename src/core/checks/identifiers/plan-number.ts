/** Health plan beneficiary numbers. */
import type { Examples, Rule } from "../rule";
import { keyword, keyworded, lastGroups, NUMBER, saying } from "./numbers";

const INSURERS =
  "medicaid|medicare|medi-?cal|masshealth|chip|bcbs\\w{0,2}|blue ?cross(?:[ /]?blue ?shield)?|blue ?shield|aetna|cigna|uhc|united ?health(?:care)?|humana|kaiser|tricare|champva|anthem|molina|centene|wellcare|ambetter|oscar|healthfirst|care ?source|amerihealth|meridian health|optum|medica|geisinger|highmark|emblem ?health|fidelis|health ?net|buckeye health|superior health|upmc health plan|harvard pilgrim|tufts health|insurance|insurers?|hmo|ppo";
const KINDS =
  "member|membership|memb|mbr|plan|health plan|policy|policyholder|subscriber|sub|subscr|group|grp|card|beneficiary|enrollee|insured|coverage|prior auth(?:orization)?|auth(?:orization)?";
const SURE = keyword(
  `(?:health |insurance |drug |prescription )?(?:plan|member|membership|mbr|memb|subscriber|subscr?|policy|policyholder|beneficiary|enrollee|insured|medicaid|medicare|group policy)(?:'s)?(?: holder)?(?: card)?[ _(:-]{0,2}${NUMBER}|(?:${INSURERS}) ?(?:${KINDS})?[ _-]?${NUMBER}|(?:${INSURERS}) (?:${KINDS})|mbi|hicn?|rx ?(?:grp|group|id)|insurance (?:card|id)|prior auth(?:orization)?(?: ${NUMBER})?`,
);
const INSURER = keyword(
  `${INSURERS}|(?:dental|vision|health|drug) plan|delta dental|subscriber|beneficiary|enrollee|grp`,
);
const LIKELY = keyword(
  `card[:,]? ?${NUMBER}|card (?:says|reads|shows|has)|(?:group|grp) ?${NUMBER}|policy|subscriber|member`,
);
const PLAN = keyword("(?:the|her|his|their) (?:plan|coverage|insurance)");
/** `member 914 220 338, group 0771200` */
const GROUP =
  /\b(?:member|subscriber|policy)\b[^.!?\n]{0,40}\d[^.!?\n\w]{1,3}(?:group|grp)\b[ .:#]*(?:ids?|nos?|numbers?)?[ .:#]*([A-Z]{0,3}\d{4,10})(?![\w-])/gi;
/** A Medicare number: digits and letters at fixed places. */
const MEDICARE =
  /(?:^|[^\w-])([1-9][A-Z][A-Z\d]\d-?[AC-HJKMNP-RT-Y][AC-HJKMNP-RT-Y\d]\d-?[AC-HJKMNP-RT-Y]{2}\d{2})(?![\w-])/gi;

export const rule: Rule = {
  id: "plan-number",
  check: "identifiers",
  tier: "hard",
  title: "Health plan number",
  find: (reading) =>
    [
      ...keyworded(reading, { words: SURE, digits: 4, takesYears: true }),
      ...keyworded(reading, { words: INSURER, digits: 5, isTight: true }),
      ...keyworded(reading, { words: INSURER, digits: 7 }),
      ...keyworded(reading, { words: LIKELY, digits: 5, isLikely: true }),
      ...keyworded(reading, { words: PLAN, digits: 7, isLikely: true }),
      ...lastGroups(reading.text, GROUP),
      ...lastGroups(reading.text, MEDICARE),
    ].map(saying("This looks like a number of a health plan, which leads to one person. Leave it out.")),
};

export const examples: Examples = {
  found: [
    "Her member ID is ⟦XKD99812734⟧.",
    "Medicaid ID ⟦AB12345C⟧ was rejected.",
    "Policy number: ⟦77-104-223⟧",
    "Medicare ⟦1EG4-TE5-MK73⟧",
    "Subscriber # ⟦W2288190⟧, group ID ⟦884412⟧",
    "Aetna member no. ⟦W229918273⟧",
    "Beneficiary number ⟦556-71-0923A⟧",
    "BCBS ⟦ZGP884210993⟧ denied it.",
    "The insurance card reads ⟦HM-4471-902⟧.",
    "She sent the card: ID ⟦MCD-7719 0284⟧, and it was denied.",
    "Cigna: member ⟦914220338⟧, group ⟦0771200⟧",
    "health plan ID = ⟦009918⟧",
  ],
  quiet: [
    "The patient's insurance is Medicaid; BIN 610014 goes on the form.",
    "The patient's Medicare coverage ended in 2023.",
    "Medicare Part B changed in 2024.",
    "Group 2 had 114 patients, group 3 had 98.",
    "The plan is 40 mg for 10 days.",
    "Medicaid covers 1 in 5 people here.",
    "My member number at the AMA is 00442213.",
    "Policy 4.2 of the handbook, page 118.",
    "Kaiser 2019 showed the same in 12,000 people.",
    "The plan for day 3 is 81 mg of aspirin.",
    "Insurance took 45 minutes on the phone.",
    "The payer ID 60054 is the same for all patients.",
    "A member of our group of 14 left in 2023.",
  ],
};
