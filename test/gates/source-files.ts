/** The project's own files, as the gate tests look at them. */
import { readFileSync, readdirSync } from "node:fs";
import path from "node:path";

export const root = path.resolve(import.meta.dirname, "..", "..");

/** One file of the project: its path from the root, with `/`, and its text. */
export interface SourceFile {
  readonly path: string;
  readonly text: string;
}

/** Folders whose content is not ours to judge: installed, made by tools, or notes under test. */
const PASSED_OVER = /^(?:node_modules|\.git|\.cache|screenshots|test\/vault|test\/rules\/[^/]+\/vault)$/;

/** @returns a path from the root, with `/` on every system */
const fromRoot = (file: string): string => path.relative(root, file).split(path.sep).join("/");

function* walk(folder: string): Generator<string> {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const inside = path.join(folder, entry.name);
    if (entry.isDirectory() && !PASSED_OVER.test(fromRoot(inside))) yield* walk(inside);
    else if (entry.isFile()) yield inside;
  }
}

/**
 * Reads files of the project.
 * @param start a folder, from the root (empty: the whole project)
 * @param wanted which paths, from the root and with `/`
 */
export function sourceFiles(start: string, wanted: RegExp): SourceFile[] {
  return [...walk(path.join(root, start))]
    .map(fromRoot)
    .filter((file) => wanted.test(file))
    .sort()
    .map((file) => ({ path: file, text: readText(file) }));
}

/** @returns the text of a file named from the root */
export function readText(file: string): string {
  return readFileSync(path.join(root, file), "utf8");
}

/** @returns the JSON of a file named from the root; what is in it is for the caller to check */
export function readJson(file: string): unknown {
  return JSON.parse(readText(file));
}

/** @returns how many lines a text has; a last line end starts no line */
export function lineCount(text: string): number {
  return text === "" ? 0 : text.replace(/\n$/, "").split("\n").length;
}
