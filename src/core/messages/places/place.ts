/** What a place of a template is. */
import type { MessageContext } from "../context";

export interface Place {
  /** In a form. */
  readonly label: string;
  /** Between brackets in a draft, while the place is open. */
  readonly hint: string;
  /** How it is asked for; a line where nothing is said. */
  readonly asks?: "lines" | "date";
  /** Fills it from the records; null where they do not say. */
  readonly fill?: (context: MessageContext) => string | null;
}

export type Places = Readonly<Record<string, Place>>;

/** @returns a place that is named and hinted at in these words */
export function place(label: string, hint: string, more: Pick<Place, "asks" | "fill"> = {}): Place {
  return { label, hint, ...more };
}
