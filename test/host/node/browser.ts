import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { cp } from "node:fs/promises";
import type { ConsoleMessage, Page } from "playwright-core";
import { buildOurPlugin, buildPage } from "./builds";
import { endBrowser } from "./chromium";
import type { PluginFiles } from "./plugin-files";
import { HostServer, type ServerOptions } from "./server";
import { leaveTab, openTab, type TabLook } from "./tabs";

export { startBrowser } from "./chromium";

/** How the stand-in is wanted. */
export interface HostOptions extends TabLook {
  /** Notes by path; beside or instead of {@link vaultDir}. */
  readonly vaultFiles?: Readonly<Record<string, string>>;
  /** A folder whose copy is the vault. */
  readonly vaultDir?: string;
  /** The day it is to be, at nine. */
  readonly day?: string;
  /** The plugins to load; ours alone when left out. */
  readonly plugins?: readonly PluginFiles[];
}

/** A running stand-in with its page open. */
export interface OpenHost {
  readonly page: Page;
  /** The vault's folder on disk, a copy that goes away at the end. */
  readonly folder: string;
  readonly address: string;
  /** Errors of the page so far: what was thrown, and what was written to the console as an error. */
  readonly errors: readonly string[];
  /** A file's text on disk. */
  read(file: string): Promise<string>;
  /** Changes a file as another program would. */
  write(file: string, text: string): Promise<void>;
  close(): Promise<void>;
}

/**
 * To be called when the tests of a file are done. The browser stays for the next file of this process, whose end
 * is its end too: to start one anew for each file takes longer than most tests do.
 */
export async function stopBrowser(): Promise<void> {
  if (process.env["VITEST"] === undefined) await endBrowser();
}

/** Opens the stand-in over a vault of its own and waits until it is ready. */
export async function openHost(options: HostOptions = {}): Promise<OpenHost> {
  const ends: (() => Promise<void>)[] = [];
  const close = async (): Promise<void> => {
    for (let end = ends.pop(); end; end = ends.pop()) await end();
  };
  try {
    return { ...(await open(options, ends)), close };
  } catch (error) {
    // A start that breaks off must leave neither a server nor a folder behind.
    await close();
    throw error;
  }
}

/** Built once in a process: the sources do not change while tests run. */
let builtPage: ReturnType<typeof buildPage> | undefined;
let builtPlugin: ReturnType<typeof buildOurPlugin> | undefined;

/** Opens, and adds to `ends` what undoes each step. */
async function open(options: HostOptions, ends: (() => Promise<void>)[]): Promise<Omit<OpenHost, "close">> {
  const [page, plugins] = await Promise.all([
    (builtPage ??= buildPage()),
    options.plugins ?? (builtPlugin ??= buildOurPlugin()).then((ours) => [ours]),
  ]);
  const parent = await realpath(await mkdtemp(path.join(os.tmpdir(), "mentorship-test-")));
  ends.push(() => rm(parent, { recursive: true, force: true }));
  const folder = await makeVault(parent, options);
  const tab = await openTab(options);
  const server = await startServer({ folder, page, plugins, day: options.day }, tab.port);
  ends.push(() => server.close());
  const { errors, stop } = collectErrors(tab.page);
  ends.push(async () => {
    stop();
    await leaveTab({ page: tab.page, port: server.port }, options);
  });
  await tab.page.goto(server.address + queryOf(options));
  await tab.page.evaluate("window.hostReady.then(() => undefined)");
  return {
    page: tab.page,
    folder,
    address: server.address,
    errors,
    read: (file) => readFile(path.join(folder, file), "utf8"),
    write: (file, text) => put(folder, file, text),
  };
}

async function makeVault(parent: string, { vaultDir, vaultFiles = {} }: HostOptions): Promise<string> {
  const folder = path.join(parent, vaultDir === undefined ? "vault" : path.basename(vaultDir));
  await mkdir(folder);
  if (vaultDir !== undefined) await cp(vaultDir, folder, { recursive: true, verbatimSymlinks: true });
  for (const [file, text] of Object.entries(vaultFiles)) await put(folder, file, text);
  return folder;
}

async function put(folder: string, file: string, text: string): Promise<void> {
  const target = path.join(folder, file);
  await mkdir(path.dirname(target), { recursive: true });
  await writeFile(target, text);
}

/** At a port that was used before, where nobody else has taken it meanwhile. */
async function startServer(options: ServerOptions, port: number): Promise<HostServer> {
  return new HostServer({ ...options, port }).start().catch(() => new HostServer(options).start());
}

function queryOf({ phone = false, dark = false }: HostOptions): string {
  return `?phone=${phone ? 1 : 0}&dark=${dark ? 1 : 0}`;
}

function collectErrors(page: Page): { readonly errors: string[]; readonly stop: () => void } {
  const errors: string[] = [];
  const onError = (error: Error): void => void errors.push(error.stack ?? error.message);
  const onMessage = (message: ConsoleMessage): void => {
    if (message.type() === "error") errors.push(message.text());
  };
  page.on("pageerror", onError).on("console", onMessage);
  return { errors, stop: () => void page.off("pageerror", onError).off("console", onMessage) };
}
