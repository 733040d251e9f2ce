import type { DataWriteOptions, ListedFiles, Stat } from "obsidian";
import { fileError, type Backend, type TreeEntry } from "./adapter";
import { Faults, type Operation } from "./faults";
import { isHidden, parentOf } from "./files";

interface Node {
  path: string;
  readonly bytes: Uint8Array | null;
  readonly ctime: number;
  readonly mtime: number;
}

/** How the memory behaves. */
export interface MemoryOptions {
  name?: string;
  /** As on macOS and Windows, where `A.md` and `a.md` are one file. */
  ignoreCase?: boolean;
}

/**
 * A vault in memory, for tests. It keeps bytes, as a disk does, has the same contract as a folder on
 * disk, and {@link Faults} to break it.
 */
export class MemoryBackend implements Backend {
  readonly name: string;
  readonly faults = new Faults();
  /** What was read and written, for tests that count. */
  readonly log: { operation: Operation; path: string }[] = [];
  #nodes = new Map<string, Node>();
  #listeners = new Set<(path: string) => void>();
  #clock = 0;
  readonly #ignoreCase: boolean;

  constructor(
    files: Record<string, string | Uint8Array> = {},
    { name = "vault", ignoreCase = false }: MemoryOptions = {},
  ) {
    this.name = name;
    this.#ignoreCase = ignoreCase;
    for (const [path, data] of Object.entries(files)) this.#seed(path, data);
  }

  async stat(path: string): Promise<Stat | null> {
    await this.#begin("stat", path);
    if (path === "/") return { type: "folder", ctime: 0, mtime: 0, size: 0 };
    const node = this.#nodes.get(this.#key(path));
    return node ? statOf(node) : null;
  }

