import type * as api from "obsidian";
import type { DataWriteOptions } from "obsidian";
import { normalizePath } from "../base/util";
import { parentOf, type TAbstractFile, type TFile, type TFolder } from "../vault/files";
import type { Vault } from "../vault/vault";
import { getFrontMatterInfo } from "./frontmatter";
import { LinkUpdater } from "./link-updater";
import type { MetadataCache } from "./metadata-cache";
import { writeLink } from "./write-link";
import { parseYaml, stringifyYaml } from "./yaml";

/** The part of the app that files are managed with. */
export interface FileManagerApp {
  readonly vault: Vault;
  readonly metadataCache: MetadataCache;
}

/** Creates, renames and deletes as the user's settings say. */
export class FileManager implements api.FileManager {
  readonly #app: FileManagerApp;
  readonly #confirm: (file: TAbstractFile) => Promise<boolean>;

  constructor(
    app: FileManagerApp,
    confirmDeletion: (file: TAbstractFile) => Promise<boolean> = async () => true,
  ) {
    this.#app = app;
    this.#confirm = confirmDeletion;
  }

  getNewFileParent(sourcePath: string, _newFilePath?: string): TFolder {
    const { vault } = this.#app;
    const location = vault.getConfig("newFileLocation");
    if (location === "current" && sourcePath !== "")
      return vault.getFolderByPath(parentOf(sourcePath)) ?? vault.getRoot();
    if (location !== "folder") return vault.getRoot();
    return vault.getFolderByPath(normalizePath(vault.getConfig("newFileFolderPath"))) ?? vault.getRoot();
  }

  /** Renames, and changes the links that would no longer lead there. */
  async renameFile(file: TAbstractFile, newPath: string): Promise<void> {
    const updater = new LinkUpdater(this.#app, this);
    const links = this.#app.vault.getConfig("alwaysUpdateLinks") ? updater.linksAround(file) : [];
    await this.#app.vault.rename(file, newPath);
    await updater.update(links);
  }

  async promptForDeletion(file: TAbstractFile): Promise<boolean> {
    if (this.#app.vault.getConfig("promptDelete") && !(await this.#confirm(file))) return false;
    await this.trashFile(file);
    return true;
  }

  async trashFile(file: TAbstractFile): Promise<void> {
    const { vault } = this.#app;
    const option = vault.getConfig("trashOption");
    if (option === "none") await vault.delete(file, true);
    else await vault.trash(file, option === "system");
  }

  generateMarkdownLink(file: TFile, sourcePath: string, subpath = "", alias = ""): string {
    return writeLink(this.#app, { file, sourcePath, subpath, alias });
  }

  /** Reads the properties, has them changed, and writes all of them anew: comments and spelling are lost. */
  async processFrontMatter(
    file: TFile,
    fn: (frontmatter: Record<string, unknown>) => void,
    options?: DataWriteOptions,
  ): Promise<void> {
    await this.#app.vault.process(file, (text) => rewriteFrontmatter(text, fn), options);
  }

  async getAvailablePathForAttachment(filename: string, sourcePath = ""): Promise<string> {
    const { vault } = this.#app;
    const folder = this.#attachmentFolder(sourcePath);
    if (folder !== "/" && !vault.getFolderByPath(folder)) await vault.createFolder(folder);
    const dot = filename.lastIndexOf(".");
    const [stem, ending] = dot > 0 ? [filename.slice(0, dot), filename.slice(dot)] : [filename, ""];
    for (let count = 0; ; count++) {
      const path = normalizePath(`${folder}/${stem}${count === 0 ? "" : ` ${count}`}${ending}`);
      if (!vault.getAbstractFileByPath(path)) return path;
    }
  }

  #attachmentFolder(sourcePath: string): string {
    const setting = this.#app.vault.getConfig("attachmentFolderPath");
    if (setting !== "." && !setting.startsWith("./")) return normalizePath(setting);
    return normalizePath(`${parentOf(sourcePath)}/${setting.slice(1)}`);
  }
}

function rewriteFrontmatter(text: string, fn: (frontmatter: Record<string, unknown>) => void): string {
  const info = getFrontMatterInfo(text);
  const data = info.exists ? parseYaml(info.frontmatter) : null;
  const frontmatter = typeof data === "object" && data !== null && !Array.isArray(data) ? { ...data } : {};
  fn(frontmatter);
  const body = text.slice(info.contentStart);
  if (Object.keys(frontmatter).length === 0) return info.exists ? body : text;
  return `---\n${stringifyYaml(frontmatter)}---\n${body}`;
}
