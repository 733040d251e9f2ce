/**
 * An entry's words without what they say. Some words count: panels tell by them an ask from thanks, one sign from
 * another, and evidence with a number. These are kept, so that the same functions find the same in what is left.
 */
import { CONTACT_KINDS } from "../../records/contact-words";
import type { Entry } from "../../records/entry";
import { entryWords } from "../../records/entry-words";
import { isMessage, logTone } from "../../records/log-line";
import { plural } from "../../rules/names";
import type { EntryKind } from "../../settings/settings";
import { numberParts } from "../mentor-page/evidence";
import { recognizeSign, SIGN_LABELS } from "../sign-words";

const WORDS: Readonly<Record<EntryKind, string>> = {
  "follow-up": "Follow-up",
  feedback: "Feedback",
  advice: "Advice",
  commitment: "Commitment",
  question: "Question",
  bring: "Document to bring",
  "for-next-time": "For next time",
  step: "Step",
  progress: "Progress",
  packet: "Part of the packet",
  takeaway: "Takeaway",
  log: "contact",
  evidence: "Evidence",
  advocacy: "Help",
  signal: "Good sign",
};

/** Kinds of which more than the kind counts. */
const SAYS: Partial<Record<EntryKind, (entry: Entry) => string>> = {
  log: (entry) => `${howOf(entry)}${toneOf(entry)}`,
  evidence: sayEvidence,
  signal: (entry) => SIGN_LABELS[recognizeSign(entryWords(entry))],
};

/** @returns the words to show, with the date that they begin with */
export function maskedWords(entry: Entry): string {
  const words = SAYS[entry.kind]?.(entry) ?? WORDS[entry.kind];
  return entry.ownDate ? `${entry.ownDate} ${words}` : words;
}

/** How a contact was, which its words begin with. */
function howOf(entry: Entry): string {
  const words = entryWords(entry).toLowerCase();
  const kind = CONTACT_KINDS.find((known) => words.startsWith(known));
  return kind ?? (isMessage(entry) ? "e-mail" : WORDS.log);
}

function toneOf(entry: Entry): string {
  const { asks, thanks, gives } = logTone(entry);
  return thanks ? " (thanks)" : gives ? " (update)" : asks ? " (ask)" : "";
}

function sayEvidence(entry: Entry): string {
  const count = numberParts(entryWords(entry)).filter(({ isNumber }) => isNumber).length;
  return count === 0 ? WORDS.evidence : `${WORDS.evidence} with ${plural(count, "number")}`;
}
