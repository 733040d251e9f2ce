/** The three checks: patients' identifiers, tone and language, and whether anything is missing. */
export const CHECKS = ["identifiers", "tone", "completeness"] as const;
export type CheckName = (typeof CHECKS)[number];
