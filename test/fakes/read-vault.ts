/** A whole vault from its texts alone: for tests and wherever no cache is at hand. Slow and exact. */
import { buildLedger } from "../../src/core/ledger/build-ledger";
import type { Ledger } from "../../src/core/ledger/ledger";
import { linkResolver } from "./link-resolver";
import { readNote } from "../../src/core/notes/note";
import { DEFAULT_SETTINGS, type Settings } from "../../src/core/settings/settings";

export interface VaultText {
  /** The path in the vault, with `/`. */
  readonly path: string;
  readonly text: string;
}

/** @param files every file of the vault; those that are no notes count as targets of links only */
export function readVault(
  files: readonly VaultText[],
  {
    settings = DEFAULT_SETTINGS,
    templateFolders = [],
  }: { settings?: Settings; templateFolders?: readonly string[] } = {},
): Ledger {
  const notes = files.filter(({ path }) => /\.md$/i.test(path)).map(({ path, text }) => readNote(path, text));
  return buildLedger({
    notes,
    settings,
    templateFolders,
    resolve: linkResolver(files.map(({ path }) => path)),
  });
}
