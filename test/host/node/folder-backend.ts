import { constants, promises as fs, readFileSync, type Dirent, type Stats } from "node:fs";
import path from "node:path";
import { pathToFileURL } from "node:url";
import type { DataWriteOptions, FileStats, ListedFiles, Stat } from "obsidian";
import { fileError, type Backend, type TreeEntry } from "../vault/adapter";
import { parentOf } from "../vault/files";

/** How many files are open at once when many are read. */
const PARALLEL = 64;

/** A vault in a folder on disk. Nothing outside the folder is read or written, symbolic links included. */
export class FolderBackend implements Backend {
  readonly name: string;
  readonly #folder: string;
  #listeners = new Set<(path: string) => void>();
  #realFolder: Promise<string> | undefined;

  /** `folder` must be there. */
  constructor(folder: string) {
    this.#folder = path.resolve(folder);
    this.name = path.basename(this.#folder);
  }

  async stat(vaultPath: string): Promise<Stat | null> {
    try {
      const stats = await fs.stat(await this.#existing(vaultPath));
      return { type: stats.isDirectory() ? "folder" : "file", ...fileStats(stats) };
    } catch (error) {
      if (isCode(error, "ENOENT", "ENOTDIR", "ELOOP")) return null;
      throw error;
    }
  }

  async list(vaultPath: string): Promise<ListedFiles> {
    const listed: ListedFiles = { files: [], folders: [] };
    for (const entry of await this.#entries(vaultPath)) {
      if (entry.kind) listed[entry.kind === "folder" ? "folders" : "files"].push(entry.path);
    }
    return listed;
  }

  async tree(): Promise<TreeEntry[]> {
    const found: TreeEntry[] = [];
    const visit = async (folder: string): Promise<void> => {
      const entries = (await this.#entries(folder)).filter(
        (entry) => !path.basename(entry.path).startsWith("."),
      );
      const files = entries.filter((entry) => entry.kind === "file");
      found.push(
        ...(await eachOf(files, (entry) => this.#fileEntry(entry.path))).filter((entry) => entry !== null),
      );
      for (const entry of entries.filter((candidate) => candidate.kind === "folder")) {
        found.push({ path: entry.path, stat: null });
        await visit(entry.path);
      }
    };
    await visit("/");
    return found;
  }

  async readText(vaultPath: string): Promise<string> {
    return fs.readFile(await this.#existing(vaultPath), "utf8");
  }

  async readBytes(vaultPath: string): Promise<Uint8Array> {
    return fs.readFile(await this.#existing(vaultPath));
  }

  /** Reads without waiting for each: of 2,000 notes, the waiting is most of the time. */
  async readMany(paths: readonly string[]): Promise<(string | null)[]> {
    const folders = new Map<string, string | null>();
    const texts: (string | null)[] = [];
    for (const vaultPath of paths) {
      const folder = parentOf(vaultPath);
      if (!folders.has(folder)) folders.set(folder, await this.#existing(folder).catch(() => null));
      const real = folders.get(folder);
      const text = real ? readPlainFile(path.join(real, path.basename(vaultPath))) : null;
      texts.push(text ?? (await this.readText(vaultPath).catch(() => null)));
    }
    return texts;
  }

  async write(vaultPath: string, data: string | Uint8Array, options: DataWriteOptions = {}): Promise<void> {
    const target = await this.#target(vaultPath);
    await fs.writeFile(target, data);
    if (options.mtime !== undefined) await fs.utimes(target, options.mtime / 1000, options.mtime / 1000);
    this.#changed(vaultPath);
  }

  async makeFolder(vaultPath: string): Promise<void> {
    await fs.mkdir(await this.#target(vaultPath), { recursive: true });
    this.#changed(vaultPath);
  }

  async removeFolder(vaultPath: string, recursive: boolean): Promise<void> {
    const target = await this.#existing(vaultPath);
    if (recursive) await fs.rm(target, { recursive: true });
    else await fs.rmdir(target);
    this.#changed(vaultPath);
  }

  async remove(vaultPath: string): Promise<void> {
    await fs.unlink(await this.#existing(vaultPath));
    this.#changed(vaultPath);
  }

  async move(from: string, to: string): Promise<void> {
    await fs.rename(await this.#existing(from), await this.#target(to));
    this.#changed(from);
    this.#changed(to);
  }

  resourceUrl(vaultPath: string): string {
    return pathToFileURL(this.#join(vaultPath)).href;
  }

  watch(listener: (path: string) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  #changed(vaultPath: string): void {
    for (const listener of this.#listeners) listener(vaultPath);
  }

  #join(vaultPath: string): string {
    const joined = path.resolve(path.join(this.#folder, vaultPath));
    if (!isWithin(this.#folder, joined)) throw new Error(`The path "${vaultPath}" leads out of the vault.`);
    return joined;
  }

  /** The real place of something that is there; a link that leads out of the vault is refused. */
  async #existing(vaultPath: string): Promise<string> {
    const real = await fs.realpath(this.#join(vaultPath));
    this.#realFolder ??= fs.realpath(this.#folder);
    if (!isWithin(await this.#realFolder, real)) throw fileError("EACCES", "open", vaultPath);
    return real;
  }

  /** The real place of something that may not be there yet: the nearest folder above that is must be inside. */
  async #target(vaultPath: string): Promise<string> {
    const joined = this.#join(vaultPath);
    try {
      return await this.#existing(vaultPath);
    } catch (error) {
      if (!isCode(error, "ENOENT") || joined === this.#folder) throw error;
      // A link to nowhere would be written through; its target cannot be judged.
      if (await fs.lstat(joined).catch(() => null)) throw fileError("EACCES", "open", vaultPath);
    }
    const parent = path.relative(this.#folder, path.dirname(joined));
    return path.join(await this.#target(parent === "" ? "/" : parent), path.basename(joined));
  }

  async #fileEntry(vaultPath: string): Promise<TreeEntry | null> {
    const stats = await fs.stat(this.#join(vaultPath)).catch(() => null);
    return stats && { path: vaultPath, stat: fileStats(stats) };
  }

  async #entries(folder: string): Promise<{ path: string; kind: "file" | "folder" | null }[]> {
    const entries = await fs.readdir(await this.#existing(folder), { withFileTypes: true });
    const prefix = folder === "/" ? "" : `${folder}/`;
    return eachOf(
      entries.sort((a, b) => (a.name < b.name ? -1 : 1)),
      async (entry) => ({ path: prefix + entry.name, kind: await this.#kind(prefix + entry.name, entry) }),
    );
  }

  async #kind(vaultPath: string, entry: Dirent): Promise<"file" | "folder" | null> {
    if (entry.isDirectory()) return "folder";
    if (entry.isFile()) return "file";
    if (!entry.isSymbolicLink()) return null;
    // A linked folder could hold itself; a linked file is as good as one.
    const stat = await this.stat(vaultPath).catch(() => null);
    return stat?.type === "file" ? "file" : null;
  }
}

/** The text of a file that is no link; null for anything else, which then has to be looked at closely. */
function readPlainFile(file: string): string | null {
  const noFollow = (constants as Partial<typeof constants>).O_NOFOLLOW;
  if (noFollow === undefined) return null;
  try {
    return readFileSync(file, { encoding: "utf8", flag: constants.O_RDONLY | noFollow } as unknown as {
      encoding: "utf8";
    });
  } catch {
    return null;
  }
}

function fileStats(stats: Stats): FileStats {
  return { ctime: Math.round(stats.birthtimeMs), mtime: Math.round(stats.mtimeMs), size: stats.size };
}

function isWithin(folder: string, target: string): boolean {
  return target === folder || target.startsWith(folder.endsWith(path.sep) ? folder : folder + path.sep);
}

function isCode(error: unknown, ...codes: readonly string[]): boolean {
  return error instanceof Error && "code" in error && codes.includes(String(error.code));
}

/** Runs a task for each item, a limited number at a time; results in the order of the items. */
async function eachOf<T, R>(items: readonly T[], task: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  let next = 0;
  const worker = async (): Promise<void> => {
    while (next < items.length) {
      const index = next++;
      results[index] = await task(items[index] as T);
    }
  };
  await Promise.all(Array.from({ length: Math.min(PARALLEL, items.length) }, worker));
  return results;
}
