/** What a place of a template is. */
import type { ActName } from "../../rules/rule";
import type { AboutWhat, MessageContext } from "../context";

export interface Place {
  /** In a form. */
  readonly label: string;
  /** Between brackets in a draft, while the place is open. */
  readonly hint: string;
  /** In its field while that is empty, where the hint says no more than the label does. */
  readonly example?: string;
  /** How it is asked for; a line where nothing is said. */
  readonly asks?: "lines" | "date";
  /** Fills it from the records; null where they do not say. */
  readonly fill?: (context: MessageContext) => string | null;
  /** What it tells of, each thing with the act that notes this down once the message was sent. */
  readonly tells?: (context: MessageContext) => readonly Told[];
}

/** A note, or a line of one, that a message tells of besides what it is about. */
export interface Told extends AboutWhat {
  readonly act: ActName;
  /** How it reads in the message: without these words it was not told. */
  readonly words: string;
}

export type Places = Readonly<Record<string, Place>>;

/** @returns a place that is named and hinted at in these words */
export function place(label: string, hint: string, more: Omit<Place, "label" | "hint"> = {}): Place {
  return { label, hint, ...more };
}
