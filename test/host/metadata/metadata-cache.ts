import type * as api from "obsidian";
import type { CachedMetadata } from "obsidian";
import { Events } from "../base/events";
import { TFile, type TAbstractFile } from "../vault/files";
import type { Vault } from "../vault/vault";
import { LinkResolver } from "./link-resolver";
import { countLinks, type LinkCounts, type LinkTables } from "./link-table";
import { readNote } from "./note";
import { getAllTags } from "./tags";

const BATCH = 500;

/**
 * What is known about the notes' contents. It is late, as Obsidian's is: a write is over, and its event told,
 * before the note is read again; only then comes `changed`.
 */
export class MetadataCache extends Events implements api.MetadataCache {
  /** How long after a change notes are read again, in milliseconds. Tests make it long to see who relies on it being short. */
  lag = 0;
  readonly #vault: Vault;
  readonly #resolver: LinkResolver;
  #caches = new Map<string, CachedMetadata>();
  #pending = new Set<TFile>();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #reading = false;
  #unresolved = new Set<TFile>();
  #tables: LinkTables | undefined;
  #closed = false;

  constructor(vault: Vault) {
    super();
    this.#vault = vault;
    this.#resolver = new LinkResolver(vault);
    vault.on("create", (file: TAbstractFile) => this.#enqueue(file));
    vault.on("modify", (file: TAbstractFile) => this.#enqueue(file));
    vault.on("delete", (file: TAbstractFile) => this.#forget(file));
    vault.on("rename", (file: TAbstractFile, oldPath: string) => this.#rename(file, oldPath));
  }

  getFileCache(file: TFile): CachedMetadata | null {
    return this.getCache(file.path);
  }

  getCache(path: string): CachedMetadata | null {
    return this.#caches.get(path) ?? null;
  }

  /** The paths of all notes that have been read. */
  getCachedFiles(): string[] {
    return [...this.#caches.keys()];
  }

  getFirstLinkpathDest(linkpath: string, sourcePath: string): TFile | null {
    return this.#resolver.candidates(linkpath, sourcePath)[0] ?? null;
  }

  /** The shortest text that links to a file: its name, or its path where the name is not enough. */
  fileToLinktext(file: TFile, _sourcePath: string, omitMdExtension = true): string {
    const text = this.#resolver.named(file.name).length > 1 ? file.path : file.name;
    return omitMdExtension && file.extension === "md" ? text.slice(0, -".md".length) : text;
  }

  get resolvedLinks(): LinkCounts {
    return this.#links().resolved;
  }

  get unresolvedLinks(): LinkCounts {
    return this.#links().unresolved;
  }

  /** Every tag of the vault, with how often it stands somewhere. */
  getTags(): Record<string, number> {
    const counts: Record<string, number> = {};
    for (const cache of this.#caches.values()) {
      for (const tag of getAllTags(cache) ?? []) counts[tag] = (counts[tag] ?? 0) + 1;
    }
    return counts;
  }

  /** Whether nothing is waiting to be read. */
  get idle(): boolean {
    return this.#pending.size === 0 && this.#timer === undefined && !this.#reading;
  }

  /** Reads what there is to read, and says `resolved` even when there is nothing. */
  start(): void {
    this.#schedule();
  }

  /** Stops reading: the app is closing. */
  close(): void {
    this.#closed = true;
    clearTimeout(this.#timer);
  }

  #enqueue(file: TAbstractFile): void {
    this.#tables = undefined;
    if (file instanceof TFile && file.extension === "md") this.#pending.add(file);
    this.#schedule();
  }

  #schedule(): void {
    if (this.#closed || this.#reading || this.#timer !== undefined) return;
    this.#timer = setTimeout(() => {
      this.#timer = undefined;
      void this.#readPending();
    }, this.lag);
  }

  async #readPending(): Promise<void> {
    this.#reading = true;
    while (this.#pending.size > 0 && !this.#closed) {
      const batch = [...this.#pending].slice(0, BATCH);
      for (const file of batch) this.#pending.delete(file);
      await this.#readBatch(batch);
    }
    this.#reading = false;
    this.#resolve();
  }

  async #readBatch(files: readonly TFile[]): Promise<void> {
    const stats = files.map((file) => file.stat);
    const texts = await this.#vault.adapter.readMany(files.map((file) => file.path));
    files.forEach((file, index) => {
      const [stat, text] = [stats[index], texts[index]];
      // Deleted since, or about to be read again: what was read is not worth telling.
      if (typeof text !== "string" || !stat || file.deleted || this.#pending.has(file)) return;
      this.#vault.texts.set(file, text, stat);
      const cache = readNote(text);
      this.#caches.set(file.path, cache);
      this.#unresolved.add(file);
      this.trigger("changed", file, text, cache);
    });
  }

  #resolve(): void {
    this.#tables = undefined;
    const files = [...this.#unresolved].filter((file) => !file.deleted);
    this.#unresolved.clear();
    for (const file of files) this.trigger("resolve", file);
    this.trigger("resolved");
  }

  #forget(file: TAbstractFile): void {
    this.#tables = undefined;
    if (!(file instanceof TFile)) return;
    const previous = this.getCache(file.path);
    this.#caches.delete(file.path);
    this.#pending.delete(file);
    this.#unresolved.delete(file);
    if (file.extension === "md") this.trigger("deleted", file, previous);
    this.#schedule();
  }

  #rename(file: TAbstractFile, oldPath: string): void {
    this.#tables = undefined;
    if (!(file instanceof TFile)) return;
    const cache = this.#caches.get(oldPath);
    this.#caches.delete(oldPath);
    if (cache && file.extension === "md") this.#caches.set(file.path, cache);
    else if (file.extension === "md") this.#pending.add(file);
    this.#unresolved.add(file);
    this.#schedule();
  }

  #links(): LinkTables {
    this.#tables ??= countLinks(this.#caches, (linkpath, source) =>
      this.getFirstLinkpathDest(linkpath, source),
    );
    return this.#tables;
  }
}
