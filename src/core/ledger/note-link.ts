/** Links to notes, as they are written into notes. */
import { baseName } from "../notes/links";
import type { Ledger } from "./ledger";

/**
 * @param shown what the link shows, where that is not the note's name
 * @returns a wikilink by the note's name where that leads there, else by its path; a name that
 *   would break a wikilink is linked the Markdown way
 */
export function linkTo(path: string, { ledger, from, shown }: LinkPlace): string {
  const name = baseName(path);
  const stem = path.replace(/\.md$/i, "");
  if (/[[\]|#^]/.test(stem)) return `[${(shown ?? name).replace(/[[\]]/g, "")}](<${path}>)`;
  const target = ledger.resolve(name, from) === path ? name : stem;
  const label = shown ?? (target === name ? null : name);
  return label === null ? `[[${target}]]` : `[[${target}|${label.replace(/[[\]|]/g, "")}]]`;
}

export interface LinkPlace {
  readonly ledger: Pick<Ledger, "resolve">;
  /** The note that the link stands in. */
  readonly from: string;
  readonly shown?: string;
}