  async list(path: string): Promise<ListedFiles> {
    await this.#begin("list", path);
    if (path !== "/" && this.#nodes.get(this.#key(path))?.bytes !== null)
      throw fileError("ENOENT", "scandir", path);
    const listed: ListedFiles = { files: [], folders: [] };
    for (const node of this.#nodes.values()) {
      if (this.#key(parentOf(node.path)) === this.#key(path))
        listed[node.bytes ? "files" : "folders"].push(node.path);
    }
    return listed;
  }

  async tree(): Promise<TreeEntry[]> {
    await this.#begin("list", "/");
    return [...this.#nodes.values()]
      .filter((node) => !isHidden(node.path))
      .map((node) => ({ path: node.path, stat: node.bytes ? fileStats(node) : null }))
      .sort((a, b) => depth(a.path) - depth(b.path) || (a.path < b.path ? -1 : 1));
  }

  async readText(path: string): Promise<string> {
    // A byte order mark is part of the text: what is written back must hold it again.
    return new TextDecoder("utf-8", { ignoreBOM: true }).decode(await this.readBytes(path));
  }

  async readBytes(path: string): Promise<Uint8Array> {
    await this.#begin("read", path);
    return this.#file(path, "open").slice();
  }

  async readMany(paths: readonly string[]): Promise<(string | null)[]> {
    return Promise.all(paths.map((path) => this.readText(path).catch(() => null)));
  }

  async write(path: string, data: string | Uint8Array, options: DataWriteOptions = {}): Promise<void> {
    await this.#begin("write", path);
    const before = this.#nodes.get(this.#key(path));
    if (before?.bytes === null) throw fileError("EISDIR", "open", path);
    this.#needFolder(parentOf(path), path);
    const mtime = options.mtime ?? this.#now();
    this.#put({
      path: before?.path ?? path,
      bytes: encode(data),
      ctime: options.ctime ?? before?.ctime ?? mtime,
      mtime,
    });
  }

  async makeFolder(path: string): Promise<void> {
    await this.#begin("makeFolder", path);
    if (path === "/") return;
    const node = this.#nodes.get(this.#key(path));
    if (node?.bytes) throw fileError("EEXIST", "mkdir", path);
    if (node) return;
    await this.makeFolder(parentOf(path));
    this.#put({ path, bytes: null, ctime: 0, mtime: 0 });
  }

  async removeFolder(path: string, recursive: boolean): Promise<void> {
    await this.#begin("remove", path);
    if (this.#nodes.get(this.#key(path))?.bytes !== null) throw fileError("ENOENT", "rmdir", path);
    const within = this.#within(path);
    if (within.length > 0 && !recursive) throw fileError("ENOTEMPTY", "rmdir", path);
    for (const node of within.reverse()) this.#drop(node.path);
    this.#drop(path);
  }

  async remove(path: string): Promise<void> {
    await this.#begin("remove", path);
    this.#file(path, "unlink");
    this.#drop(path);
  }

  async move(from: string, to: string): Promise<void> {
    await this.#begin("move", from);
    const node = this.#nodes.get(this.#key(from));
    if (!node) throw fileError("ENOENT", "rename", from);
    this.#needFolder(parentOf(to), from);
    for (const inner of [node, ...this.#within(from)]) {
      this.#drop(inner.path);
      this.#put({ ...inner, path: to + inner.path.slice(from.length) });
    }
  }

  resourceUrl(path: string): string {
    return `memory:///${path.split("/").map(encodeURIComponent).join("/")}`;
  }

  watch(listener: (path: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** The text of every file, hidden ones too: what a test compares. */
  texts(): Record<string, string> {
    const decoder = new TextDecoder("utf-8", { ignoreBOM: true });
    const files = [...this.#nodes.values()].flatMap((node) =>
      node.bytes ? [[node.path, decoder.decode(node.bytes)]] : [],
    );
    return Object.fromEntries(files) as Record<string, string>;
  }

  async #begin(operation: Operation, path: string): Promise<void> {
    this.log.push({ operation, path });
    // Even memory answers later: who forgets to wait finds out in tests.
    await Promise.resolve();
    await this.faults.before(operation, path);
  }

  #seed(path: string, data: string | Uint8Array): void {
    for (let folder = parentOf(path); folder !== "/"; folder = parentOf(folder)) {
      const key = this.#key(folder);
      if (!this.#nodes.has(key)) this.#nodes.set(key, { path: folder, bytes: null, ctime: 0, mtime: 0 });
    }
    const now = this.#now();
    this.#nodes.set(this.#key(path), { path, bytes: encode(data), ctime: now, mtime: now });
  }

  #key(path: string): string {
    return this.#ignoreCase ? path.toLowerCase() : path;
  }

  /** Never the same time twice, so that every write can be told from the one before. */
  #now(): number {
    this.#clock = Math.max(this.#clock + 1, Date.now());
    return this.#clock;
  }

  #file(path: string, call: string): Uint8Array {
    const node = this.#nodes.get(this.#key(path));
    if (!node) throw fileError("ENOENT", call, path);
    if (!node.bytes) throw fileError("EISDIR", call, path);
    return node.bytes;
  }

  #needFolder(folder: string, path: string): void {
    if (folder !== "/" && this.#nodes.get(this.#key(folder))?.bytes !== null)
      throw fileError("ENOENT", "open", path);
  }

  #within(folder: string): Node[] {
    const prefix = `${this.#key(folder)}/`;
    return [...this.#nodes.values()].filter((node) => this.#key(node.path).startsWith(prefix));
  }

  #put(node: Node): void {
    this.#nodes.set(this.#key(node.path), node);
    for (const listener of this.#listeners) listener(node.path);
  }

  #drop(path: string): void {
    this.#nodes.delete(this.#key(path));
    for (const listener of this.#listeners) listener(path);
  }
}

function encode(data: string | Uint8Array): Uint8Array {
  return typeof data === "string" ? new TextEncoder().encode(data) : data.slice();
}

function fileStats(node: Node): { ctime: number; mtime: number; size: number } {
  return { ctime: node.ctime, mtime: node.mtime, size: node.bytes?.length ?? 0 };
}

function statOf(node: Node): Stat {
  return { type: node.bytes ? "file" : "folder", ...fileStats(node) };
}

/** How many folders a path is deep. */
function depth(path: string): number {
  return path.split("/").length;
}
