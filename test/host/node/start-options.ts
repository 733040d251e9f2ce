import { statSync } from "node:fs";
import path from "node:path";
import { SAMPLE_DAY } from "../sample";
import { projectFolder } from "./paths";

/** What `npm start` was asked for. */
export interface StartOptions {
  readonly folder: string;
  /** Whether the folder itself is worked on, not a copy. */
  readonly inPlace: boolean;
  readonly port: number;
  /** The day the page believes it is; the real one where there is none. */
  readonly day: string | undefined;
  /** Folders of other built plugins. */
  readonly plugins: readonly string[];
  readonly open: boolean;
}

/** Something was asked for that cannot be; the message is for whoever asked. */
export class UsageError extends Error {}

const FLAGS = "--in-place, --port N, --day YYYY-MM-DD, --plugin DIR, --open";

interface Draft {
  folder?: string;
  inPlace: boolean;
  port: number;
  day?: string;
  plugins: string[];
  open: boolean;
}

/** Reads the words after `npm start --`. */
export function readOptions(words: readonly string[]): StartOptions {
  const draft: Draft = { inPlace: false, port: 0, plugins: [], open: false };
  const rest = [...words];
  for (let word = rest.shift(); word !== undefined; word = rest.shift()) take(draft, word, rest);
  const sample = path.join(projectFolder, "test", "vault");
  const folder = path.resolve(draft.folder ?? sample);
  needFolder(folder);
  const day = draft.day ?? (folder === sample ? SAMPLE_DAY : undefined);
  return { ...draft, folder, day };
}

function take(draft: Draft, word: string, rest: string[]): void {
  const [flag = "", given] = word.startsWith("--") ? splitFlag(word) : [word];
  const value = (): string => given ?? rest.shift() ?? refuse(`${flag} needs a value.`);
  switch (flag) {
    case "--in-place":
      draft.inPlace = true;
      break;
    case "--open":
      draft.open = true;
      break;
    case "--port":
      draft.port = portFrom(value());
      break;
    case "--day":
      draft.day = dayFrom(value());
      break;
    case "--plugin":
      draft.plugins.push(path.resolve(value()));
      break;
    default:
      takeFolder(draft, word);
  }
}

function takeFolder(draft: Draft, word: string): void {
  if (word.startsWith("-")) refuse(`There is no option ${word}; there are ${FLAGS}.`);
  if (draft.folder !== undefined) refuse("One folder at a time, please.");
  draft.folder = word;
}

/** `--port=80` is as good as `--port 80`. */
function splitFlag(word: string): [string, string | undefined] {
  const at = word.indexOf("=");
  return at < 0 ? [word, undefined] : [word.slice(0, at), word.slice(at + 1)];
}

function portFrom(text: string): number {
  const port = Number(text);
  if (!/^\d+$/.test(text) || port > 65535) refuse(`${text} is no port: it must be a number up to 65535.`);
  return port;
}

function dayFrom(text: string): string {
  // Thirty-one days are taken for any month, and turn into the next one's first.
  const time = /^\d{4}-\d{2}-\d{2}$/.test(text) ? Date.parse(`${text}T00:00Z`) : Number.NaN;
  if (Number.isNaN(time) || !new Date(time).toISOString().startsWith(text))
    refuse(`${text} is no day: it must be written like 2026-11-22.`);
  return text;
}

function needFolder(folder: string): void {
  const stats = statSync(folder, { throwIfNoEntry: false });
  if (!stats) refuse(`There is no folder ${folder}.`);
  if (!stats.isDirectory()) refuse(`${folder} is no folder.`);
}

function refuse(sentence: string): never {
  throw new UsageError(sentence);
}
