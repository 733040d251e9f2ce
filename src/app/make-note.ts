/** Makes a note on the user's act: in a folder of the settings, never over another one, and opens it. */
import { freePath } from "../core/notes/note-path";
import { baseName } from "../core/notes/links";
import type { Settings } from "../core/settings/settings";
import type { Mentorship } from "./mentorship";

export interface NoteToMake {
  readonly folder: keyof Settings["folders"];
  /** What it is to be called, as typed. */
  readonly name: string;
  readonly text: string;
}

type Parts = Pick<Mentorship, "settings" | "store" | "writer" | "navigator">;

/** @returns the path of the note; null where it could not be made, which the user was told */
export async function makeNote(parts: Parts, { folder, name, text }: NoteToMake): Promise<string | null> {
  const { settings, store, writer, navigator } = parts;
  const path = freePath({ folder: settings.current().folders[folder], name }, (taken) => store.exists(taken));
  const label = `Made “${baseName(path)}”`;
  const { result } = await writer.perform({ label, changes: [], creates: [{ path, text }] });
  if (result !== "done") return null;
  await navigator.open(path, null, "here");
  return path;
}
