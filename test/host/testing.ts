import type { TFile } from "./vault/files";
import { App, type AppParts } from "./app";
import { startApp, type StartOptions } from "./start-app";
import { BackendAdapter } from "./vault/data-adapter";
import { MemoryBackend, type MemoryOptions } from "./vault/memory-backend";

/** What a test's app is made of. */
export interface HeadlessOptions extends StartOptions, MemoryOptions, Omit<AppParts, "adapter"> {
  readonly files?: Record<string, string | Uint8Array>;
  /** How late the metadata cache is, in milliseconds. */
  readonly cacheLag?: number;
}

/** An app over a vault in memory. */
export interface HeadlessApp {
  readonly app: App;
  /** The memory: its faults, its log, and changes that nobody in the app made. */
  readonly disk: MemoryBackend;
}

/** An app that has not started: for tests that want to hear everything from the first event on. */
export function buildHeadlessApp({
  files = {},
  cacheLag = 0,
  ...options
}: HeadlessOptions = {}): HeadlessApp {
  const disk = new MemoryBackend(files, options);
  const app = new App({ ...options, adapter: new BackendAdapter(disk) });
  app.metadataCache.lag = cacheLag;
  return { app, disk };
}

/** An app that has started, with everything read. */
export async function createHeadlessApp(options: HeadlessOptions = {}): Promise<HeadlessApp> {
  const headless = buildHeadlessApp(options);
  await startApp(headless.app, options);
  await settled(headless.app);
  return headless;
}

/** Waits until the vault and the metadata cache have nothing left to do. Needs real timers. */
export async function settled(app: App): Promise<void> {
  do {
    await app.vault.settled();
    await new Promise((resolve) => setTimeout(resolve, 0));
  } while (!app.vault.idle || !app.metadataCache.idle);
}

/** The file at a path; a test that asks for one that is not there is wrong. */
export function fileAt(app: App, path: string): TFile {
  const file = app.vault.getFileByPath(path);
  if (!file) throw new Error(`The vault has no file "${path}".`);
  return file;
}
