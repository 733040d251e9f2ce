import { mkdir, mkdtemp, readFile, realpath, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { cp } from "node:fs/promises";
import { type Browser, chromium, type Page } from "playwright-core";
import { findChromium } from "../../tools/find-chromium.mjs";
import { buildOurPlugin, buildPage } from "./builds";
import type { PluginFiles } from "./plugin-files";
import { HostServer } from "./server";

/** How the stand-in is wanted. */
export interface HostOptions {
  /** Notes by path; beside or instead of {@link vaultDir}. */
  readonly vaultFiles?: Readonly<Record<string, string>>;
  /** A folder whose copy is the vault. */
  readonly vaultDir?: string;
  /** The day it is to be, at nine. */
  readonly day?: string;
  readonly phone?: boolean;
  readonly dark?: boolean;
  /** The plugins to load; ours alone when left out. */
  readonly plugins?: readonly PluginFiles[];
  /** The size of the window. */
  readonly viewport?: { readonly width: number; readonly height: number };
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
 * What Chromium is to leave out. It takes the last such list only, so this repeats those of playwright's list
 * that matter here; the first three draw the address line's suggestions, in two pages of their own for each window.
 */
const LEFT_OUT = [
  ...["WebUIOmniboxPopup", "WebUIOmniboxAimPopup", "WebUIOmniboxFullPopup"],
  ...["AvoidUnnecessaryBeforeUnloadCheckSync", "DestroyProfileOnBrowserClose", "PaintHolding"],
  ...["HttpsUpgrades", "HttpsFirstBalancedModeAutoEnable", "ThirdPartyStoragePartitioning"],
  ...["LensOverlay", "MediaRouter", "AimEnabled"],
  ...["OptimizationHints", "NetworkTimeServiceQuerying", "PreconnectToSearch"],
];

const FLAGS = [
  `--disable-features=${LEFT_OUT.join(",")}`,
  "--disable-gpu",
  "--disable-quic",
  "--no-first-run",
  "--disable-background-networking",
  "--disable-component-update",
  "--disable-sync",
];

let running: Promise<Browser> | undefined;

/** Starts the system's Chromium, once in a process. */
export function startBrowser(): Promise<Browser> {
  running ??= launch();
  return running;
}

/** Ends the browser that {@link startBrowser} gave, if there is one. */
export async function stopBrowser(): Promise<void> {
  const browser = await running;
  running = undefined;
  await browser?.close();
}

async function launch(): Promise<Browser> {
  const executablePath = findChromium();
  if (executablePath === null)
    throw new Error("There is no Chromium or Chrome here; name one in the variable CHROME.");
  // As root, which is what containers run as, Chromium refuses its own sandbox.
  const isRoot = process.getuid?.() === 0;
  return chromium.launch({
    executablePath,
    headless: true,
    args: isRoot ? [...FLAGS, "--no-sandbox"] : FLAGS,
  });
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
  const server = new HostServer({ folder, page, plugins, day: options.day });
  await server.start();
  ends.push(() => server.close());
  const tab = await openTab(options);
  ends.push(() => tab.context().close());
  const errors = collectErrors(tab);
  await tab.goto(server.address + queryOf(options));
  await tab.evaluate("window.hostReady.then(() => undefined)");
  return {
    page: tab,
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

async function openTab({ phone = false, dark = false, viewport }: HostOptions): Promise<Page> {
  const browser = await startBrowser();
  const context = await browser.newContext({
    viewport: viewport ?? (phone ? { width: 390, height: 844 } : { width: 1280, height: 800 }),
    hasTouch: phone,
    colorScheme: dark ? "dark" : "light",
    locale: "en-US",
    reducedMotion: "reduce",
  });
  await context.grantPermissions(["clipboard-read", "clipboard-write"]);
  return context.newPage();
}

function queryOf({ phone = false, dark = false }: HostOptions): string {
  return `?phone=${phone ? 1 : 0}&dark=${dark ? 1 : 0}`;
}

function collectErrors(page: Page): string[] {
  const errors: string[] = [];
  page.on("pageerror", (error) => errors.push(error.stack ?? error.message));
  page.on("console", (message) => {
    if (message.type() === "error") errors.push(message.text());
  });
  return errors;
}
