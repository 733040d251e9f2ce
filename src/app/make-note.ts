/** Makes notes on the user's act: in folders of the settings, never over other ones, and opens the first. */
import { freePath, type NewNotePlace } from "../core/notes/note-path";
import { baseName } from "../core/notes/links";
import type { Settings } from "../core/settings/settings";
import type { Mentorship } from "./mentorship";
import type { NewNote } from "./writer";

/** Where a note goes: a folder of the settings, or the top of the vault. */
export type NoteFolder = keyof Settings["folders"] | "top";

export interface NotePlace {
  readonly folder: NoteFolder;
  /** What it is to be called, as typed. */
  readonly name: string;
}

export interface NoteToMake extends NotePlace {
  readonly text: string;
}

type Parts = Pick<Mentorship, "settings" | "store" | "writer" | "navigator">;

/** @returns the path of the note; null where it could not be made, which the user was told */
export async function makeNote(parts: Parts, { text, ...place }: NoteToMake): Promise<string | null> {
  const [path = ""] = freePaths(parts, [place]);
  return (await makeNotes(parts, [{ path, text }])) ? path : null;
}

/**
 * Notes that link to each other need their paths before they have their texts.
 * @returns a free path for each place, no two of them the same
 */
export function freePaths(
  { settings, store }: Pick<Parts, "settings" | "store">,
  places: readonly NotePlace[],
): string[] {
  const { folders } = settings.current();
  const given = new Set<string>();
  return places.map(({ folder, name }) => {
    const place: NewNotePlace = { folder: folder === "top" ? "" : folders[folder], name };
    const path = freePath(place, (taken) => given.has(taken.toLowerCase()) || store.exists(taken));
    given.add(path.toLowerCase());
    return path;
  });
}

/**
 * Makes several notes as one step to undo, or none of them.
 * @param notes with free paths; the first is opened
 * @returns whether they were made; if not, the user was told
 */
export async function makeNotes(
  { writer, navigator }: Pick<Parts, "writer" | "navigator">,
  notes: readonly NewNote[],
): Promise<boolean> {
  const [first, ...more] = notes;
  if (!first) return false;
  const label = `Made “${baseName(first.path)}”${sayMore(more.length)}`;
  const { result } = await writer.perform({ label, changes: [], creates: notes });
  if (result !== "done") return false;
  await navigator.open(first.path, null, "here");
  return true;
}

function sayMore(count: number): string {
  return count === 0 ? "" : ` and ${count === 1 ? "one more note" : `${String(count)} more notes`}`;
}
