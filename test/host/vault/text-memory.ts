import type { FileStats } from "obsidian";
import type { TFile } from "./files";

interface Seen {
  readonly mtime: number;
  readonly size: number;
  readonly text: string;
}

/** The text of each file as it was last read, for as long as the file's stamp is the same. */
export class TextMemory {
  #seen = new WeakMap<TFile, Seen>();

  get(file: TFile): string | null {
    const seen = this.#seen.get(file);
    const isCurrent = seen?.mtime === file.stat.mtime && seen.size === file.stat.size;
    return isCurrent ? seen.text : null;
  }

  /** Keeps a text with the stamp the file had *before* it was read: a newer text is then read again, an older one never kept. */
  set(file: TFile, text: string, stat: FileStats): void {
    this.#seen.set(file, { mtime: stat.mtime, size: stat.size, text });
  }
}
