/** Days so long ago that beside a patient they are hardly anything but a birth. */
import type { Reading } from "../reading";
import { slim } from "../slim";
import type { Span } from "../span";
import { datesOf } from "./dates-in";
import { MONTH } from "./months";

/** "ours is the one from 03/22/71"; `\2` has to stand apart from the year behind it. */
const LONG_AGO = slim(
  new RegExp(
    `(?:^|[^\\w/.-])(?<date>${[
      "(?:0?[1-9]|[12]\\d|3[01])([/.-])(?:0?[1-9]|[12]\\d|3[01])\\2(?:19)\\d{2}",
      "(?:0?[1-9]|1[0-2])/(?:0?[1-9]|[12]\\d|3[01])/(?:3[5-9]|[4-9]\\d)",
      "19\\d{2}-\\d{2}-\\d{2}",
      `${MONTH} \\d{1,2}(?:st|nd|rd|th)?,? 19\\d{2}`,
      `\\d{1,2}(?:st|nd|rd|th)?(?: of)? ${MONTH},? 19\\d{2}`,
    ].join("|")})(?![\\w/-]|\\.\\d| ?(?:units?|mg|mcg|ml|drops|days?)\\b)`,
    "gi",
  ),
);
/** `Deshawn P., 3.6.79, …`, `LEE, ANA / 11-02-88`: on a patient's line, with two digits of the year. */
const ON_A_LINE =
  /[a-z.)]"? ?[,/|(;] ?(?<date>(?:0?[1-9]|[12]\d|3[01])([.-])(?:0?[1-9]|[12]\d|3[01])\2(?:3[5-9]|[4-9]\d))(?= ?(?:[,/|);]|$))/gim;
/** What else may have happened then. */
const EVENT =
  /\b(?:since|quit|stroke|cabg|stent|bypass|mi|fell|fall|fractur\w*|broke|injur\w*|accident|polio|war|photo|picture|house|start\w*|stopp\w*|surger\w*|operat\w*|\w+(?:ectomy|otomy|ostomy|plasty|scopy)|implant\w*|placed|transplant\w*|diagnos\w*|graft\w*|fus(?:ed|ion)|repair\w*|admi\w+|discharg\w*|died|death|married|wedding|enlist\w*|served|drafted|immigrat\w*|arriv\w*|hired|retired|found\w*|publish\w*|issued|signed|dated|expir\w*|opened|built|last|first|visit|seen|scan|film|x-?ray|mri|ct|biopsy|labs?|vaccin\w*|dose|shot)\b[^.!?\n]*$/i;

const NEAR = 70;

/** @returns those in sentences about a patient, unless something else is said to have happened then */
export function daysLongAgo(reading: Reading): Span[] {
  const { text, patients } = reading;
  return [LONG_AGO, ON_A_LINE]
    .flatMap((pattern) => datesOf(text, pattern))
    .filter(
      ({ start }) => patients.isAbout(start) && !EVENT.test(text.slice(Math.max(0, start - NEAR), start)),
    );
}
