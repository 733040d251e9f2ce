/** A value that names a note: a link, or the bare name of a mentor. */
import { onlyLink, type ResolveLink } from "../notes/links";

export interface Reference {
  /** As typed. */
  readonly written: string;
  /** The linked note's name or path; null for a bare text. */
  readonly target: string | null;
  /** The name to look for where the link leads nowhere. */
  readonly name: string;
}

export function toReference(text: string): Reference {
  const link = onlyLink(text);
  if (!link) return { written: text, target: null, name: text };
  return { written: text, target: link.target, name: link.target };
}

/** @returns the path of the linked note; null for a bare text or a link that leads nowhere */
export function resolveReference(reference: Reference, from: string, resolve: ResolveLink): string | null {
  return reference.target ? resolve(reference.target, from) : null;
}

/** @returns a reference for the command line's JSON: the linked note's path, else the text as written */
export function sayReference(reference: Reference, from: string, resolve: ResolveLink): string {
  return resolveReference(reference, from, resolve) ?? reference.written;
}
