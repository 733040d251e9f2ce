/**
 * Where this machine has Chromium or Chrome. Plain JavaScript, so that the npm scripts can use it
 * before anything is installed; tests and the stand-in host import it too.
 */
import { accessSync, constants, statSync } from "node:fs";
import path from "node:path";

const NAMES = ["chromium", "chromium-browser", "google-chrome", "google-chrome-stable"];

/** @param {string} file @returns {boolean} whether it is a file that may be run. */
function isProgram(file) {
  try {
    accessSync(file, constants.X_OK);
    return statSync(file).isFile();
  } catch {
    return false;
  }
}

/** @param {NodeJS.ProcessEnv} env @returns {string[]} each name in each folder of PATH. */
function onPath(env) {
  const folders = (env["PATH"] ?? env["Path"] ?? "").split(path.delimiter).filter(Boolean);
  const endings = process.platform === "win32" ? [".exe"] : [""];
  return NAMES.flatMap((name) =>
    folders.flatMap((folder) => endings.map((ending) => path.join(folder, name + ending))),
  );
}

/** @param {NodeJS.ProcessEnv} env @returns {string[]} where the installers of the two desktop systems put it. */
function usualPlaces(env) {
  if (process.platform === "darwin") {
    const apps = ["/Applications", path.join(env["HOME"] ?? "/", "Applications")];
    return apps.flatMap((folder) => [
      path.join(folder, "Google Chrome.app/Contents/MacOS/Google Chrome"),
      path.join(folder, "Chromium.app/Contents/MacOS/Chromium"),
    ]);
  }
  if (process.platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    return roots.flatMap((root) =>
      root === undefined
        ? []
        : [
            path.join(root, "Google", "Chrome", "Application", "chrome.exe"),
            path.join(root, "Chromium", "Application", "chrome.exe"),
          ],
    );
  }
  return [];
}

/**
 * The browser to use: the environment's CHROME where it is set (and nothing else then, so that a
 * wrong path is noticed), else the first of the usual names on PATH, else the usual places.
 * @param {NodeJS.ProcessEnv} [env]
 * @returns {string | null} the program's path, or null where there is none.
 */
export function findChromium(env = process.env) {
  const chosen = env["CHROME"];
  const candidates = chosen ? [chosen] : [...onPath(env), ...usualPlaces(env)];
  return candidates.find(isProgram) ?? null;
}
