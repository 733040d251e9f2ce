/**
 * The notes that matter, read from the index and, where lines count, from their text.
 *
 * Of most notes only the frontmatter is looked at, which the index holds in memory. A text is read
 * for records with list items, for frontmatter that is not valid YAML, and for ordinary notes in
 * which a ticked line names a mentor.
 */
import { readFrontmatter } from "../core/notes/frontmatter";
import { makeNote, MAX_NOTE, type Note } from "../core/notes/note";
import { EMPTY_OUTLINE } from "../core/notes/outline";
import { outlineFromCache } from "../core/notes/outline-from-cache";
import { outlineFromRemark } from "../core/notes/outline-from-remark";
import { claimsOf } from "../core/records/claim";
import type { Settings } from "../core/settings/settings";
import type { IndexedNote, NoteIndex, NoteStore } from "./ports";

export interface ShelfParts {
  readonly index: NoteIndex;
  readonly store: NoteStore;
  readonly settings: () => Settings;
}

export class NoteShelf {
  readonly #parts: ShelfParts;
  readonly #notes = new Map<string, Note>();
  /** Ordinary notes with ticked lines that link to something, and to what. */
  readonly #ticked = new Map<string, readonly string[]>();

  constructor(parts: ShelfParts) {
    this.#parts = parts;
  }

  notes(): Iterable<Note> {
    return this.#notes.values();
  }

  /** Ordinary notes in which a ticked line links to a note, with the targets of those links. */
  ticked(): ReadonlyMap<string, readonly string[]> {
    return this.#ticked;
  }

  has(path: string): boolean {
    return this.#notes.has(path);
  }

  /** @returns whether anything that counts was there */
  forget(path: string): boolean {
    this.#ticked.delete(path);
    return this.#notes.delete(path);
  }

  clear(): void {
    this.#notes.clear();
    this.#ticked.clear();
  }

  /**
   * Looks at a note anew.
   * @param text its text where that is known; else it is read if it is needed
   * @returns whether the note counts, or did so before
   */
  async look(path: string, text: string | null): Promise<boolean> {
    const indexed = this.#parts.index.note(path);
    if (!indexed) return false;
    if (!this.#isRecord(indexed)) {
      const before = this.#notes.has(path) || this.#ticked.has(path);
      this.forget(path);
      const targets = tickedTargets(indexed);
      if (targets.length > 0) this.#ticked.set(path, targets);
      return before || targets.length > 0;
    }
    this.#ticked.delete(path);
    return this.#take(indexed, text);
  }

  /** Reads an ordinary note whose ticked lines name a mentor. */
  async lookAtLines(path: string): Promise<void> {
    const indexed = this.#parts.index.note(path);
    if (indexed) await this.#take(indexed, null);
  }

  #isRecord({ frontmatter }: IndexedNote): boolean {
    if (frontmatter === null) return true;
    return (
      frontmatter.state === "data" && claimsOf(frontmatter.data, this.#parts.settings().words).length > 0
    );
  }

  async #take(indexed: IndexedNote, known: string | null): Promise<boolean> {
    const { path } = indexed;
    const { frontmatter, size, structure } = indexed;
    // A note may be too long to be read even where it has no lines that count; only its text tells.
    const needsText = frontmatter === null || size > MAX_NOTE || (structure().listItems ?? []).length > 0;
    const text = needsText ? (known ?? (await this.#read(path))) : "";
    if (text === null) return this.forget(path);
    // While the text was read the note may have moved on; its own event brings the newer state.
    this.#notes.set(path, toNote(indexed, text));
    return true;
  }

  async #read(path: string): Promise<string | null> {
    try {
      return await this.#parts.store.read(path);
    } catch {
      return null;
    }
  }
}

function toNote({ path, frontmatter, structure, links }: IndexedNote, text: string): Note {
  const tooLong = text.length > MAX_NOTE;
  const outline =
    text === "" || tooLong ? EMPTY_OUTLINE : (outlineFromCache(structure(), text) ?? outlineFromRemark(text));
  const parts = { path, frontmatter: frontmatter ?? readFrontmatter(text), outline, text, tooLong };
  return makeNote({ ...parts, links: links().map(({ target }) => target) });
}

/** The targets of links on the lines of ticked list items. */
function tickedTargets({ structure, links }: IndexedNote): string[] {
  const lines = new Set(
    (structure().listItems ?? [])
      .filter(({ task }) => task === "x" || task === "X")
      .map(({ position }) => position.start.line),
  );
  return lines.size === 0
    ? []
    : links()
        .filter(({ line }) => lines.has(line))
        .map(({ target }) => target);
}
