/**
 * `npm test`: installs what is missing, finds a browser, and runs every test, with every check beside them in
 * the time that the tests leave. `npm test -- NAME …` runs only the tests of files whose path holds a NAME.
 */
import { mkdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import { browser } from "./browser.mjs";
import { run, startChecks } from "./checks.mjs";
import { ready, root } from "./ready.mjs";

const results = path.join(root, ".cache", "test-results.json");

/**
 * Runs the tests.
 * @param {readonly string[]} names parts of paths; none means all
 * @returns {Promise<boolean>} whether none failed.
 */
function runTests(names) {
  mkdirSync(path.dirname(results), { recursive: true });
  rmSync(results, { force: true });
  const reporters = ["--reporter=default", "--reporter=json", `--outputFile.json=${results}`];
  return run({ title: "Tests", package: "vitest", args: ["run", ...reporters, ...names] });
}

/** Prints the plain last line, counted from what the runner wrote down. @returns {boolean} whether a test ran. */
function closingLine() {
  let counts;
  try {
    counts = JSON.parse(readFileSync(results, "utf8"));
  } catch {
    process.stdout.write("\nThe tests wrote down no results: they did not run to their end.\n");
    return false;
  }
  const { numPassedTests: passed, numPendingTests, numTodoTests } = counts;
  const skipped = numPendingTests + numTodoTests;
  const failed = counts.numFailedTests + brokenFiles(counts.testResults);
  process.stdout.write(`\n${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ""}\n`);
  return passed > 0;
}

/**
 * How many files failed as a whole: they could not be loaded, or prepared, so that none of their tests failed.
 * @param {{ status: string, assertionResults: { status: string }[] }[]} files
 */
function brokenFiles(files) {
  return files.filter(
    ({ status, assertionResults }) =>
      status === "failed" && !assertionResults.some((test) => test.status === "failed"),
  ).length;
}

const names = process.argv.slice(2);
await ready();
browser();
const checks = names.length > 0 ? () => Promise.resolve(true) : startChecks();
const passed = await runTests(names);
const checked = await checks();
if (!closingLine() || !passed || !checked) process.exitCode = 1;
