/** Device identifiers and serial numbers. */
import type { Reading } from "../reading";
import type { Examples, Rule } from "../rule";
import type { Code } from "./codes";
import { codesIn, keyword, keyworded, lastGroups, NUMBER, saying } from "./numbers";
import { isOfSomebody } from "./somebody";

const DEVICES =
  "device|implants?|pump|pacemaker|pacer|ppm|icd|crt-?d|cgm|dexcom|libre|omnipod|monitor|holter|zio|generator|leads?|valve|prosthesis|prosthetic|stimulator|vns|dbs|transmitter|sensor|ventilator|bipap|cpap|stent|graft|mesh|iud|lvad|hearing aids?|cochlear|port|catheter|loop recorder|glucometer|meter|wheelchair|knee|hip|cage|screws?|lens|tablet|phone|watch|unit|controller|charger|battery|defibrillator|aicd|electrode|coil|filter|concentrator|nebulizer|walker";
const SURE = keyword(
  `serial ?${NUMBER}|s\\/n|ser\\b\\.? ?(?:no\\b|#)|(?:${DEVICES})(?:'s)? serial|(?!phone)(?:${DEVICES})(?:'s)? ${NUMBER}|udi(?:-di|-pi)?|imei|meid|mac address|serial`,
);
const SN = keyword("sn");
/** A device with its number right behind: letters and digits. */
const NAMED = keyword(DEVICES);
/** Labs have devices, too: an implant or a patient has to be near. */
const LIKELY = keyword(`mac|device|unit`);
const IMPLANT = new RegExp(`\\b(?:${DEVICES}|implant\\w*|explant\\w*|recall\\w*)\\b`, "i");
const CODE = /^(?=[^]*[A-Z])[A-Z\d-]{6,}$/;
const NEAR = 120;
const READ_OFF = 8;
const MAC = /(?:^|[^\w:-])((?:[\dA-F]{2}[:-]){5}[\dA-F]{2})(?![\w:-])/gi;
const UDI = /(\(01\)\d{14}(?:\(\d{2}\)[\w-]{1,20}){0,4})/g;

export const rule: Rule = {
  id: "device",
  check: "identifiers",
  tier: "hard",
  title: "Device number",
  find: (reading) =>
    [
      ...keyworded(reading, { words: SURE, digits: 3 }).filter(({ start }) => !isLabs(reading, start)),
      ...keyworded(reading, { words: SN, digits: 3, isTight: true }).filter((span) =>
        isImplants(reading, span.start),
      ),
      ...keyworded(reading, { words: NAMED, digits: 4, isTight: true, isLikely: true }).filter(
        ({ start, end }) => CODE.test(reading.text.slice(start, end)),
      ),
      ...keyworded(reading, { words: LIKELY, digits: 3, isLikely: true }).filter((span) =>
        isImplants(reading, span.start),
      ),
      ...codesIn(reading).filter((code) => isReadOff(reading, code)),
      ...lastGroups(reading.text, WORN).filter(({ start }) => !isLabs(reading, start)),
      ...lastGroups(reading.text, MAC),
      ...lastGroups(reading.text, UDI),
    ].map(saying("This looks like the number of a device, which leads to whoever has it. Leave it out.")),
};

const LAB =
  /\b(?:lab(?:'s|oratory)?|pcr|centrifuge|reagent|antibody|assay|printer|laptop|microscope|reader|analyzer|freezer|incubator|sequencer|kit|software|projector)\b[^.!?\n]*$/i;

/** Thousands of devices have the same. */
const LOT = /\bmodel\b[^.!?\n,]{0,20}$|\b(?:lot|ref|model|batch)\b[ .:#]*(?:no\.?|number)?[ .:#]*$/i;

function isLabs({ text }: Reading, start: number): boolean {
  const before = text.slice(Math.max(0, start - NEAR), start);
  return LAB.test(before) || LOT.test(before);
}

/** What is worn or implanted is somebody's. */
const WORN =
  /\b(?:implants?|pacemaker|icd|lvad|cochlear|prosthe\w+|hearing aid|(?:insulin )?pump|stimulator|loop recorder|wheelchair|cpap)\b[^.!?\n\d]{0,60}?(?:\b\w+ \d{1,2} [^.!?\n\d]{0,20})?((?=[A-Z]*\d)[A-Z\d]{8,}|\d{6,}-\d{2,4}|[A-Z]{2}\d{3}-\d{4,6})(?![\w-])/g;

/** "They want the number off the pump. His wife read it to me: J26109845F3C7" */
function isReadOff(reading: Reading, code: Code): boolean {
  if (!code.isDense || code.value.length < READ_OFF || code.isAmount || code.isPublic) return false;
  const before = reading.text.slice(Math.max(0, code.start - 2 * NEAR), code.start);
  return IMPLANT.test(before) && isOfSomebody(reading, code) && !isLabs(reading, code.start);
}

function isImplants({ text, patients }: Reading, start: number): boolean {
  return patients.isAbout(start) || IMPLANT.test(text.slice(Math.max(0, start - NEAR), start + NEAR));
}

export const examples: Examples = {
  found: [
    "Pacemaker serial number ⟦PJN482201H⟧",
    "Her pump, S/N ⟦88-201774⟧, alarmed twice.",
    "ICD serial ⟦BLF209144⟧",
    "device ID: ⟦DV-00918-22⟧",
    "They want the number off the bottom of the CPAP. His wife read it to me: ⟦J26109845F3C7⟧.",
    "The patient's implant card: lead ⟦PJN7720913⟧",
    "LVAD controller # ⟦HM3-CTL-118402⟧",
    "The valve's SN is ⟦A44710⟧.",
    "UDI ⟦(01)00844588003288(17)271130(21)A213B1⟧",
    "MAC address ⟦00:1B:44:11:3A:B7⟧ of the monitor",
    "IMEI ⟦356938035643809⟧ of the phone with the data",
    "implant serial # ⟦7739-2210⟧",
    "The CGM transmitter ID is ⟦8G4X2019⟧.",
    "serial no.: ⟦XR-55120⟧",
  ],
  quiet: [
    "The patient asked for the phone number of the office (555-0190).",
    "Serial troponins were 0.04, 0.12 and 0.31.",
    "Serial exams every 4 hours for 24 hours",
    "Lot number A44710 of the valve was recalled.",
    "Pacemaker model L311 is safe in the scanner.",
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
