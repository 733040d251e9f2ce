/** The settings of the checks. */

/** How drafts and notes are checked. */
export interface CheckSettings {
  /** Patients' identifiers are looked for before a draft leaves. */
  readonly identifiers: boolean;
  /** Tone, language and what is missing are pointed out in drafts. */
  readonly language: boolean;
  /** Words that spelling takes as known. */
  readonly dictionary: readonly string[];
  /** Rules that say nothing, by their names. */
  readonly without: readonly string[];
  /** Whom to turn to in a crisis, each a line: a name with a number or a place. */
  readonly support: readonly string[];
  /** Where one's institution says what may be written of patients: a link or a place; empty for none. */
  readonly policy: string;
}

export const DEFAULT_CHECKS: CheckSettings = {
  identifiers: true,
  language: true,
  dictionary: [],
  without: [],
  support: [],
  policy: "",
};
