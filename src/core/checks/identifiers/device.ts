/** Device identifiers and serial numbers. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import { keyword, keyworded, lastGroups, NUMBER, saying } from "./numbers";

const DEVICES =
  "device|implants?|pump|pacemaker|pacer|ppm|icd|crt-?d|cgm|dexcom|libre|omnipod|monitor|holter|zio|generator|leads?|valve|prosthesis|prosthetic|stimulator|vns|dbs|transmitter|sensor|ventilator|bipap|cpap|stent|graft|mesh|iud|lvad|hearing aid|cochlear|port|catheter|loop recorder|glucometer|meter|wheelchair|knee|hip|cage|plate|screws?|lens|tablet|phone|watch|unit";
const SURE = keyword(
  `serial ?${NUMBER}|s\\/n|ser\\b\\.? ?(?:no\\b|#)|(?:${DEVICES})(?:'s)? (?:serial|${NUMBER})|udi(?:-di|-pi)?|imei|meid|asset tag|mac address|serial`,
);
const LOT = keyword(`(?:lot|batch|ref|model|part|catalog)(?: ?${NUMBER})?`);
/** Labs have lots, too: an implant or a patient has to be near. */
const LIKELY = keyword(`sn|mac|device|unit`);
const IMPLANT = new RegExp(`\\b(?:${DEVICES}|implant\\w*|explant\\w*|recall\\w*)\\b`, "i");
const NEAR = 120;
const MAC = /(?:^|[^\w:-])((?:[\dA-F]{2}[:-]){5}[\dA-F]{2})(?![\w:-])/gi;
const UDI = /(\(01\)\d{14}(?:\(\d{2}\)[\w-]{1,20}){0,4})/g;

export const rule: Rule = {
  id: "device",
  check: "identifiers",
  tier: "hard",
  title: "Device number",
  find: (reading) =>
    [
      ...keyworded(reading, { words: SURE, digits: 4 }),
      ...keyworded(reading, { words: LOT, digits: 3, isTight: true }).filter((span) =>
        isImplants(reading, span.start),
      ),
      ...keyworded(reading, { words: LIKELY, digits: 3, isLikely: true }).filter((span) =>
        isImplants(reading, span.start),
      ),
      ...lastGroups(reading.text, MAC),
      ...lastGroups(reading.text, UDI),
    ].map(saying("This looks like the number of a device, which leads to whoever has it. Leave it out.")),
};

function isImplants({ text, patients }: Reading, start: number): boolean {
  return patients.isAbout(start) || IMPLANT.test(text.slice(Math.max(0, start - NEAR), start + NEAR));
}

export const examples: Examples = {
  found: [
    "Pacemaker serial number ⟦PJN482201H⟧",
    "Her pump, S/N ⟦88-201774⟧, alarmed twice.",
    "ICD serial ⟦BLF209144⟧",
    "device ID: ⟦DV-00918-22⟧",
    "Lot number ⟦A44710⟧ of the valve",
    "UDI ⟦(01)00844588003288(17)271130(21)A213B1⟧",
    "MAC address ⟦00:1B:44:11:3A:B7⟧ of the monitor",
    "IMEI ⟦356938035643809⟧ of the phone with the data",
    "implant serial # ⟦7739-2210⟧",
    "The CGM transmitter ID is ⟦8G4X2019⟧.",
    "serial no.: ⟦XR-55120⟧",
  ],
  quiet: [
    "Serial troponins were 0.04, 0.12 and 0.31.",
    "Serial exams every 4 hours for 24 hours",
    "A lot of 2,000 patients had it.",
    "My laptop's serial: I lost it. My serial number is 4471022.",
    "The device trial of 2019 had 1,118 patients.",
    "SN 12 of the reading list, pages 1042-1051",
    "The model explains 84 percent, 1,042 cases.",
    "A dual-lead device was placed in 2021.",
    "Sensor glucose was 112 mg/dL at 14:30.",
    "Big Mac index 2020",
  ],
};
