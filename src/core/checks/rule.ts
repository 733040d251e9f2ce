/** What a rule of the checks is, and what it says. A rule is one file with its examples, and one line in `rules.ts`. */
import type { CheckName } from "./check-name";
import type { Reading } from "./reading";
import type { Span } from "./span";

/** `hard`: a number or a date that stands for one person; `context`: one to ask about. */
export type IdentifierTier = "hard" | "context";

/** What the mentor's note and the form say about a message; what is left out is not looked at. */
export interface Expected {
  /** How the mentor is greeted, such as `Dear Dr. Osei`, without comma. */
  readonly salutation?: string | null;
  /** How messages to the mentor close, such as `Best regards`, without comma. */
  readonly signOff?: string | null;
  /** Whom it goes to, such as `Dr. Amara Osei`. */
  readonly recipient?: string | null;
  /** The subject as it stands in its field; empty where it is still to be written. */
  readonly subject?: string | null;
  /** When it would be sent, by the writer's clock: `YYYY-MM-DDTHH:MM`. */
  readonly sentAt?: string | null;
  /** When the mentor may be written to, as the mentor's note says it: `Mon-Fri 08:00-18:00`. */
  readonly contactHours?: string | null;
}

export interface Ask {
  readonly check: CheckName;
  /** Names, addresses and numbers of people whom the notes know: mentors, contacts, oneself. */
  readonly known: readonly string[];
  readonly expect?: Expected;
  /** Words that the user added; no spelling is pointed out in them. */
  readonly dictionary?: readonly string[];
  /** The names of rules to leave out. */
  readonly without?: readonly string[];
}

/** What a rule finds, at its place in the reading's text. */
export interface Found extends Span {
  /** A sentence: what is the matter, and why it matters. */
  readonly message: string;
  /** What may stand in its place, word for word; empty where it may simply go. */
  readonly suggestion?: string;
}

export interface Rule {
  /** Lower case with hyphens; unique over all checks, and what an ignore mark names. */
  readonly id: string;
  readonly check: CheckName;
  /** Of identifiers only. */
  readonly tier?: IdentifierTier;
  /** Of its findings only those stay at whose place no other rule finds anything. */
  readonly yields?: boolean;
  /** What it looks for, in a few words, such as `Doubled words`: for lists. */
  readonly title: string;
  /** What the title leaves open, as a sentence: for the settings. */
  readonly about?: string;
  /** Linear in the length of the text, whatever it holds. Never throws. */
  readonly find: (reading: Reading, ask: Ask) => readonly Found[];
}

/** A text with what is to be found in `⟦…⟧`, or `⟦found→suggestion⟧`; with what else it needs. */
export type Example =
  string | { readonly text: string; readonly expect?: Expected; readonly known?: readonly string[] };

/** They run as tests and make the page of the checks; main.js leaves them out. */
export interface Examples {
  readonly found: readonly Example[];
  /** Look-alikes: the rule says nothing about them. */
  readonly quiet: readonly Example[];
}
