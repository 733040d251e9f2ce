/**
 * What the app needs from its surroundings. Each port has an adapter done with Obsidian
 * (src/adapters) and a fake for tests (test/fakes). Paths are vault paths with `/`.
 */
import type { CalendarDate } from "../core/calendar/calendar-date";
import type { CachedStructure } from "../core/notes/outline-from-cache";
import type { Frontmatter } from "../core/notes/frontmatter";

/** The notes as texts. */
export interface NoteStore {
  /** Rejects where the note is not there. */
  read(path: string): Promise<string>;
  /**
   * Changes a note in one atomic step.
   * @param edit the text as it is now → the new text; null leaves the note as it is
   * @returns what became of it: `gone` where there is no such note, `failed` where it could not be written
   */
  process(
    path: string,
    edit: (text: string) => string | null,
  ): Promise<"written" | "unchanged" | "gone" | "failed">;
  /** Makes a note (and its folders) with its whole text. `taken` where the path is not free. */
  create(path: string, text: string): Promise<"created" | "taken" | "failed">;
  /**
   * Takes a note away (to the trash, so that it can be had back) if its text is still the one expected.
   * `changed` where it says something else.
   */
  remove(path: string, expectedText: string): Promise<"removed" | "changed" | "gone" | "failed">;
  exists(path: string): boolean;
}

/** What the index knows of a note without reading it. */
export interface IndexedNote {
  readonly path: string;
  /** The file's size in bytes, which is never less than the text's length. */
  readonly size: number;
  readonly frontmatter: Frontmatter | null;
  /** Functions, as most notes are looked at no further than their frontmatter. */
  readonly structure: () => CachedStructure;
  /** The targets of the links in the note's text, with the line of each (0-based). */
  readonly links: () => readonly { readonly target: string; readonly line: number }[];
}

/** Obsidian's metadata cache: every note's frontmatter, headings, list items and links, late but free. */
export interface NoteIndex {
  paths(): readonly string[];
  /** Null where the index has not seen the note yet. `frontmatter` is null where its YAML could not be read. */
  note(path: string): IndexedNote | null;
  resolve(target: string, from: string): string | null;
  /** Folders of templates that other plugins know of. */
  templateFolders(): readonly string[];
  /** Tells of changes until the function given back is called. `changed` comes with the new text where it is known. */
  subscribe(listener: NoteIndexListener): () => void;
}

export interface NoteIndexListener {
  changed(path: string, text: string | null): void;
  renamed(path: string, from: string): void;
  deleted(path: string): void;
  /** Links may lead elsewhere now. */
  resolved(): void;
}

/** The local day and hour; the only clock there is. */
export interface Clock {
  today(): CalendarDate;
  /** `HH:MM`. */
  time(): string;
  /** Calls back when the day may have changed (midnight, the window in front again) until stopped. */
  onTurn(listener: () => void): () => void;
}

/** Calls back once, after some milliseconds; the function given back stops it. */
export type Timer = (milliseconds: number, then: () => void) => () => void;

/** The day and hour as Obsidian's templates write them. */
export interface Stamps {
  /** @param format such as `MMMM D, YYYY`, as Moment.js knows it */
  now(format: string): string;
}

/** Short messages to the user. */
export interface Notices {
  /**
   * @param action a button in the notice, such as Undo
   * @param plain what is said in discreet mode, without names and words from notes
   */
  show(message: string, action?: { readonly label: string; readonly run: () => void }, plain?: string): void;
}

/** Where the user is taken. */
export interface Navigator {
  /** @param line 1-based; null opens the note at its top */
  open(path: string, line: number | null, pane: "here" | "tab" | "split"): Promise<void>;
}

/** The Tasks plugin, where it is installed: it alone may tick a line that recurs. */
export interface TasksPlugin {
  /** @returns the line or lines that take the line's place; null where Tasks is not there or not as expected */
  toggle(line: string, path: string): string | null;
}

/** Where settings are kept (`data.json`). */
export interface SettingsFile {
  /** Null where nothing was saved yet. */
  load(): Promise<unknown>;
  save(settings: unknown): Promise<void>;
}

/** What the window remembers on this device alone: filters, folded sections. */
export interface LocalMemory {
  load(key: string): unknown;
  save(key: string, value: unknown): void;
}
