import { existsSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder: the nearest one above this file that has a package.json, also when this file was bundled. */
export const projectFolder = findProject(path.dirname(fileURLToPath(import.meta.url)));

/** Where builds are kept between two starts. */
export const cacheFolder = path.join(projectFolder, "node_modules", ".cache", "mentorship");

function findProject(folder: string): string {
  if (existsSync(path.join(folder, "esbuild.config.mjs"))) return folder;
  const above = path.dirname(folder);
  if (above === folder) throw new Error("The project's folder cannot be found.");
  return findProject(above);
}
