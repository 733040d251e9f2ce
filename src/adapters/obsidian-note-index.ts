import { getLinkpath, TFile, type App, type CachedMetadata, type EventRef } from "obsidian";
import type { IndexedNote, NoteIndex, NoteIndexListener } from "../app/ports";

/** Where the core plugin and Templater keep the name of their template folder, below the config folder. */
const TEMPLATE_SETTINGS: readonly (readonly [file: string, key: string])[] = [
  ["templates.json", "folder"],
  ["plugins/templater-obsidian/data.json", "templates_folder"],
];

/** Obsidian's metadata cache. It lags behind the vault; its own events say when it has caught up. */
export class ObsidianNoteIndex implements NoteIndex {
  readonly #app: App;
  #templateFolders: readonly string[] = [];

  constructor(app: App) {
    this.#app = app;
  }

  paths(): readonly string[] {
    return this.#app.vault.getMarkdownFiles().map(({ path }) => path);
  }

  note(path: string): IndexedNote | null {
    const file = this.#app.vault.getFileByPath(path);
    const cache = file && this.#app.metadataCache.getFileCache(file);
    if (!cache) return null;
    return {
      path,
      size: file.stat.size,
      frontmatter: frontmatterOf(cache),
      structure: () => structureOf(cache),
      links: () => linksOf(cache),
    };
  }

  resolve(target: string, from: string): string | null {
    return this.#app.metadataCache.getFirstLinkpathDest(target, from)?.path ?? null;
  }

  templateFolders(): readonly string[] {
    return this.#templateFolders;
  }

  /** Reads the settings of plugins that keep templates; missing or damaged ones name no folder. */
  async readTemplateFolders(): Promise<void> {
    const { adapter, configDir } = this.#app.vault;
    const folders = TEMPLATE_SETTINGS.map(async ([file, key]) => {
      try {
        const path = `${configDir}/${file}`;
        if (!(await adapter.exists(path))) return null;
        const settings = new Map<string, unknown>(
          Object.entries(JSON.parse(await adapter.read(path)) as object),
        );
        const folder = settings.get(key);
        return typeof folder === "string" ? folder : null;
      } catch {
        return null;
      }
    });
    this.#templateFolders = (await Promise.all(folders)).filter((folder) => folder !== null);
  }

  subscribe(listener: NoteIndexListener): () => void {
    const { vault, metadataCache } = this.#app;
    const ofCache: EventRef[] = [
      metadataCache.on("changed", ({ path }, text) => listener.changed(path, text)),
      metadataCache.on("deleted", ({ path }) => listener.deleted(path)),
      metadataCache.on("resolved", () => listener.resolved()),
    ];
    const renamed = vault.on("rename", (file, from) => {
      if (file instanceof TFile) listener.renamed(file.path, from);
    });
    return () => {
      for (const event of ofCache) metadataCache.offref(event);
      vault.offref(renamed);
    };
  }
}

/** Broken YAML leaves a section and no data: only the text can say what stands there. */
function frontmatterOf(cache: CachedMetadata): IndexedNote["frontmatter"] {
  if (cache.frontmatter) return { state: "data", data: cache.frontmatter };
  return cache.sections?.some(({ type }) => type === "yaml") ? null : { state: "none" };
}

function structureOf({
  headings = [],
  listItems = [],
  sections = [],
}: CachedMetadata): ReturnType<IndexedNote["structure"]> {
  return { headings, listItems, sections };
}

function linksOf({ links = [] }: CachedMetadata): ReturnType<IndexedNote["links"]> {
  return links.map(({ link, position }) => ({ target: getLinkpath(link), line: position.start.line }));
}
