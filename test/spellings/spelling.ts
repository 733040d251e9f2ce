/** The shape of one spelling. */
export type Kind =
  "profile" | "mentor" | "meeting" | "goal" | "letter" | "event" | "contact" | "milestone" | "season";

export interface PropertySpelling {
  readonly property: string;
  /** The line or lines of the frontmatter as typed. */
  readonly yaml: string;
  /** What the records' JSON holds for the property; left out where the property must be missing. */
  readonly reads?: unknown;
  /** Left out where nothing may be reported. */
  readonly problem?: true;
  /** The text that the problem quotes; left out where its form is open. */
  readonly found?: string | null;
}

export interface Spelling extends PropertySpelling {
  readonly kind: Kind;
}
