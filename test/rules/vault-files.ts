/** Reads the example vaults from disk, byte for byte. */
import { existsSync, readFileSync, readdirSync } from "node:fs";
import path from "node:path";
import { RULES } from "../../src/core/rules/rules";
import type { VaultFile } from "./run";

const HERE = import.meta.dirname;

/** Every rule has an example vault of its name: one without fails its tests. */
export const RULE_VAULTS = RULES.map(({ name }) => name);

/** All example vaults: those of the rules, and those of what rules share. */
export const ALL_VAULTS = [...new Set([...RULE_VAULTS, ...vaultFolders(HERE)])];

/** @returns the folders below `root`, at any depth, that hold a folder `vault`: their paths from `root`, with `/` */
export function vaultFolders(root: string, inside = ""): readonly string[] {
  return readdirSync(path.join(root, inside), { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && entry.name !== "vault")
    .flatMap((entry) => {
      const name = path.posix.join(inside, entry.name);
      const own = existsSync(path.join(root, name, "vault")) ? [name] : [];
      return [...own, ...vaultFolders(root, name)];
    });
}

function filesBelow(folder: string, inside: string): readonly VaultFile[] {
  return readdirSync(path.join(folder, inside), { withFileTypes: true }).flatMap((entry) => {
    const name = path.posix.join(inside, entry.name);
    if (entry.isDirectory()) return filesBelow(folder, name);
    // A Buffer decodes without taking the BOM away, and no line end is touched.
    return [{ path: name, text: readFileSync(path.join(folder, name)).toString("utf8") }];
  });
}

/** @returns every file of the folder `vault` in this folder, sorted by path */
export function filesOfVault(folder: string): readonly VaultFile[] {
  const files = filesBelow(path.join(folder, "vault"), "");
  return [...files].sort((a, b) => (a.path < b.path ? -1 : 1));
}

/** @returns the value of a JSON file */
export function readJson(file: string): unknown {
  return JSON.parse(readFileSync(file, "utf8"));
}

/** @returns every file of a rule's example vault, sorted by path */
export function readVaultFiles(name: string): readonly VaultFile[] {
  return filesOfVault(path.join(HERE, name));
}

/** @returns the JSON that lies beside a rule's example vault */
export function readExpected(name: string, file: string): unknown {
  return readJson(path.join(HERE, name, file));
}
