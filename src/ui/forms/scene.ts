/** What a form is given: the records as they are, the day, and how a note is made. */
import type { Snapshot } from "../../app/snapshot";
import type { NewNote } from "../../core/messages/new-note";
import type { Settings } from "../../core/settings/settings";

export interface FormScene extends Pick<Snapshot, "ledger" | "today"> {
  /** Makes a note in a folder of the settings and opens it. @returns null, or what went wrong */
  readonly makeNote: (folder: keyof Settings["folders"], note: NewNote) => Promise<string | null>;
}
