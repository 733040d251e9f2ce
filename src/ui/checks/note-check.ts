/** What the window of a check is given. Made by open-check.ts. */
import type { LinePlace } from "../../app/checks/note";
import type { Mentorship } from "../../app/mentorship";
import type { Span } from "../../core/checks/span";

/** `patients`: what could tell who one is; `language`: slips, and in a message what is missing. */
export type NoteCheck = "patients" | "language";

export const TITLES: Readonly<Record<NoteCheck, string>> = {
  patients: "Check for patients",
  language: "Check tone and language",
};

/** A stretch of a note. */
export interface NotePlace {
  readonly from: LinePlace;
  readonly to: LinePlace;
}

/** A note as it is looked at first. */
export interface NoteToCheck {
  readonly path: string;
  /** With plain line ends; null where the note is not there. */
  readonly text: string | null;
  /** What is selected of it. */
  readonly within: Span | null;
}

export interface NoteCheckParts {
  readonly check: NoteCheck;
  readonly note: NoteToCheck;
  readonly mentorship: Pick<Mentorship, "writer" | "store" | "settings" | "notices" | "discreet">;
  /** Whom the notes know; see `knownOf`. */
  readonly known: readonly string[];
  /** Shows a place in the note; the window is closed by then. */
  readonly goTo: (place: NotePlace) => void;
  /** Opens a note by a link's target. */
  readonly openNote: (target: string) => void;
}
