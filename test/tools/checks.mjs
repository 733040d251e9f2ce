/** The checks that need no running code, and how a tool of node_modules is run. */
import { spawn, spawnSync } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { isMain, root } from "./ready.mjs";

/**
 * @typedef {{ title: string, package: string, args: string[] }} Check
 * @typedef {{ ok: boolean, text: string }} Outcome what a tool said, with its heading and its last line
 */

/** Tools that write into a pipe leave colors out unless they are asked for them. */
const COLORS = process.stdout.isTTY && process.env["NO_COLOR"] === undefined;

/** In the order in which they are told of. @type {readonly Check[]} */
export const CHECKS = [
  { title: "TypeScript", package: "typescript", args: ["-p", ".", ...(COLORS ? ["--pretty"] : [])] },
  { title: "ESLint", package: "eslint", args: [".", "--max-warnings", "0"] },
  {
    title: "Stylelint",
    package: "stylelint",
    args: ["**/*.css", "--max-warnings", "0", "--allow-empty-input"],
  },
  { title: "Prettier", package: "prettier", args: ["--check", "--log-level", "warn", "."] },
  { title: "Knip", package: "knip", args: ["--no-progress"] },
];

/** @param {string} name a package's name @returns {string} the file that is its program. */
function programOf(name) {
  const folder = path.join(root, "node_modules", name);
  const { bin } = JSON.parse(readFileSync(path.join(folder, "package.json"), "utf8"));
  const command = name === "typescript" ? "tsc" : name;
  return path.join(folder, typeof bin === "string" ? bin : bin[command]);
}

/** @param {string} title @returns {string} what stands above the words of a tool. */
const heading = (title) => `\n── ${title}\n`;

/**
 * @param {string} title
 * @param {{ status: number | null, signal: string | null, since: number }} end
 * @returns {string} what stands below the words of a tool, such as `Knip: ok, 2.7 s`.
 */
function ending(title, { status, signal, since }) {
  const how = signal ? `ended by ${signal}` : status === 0 ? "ok" : "FAILED";
  return `   ${title}: ${how}, ${((performance.now() - since) / 1000).toFixed(1)} s\n`;
}

/**
 * Runs one tool under a heading, and says how long it took.
 * @param {Check} check
 * @returns {Promise<boolean>} whether it found nothing wrong.
 */
export async function run({ title, package: name, args }) {
  process.stdout.write(heading(title));
  const since = performance.now();
  const child = spawn(process.execPath, [programOf(name), ...args], { cwd: root, stdio: "inherit" });
  const [status, signal] = await once(child, "close");
  process.stdout.write(ending(title, { status, signal, since }));
  return status === 0;
}

/**
 * Runs one tool beside others, and keeps its words together.
 * @param {Check} check
 * @returns {Promise<Outcome>}
 */
function runAside({ title, package: name, args }) {
  const since = performance.now();
  const child = spawn(process.execPath, [programOf(name), ...args], {
    cwd: root,
    env: COLORS ? { ...process.env, FORCE_COLOR: "1" } : process.env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  /** @type {Buffer[]} */
  const words = [];
  for (const stream of [child.stdout, child.stderr]) stream.on("data", (chunk) => words.push(chunk));
  return new Promise((resolve) => {
    const end = (/** @type {number | null} */ status, /** @type {string | null} */ signal) =>
      resolve({
        ok: status === 0,
        text: `${heading(title)}${Buffer.concat(words).toString("utf8")}${ending(title, { status, signal, since })}`,
      });
    child.on("close", end);
    child.on("error", (error) => {
      words.push(Buffer.from(`${error.message}\n`));
      end(null, null);
    });
  });
}

/**
 * Runs checks beside each other, as many at once as there are processors, and tells of each in its turn.
 * After one that fails no more are begun.
 * @param {readonly Check[]} checks
 * @returns {Promise<string[]>} the titles of those that failed.
 */
async function runBeside(checks) {
  /** @type {(Outcome | undefined)[]} */
  const outcomes = [];
  let [begun, told, failed] = [0, 0, false];
  const lane = async () => {
    while (begun < checks.length && !failed) {
      const at = begun++;
      const outcome = await runAside(checks[at]);
      outcomes[at] = outcome;
      failed ||= !outcome.ok;
      for (let next = outcomes[told]; next; next = outcomes[++told]) process.stdout.write(next.text);
    }
  };
  await Promise.all(Array.from({ length: os.availableParallelism() }, lane));
  return checks.filter((_, at) => outcomes[at]?.ok === false).map(({ title }) => title);
}

/**
 * Runs the checks until one fails, in a process of its own: whoever calls goes on when all is told.
 * @returns {boolean} whether all passed.
 */
export function runChecks() {
  const program = fileURLToPath(import.meta.url);
  return spawnSync(process.execPath, [program], { cwd: root, stdio: "inherit" }).status === 0;
}

/**
 * Begins the checks beside something that has precedence.
 * @returns {() => Promise<boolean>} waits for them, tells what they said, and whether all passed
 */
export function startChecks() {
  const child = spawn(process.execPath, [fileURLToPath(import.meta.url)], {
    cwd: root,
    env: COLORS ? { ...process.env, FORCE_COLOR: "1" } : process.env,
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.pid !== undefined) os.setPriority(child.pid, os.constants.priority.PRIORITY_BELOW_NORMAL);
  /** @type {Buffer[]} */
  const words = [];
  child.stdout.on("data", (chunk) => words.push(chunk));
  const end = once(child, "close");
  return async () => {
    const [status] = await end;
    process.stdout.write(Buffer.concat(words));
    return status === 0;
  };
}

if (isMain(import.meta.url)) {
  const failed = await runBeside(CHECKS);
  if (failed.length > 0) {
    process.stdout.write(
      `\nStopped: ${failed.join(" and ")} found something, see above. Nothing more was begun.\n`,
    );
    process.exitCode = 1;
  }
}
