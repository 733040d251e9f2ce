/** Greeting, close and name. */
import { sayFormally } from "../../rules/names";
import type { MessageContext } from "../context";
import { plainLine } from "../plain";
import { sayList } from "../words";
import { place, type Places } from "./place";

const DEFAULT_CLOSE = "Best regards";

/** What stands before a family name in a greeting, as people write it before a whole name. */
const HONORIFIC = /^(?:dr|prof|mrs?|ms|mx)\.?$|^(?:doctor|professor|dean)$/i;

function salutation(context: MessageContext): string | null {
  const { mentors, to } = context;
  const stranger = to ? greeted(plainLine(to.name)) : "";
  if (to) return stranger === "" ? null : `Dear ${stranger}`;
  if (mentors.length === 0) return null;
  const own = withoutComma(onlyMentor(context)?.properties.salutation ?? "");
  return own || `Dear ${sayList(mentors.map(sayFormally).map(plainLine))}`;
}

function signOff(context: MessageContext): string {
  return withoutComma(onlyMentor(context)?.properties.sign_off ?? "") || DEFAULT_CLOSE;
}

/** A mentor's own greeting and close hold where the message goes to that mentor alone. */
function onlyMentor({ mentors, to }: MessageContext) {
  return to || mentors.length > 1 ? undefined : mentors[0];
}

/**
 * With an honorific the family name is enough. Without one nobody knows which is right, so the whole name stands.
 * @returns such as `Dr. Raman` for `Dr. Priya Raman, MD`
 */
function greeted(name: string): string {
  const [first = "", ...words] = (name.split(",")[0] ?? "").trim().split(" ");
  const family = words.at(-1);
  return HONORIFIC.test(first) && family !== undefined ? `${first} ${family}` : [first, ...words].join(" ");
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
