/** Greeting, close and name. */
import { sayFormally } from "../../rules/names";
import type { MessageContext } from "../context";
import { plainLine } from "../plain";
import { sayList } from "../words";
import { place, type Places } from "./place";

const DEFAULT_CLOSE = "Best regards";

/** A mentor's own greeting holds where the message goes to that mentor alone. */
function salutation({ mentors }: MessageContext): string | null {
  const [mentor, ...others] = mentors;
  if (!mentor) return null;
  const own = others.length === 0 ? withoutComma(mentor.properties.salutation ?? "") : "";
  return own || `Dear ${sayList(mentors.map(sayFormally).map(plainLine))}`;
}

function signOff({ mentors }: MessageContext): string {
  return withoutComma(mentors[0]?.properties.sign_off ?? "") || DEFAULT_CLOSE;
}

function ownName({ ledger }: MessageContext): string | null {
  return ledger.profile?.properties.name ?? null;
}

/** The templates set the comma themselves. */
function withoutComma(text: string): string {
  return plainLine(text).replace(/\s*,$/, "");
}

export const PEOPLE_PLACES = {
  salutation: place("Greeting", "the greeting", { fill: salutation }),
  sign_off: place("Close", "the close", { fill: signOff }),
  name: place("Your name", "your name", { fill: ownName }),
} as const satisfies Places;
