import type { Reference, ReferenceCache } from "obsidian";
import type { TAbstractFile, TFile } from "../vault/files";
import type { FileManager, FileManagerApp } from "./file-manager";
import { getLinkpath, linkFromText, parseLinktext } from "./links";
import { referencesOf } from "./link-table";
import { encodeTarget, targetOf } from "./write-link";

/** A link that led somewhere before a rename. */
export interface KnownLink {
  readonly source: TFile;
  readonly reference: Reference;
  readonly destination: TFile;
}

/** Finds the links that a rename could break, and mends those that it did break. */
export class LinkUpdater {
  readonly #app: FileManagerApp;
  readonly #fileManager: FileManager;

  constructor(app: FileManagerApp, fileManager: FileManager) {
    this.#app = app;
    this.#fileManager = fileManager;
  }

  /** The links to a file (or to what is in a folder), and those that stand in it. */
  linksAround(entry: TAbstractFile): KnownLink[] {
    const { vault, metadataCache } = this.#app;
    const moves = (file: TFile): boolean => file === entry || file.path.startsWith(`${entry.path}/`);
    return vault.getMarkdownFiles().flatMap((source) => {
      const cache = metadataCache.getFileCache(source);
      return referencesOf(cache ?? {}).flatMap((reference) => {
        const destination = metadataCache.getFirstLinkpathDest(getLinkpath(reference.link), source.path);
        return destination && (moves(destination) || moves(source))
          ? [{ source, reference, destination }]
          : [];
      });
    });
  }

  /** Writes anew the links that no longer lead where they did. */
  async update(links: readonly KnownLink[]): Promise<void> {
    const bySource = new Map<TFile, KnownLink[]>();
    for (const link of links.filter((known) => this.#isBroken(known))) {
      bySource.set(link.source, [...(bySource.get(link.source) ?? []), link]);
    }
    for (const [source, broken] of bySource) await this.#updateNote(source, broken);
  }

  #isBroken({ source, reference, destination }: KnownLink): boolean {
    return (
      this.#app.metadataCache.getFirstLinkpathDest(getLinkpath(reference.link), source.path) !== destination
    );
  }

  async #updateNote(source: TFile, broken: readonly KnownLink[]): Promise<void> {
    const inBody = broken.filter(({ reference }) => "position" in reference);
    if (inBody.length > 0) await this.#app.vault.process(source, (text) => this.#updateBody(text, inBody));
    const inProperties = new Map(
      broken.filter((link) => !inBody.includes(link)).map((link) => [link.reference.original, link]),
    );
    if (inProperties.size === 0) return;
    await this.#fileManager.processFrontMatter(source, (frontmatter) => {
      replaceTexts(frontmatter, (text) => {
        const link = inProperties.get(text);
        return link ? this.#rewritten(link) : text;
      });
    });
  }

  /** From the last to the first, so that the offsets before stay right; a place that holds other text by now is left. */
  #updateBody(text: string, links: readonly KnownLink[]): string {
    const offset = ({ reference }: KnownLink): number => (reference as ReferenceCache).position.start.offset;
    return [...links]
      .sort((a, b) => offset(b) - offset(a))
      .reduce((current, link) => {
        const [start, { original }] = [offset(link), link.reference];
        if (!current.startsWith(original, start)) return current;
        return current.slice(0, start) + this.#rewritten(link) + current.slice(start + original.length);
      }, text);
  }

  #rewritten({ source, reference, destination }: KnownLink): string {
    const { original } = reference;
    const { subpath } = parseLinktext(reference.link);
    const link = { file: destination, sourcePath: source.path, subpath, alias: "" };
    const isWiki = original.includes("[[");
    const target = targetOf(this.#app, link, isWiki);
    if (!isWiki) return original.replace(/\]\([^)]*\)$/, () => `](${encodeTarget(target)})`);
    const bang = original.startsWith("!") ? "!" : "";
    const alias = aliasOf(original);
    return `${bang}[[${target}${alias}]]`;
  }
}

/** The `|text` of a wikilink, with the backslash that a table needs. */
function aliasOf(original: string): string {
  const bar = original.indexOf("|");
  if (bar === -1) return "";
  return original.slice(original[bar - 1] === "\\" ? bar - 1 : bar, original.lastIndexOf("]]"));
}

function replaceTexts(container: object, replace: (text: string) => string): void {
  const values = container as Record<string, unknown>;
  for (const [key, value] of Object.entries(values)) {
    if (typeof value === "string") values[key] = linkFromText(value) ? replace(value) : value;
    else if (typeof value === "object" && value !== null) replaceTexts(value, replace);
  }
}
