import type * as api from "obsidian";
import type { DataWriteOptions } from "obsidian";
import type { HostAdapter } from "./adapter";
import { inside } from "./data-adapter";
import { TFile, TFolder, type TAbstractFile, nameOf } from "./files";
import { FileLookups } from "./file-lookups";
import { FileTree } from "./file-tree";
import { PathQueue } from "./path-queue";
import { Reconciler } from "./reconcile";
import { TextMemory } from "./text-memory";
import { readConfig, type VaultConfig, defaultConfig } from "./vault-config";

/**
 * The notes, as Obsidian gives them to plugins. What it does to a file is done in the order it was asked
 * for; the event comes before the promise is kept.
 */
export class Vault extends FileLookups implements api.Vault {
  readonly adapter: HostAdapter;
  readonly tree = new FileTree(this);
  configDir = ".obsidian";
  /** The app's settings that concern files and links. */
  config: VaultConfig = defaultConfig();
  /** The text of each file as last seen; see {@link cachedRead}. */
  readonly texts = new TextMemory();
  #queue = new PathQueue();
  #reconciler: Reconciler;

  constructor(adapter: HostAdapter) {
    super();
    this.adapter = adapter;
    this.#reconciler = new Reconciler(this);
  }

  /** Reads the app's settings. */
  async readConfig(): Promise<void> {
    const json = await this.adapter.read(`${this.configDir}/app.json`).catch(() => null);
    this.config = readConfig(json);
  }

  /** Finds all files; each is announced by a `create` event as it becomes known. */
  async load(): Promise<void> {
    this.#reconciler.watch((path) => void this.external(path));
    await this.#reconciler.load();
  }

  /** Stops following changes made outside. */
  close(): void {
    this.#reconciler.stopWatching();
  }

  /** Something at this path has changed outside: looks, and says what is new. */
  async external(path: string): Promise<void> {
    await this.#queue.run([path], () => this.#reconciler.reconcile(path));
  }

  /** Resolves when no operation is under way. */
  async settled(): Promise<void> {
    await this.#queue.settled();
  }

  get idle(): boolean {
    return this.#queue.idle;
  }

  getName(): string {
    return this.adapter.getName();
  }

  getConfig<K extends keyof VaultConfig>(key: K): VaultConfig[K] {
    return this.config[key];
  }

  static recurseChildren(root: TFolder, cb: (file: TAbstractFile) => unknown): void {
    cb(root);
    for (const child of [...root.children]) {
      if (child instanceof TFolder) Vault.recurseChildren(child, cb);
      else cb(child);
    }
  }

  async create(path: string, data: string, options?: DataWriteOptions): Promise<TFile> {
    return this.#createFile(path, (target) => this.adapter.write(target, data, options));
  }

  async createBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<TFile> {
    return this.#createFile(path, (target) => this.adapter.writeBinary(target, data, options));
  }

