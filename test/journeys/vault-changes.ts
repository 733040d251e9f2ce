/** What became of a vault on disk: which files, and which lines of them, byte for byte. */
import { readdir, readFile } from "node:fs/promises";
import path from "node:path";

/** Files by their paths in the vault. */
export type VaultBytes = ReadonlyMap<string, Buffer>;

/** What the app deletes, and with that what an undo takes away, goes there. */
const TRASH = ".trash/";

/** @returns each file below the vault's folder, hidden ones too, but for the trash */
export async function vaultBytes(folder: string): Promise<VaultBytes> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => path.join(parentPath, name));
  const nameOf = (file: string) => path.relative(folder, file).split(path.sep).join("/");
  const kept = files.filter((file) => !nameOf(file).startsWith(TRASH));
  return new Map(await Promise.all(kept.map(async (file) => [nameOf(file), await readFile(file)] as const)));
}

/**
 * @returns the files that are not the same, each with its lines from the first changed one to the last: `-` goes,
 * `+` comes, and a blank stays. A file that ends with a line end has an empty last line.
 */
export function vaultChanges(before: VaultBytes, after: VaultBytes): Record<string, string[]> {
  const paths = [...new Set([...before.keys(), ...after.keys()])];
  const changed = paths.filter((file) => {
    const [old, now] = [before.get(file), after.get(file)];
    return !old || !now || !old.equals(now);
  });
  return Object.fromEntries(
    changed.map((file) => [file, changedLines(linesOf(before, file), linesOf(after, file))]),
  );
}

function linesOf(files: VaultBytes, file: string): string[] {
  return files.get(file)?.toString("utf8").split("\n") ?? [];
}

/** The lines that both begin and end with are left out; of those between, as many as possible stay. */
function changedLines(old: readonly string[], now: readonly string[]): string[] {
  const start = sameAtStart(old, now);
  const end = sameAtStart(old.slice(start).reverse(), now.slice(start).reverse());
  return marked(old.slice(start, old.length - end), now.slice(start, now.length - end));
}

function sameAtStart(old: readonly string[], now: readonly string[]): number {
  const differs = old.findIndex((line, at) => line !== now[at]);
  return differs < 0 ? old.length : differs;
}

function marked(old: readonly string[], now: readonly string[]): string[] {
  const [gone, come] = [old[0], now[0]];
  if (gone === undefined) return now.map((line) => `+ ${line}`);
  if (come === undefined) return old.map((line) => `- ${line}`);
  if (gone === come) return [`  ${gone}`, ...marked(old.slice(1), now.slice(1))];
  const isKept = longest(old.slice(1), now) >= longest(old, now.slice(1));
  return isKept ? [`- ${gone}`, ...marked(old.slice(1), now)] : [`+ ${come}`, ...marked(old, now.slice(1))];
}

/** @returns how many lines two texts have in common, in their order */
function longest(old: readonly string[], now: readonly string[]): number {
  let above = now.map(() => 0);
  for (const line of old) {
    const row: number[] = [];
    for (const [at, other] of now.entries()) {
      const beside = at === 0 ? 0 : (row[at - 1] ?? 0);
      const both = at === 0 ? 0 : (above[at - 1] ?? 0);
      row.push(line === other ? both + 1 : Math.max(above[at] ?? 0, beside));
    }
    above = row;
  }
  return above.at(-1) ?? 0;
}
