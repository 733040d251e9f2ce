/** What messages call the thing that a letter is for. */
import type { Letter } from "../records/record";
import { sayText, withoutEnd } from "./words";

/** The words of the property `purpose` as a sentence has them after "for"; what is none of these was typed. */
const PURPOSES: Readonly<Record<string, string>> = {
  "medical-school": "medical school",
  scholarship: "a scholarship",
  residency: "residency",
  fellowship: "a fellowship",
  job: "a job",
  other: "",
};

/** @returns a letter's destination, else its purpose; null where the note tells neither, as its name is for oneself */
export function sayPurpose({ properties: { destination = "", purpose = "" } }: Letter): string | null {
  const where = withoutEnd(sayText(destination));
  if (where !== "") return where;
  const word = purpose.trim().toLowerCase();
  const known = Object.hasOwn(PURPOSES, word) ? PURPOSES[word] : withoutEnd(sayText(purpose));
  return known || null;
}
