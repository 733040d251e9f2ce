import type { Vault } from "../vault/vault";
import { parentOf, type TFile } from "../vault/files";

/** Finds the file that a link means, by Obsidian's rules: letters' case never matters. */
export class LinkResolver {
  readonly #vault: Pick<Vault, "tree" | "getFiles" | "getFileByPath">;
  #byName = new Map<string, TFile[]>();
  #revision = -1;

  constructor(vault: Pick<Vault, "tree" | "getFiles" | "getFileByPath">) {
    this.#vault = vault;
  }

  /** All files a link path could mean, the best first. An empty path means the note itself. */
  candidates(linkpath: string, sourcePath: string): TFile[] {
    if (linkpath === "") {
      const self = this.#vault.getFileByPath(sourcePath);
      return self ? [self] : [];
    }
    const folder = folderPrefix(sourcePath);
    if (/^\.\.?\//.test(linkpath)) return this.#exactly(join(folder, linkpath));
    if (linkpath.startsWith("/")) return this.#exactly(linkpath.slice(1).toLowerCase());
    return this.#anywhere(linkpath.toLowerCase(), folder);
  }

  /** The files of this name, whatever their folder. */
  named(name: string): readonly TFile[] {
    if (this.#revision !== this.#vault.tree.revision) this.#index();
    return this.#byName.get(name.toLowerCase()) ?? [];
  }

  #exactly(path: string): TFile[] {
    return this.#ending(path).filter((file) => isAt(file, path));
  }

  #anywhere(path: string, folder: string): TFile[] {
    const rank = (file: TFile): number => {
      if (isAt(file, path)) return 0;
      if (folder !== "" && isAt(file, folder + path)) return 1;
      return folder !== "" && file.path.toLowerCase().startsWith(folder) ? 2 : 3;
    };
    return this.#ending(path).sort((a, b) => rank(a) - rank(b) || a.path.length - b.path.length);
  }

  #ending(path: string): TFile[] {
    const name = path.slice(path.lastIndexOf("/") + 1);
    const files = [...this.named(name), ...this.named(`${name}.md`)];
    return files.filter((file) => isAt(file, path) || withoutMd(file.path).endsWith(`/${withoutMd(path)}`));
  }

  #index(): void {
    this.#revision = this.#vault.tree.revision;
    this.#byName = new Map();
    for (const file of this.#vault.getFiles()) {
      const name = file.name.toLowerCase();
      const others = this.#byName.get(name);
      if (others) others.push(file);
      else this.#byName.set(name, [file]);
    }
  }
}

function isAt(file: TFile, lowerPath: string): boolean {
  const path = file.path.toLowerCase();
  return path === lowerPath || path === `${lowerPath}.md`;
}

function withoutMd(path: string): string {
  return path.toLowerCase().replace(/\.md$/, "");
}

/** The source's folder in lower case, with its slash; nothing for the root. */
function folderPrefix(sourcePath: string): string {
  const folder = parentOf(sourcePath).toLowerCase();
  return folder === "/" ? "" : `${folder}/`;
}

function join(folder: string, relative: string): string {
  const parts = folder.split("/").filter(Boolean);
  for (const part of relative.toLowerCase().split("/")) {
    if (part === "..") parts.pop();
    else if (part !== ".") parts.push(part);
  }
  return parts.join("/");
}
