/** Greeting, close and name. */
import { sayFormally } from "../rules/names";
import type { MessageContext } from "./context";
import { plainLine } from "./plain";
import { sayList } from "./words";

const DEFAULT_CLOSE = "Best regards";

/** A mentor's own greeting holds where the message goes to that mentor alone. */
export function salutation({ mentors }: MessageContext): string | null {
  const [mentor, ...others] = mentors;
  if (!mentor) return null;
  const own = others.length === 0 ? withoutComma(mentor.properties.salutation ?? "") : "";
  return own || `Dear ${sayList(mentors.map(sayFormally).map(plainLine))}`;
}

export function signOff({ mentors }: MessageContext): string {
  return withoutComma(mentors[0]?.properties.sign_off ?? "") || DEFAULT_CLOSE;
}

export function ownName({ ledger }: MessageContext): string | null {
  return ledger.profile?.properties.name ?? null;
}

/** The templates set the comma themselves. */
function withoutComma(text: string): string {
  return plainLine(text).replace(/\s*,$/, "");
}