  async createFolder(path: string): Promise<TFolder> {
    const target = newPath(path);
    return this.#queue.run([target], async () => {
      if (this.tree.get(target) || (await this.adapter.exists(target)))
        throw new Error("Folder already exists.");
      await this.adapter.mkdir(target);
      await this.#reconciler.reconcile(target);
      return this.#expect(target, TFolder);
    });
  }

  async read(file: TFile): Promise<string> {
    const { stat } = file;
    const text = await this.adapter.read(file.path);
    this.texts.set(file, text, stat);
    return text;
  }

  /** The text as last seen, if the file has not changed since as far as the vault knows; else read now. */
  async cachedRead(file: TFile): Promise<string> {
    return this.texts.get(file) ?? this.read(file);
  }

  async readBinary(file: TFile): Promise<ArrayBuffer> {
    return this.adapter.readBinary(file.path);
  }

  getResourcePath(file: TFile): string {
    return this.adapter.getResourcePath(file.path);
  }

  async modify(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.#change(file, () => this.adapter.write(file.path, data, options));
  }

  async modifyBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.#change(file, () => this.adapter.writeBinary(file.path, data, options));
  }

  async append(file: TFile, data: string, options?: DataWriteOptions): Promise<void> {
    await this.#change(file, () => this.adapter.append(file.path, data, options));
  }

  async appendBinary(file: TFile, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    await this.#change(file, () => this.adapter.appendBinary(file.path, data, options));
  }

  async process(file: TFile, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    let text = "";
    await this.#change(file, async () => {
      text = await this.adapter.process(file.path, fn, options);
    });
    return text;
  }

  async delete(file: TAbstractFile, force = false): Promise<void> {
    await this.#remove(file, async () => {
      if (!(file instanceof TFolder)) return this.adapter.remove(file.path);
      if (!force && (await this.#holdsHidden(file.path))) throw new Error("The folder holds hidden files.");
      await this.adapter.rmdir(file.path, true);
    });
  }

  async trash(file: TAbstractFile, system: boolean): Promise<void> {
    await this.#remove(file, async () => {
      if (!(system && (await this.adapter.trashSystem(file.path)))) await this.adapter.trashLocal(file.path);
    });
  }

  async rename(file: TAbstractFile, path: string): Promise<void> {
    const target = newPath(path);
    await this.#queue.run([file.path, target], async () => {
      const onlyCase = target.toLowerCase() === file.path.toLowerCase();
      if (this.tree.get(target) && !onlyCase) throw new Error("Destination file already exists!");
      await this.adapter.rename(file.path, target);
      this.tree.move(file, target, ({ entry, oldPath }) => this.trigger("rename", entry, oldPath));
    });
  }

  async copy<T extends api.TAbstractFile>(file: T, path: string): Promise<T> {
    const source: unknown = file;
    const copy =
      source instanceof TFolder
        ? await this.#copyFolder(source, path)
        : await this.#copyFile(file.path, path);
    return copy as unknown as T;
  }

  async #copyFile(from: string, path: string): Promise<TFile> {
    return this.#createFile(path, (target) => this.adapter.copy(from, target));
  }

  async #copyFolder(folder: TFolder, path: string): Promise<TFolder> {
    const copy = await this.createFolder(path);
    for (const child of [...folder.children]) await this.copy(child, `${copy.path}/${child.name}`);
    return copy;
  }

  async #createFile(path: string, write: (target: string) => Promise<void>): Promise<TFile> {
    const target = newPath(path);
    return this.#queue.run([target], async () => {
      if (this.tree.get(target) || (await this.adapter.exists(target)))
        throw new Error("File already exists.");
      await write(target);
      await this.#reconciler.reconcile(target);
      return this.#expect(target, TFile);
    });
  }

  async #change(file: TFile, write: () => Promise<void>): Promise<void> {
    await this.#queue.run([file.path], async () => {
      await write();
      await this.#reconciler.reconcile(file.path);
    });
  }

  async #remove(file: TAbstractFile, remove: () => Promise<void>): Promise<void> {
    await this.#queue.run([file.path], async () => {
      await remove();
      await this.#reconciler.reconcile(file.path);
    });
  }

  async #holdsHidden(folder: string): Promise<boolean> {
    const { files, folders } = await this.adapter.list(folder);
    if ([...files, ...folders].some((path) => nameOf(path).startsWith("."))) return true;
    for (const inner of folders) if (await this.#holdsHidden(inner)) return true;
    return false;
  }

  #expect<T extends TAbstractFile>(path: string, type: abstract new (...args: never[]) => T): T {
    const entry = this.tree.get(path);
    if (entry instanceof type) return entry;
    throw new Error(`"${path}" was written, but is not part of the vault.`);
  }
}

/** The path of something new, refused when Obsidian would refuse the name. */
function newPath(path: string): string {
  const target = inside(path);
  if (target === "/") throw new Error("File already exists.");
  if (nameOf(target).includes(":")) {
    throw new Error("File name cannot contain any of the following characters: \\ / :");
  }
  return target;
}
