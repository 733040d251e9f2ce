/**
 * The one place where the example vaults meet the program. Everything else in this folder, in test/hints and in
 * test/spellings knows only the two functions and the shapes below, which are those of the command line's JSON.
 */

import { agendaJson } from "../../src/core/agenda/agenda-json";
import { parseDate } from "../../src/core/calendar/calendar-date";
import { recordsJson } from "../../src/core/ledger/records-json";
import { readVault } from "../fakes/read-vault";

/** One file of a vault: its path inside the vault with `/`, and its text as it stands, BOM and CRLF included. */
export interface VaultFile {
  readonly path: string;
  readonly text: string;
}

export interface RowJson {
  readonly rule: string;
  readonly state: string;
  readonly due: string | null;
  readonly limit: string | null;
  readonly title: string;
  readonly why: string;
  readonly mentors: readonly string[];
  readonly path: string;
  readonly line: number | null;
}

export interface ProblemJson {
  readonly path: string;
  readonly line: number | null;
  readonly property: string | null;
  readonly found: string | null;
  readonly expected: string;
}

export interface HintJson {
  readonly hint: string;
  readonly mentors: readonly string[];
  readonly path: string | null;
  readonly text: string;
  readonly figure: string;
}

export interface AgendaJson {
  readonly date: string;
  readonly rows: readonly RowJson[];
  readonly hints: readonly HintJson[];
  readonly problems: readonly ProblemJson[];
}

export interface RecordJson {
  readonly kind: string;
  readonly path: string;
  readonly properties: Readonly<Record<string, unknown>>;
  readonly derived?: Readonly<Record<string, unknown>>;
  readonly entries: readonly unknown[];
}

/** @returns what `mentorship:agenda format=json date=…` prints for these files, as a value */
export function agenda(files: readonly VaultFile[], date: string): AgendaJson {
  return plain(agendaJson(ledgerOf(files), { date: day(date) })) as AgendaJson;
}

/** @returns what `mentorship:records format=json` prints for these files, as a value */
export function records(files: readonly VaultFile[], date = "2026-11-22"): readonly RecordJson[] {
  return plain(recordsJson(ledgerOf(files), day(date))) as RecordJson[];
}

function ledgerOf(files: readonly VaultFile[]) {
  return readVault(files, { templateFolders: templateFolders(files) });
}

function day(date: string) {
  const known = parseDate(date);
  if (!known) throw new Error(`${date} is no date`);
  return known;
}

/** As it is after printing and reading it back. */
function plain(value: unknown): unknown {
  return JSON.parse(JSON.stringify(value));
}

/** Where the core plugin and Templater keep their template folder, and under which key. */
const TEMPLATE_SETTINGS: readonly (readonly [path: string, key: string])[] = [
  [".obsidian/templates.json", "folder"],
  [".obsidian/plugins/templater-obsidian/data.json", "templates_folder"],
];

/** @returns the template folders that the vault's own settings name */
function templateFolders(files: readonly VaultFile[]): readonly string[] {
  return TEMPLATE_SETTINGS.flatMap(([path, key]) => {
    const settings: unknown = JSON.parse(files.find((file) => file.path === path)?.text ?? "null");
    const folder: unknown = new Map<string, unknown>(Object.entries(settings ?? {})).get(key);
    return typeof folder === "string" ? [folder] : [];
  });
}
