/**
 * Makes the project ready to run: checks Node's version, and installs the packages where they are
 * missing or are not those of package-lock.json. Every npm script calls this first, so that each
 * works on a fresh clone. Imports nothing but what Node has.
 *
 * As a program (`node test/tools/ready.mjs && …`) it does just that.
 */
import { spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, realpathSync, writeFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";

/** The project's folder. */
export const root = path.resolve(path.dirname(fileURLToPath(import.meta.url)), "..", "..");

const OLDEST_NODE = [20, 19];
const lockFile = path.join(root, "package-lock.json");
/** npm's own record of what lies in node_modules; it writes this last, so a broken-off install has none. */
const installedFile = path.join(root, "node_modules", ".package-lock.json");
const stampFile = path.join(root, "node_modules", ".mentorship-ready");

/**
 * Ends the program with one sentence.
 * @param {string} sentence
 * @returns {never}
 */
export function refuse(sentence) {
  process.stderr.write(`${sentence}\n`);
  process.exit(1);
}

/** @param {string} file @returns {string} its text, empty where it cannot be read. */
function textOf(file) {
  try {
    return readFileSync(file, "utf8");
  } catch {
    return "";
  }
}

/**
 * Whether a Node version is new enough.
 * @param {string} version such as `20.19.0`
 */
export function nodeIsNewEnough(version) {
  const [major = 0, minor = 0] = version.split(".").map(Number);
  return major > OLDEST_NODE[0] || (major === OLDEST_NODE[0] && minor >= OLDEST_NODE[1]);
}

/**
 * @typedef {{ version?: string, integrity?: string, link?: boolean, optional?: boolean }} LockEntry
 * @typedef {{ packages?: Record<string, LockEntry> }} Lock
 */

/**
 * Whether what is installed is what the lock file asks for. A package may be absent only where it
 * is optional (esbuild brings a binary for each platform; npm installs this machine's).
 * @param {Lock} lock the text of package-lock.json, parsed
 * @param {Lock} installed npm's record inside node_modules, parsed
 */
export function isInstalled(lock, installed) {
  const wanted = lock.packages ?? {};
  const found = installed.packages ?? {};
  const here = Object.keys(wanted).every((name) => {
    const [want, have] = [wanted[name], found[name]];
    if (name === "" || want?.link === true) return true;
    if (!have) return want?.optional === true;
    return have.version === want?.version && have.integrity === want?.integrity;
  });
  return here && Object.keys(found).every((name) => Object.hasOwn(wanted, name));
}

/** node_modules holds binaries, so a folder that was copied over from another kind of machine is not ready. */
const machine = `${process.platform}-${process.arch}`;

/** @param {string} lock @param {string} installed @returns {string} what a matching pair is remembered by. */
function stampOf(lock, installed) {
  return `${machine} ${createHash("sha256").update(lock).update("\0").update(installed).digest("hex")}`;
}

/** @param {string} lock @param {string} installed @returns {boolean} whether the two texts match. */
function match(lock, installed) {
  try {
    return isInstalled(JSON.parse(lock), JSON.parse(installed));
  } catch {
    return false;
  }
}

/** @returns {boolean} whether node_modules is as package-lock.json says, remembering a yes. */
function packagesAreThere() {
  const [lock, installed, known] = [textOf(lockFile), textOf(installedFile), textOf(stampFile)];
  if (lock === "" || installed === "") return false;
  const stamp = stampOf(lock, installed);
  if (known === stamp) return true;
  if (known !== "" && !known.startsWith(`${machine} `)) return false;
  if (!match(lock, installed)) return false;
  try {
    writeFileSync(stampFile, stamp);
  } catch {
    // A folder that may not be written is ready all the same; the comparison is only made each time.
  }
  return true;
}

/** Runs npm as it was run for us, else the one on PATH. @param {string[]} args */
function npm(args) {
  const given = process.env["npm_execpath"];
  const options = { cwd: root, encoding: /** @type {const} */ ("utf8"), maxBuffer: 64 * 1024 * 1024 };
  return given?.endsWith(".js")
    ? spawnSync(process.execPath, [given, ...args], options)
    : spawnSync("npm", args, { ...options, shell: process.platform === "win32" });
}

function install() {
  process.stderr.write("Installing the packages that package-lock.json names …\n");
  // All packages are development packages: a NODE_ENV of `production` must not leave them out.
  const done = npm([
    "ci",
    "--ignore-scripts",
    "--include=dev",
    "--include=optional",
    "--no-audit",
    "--no-fund",
  ]);
  if (done.error) refuse(`npm could not be started (${done.error.message}); it comes with Node.`);
  if (done.status === 0) return;
  process.stderr.write(`${done.stdout}${done.stderr}\n`);
  refuse("The packages could not be installed: npm ci failed, see above.");
}

/**
 * Makes sure that the project can run here; ends the program with one sentence where it cannot.
 * @returns {Promise<void>}
 */
export async function ready() {
  const version = process.versions.node;
  if (!nodeIsNewEnough(version)) {
    refuse(`Mentorship needs Node ${OLDEST_NODE.join(".")} or later; this is Node ${version}.`);
  }
  if (packagesAreThere()) return;
  install();
  if (!packagesAreThere()) refuse("npm ci ran, but node_modules is still not what package-lock.json says.");
}

/** @param {string} moduleUrl a module's import.meta.url @returns {boolean} whether Node was started with it. */
export function isMain(moduleUrl) {
  const started = process.argv[1];
  return started !== undefined && realpathSync(started) === realpathSync(fileURLToPath(moduleUrl));
}

if (isMain(import.meta.url)) await ready();
