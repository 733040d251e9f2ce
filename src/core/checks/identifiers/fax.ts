/** A fax number of a patient, or of a house where one is cared for. */
import type { Examples, Rule } from "../rule";
import { before } from "./context";
import { FAX, numbersOf } from "./phone-numbers";

export const rule: Rule = {
  id: "fax",
  check: "identifiers",
  tier: "context",
  title: "Fax numbers",
  find: (reading) =>
    numbersOf(reading)
      .filter((span) => FAX.test(before(reading.text, span, 24)))
      .map((span) => ({
        ...span,
        message:
          "This may be a fax number that belongs to a patient. It leads to where the patient is; leave it out.",
      })),
};

export const examples: Examples = {
  found: [
    "The patient's fax is ⟦218-555-0134⟧.",
    "The patient asked for the records by fax: ⟦(218) 555-0135⟧.",
    "67M with afib, fax ⟦218.555.0136⟧",
    "Her nursing home wants the patient's labs, fax no. ⟦218-555-0137⟧.",
    "Patient's employer, Fax # ⟦218 555 0138⟧",
    "The patient's son has a fax at ⟦+1 218 555 0139⟧.",
    "Pt's pharmacy FAX: ⟦2185550140⟧",
    "The patient was discharged. The family faxes from ⟦218-555-0141⟧.",
    "Records of the patient were faxed to ⟦(218)555-0142⟧.",
    "The patient's wife, fax number ⟦1-218-555-0143⟧",
    "The patient's father sent it from his law office, fax ⟦+1 802 555 0166⟧.",
    "The patient's daughter asked for the form; her fax at work is ⟦(555) 555-0176⟧.",
  ],
  quiet: [
    "My fax is 218-555-0134, for the patient's form.",
    "I saw a patient.\n\nBest regards,\nPriya Nair\nFax: 218-555-0134",
    "Fax the letter of recommendation to 218-555-0134.",
    "Please fax me the article about the patient at 218-555-0134.",
    "The patient was faxed a form.",
    "Our fax number is 218-555-0134; send the patient's form there.",
    "Who still uses a fax for patients?",
    "Fax: 218-555-0134",
    "The office fax, 218-555-0134, is broken, so the patient had to wait.",
    "The patient got fax machine no. 2.",
    "64M, EF 45. Referring provider Dr. Kirchner, clinic fax 216-555-0101.",
    "Home health agency fax 555-010-0183, start of care in 48 h. 78F, wound vac.",
  ],
};
