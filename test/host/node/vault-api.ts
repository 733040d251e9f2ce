import type { DataWriteOptions } from "obsidian";
import { fileError, type Backend } from "../vault/adapter";
import { inside } from "../vault/data-adapter";
import { PathQueue } from "../vault/path-queue";

/** What a request sent, as it came. */
export type Params = Readonly<Record<string, unknown>>;

/** A request that makes no sense; `code` says how it is answered. */
export class BadRequest extends Error {
  readonly code = "EINVAL";
}

type Operation = (params: Params) => Promise<unknown>;

/** What the page can ask the server to do with the vault. Every path is checked here, then again by the backend. */
export function vaultOperations(backend: Backend): ReadonlyMap<string, Operation> {
  const queue = new PathQueue();
  return new Map<string, Operation>([
    ["index", () => index(backend)],
    ["stat", async (params) => ({ stat: await backend.stat(pathIn(params)) })],
    ["list", (params) => backend.list(pathIn(params))],
    ["read", async (params) => ({ text: await orNull(backend.readText(pathIn(params))) })],
    ["read-many", async (params) => ({ texts: await backend.readMany(pathsIn(params)) })],
    ["read-bytes", async (params) => ({ base64: await orNull(base64(backend, pathIn(params))) })],
    ["write", (params) => queue.run([pathIn(params)], () => write(backend, params))],
    ["make-folder", (params) => done(backend.makeFolder(pathIn(params)))],
    ["remove-folder", (params) => done(backend.removeFolder(below(params), params["recursive"] === true))],
    ["remove", (params) => done(backend.remove(below(params)))],
    ["move", (params) => done(move(backend, params))],
  ]);
}

/** Everything there is, with the text of every note: one request instead of one a note. */
async function index(backend: Backend): Promise<unknown> {
  const entries = await backend.tree();
  const notes = entries
    .filter(({ path, stat }) => stat !== null && path.endsWith(".md"))
    .map(({ path }) => path);
  const texts = await backend.readMany(notes);
  return { entries, texts: Object.fromEntries(notes.map((path, at) => [path, texts[at] ?? null])) };
}

/** That a file is not there is an answer like any other: browsers write failed requests into the console. */
async function orNull<T>(work: Promise<T>): Promise<T | null> {
  try {
    return await work;
  } catch (error) {
    if (error instanceof Error && "code" in error && error.code === "ENOENT") return null;
    throw error;
  }
}

async function base64(backend: Backend, path: string): Promise<string> {
  return Buffer.from(await backend.readBytes(path)).toString("base64");
}

/** Writes; with `expected` only if that is still the file's text, else the answer holds the text there is. */
async function write(backend: Backend, params: Params): Promise<unknown> {
  const path = below(params);
  const { text, base64, expected } = params;
  if (typeof expected === "string") {
    const present = await backend.readText(path);
    if (present !== expected) return { written: false, text: present };
  }
  if (typeof text === "string") await backend.write(path, text, optionsIn(params));
  else if (typeof base64 === "string")
    await backend.write(path, Buffer.from(base64, "base64"), optionsIn(params));
  else throw new BadRequest("There is nothing to write.");
  return { written: true };
}

async function move(backend: Backend, params: Params): Promise<void> {
  const [from, to] = [below(params, "from"), below(params, "to")];
  const onlyCase = from.toLowerCase() === to.toLowerCase();
  if (!onlyCase && (await backend.stat(to))) throw fileError("EEXIST", "rename", to);
  await backend.move(from, to);
}

async function done(work: Promise<void>): Promise<unknown> {
  await work;
  return {};
}

/** The path in a request, inside the vault. */
function pathIn(params: Params, name = "path"): string {
  const path = params[name];
  if (typeof path !== "string") throw new BadRequest(`The request has no "${name}".`);
  try {
    return inside(path);
  } catch (error) {
    throw new BadRequest(error instanceof Error ? error.message : String(error));
  }
}

/** The vault's path in an address. */
export function decodedPath(encoded: string): string {
  try {
    return pathIn({ path: decodeURIComponent(encoded) });
  } catch {
    throw new BadRequest("The address holds no path.");
  }
}

/** As {@link pathIn}, but not the vault itself. */
function below(params: Params, name = "path"): string {
  const path = pathIn(params, name);
  if (path === "/") throw new BadRequest("The vault itself cannot be changed in this way.");
  return path;
}

function pathsIn(params: Params): string[] {
  const { paths } = params;
  if (!Array.isArray(paths)) throw new BadRequest('The request has no "paths".');
  return paths.map((path: unknown) => pathIn({ path }));
}

function optionsIn({ ctime, mtime }: Params): DataWriteOptions {
  return {
    ...(typeof ctime === "number" ? { ctime } : {}),
    ...(typeof mtime === "number" ? { mtime } : {}),
  };
}
