import type { DataWriteOptions, ListedFiles, Stat } from "obsidian";
import { fileError, type Backend, type TreeEntry } from "../vault/adapter";

/** What a backend needs to reach its server. */
export interface ServerAccess {
  readonly token: string;
  readonly vaultName: string;
}

interface VaultIndex {
  readonly entries: TreeEntry[];
  readonly texts: Record<string, string | null>;
}

/** The answer to a write under a condition. */
export type ConditionalWrite =
  { readonly written: true } | { readonly written: false; readonly text: string };

/** A vault behind the stand-in's server. */
export class ServerBackend implements Backend {
  readonly name: string;
  readonly #token: string;
  /** Texts that came with the index and have not been asked for yet. */
  #prefetched = new Map<string, string | null>();

  constructor({ token, vaultName }: ServerAccess) {
    this.name = vaultName;
    this.#token = token;
  }

  async stat(path: string): Promise<Stat | null> {
    const { stat } = await this.#ask<{ stat: Stat | null }>("stat", { path });
    return stat;
  }

  async list(path: string): Promise<ListedFiles> {
    return this.#ask<ListedFiles>("list", { path });
  }

  /** The whole tree; the texts of the notes come along and are kept until they are asked for, once. */
  async tree(): Promise<TreeEntry[]> {
    const { entries, texts } = await this.#ask<VaultIndex>("index", {});
    this.#prefetched = new Map(Object.entries(texts));
    return entries;
  }

  async readText(path: string): Promise<string> {
    const { text } = await this.#ask<{ text: string | null }>("read", { path });
    if (text === null) throw fileError("ENOENT", "open", path);
    return text;
  }

  async readBytes(path: string): Promise<Uint8Array> {
    const { base64 } = await this.#ask<{ base64: string | null }>("read-bytes", { path });
    if (base64 === null) throw fileError("ENOENT", "open", path);
    return Uint8Array.from(atob(base64), (sign) => sign.charCodeAt(0));
  }

  async readMany(paths: readonly string[]): Promise<(string | null)[]> {
    const here = new Map(
      paths.flatMap((path) => (this.#prefetched.has(path) ? [[path, this.#take(path)] as const] : [])),
    );
    const missing = paths.filter((path) => !here.has(path));
    if (missing.length > 0) {
      const { texts } = await this.#ask<{ texts: (string | null)[] }>("read-many", { paths: missing });
      missing.forEach((path, at) => here.set(path, texts[at] ?? null));
    }
    return paths.map((path) => here.get(path) ?? null);
  }

  async write(path: string, data: string | Uint8Array, options: DataWriteOptions = {}): Promise<void> {
    const body = typeof data === "string" ? { text: data } : { base64: base64Of(data) };
    this.#prefetched.delete(path);
    await this.#ask("write", { path, ...body, ...options });
  }

  /** Writes if the file still holds `expected`; else says what it holds. */
  async writeIf(
    path: string,
    text: string,
    { expected, ...options }: DataWriteOptions & { expected: string },
  ): Promise<ConditionalWrite> {
    this.#prefetched.delete(path);
    return this.#ask<ConditionalWrite>("write", { path, text, expected, ...options });
  }

  async makeFolder(path: string): Promise<void> {
    await this.#ask("make-folder", { path });
  }

  async removeFolder(path: string, recursive: boolean): Promise<void> {
    await this.#ask("remove-folder", { path, recursive });
  }

  async remove(path: string): Promise<void> {
    await this.#ask("remove", { path });
  }

  async move(from: string, to: string): Promise<void> {
    this.#prefetched.clear();
    await this.#ask("move", { from, to });
  }

  resourceUrl(path: string): string {
    return `/files/${path.split("/").map(encodeURIComponent).join("/")}?token=${this.#token}`;
  }

  watch(listener: (path: string) => void): () => void {
    const events = new EventSource(`/events?token=${this.#token}`);
    events.addEventListener("message", ({ data }) => {
      const { path } = JSON.parse(String(data)) as { path: string };
      this.#prefetched.delete(path);
      listener(path);
    });
    return () => events.close();
  }

  #take(path: string): string | null {
    const text = this.#prefetched.get(path) ?? null;
    this.#prefetched.delete(path);
    return text;
  }

  async #ask<T>(operation: string, body: object): Promise<T> {
    const response = await fetch(`/api/${operation}`, {
      method: "POST",
      headers: { "content-type": "application/json", "x-host-token": this.#token },
      body: JSON.stringify(body),
    });
    if (response.ok) return (await response.json()) as T;
    throw await errorFrom(response);
  }
}

async function errorFrom(response: Response): Promise<Error> {
  const text = await response.text();
  try {
    const { error, code } = JSON.parse(text) as { error: string; code: string };
    return Object.assign(new Error(error), { code });
  } catch {
    return new Error(text || `The server answered with ${response.status}.`);
  }
}

function base64Of(bytes: Uint8Array): string {
  let text = "";
  for (const byte of bytes) text += String.fromCharCode(byte);
  return btoa(text);
}
