/** Vehicle identifiers: VINs and plates. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { keyword, keyworded, lastGroups, NUMBER, saying } from "./numbers";
import { isOfSomebody } from "./somebody";

const VIN = keyword(
  `vin(?: ${NUMBER})?|v\\.i\\.n|vehicle (?:identification|id)(?: ${NUMBER})?|chassis ${NUMBER}|hull (?:id|${NUMBER})|tail ${NUMBER}`,
);
/** Seventeen letters and digits, mixed. */
const BARE_VIN =
  /(?:^|[^\w-])((?=[A-Z\d]{0,16}\d)(?=\d{0,16}[A-Z])(?:[A-HJ-NPR-Z\d]{12}\d|[A-HJ-NPR-Z\d]{13})\d{4})(?![\w-])/g;
const PLATES =
  /(?:^|[^A-Za-z])(?=[a-z])(?:(?:licen[sc]e|number|vehicle|registration|reg\.?|car|truck|auto|state|vanity|van|motorcycle|temp(?:orary)?|handicap|[A-Z][a-z]+) ?(?:plates?|tags?)|(?:car |vehicle )?reg(?:istration|\.)?(?: (?:number|no\.?))?|plates?|tags?(?: (?:number|no\.?|#))?|lic\.? plates?|licen[sc]e no\.?|cars?|truck|van|suv|sedan|pickup|motorcycle|minivan|corolla|camry|civic|accord|prius|tundra|tacoma|rav4|f-?150|mustang|explorer|silverado|malibu|jeep|honda|toyota|ford|chevy|chevrolet|subaru|nissan|kia|hyundai|mazda|bmw|tesla|dodge|ram|buick|volvo|audi|lexus|gmc)(?![a-z])/gi;
/** Signs and small words, or the state's name, up to the plate. */
const PLATE =
  /^(?:[\s:#=*_|"'(,[-]|\b(?:is|was|of|no|number|reads|reading|the|in|on|from|with|plates?|tag|state|said|says|it|its|and|as|read|which|registered|a|white|car|truck|van|pickup|suv|trailer|bike|motorcycle|scooter|sedan|minivan|black|silver|gray|grey|red|blue|green|old|new|[A-Z][a-z]+|(?:A[KLRZ]|C[AOT]|D[CE]|FL|GA|HI|I[ADLN]|K[SY]|LA|M[ADEINOST]|N[CDEHJMVY]|O[HKR]|PA|RI|S[CD]|T[NX]|UT|V[AT]|W[AIVY])(?= [A-Z\d]))\b\.?){0,10}?\b([A-Z\d]{1,4}(?:[- .]?[A-Z\d]{1,5}){0,2})(?![\w-])/;
/** "Her license plate ends in 4471", "parking placard P 448812" */
const PART =
  /\b(?:licen[sc]e plate|plate|tag|vin)\b[^.!?\n]{0,16}\bend(?:s|ing)? (?:in|with) ([A-Z\d]{3,6})\b|\bplacard(?:'s)?(?: (?:numbers?|nos?\.?|#|ids?|is))*[ :#,]{1,2}([A-Z]{0,3} ?\d{4,8}[A-Z]?)\b|\bplate\b(?! of \d)[^.!?\n:]{0,60}: ?"?((?=[A-Z -]*\d)(?=[\d -]*[A-Z])[A-Z\d]{2,4}[ -][A-Z\d]{2,5}|[A-Z]{2,3}\d{3,5}|\d[A-Z]{3}\d{3})\b/g;
const STRICT = "\\d[A-Z]{3}\\d{3}|[A-Z]{3}[ -]?\\d{4}|[A-Z]{3}-\\d{3}|\\d{3}-[A-Z]{3}";
/** "The plate of the car he lives in is 7KLM204", "she drives BKD-5518", "an old Subaru; I know 6ZTX803" */
const FURTHER = new RegExp(
  `\\b(?:plates?\\b(?! of \\d)[^.!?\\n:]{0,50}?|drives?|driving|owner of|parked|(?:car|van|truck|SUV|pickup|Subaru|Honda|Toyota|Ford|Chevy|Civic|Corolla|Camry|Jeep|Kia|Nissan)\\b[^.!?\\n\\d]{0,30}?)[ ("](${STRICT})(?![\\w-])`,
  "g",
);
const FLEET = keyword(`(?:truck|bus|cab|taxi|rig|trailer|boat|plane) ${NUMBER}`);
const NEAR = 60;

export const rule: Rule = {
  id: "vehicle",
  check: "identifiers",
  tier: "hard",
  title: "Vehicle number",
  find: (reading) =>
    [
      ...keyworded(reading, { words: VIN, digits: 4 }),
      ...lastGroups(reading.text, BARE_VIN).filter(
        ({ start }) => !/\bmy (?:\w+ ){0,3}\W*$/i.test(reading.text.slice(Math.max(0, start - 30), start)),
      ),
      ...keyworded(reading, { words: FLEET, digits: 3, isLikely: true, isTight: true }),
      ...[FURTHER, PART]
        .flatMap((pattern) => lastGroups(reading.text, pattern))
        .filter((span) => isTheirs(reading, span)),
      ...(MIXED.test(reading.text) ? platesIn(reading) : []),
    ].map(saying("This looks like the number of a vehicle, which leads to its owner. Leave it out.")),
};

/** Capitals and digits side by side, as plates have them. */
const MIXED = /[A-Z][- ]?\d|\d[- ]?[A-Z]/;

/** What only looks like a number of a vehicle: somebody is spoken of, and it is not the writer's own. */
function isTheirs(reading: Reading, span: Span): boolean {
  const before = reading.text.slice(Math.max(0, span.start - NEAR), span.start);
  return isOfSomebody(reading, span) && !OWN.test(before);
}

function platesIn(reading: Reading): Span[] {
  const { text, patients } = reading;
  return [...text.matchAll(PLATES)].flatMap(({ 0: words, index }) => {
    const from = index + words.length;
    const [all, plate] = PLATE.exec(text.slice(from, from + NEAR)) ?? [];
    if (all === undefined || plate === undefined || !isPlate(plate)) return [];
    const span = { start: from + all.length - plate.length, end: from + all.length };
    const isSure = !patients.isOrdinary && /plate|licen|registr|vehicle|tag n/i.test(words);
    const isOwn = OWN.test(text.slice(Math.max(0, index - NEAR), index + 1));
    return isOwn || !(isSure || isOfSomebody(reading, span)) ? [] : [span];
  });
}

/** "my plate", "my car is a gray Civic, plate …" */
const OWN =
  /\b(?:my|our|your) (?:\w+ )?$|\bmine is\b[^.!?\n]*$|\b(?:my|our) (?:\w+ )?(?:car|van|truck|bike|motorcycle|rental)\b(?![^]*\b(?:his|her|their|patient)\b)[^.!?\n]*$/i;

/** Letters in capitals and digits, such as `7XKD214` or `KLM-4471`. */
function isPlate(value: string): boolean {
  const signs = value.replace(/[- .]/g, "");
  return (
    signs.length >= 5 &&
    signs.length <= 8 &&
    /[A-Z]/.test(signs) &&
    /\d/.test(signs) &&
    !/^(?:\d{1,4}[A-Z]|(?:GCS|NIHSS|CIWA|RASS|MELD|COWS|ISS|EF|BMI|HR|BP)\d+)$/.test(signs)
  );
}

export const examples: Examples = {
  found: [
    "VIN ⟦1HGCM82633A004352⟧ was in the crash report.",
    "vin: ⟦4T1BF1FK5CU123456⟧",
    "The car was ⟦2FMDK3GC4BBA12345⟧ by the report.",
    "license plate ⟦7XKD214⟧",
    "License plate: ⟦KLM-4471⟧",
    "He read me the plate number ⟦ABC 1234⟧ of the truck.",
    "The ambulance noted plates ⟦8DRT552⟧.",
    "His license plate is ⟦TX4 9KB⟧.",
    "registration number ⟦GK21 WPR⟧",
    "vehicle tag ⟦QZ88213⟧",
    "tow the van (plate ⟦38T·512⟧) of the patient",
    "The plate of the car he lives in is ⟦7KLM204⟧.",
    "Disabled parking placard number ⟦0448812H⟧ of my patient",
    "The patient's license plate ends in ⟦4471⟧.",
    "I took a picture of the patient's plate because he asked me to (it was ⟦KLM 4092⟧).",
    "The bystander photographed the plate of the patient's car: ⟦NTB-4471⟧.",
    "VIN ending in ⟦004352⟧",
  ],
  quiet: [
    "The patient came by ambulance after a crash with an SUV, GCS 14.",
    "On the third day we drove from the canyon to the lake, with a stop for bread and coffee. The motel had a pool of the size of a table, and at the desk they asked for the plate of our car, 512 KZB. The tour the next morning was worth every dollar. If I had to do it again I would stay two nights, and take cash and more water.",
    "The growth plate of L4 was open.",
    "A 12-hole plate and 8 screws of 3.5 mm",
    "My car is a gray Civic, plate 8KLM204, and the patient waved.",
    "She runs a plate of 96 wells: ABC1234 is its barcode.",
    "96-well plate, column 4, read at 450 nm",
    "Plate 23 in the atlas shows C5 and C6.",
    "Blood agar plates grew MRSA after 24 h.",
    "The vinorelbine dose was 30 mg.",
    "We had a full plate with 14 patients.",
    "PMC10234567 and NCT01234567 are the two.",
    "Tag the file as V2.1 by Friday.",
    "The vehicle in the trial was saline 0.9 %.",
  ],
};
