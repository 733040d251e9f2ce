/** What the texts of all new notes are made of. */
import { parseDate, type CalendarDate } from "../../calendar/calendar-date";
import type { Ledger } from "../../ledger/ledger";
import { linkTo } from "../../ledger/note-link";
import { yamlScalar } from "../../notes/edit/yaml-text";
import { baseName } from "../../notes/links";
import type { Mentor } from "../../records/record";
import type { EntryKind, Kind } from "../../settings/settings";
import { frontmatterBlock, type PropertyValue } from "../frontmatter-block";

/** A note to be made: its name, not yet made safe or free, and its whole text. */
export interface NewNote {
  readonly name: string;
  readonly text: string;
}

export type Properties = readonly (readonly [name: string, value: PropertyValue])[];

/** What a note's text is made with: the words of the settings, and where links lead. */
export type NoteContext = Pick<Ledger, "settings" | "resolve">;

/** @returns the frontmatter of a record: it carries both `type` and the tag */
export function recordText(
  kind: Kind,
  { properties, settings }: { properties: Properties } & Pick<Ledger, "settings">,
): string {
  const { typeProperty, tagPrefix, kinds } = settings.words;
  const tag = `${tagPrefix}${kinds[kind]}`.replace(/^#/, "").replace(/\s+/g, "");
  return frontmatterBlock([[yamlScalar(typeProperty), kinds[kind]], ["tags", [tag]], ...properties]);
}

/** @returns headings with nothing below them yet */
export function emptySections(kinds: readonly EntryKind[], { words }: Ledger["settings"]): string {
  return kinds.map((kind) => `\n## ${words.headings[kind]}\n`).join("");
}

export function bareDate(date: CalendarDate | null): PropertyValue {
  // Checked once more here: what is written bare must be nothing but a date.
  return { bare: (date && parseDate(date)) ?? "" };
}

export function links(mentors: readonly Mentor[], context: Pick<Ledger, "resolve">): string[] {
  return linksTo(
    mentors.map(({ path }) => path),
    context,
  );
}

export function linksTo(paths: readonly string[], ledger: Pick<Ledger, "resolve">): string[] {
  return paths.map((path) => linkTo(path, { ledger, from: "" }));
}

/** @returns the context in which names lead to notes that are about to be made, too */
export function withNewNotes(context: NoteContext, paths: readonly string[]): NoteContext {
  const byName = new Map(paths.map((path) => [baseName(path), path]));
  const { settings, resolve } = context;
  return { settings, resolve: (target, from) => resolve(target, from) ?? byName.get(target) ?? null };
}
