/** The checks that need no running code, and how a tool of node_modules is run. */
import { spawnSync } from "node:child_process";
import { readFileSync } from "node:fs";
import path from "node:path";
import { root } from "./ready.mjs";

/** @typedef {{ title: string, package: string, args: string[] }} Check */

/** @type {readonly Check[]} */
export const CHECKS = [
  { title: "TypeScript", package: "typescript", args: ["-p", "."] },
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

/** @param {number} since @returns {string} seconds, such as `12.3 s` */
const seconds = (since) => `${((performance.now() - since) / 1000).toFixed(1)} s`;

/**
 * Runs one tool under a heading, and says how long it took.
 * @param {Check} check
 * @returns {boolean} whether it found nothing wrong.
 */
export function run({ title, package: name, args }) {
  process.stdout.write(`\n── ${title}\n`);
  const start = performance.now();
  const { status, signal } = spawnSync(process.execPath, [programOf(name), ...args], {
    cwd: root,
    stdio: "inherit",
  });
  const ending = signal ? `ended by ${signal}` : status === 0 ? "ok" : "FAILED";
  process.stdout.write(`   ${title}: ${ending}, ${seconds(start)}\n`);
  return status === 0;
}

/**
 * Runs the checks up to the first that fails.
 * @returns {boolean} whether all passed.
 */
export function runChecks() {
  const failed = CHECKS.find((check) => !run(check));
  if (failed)
    process.stdout.write(
      `\nStopped: ${failed.title} found something, see above. What follows it did not run.\n`,
    );
  return failed === undefined;
}
