/** What a form is given: the records as they are, the day, and how a note is made. */
import type { NoteFolder, NotePlace } from "../../app/make-note";
import type { Snapshot } from "../../app/snapshot";
import type { NewNote as NoteToWrite } from "../../app/writer";
import type { NewNote } from "../../core/messages/new-note";
import type { Template } from "../../core/messages/template";

export interface FormScene extends Pick<Snapshot, "ledger" | "today"> {
  /** The template of the meeting note, which may be the user's own. */
  readonly skeleton?: () => Template | undefined;
  /** Makes a note in a folder of the settings and opens it. @returns null, or what went wrong */
  readonly makeNote: (folder: NoteFolder, note: NewNote) => Promise<string | null>;
  /** @returns paths for notes that are made together, free as of now */
  readonly freePaths: (places: readonly NotePlace[]) => readonly string[];
  /** Makes notes in one step and opens the first. @returns null, or what went wrong */
  readonly makeNotes: (notes: readonly NoteToWrite[]) => Promise<string | null>;
}
