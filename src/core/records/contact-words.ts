/** The words by which a line of a Log says how a contact took place. */
export const CONTACT_KINDS = ["e-mail", "call", "message", "in person", "note", "other"] as const;
export type ContactKind = (typeof CONTACT_KINDS)[number];
