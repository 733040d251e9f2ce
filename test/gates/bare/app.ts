/**
 * The least of Obsidian that a plugin can be loaded into: three kinds of files in memory, their metadata, and
 * base classes that do nothing. It is bundled by itself and run inside the bare machine, so that plugin and
 * app share one realm; only texts go in and out. Whatever it lacks throws, and whatever would write, too.
 */

/** A note as the test writes it: its text, and what Obsidian's cache holds of it. */
export interface BareNote {
  readonly path: string;
  readonly text: string;
  readonly cache: object;
}

type Listener = (...args: unknown[]) => unknown;
type Handler = (params: Record<string, string>) => string | Promise<string>;

class Component {
  onload(): void | Promise<void> {}
  onunload(): void {}
  addChild<T>(child: T): T {
    return child;
  }
  register(): void {}
  registerEvent(): void {}
  registerDomEvent(): void {}
  registerInterval(id: number): number {
    return id;
  }
}

class File {
  readonly name: string;
  readonly basename: string;
  readonly extension = "md";
  readonly stat: { readonly ctime: number; readonly mtime: number; readonly size: number };

  constructor(
    readonly path: string,
    readonly text: string,
    readonly parent: Folder,
  ) {
    this.name = path.slice(path.lastIndexOf("/") + 1);
    this.basename = this.name.replace(/\.md$/, "");
    this.stat = { ctime: 0, mtime: 0, size: text.length };
  }
}

class Folder {
  readonly path = "/";
  readonly name = "";
  readonly parent = null;
  readonly children: File[] = [];
  isRoot(): boolean {
    return true;
  }
}

const handlers = new Map<string, Handler>();

/** The base class of plugins: what it registers is forgotten, but for the command line. */
class Plugin extends Component {
  constructor(
    readonly app: unknown,
    readonly manifest: unknown,
  ) {
    super();
  }
  registerCliHandler(command: string, _description: string, _flags: unknown, handler: Handler): void {
    if (handlers.has(command)) throw new Error(`The command ${command} is registered twice.`);
    handlers.set(command, handler);
  }
  loadData(): Promise<unknown> {
    return Promise.resolve(null);
  }
  saveData(): Promise<never> {
    return Promise.reject(new Error("The plugin saved settings that nobody had changed."));
  }
  addRibbonIcon(): object {
    return {};
  }
  addCommand<T>(command: T): T {
    return command;
  }
  addSettingTab(): void {}
  registerView(): void {}
  registerHoverLinkSource(): void {}
  registerMarkdownCodeBlockProcessor(): void {}
  registerMarkdownPostProcessor(): void {}
  registerObsidianProtocolHandler(): void {}
  registerBasesView(): boolean {
    return false;
  }
}

const noWrite = (): never => {
  throw new Error("The plugin wrote to the vault.");
};

/** Events are taken and never sent: nothing changes here. */
const events = {
  on: (): object => ({}),
  off: (): void => {},
  offref: (): void => {},
  trigger: (): void => {},
};

function makeVault(files: readonly File[], root: Folder): object {
  const read = (file: File): Promise<string> => Promise.resolve(file.text);
  const byPath = (path: string): File | null => files.find((file) => file.path === path) ?? null;
  const writes = [
    "create",
    "modify",
    "append",
    "process",
    "delete",
    "trash",
    "rename",
    "copy",
    "createFolder",
  ];
  return {
    ...events,
    ...Object.fromEntries(writes.map((name) => [name, noWrite])),
    configDir: ".obsidian",
    getName: () => "Notes",
    getRoot: () => root,
    getFiles: () => [...files],
    getMarkdownFiles: () => [...files],
    getAllLoadedFiles: () => [root, ...files],
    getAllFolders: () => [],
    getAbstractFileByPath: byPath,
    getFileByPath: byPath,
    getFolderByPath: () => null,
    read,
    cachedRead: read,
  };
}

function makeMetadataCache(files: readonly File[], caches: ReadonlyMap<string, object>): object {
  return {
    ...events,
    resolvedLinks: {},
    unresolvedLinks: {},
    getFileCache: (file: File) => caches.get(file.path) ?? null,
    getCache: (path: string) => caches.get(path) ?? null,
    getFirstLinkpathDest: (link: string) =>
      files.find((file) => file.basename === link || file.path === link || file.path === `${link}.md`) ??
      null,
  };
}

function makeWorkspace(ready: (() => unknown)[]): object {
  return {
    ...events,
    layoutReady: false,
    onLayoutReady: (callback: () => unknown) => ready.push(callback),
    getActiveFile: () => null,
    getActiveViewOfType: () => null,
    getLeavesOfType: () => [],
    iterateAllLeaves: () => {},
    updateOptions: () => {},
  };
}

/**
 * The module `obsidian`.
 * @param names what the real one exports: classes and functions
 */
export function makeModule(names: { classes: readonly string[]; functions: readonly string[] }): object {
  const unknown = (name: string): Listener => {
    return () => {
      throw new Error(`${name} was called, and there is none in the bare machine.`);
    };
  };
  return {
    ...Object.fromEntries(names.functions.map((name) => [name, unknown(name)])),
    ...Object.fromEntries(names.classes.map((name) => [name, class extends Component {}])),
    Component,
    Plugin,
    TFile: File,
    TFolder: Folder,
    Platform: { isDesktop: false, isDesktopApp: false, isMobile: true, isMobileApp: true, isPhone: true },
    getLanguage: () => "en",
    normalizePath: (path: string) => path,
    requireApiVersion: () => true,
  };
}

/**
 * Loads a plugin into an app that holds some notes, and tells it that the layout is ready.
 * @param PluginClass the default export of its main.js
 * @param json the manifest and the notes
 */
export async function start(
  PluginClass: new (app: unknown, manifest: unknown) => Plugin,
  json: string,
): Promise<void> {
  const { manifest, notes } = JSON.parse(json) as { manifest: unknown; notes: readonly BareNote[] };
  const root = new Folder();
  const files = notes.map((note) => new File(note.path, note.text, root));
  root.children.push(...files);
  const ready: (() => unknown)[] = [];
  const app = {
    vault: makeVault(files, root),
    metadataCache: makeMetadataCache(files, new Map(notes.map((note) => [note.path, note.cache]))),
    workspace: makeWorkspace(ready),
    fileManager: {},
    loadLocalStorage: () => null,
    saveLocalStorage: () => {},
  };
  await new PluginClass(app, manifest).onload();
  for (const callback of ready) await callback();
}

/** Calls what the plugin registered for the command line. */
export async function call(command: string, json: string): Promise<string> {
  const handler = handlers.get(command);
  if (!handler) throw new Error(`The plugin registered ${[...handlers.keys()].join(", ") || "nothing"}.`);
  return handler(JSON.parse(json) as Record<string, string>);
}
