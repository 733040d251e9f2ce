import { availableParallelism } from "node:os";
import path from "node:path";
import { defineConfig } from "vitest/config";

const UI = ["test/ui/**"];
const HOST = ["test/adapters/**", "test/commands/**", "test/host/**"];
const JOURNEYS = ["test/journeys/**", "test/**/*.chromium"];

/** The test files below these places. */
const tests = (places: readonly string[]): string[] => places.map((place) => `${place}.test.{ts,tsx}`);
const inFolders = (places: readonly string[]): string[] =>
  tests(places.map((place) => (place.endsWith("/**") ? `${place}/*` : place)));

/** Notes and sample vaults may hold anything; none of it is a test. */
const NOTES = ["test/vault/**", "test/rules/*/vault/**"];

/** A browser takes more than one processor for itself at times, and memory. */
const MOST_BROWSERS = 4;

const HOST_ALIAS = { obsidian: path.resolve(import.meta.dirname, "test/host/obsidian.ts") };

/**
 * Four kinds of tests. What belongs to none of the others is `unit`, so that no file is left out.
 * `unit` has no alias for `obsidian`: core and app must not need it, and an import of it fails there.
 * Files share their modules, which halves their time; those of the window begin with an empty document.
 */
export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: {
    // The runner would leave one processor free, which on two means that nothing runs beside anything.
    maxWorkers: availableParallelism(),
    // Limits for what hangs, not for what is slow on a machine that has other things to do.
    testTimeout: 30_000,
    hookTimeout: 30_000,
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...inFolders(UI), ...inFolders(HOST), ...inFolders(JOURNEYS), ...NOTES],
          environment: "node",
          isolate: false,
        },
      },
      {
        extends: true,
        resolve: { alias: HOST_ALIAS },
        test: {
          name: "host",
          include: inFolders(HOST),
          exclude: [...inFolders(JOURNEYS), ...NOTES],
          environment: "happy-dom",
          isolate: false,
        },
      },
      {
        extends: true,
        resolve: { alias: HOST_ALIAS },
        test: {
          name: "ui",
          include: inFolders(UI),
          exclude: [...inFolders(JOURNEYS), ...NOTES],
          environment: "happy-dom",
          isolate: false,
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: inFolders(JOURNEYS),
          exclude: NOTES,
          environment: "node",
          // Files that one process runs share its browser, too.
          isolate: false,
          // After the others, a few browsers at once: one more than processors, as each waits at times for a note
          // to be saved. They have time to start and to wait their turn.
          maxWorkers: Math.min(availableParallelism() + 1, MOST_BROWSERS),
          sequence: { groupOrder: 1 },
          testTimeout: 120_000,
          hookTimeout: 120_000,
          expect: { poll: { timeout: 10_000 } },
        },
      },
    ],
  },
});
