import type { DataWriteOptions, ListedFiles, Stat } from "obsidian";
import { normalizePath } from "../base/util";
import type { Backend, HostAdapter, TreeEntry } from "./adapter";
import { nameOf } from "./files";
import { PathQueue } from "./path-queue";

const TRASH = ".trash";

/**
 * Obsidian's `DataAdapter` over any {@link Backend}: the rules (paths stay inside the vault, a target
 * must be free, `process` is atomic) are here once, so that memory, folder and server behave alike.
 */
export class BackendAdapter implements HostAdapter {
  readonly backend: Backend;
  #queue = new PathQueue();

  constructor(backend: Backend) {
    this.backend = backend;
  }

  getName(): string {
    return this.backend.name;
  }

  async exists(path: string, _sensitive?: boolean): Promise<boolean> {
    return (await this.stat(path)) !== null;
  }

  async stat(path: string): Promise<Stat | null> {
    return this.backend.stat(inside(path));
  }

  async list(path: string): Promise<ListedFiles> {
    return this.backend.list(inside(path));
  }

  async tree(): Promise<TreeEntry[]> {
    return this.backend.tree();
  }

  async read(path: string): Promise<string> {
    return this.backend.readText(inside(path));
  }

  async readMany(paths: readonly string[]): Promise<(string | null)[]> {
    return this.backend.readMany(paths.map(inside));
  }

  async readBinary(path: string): Promise<ArrayBuffer> {
    return toArrayBuffer(await this.backend.readBytes(inside(path)));
  }

  async write(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    const target = inside(path);
    await this.#queue.run([target], () => this.backend.write(target, data, options));
  }

  async writeBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    const target = inside(path);
    await this.#queue.run([target], () => this.backend.write(target, new Uint8Array(data), options));
  }

  async append(path: string, data: string, options?: DataWriteOptions): Promise<void> {
    const target = inside(path);
    await this.#queue.run([target], async () => {
      const before = (await this.backend.stat(target)) ? await this.backend.readText(target) : "";
      await this.backend.write(target, before + data, options);
    });
  }

  async appendBinary(path: string, data: ArrayBuffer, options?: DataWriteOptions): Promise<void> {
    const target = inside(path);
    await this.#queue.run([target], async () => {
      const before = (await this.backend.stat(target))
        ? await this.backend.readBytes(target)
        : new Uint8Array();
      await this.backend.write(target, new Uint8Array([...before, ...new Uint8Array(data)]), options);
    });
  }

  async process(path: string, fn: (data: string) => string, options?: DataWriteOptions): Promise<string> {
    const target = inside(path);
    return this.#queue.run([target], async () => {
      const before = await this.backend.readText(target);
      const after = fn(before);
      if (after !== before) await this.backend.write(target, after, options);
      return after;
    });
  }

  getResourcePath(path: string): string {
    return this.backend.resourceUrl(inside(path));
  }

  async mkdir(path: string): Promise<void> {
    await this.backend.makeFolder(inside(path));
  }

  async rmdir(path: string, recursive: boolean): Promise<void> {
    const target = inside(path);
    await this.#queue.run([target], () => this.backend.removeFolder(target, recursive));
  }

  async remove(path: string): Promise<void> {
    const target = inside(path);
    await this.#queue.run([target], () => this.backend.remove(target));
  }

  async rename(path: string, newPath: string): Promise<void> {
    const [from, to] = [inside(path), inside(newPath)];
    await this.#queue.run([from, to], async () => {
      // On a file system that ignores case, a change of case finds the file itself at the target.
      const onlyCase = from.toLowerCase() === to.toLowerCase();
      if (!onlyCase && (await this.backend.stat(to))) throw new Error("Destination file already exists!");
      await this.backend.move(from, to);
    });
  }

  async copy(path: string, newPath: string): Promise<void> {
    const [from, to] = [inside(path), inside(newPath)];
    await this.#queue.run([from, to], async () => {
      if (await this.backend.stat(to)) throw new Error("Destination file already exists!");
      await this.backend.write(to, await this.backend.readBytes(from));
    });
  }

  /** There is no system trash here: saying so makes callers use the vault's own. */
  async trashSystem(_path: string): Promise<boolean> {
    return false;
  }

  async trashLocal(path: string): Promise<void> {
    const from = inside(path);
    await this.#queue.run([from, TRASH], async () => {
      await this.backend.makeFolder(TRASH);
      await this.backend.move(from, await this.#freeTrashPath(nameOf(from)));
    });
  }

  async #freeTrashPath(name: string): Promise<string> {
    const dot = name.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [name.slice(0, dot), name.slice(dot)] : [name, ""];
    for (let count = 1; ; count++) {
      const path = `${TRASH}/${stem}${count === 1 ? "" : ` ${count}`}${ending}`;
      if (!(await this.backend.stat(path))) return path;
    }
  }
}

/** A normalized path, refused when it would lead out of the vault. */
export function inside(path: string): string {
  const normalized = normalizePath(path);
  if (normalized.split("/").some((part) => part === ".." || part === ".")) {
    throw new Error(`The path "${path}" leads out of the vault.`);
  }
  if (normalized.includes("\0")) throw new Error("A path cannot hold a null character.");
  return normalized;
}

function toArrayBuffer(bytes: Uint8Array): ArrayBuffer {
  const copy = new ArrayBuffer(bytes.byteLength);
  new Uint8Array(copy).set(bytes);
  return copy;
}
