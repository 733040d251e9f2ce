/** Greeting, close and name. */
import { familyNameIn, honorificIn, sayFormally } from "../../rules/names";
import type { MessageContext } from "../context";
import { sayList, sayText } from "../words";
import { place, type Places } from "./place";

const DEFAULT_CLOSE = "Best regards";

function salutation(context: MessageContext): string | null {
  const { mentors, to } = context;
  const stranger = to ? greeted(sayText(to.name)) : "";
  if (to) return stranger === "" ? null : `Dear ${stranger}`;
  if (mentors.length === 0) return null;
  const own = withoutComma(onlyMentor(context)?.properties.salutation ?? "");
  return own || `Dear ${sayList(mentors.map((mentor) => sayText(sayFormally(mentor))))}`;
}

function signOff(context: MessageContext): string {
  return closeOf(context).words || DEFAULT_CLOSE;
}

interface Close {
  readonly words: string;
  /** The name that the close ends with, such as `Sam` in `Best, Sam`; null where it is left to the template. */
  readonly signedAs: string | null;
}

/** People note a close as they write it, with their name after it. */
function closeOf(context: MessageContext): Close {
  const words = withoutComma(onlyMentor(context)?.properties.sign_off ?? "");
  const comma = words.lastIndexOf(",");
  const last = words.slice(comma + 1).trim();
  const own = namesIn(fullName(context));
  // An initial stands for any of one's names.
  const isMine = (part: string) =>
    own.some((name) => name === part || (part.length === 1 && name.startsWith(part)));
  const signed = namesIn(last);
  const isOwn = comma > 0 && signed.length > 0 && signed.every(isMine);
  return isOwn ? { words: withoutComma(words.slice(0, comma)), signedAs: last } : { words, signedAs: null };
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
  const honorific = honorificIn(name);
  return honorific === null ? (name.split(",")[0] ?? "").trim() : `${honorific} ${familyNameIn(name)}`;
}

function namesIn(name: string): string[] {
  return name
    .toLowerCase()
    .split(/[\s.]+/)
    .filter((part) => part !== "");
}

function ownName(context: MessageContext): string | null {
  return closeOf(context).signedAs ?? (fullName(context) || null);
}

function fullName({ ledger }: MessageContext): string {
  return sayText(ledger.profile?.properties.name ?? "");
}

/** The templates set the comma themselves. */
function withoutComma(text: string): string {
  return sayText(text).replace(/\s*,$/, "");
}

export const PEOPLE_PLACES = {
  salutation: place("Greeting", "the greeting", { fill: salutation }),
  sign_off: place("Close", "the close", { fill: signOff }),
  name: place("Your name", "your name", { fill: ownName }),
} as const satisfies Places;
