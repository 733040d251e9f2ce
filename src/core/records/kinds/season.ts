/** A season of applications: figures that change from year to year, as the user found them. None of ours is in the code. */
import { doneDate, one, text, wholeNumber } from "../property";

export const season = {
  kind: "season",
  shared: null,
  about: null,
  properties: {
    year: one(wholeNumber(1900, 2200)),
    source: one(text),
    as_of: one(doneDate),
  },
  /** The most letters for one destination in a system, such as `letter_limit_eras: 4`. */
  family: { prefix: "letter_limit_", property: one(wholeNumber(1, 999)) },
} as const;
