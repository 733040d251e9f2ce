/** A phone number by which a patient, or somebody close to one, can be reached. */
import type { Examples, Rule } from "../rule";
import { before } from "./context";
import { FAX, numbersOf } from "./phone-numbers";

export const rule: Rule = {
  id: "phone",
  check: "identifiers",
  tier: "context",
  title: "Phone numbers",
  find: (reading) =>
    numbersOf(reading)
      .filter((span) => !FAX.test(before(reading.text, span, 24)))
      .map((span) => ({
        ...span,
        message:
          "This may be the phone number of a patient or of somebody close to one. It leads straight to them; leave it out.",
      })),
};

export const examples: Examples = {
  found: [
    "The patient's phone is ⟦218-555-0134⟧.",
    "She was discharged on insulin. Her daughter can be reached at ⟦(218) 555-0134⟧.",
    "67M with afib, cell ⟦218.555.0134⟧, asks about apixaban.",
    "The patient asked for a call at ⟦+1 218 555 0134⟧.",
    "Patient: Maria, tel. ⟦2185550134⟧",
    "Pt's wife (⟦218 555-0134⟧) gave consent.",
    "The patient's emergency contact: ⟦1-800-555-0134 ext. 12⟧",
    "My patient can be reached at ⟦555-0134⟧.",
    "The patient's son in London: ⟦+44 20 7946 0958⟧",
    "The patient works at a mill, phone ⟦(218)555-0134⟧.",
    "She asked me to ring her at ⟦206·555·0190⟧. The patient is very anxious.",
    "Our patient's son left his number: ⟦615-555-\n0128⟧.",
    "The patient's daughter: [her cell](tel:⟦+17165550184⟧)",
    "The patient has called my clinic line twice from ⟦860-555-0198⟧.",
    "The woman with the fracture was seen again; her brother is at ⟦555-0138⟧.",
  ],
  quiet: [
    "Call me at 218-555-0134 about the patient.",
    "My cell is (218) 555-0134, if the patient gets worse.",
    "I saw a patient with lupus.\n\nBest regards,\nPriya Nair\n218-555-0134",
    "The patient's platelets were 218-555 over the week.",
    "Does the patient qualify? See doi:10.1016/2185550134.",
    "The patient got 1000-2000 units.",
    "You can reach the office at 218-555-0134.",
    "The patient in NCT02185550134 had a stroke.",
    "Please text me, 218 555 0134, when the patient is in the OR.",
    "The patient's PMID is 21855501.",
    "Rx pharmacy phone 608-555-0144, store 1127. 55F, refill of losartan.",
    "For the patient's MRI call scheduling at 614-555-0111.",
    "Dial-in 1-888-555-0100, meeting ID 940 117 2263. We discuss a 40M with sarcoid.",
    "58M, STEMI, lysed. The transfer center is 614-555-0100.",
    "I am calling from 860-555-0198 about the patient.",
  ],
};
