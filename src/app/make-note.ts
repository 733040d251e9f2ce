/** Makes notes on the user's act: in folders of the settings, never over other ones, and opens the first. */
import { freePath, type NewNotePlace } from "../core/notes/note-path";
import { baseName } from "../core/notes/links";
import type { Settings } from "../core/settings/settings";
import type { Mentorship } from "./mentorship";
import type { NoteStore } from "./ports";
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
  { settings, store }: Pick<Parts, "settings"> & { readonly store: Pick<NoteStore, "exists"> },
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
 * An act that was stopped half way may have made its notes already: those are taken up again, and not made twice.
 * @param notes each with a text that does not depend on its path
 * @returns free paths, and those of notes that hold just this text under the name that was wanted
 */
export async function pathsToMake(
  { settings, store }: Pick<Parts, "settings" | "store">,
  notes: readonly NoteToMake[],
): Promise<string[]> {
  const wanted = freePaths({ settings, store: { exists: () => false } }, notes);
  const there = new Set<string>();
  for (const [place, { text }] of notes.entries()) {
    const path = wanted[place] ?? "";
    if (store.exists(path) && (await isWritten(store, { path, text }))) there.add(path);
  }
  return freePaths({ settings, store: { exists: (path) => !there.has(path) && store.exists(path) } }, notes);
}

async function isWritten(store: NoteStore, { path, text }: NewNote): Promise<boolean> {
  try {
    return (await store.read(path)) === text;
  } catch {
    return false;
  }
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
