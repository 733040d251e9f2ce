import type { Ledger } from "../../ledger/ledger";
import type { Profile } from "../../records/record";
import { plainLine } from "../plain";
import { recordText, type NewNote, type Properties } from "./note-text";

export interface NewProfile {
  readonly name: string;
  readonly stage: Profile["properties"]["stage"] | null;
  readonly degree: string;
  readonly institution: string;
  readonly specialties: readonly string[];
}

const NAME = "About me";

/** What messages and letters draw on besides stands there empty. */
export function newProfileNote(profile: NewProfile, { settings }: Pick<Ledger, "settings">): NewNote {
  const specialties = profile.specialties.map(plainLine).filter((one) => one !== "");
  const properties: Properties = [
    ["name", plainLine(profile.name)],
    ["stage", profile.stage ?? null],
    ["degree", plainLine(profile.degree) || null],
    ["institution", plainLine(profile.institution) || null],
    ["graduation_year", null],
    ["specialties", specialties.length > 0 ? specialties : null],
    ["interests", null],
    ["projects", null],
    ["cv", null],
    ["personal_statement", null],
  ];
  return { name: NAME, text: recordText("profile", { properties, settings }) };
}
