import { MenuItem, MenuSeparator } from "./menu-item";

/** What a menu is made of. */
export type MenuPart = MenuItem | MenuSeparator;

/**
 * The order in which the app's own menus show their sections. Others follow as they first appear, but
 * what deletes something stays last.
 */
const ORDER = ["", "title", "open", "new", "action", "selection", "clipboard", "info", "view", "system"];
const LAST = "danger";

/**
 * The parts in the order to show them: by section, in each as they were added, a separator between two
 * sections and none at the ends or beside another.
 */
export function inSections(parts: readonly MenuPart[]): MenuPart[] {
  const bySection = new Map<string, MenuPart[]>();
  let section = "";
  for (const part of parts) {
    if (part instanceof MenuItem) section = part.section;
    bySection.set(section, [...(bySection.get(section) ?? []), part]);
  }
  const sections = [...bySection.keys()].sort((one, other) => rank(one) - rank(other));
  return tidy(sections.flatMap((name) => [new MenuSeparator(), ...(bySection.get(name) ?? [])]));
}

function rank(section: string): number {
  if (section === LAST) return ORDER.length + 1;
  const known = ORDER.indexOf(section);
  return known < 0 ? ORDER.length : known;
}

function tidy(parts: readonly MenuPart[]): MenuPart[] {
  const separates = (at: number): boolean => parts[at] instanceof MenuItem;
  return parts.filter((part, at) => {
    if (part instanceof MenuItem) return true;
    const somethingBefore = parts.slice(0, at).some((_, before) => separates(before));
    return somethingBefore && separates(at + 1);
  });
}
