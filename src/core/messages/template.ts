/** Templates: a Markdown file each, with a small frontmatter that says what it is and what it needs. */
import type { StartKind } from "./start-kind";

/**
 * What becomes of it: `mail` is sent, `card` is written by hand and sent, `spoken` is said, and a `note` is for
 * oneself or goes into one.
 */
export const MEDIA = ["mail", "card", "spoken", "note"] as const;
export type Medium = (typeof MEDIA)[number];

export interface Template {
  /** Such as `T1`; public, since Log lines and settings name it. */
  readonly id: string;
  readonly name: string;
  readonly group: string;
  /** The end of its command's id, such as `short-update`; stable, since people give commands hotkeys. */
  readonly command: string;
  /** What it can start from, the best first. */
  readonly from: readonly StartKind[];
  readonly medium: Medium;
  /** Places that a draft must not be without. */
  readonly needs: readonly string[];
  /** Acts, the first that fits of which is done when it is sent: it closes the row that asked for it. */
  readonly closes: readonly string[];
  /** The subject of a mail; null for what has none. */
  readonly subject: string | null;
  readonly body: string;
  /** Every place that the subject and the body name. */
  readonly places: readonly string[];
  /** What it holds of Obsidian's own places, as they are written, such as `date:MMMM D`. */
  readonly stamps: readonly string[];
  /** What those are filled with, by how they are written. */
  readonly stamped?: Readonly<Record<string, string>>;
}
