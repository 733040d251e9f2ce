import path from "node:path";
import { defineConfig } from "vitest/config";

const UI = ["test/ui/**", "test/adapters/**", "test/commands/**", "test/host/**"];
const JOURNEYS = ["test/journeys/**", "test/**/*.chromium"];

/** The test files below these places. */
const tests = (places: readonly string[]): string[] => places.map((place) => `${place}.test.{ts,tsx}`);
const inFolders = (places: readonly string[]): string[] =>
  tests(places.map((place) => (place.endsWith("/**") ? `${place}/*` : place)));

/** Notes and sample vaults may hold anything; none of it is a test. */
const NOTES = ["test/vault/**", "test/rules/*/vault/**"];

/**
 * Three kinds of tests. What belongs to neither of the last two is `unit`, so that no file is left out.
 * `unit` has no alias for `obsidian`: core and app must not need it, and an import of it fails there.
 */
export default defineConfig({
  esbuild: { jsx: "automatic", jsxImportSource: "preact" },
  test: {
    projects: [
      {
        extends: true,
        test: {
          name: "unit",
          include: ["test/**/*.test.{ts,tsx}"],
          exclude: [...inFolders(UI), ...inFolders(JOURNEYS), ...NOTES],
          environment: "node",
        },
      },
      {
        extends: true,
        resolve: { alias: { obsidian: path.resolve(import.meta.dirname, "test/host/obsidian.ts") } },
        test: {
          name: "ui",
          include: inFolders(UI),
          exclude: [...inFolders(JOURNEYS), ...NOTES],
          environment: "happy-dom",
        },
      },
      {
        extends: true,
        test: {
          name: "journeys",
          include: inFolders(JOURNEYS),
          exclude: NOTES,
          environment: "node",
          // A browser each: alone, after the others, with time to start.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 90_000,
        },
      },
    ],
  },
});
