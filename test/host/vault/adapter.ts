import type { DataAdapter, DataWriteOptions, FileStats, ListedFiles, Stat } from "obsidian";

/** One entry of the vault's tree; a folder has no `stat`. */
export interface TreeEntry {
  readonly path: string;
  readonly stat: FileStats | null;
}

/**
 * Where the bytes are: memory, a folder, or a server. Paths are normalized and inside the vault; the root is `/`.
 * What is not there is an error whose `code` is `ENOENT`.
 */
export interface Backend {
  /** The vault's name. */
  readonly name: string;
  stat(path: string): Promise<Stat | null>;
  /** What is in a folder, hidden files included. */
  list(path: string): Promise<ListedFiles>;
  /** Everything that is part of the vault (nothing hidden), folders before what is in them. */
  tree(): Promise<TreeEntry[]>;
  readText(path: string): Promise<string>;
  readBytes(path: string): Promise<Uint8Array>;
  /** Many texts in one go; null for those that cannot be read. */
  readMany(paths: readonly string[]): Promise<(string | null)[]>;
  /** Creates or replaces a file; its folder must be there. */
  write(path: string, data: string | Uint8Array, options?: DataWriteOptions): Promise<void>;
  /** Creates a folder and those above it. */
  makeFolder(path: string): Promise<void>;
  removeFolder(path: string, recursive: boolean): Promise<void>;
  remove(path: string): Promise<void>;
  /** Renames a file or folder; the caller has made sure that the target is free. */
  move(from: string, to: string): Promise<void>;
  /** An address from which the window can load the file. */
  resourceUrl(path: string): string;
  /** Calls back with each path that has changed, whoever changed it. Returns how to stop. */
  watch?(listener: (path: string) => void): () => void;
}

/** What the vault works on: Obsidian's adapter, and whole-vault reading in few steps. */
export interface HostAdapter extends DataAdapter {
  readonly backend: Backend;
  tree(): Promise<TreeEntry[]>;
  readMany(paths: readonly string[]): Promise<(string | null)[]>;
}

/** An error as the file system gives it. */
export function fileError(
  code: "ENOENT" | "EEXIST" | "ENOTEMPTY" | "EISDIR" | "EROFS" | "EACCES",
  call: string,
  path: string,
): Error {
  const reasons = {
    ENOENT: "no such file or directory",
    EEXIST: "file already exists",
    ENOTEMPTY: "directory not empty",
    EISDIR: "illegal operation on a directory",
    EROFS: "read-only file system",
    EACCES: "permission denied",
  };
  return Object.assign(new Error(`${code}: ${reasons[code]}, ${call} '${path}'`), { code });
}
