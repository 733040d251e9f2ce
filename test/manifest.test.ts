/** What the plugin directory asks of manifest.json, versions.json and the files beside them. */
import { describe, expect, it } from "vitest";
import { readJson, readText } from "./gates/source-files";

interface Manifest {
  readonly id: string;
  readonly name: string;
  readonly version: string;
  readonly minAppVersion: string;
  readonly description: string;
  readonly author: string;
  readonly isDesktopOnly: boolean;
}

const manifest = readJson("manifest.json") as Manifest;
const project = readJson("package.json") as {
  readonly version: string;
  readonly description: string;
  readonly scripts: Readonly<Record<string, string>>;
};
const versions = readJson("versions.json") as Readonly<Record<string, string>>;

const VERSION = /^\d+\.\d+\.\d+$/;
const TAKEN_WORDS = /obsidian|plugin/i;

/** @returns three numbers, to compare by */
const parts = (version: string): number[] => version.split(".").map(Number);

function isBefore(a: string, b: string): boolean {
  const [left, right] = [parts(a), parts(b)];
  const first = left.findIndex((number, index) => number !== right[index]);
  return first >= 0 && (left[first] ?? 0) < (right[first] ?? 0);
}

describe("manifest.json", () => {
  it("has the keys that the directory knows, each of its type, and no others", () => {
    const types = Object.fromEntries(Object.entries(manifest).map(([key, value]) => [key, typeof value]));
    expect(types).toEqual({
      id: "string",
      name: "string",
      version: "string",
      minAppVersion: "string",
      description: "string",
      author: "string",
      isDesktopOnly: "boolean",
    });
  });

  it("has the identity that vaults depend on", () => {
    expect(manifest.id).toBe("mentorship");
    expect(manifest.id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
    expect(manifest.name).toBe("Mentorship");
    expect(manifest.isDesktopOnly).toBe(false);
  });

  it("describes itself within the directory's bounds", () => {
    expect(manifest.description).toMatch(/^[A-Z][A-Za-z0-9\s.,!?'"-]{8,248}\.$/);
    expect(manifest.description).toMatch(/^[\x20-\x7E]+$/);
  });

  it.each(["id", "name", "description"] as const)(
    "says neither the app's name nor what it is in its %s",
    (key) => {
      expect(manifest[key]).not.toMatch(TAKEN_WORDS);
    },
  );

  it("runs on phones and from 1.13.0 on", () => {
    expect(manifest.minAppVersion).toBe("1.13.0");
  });

  it("says who made it", () => {
    expect(manifest.author.trim()).not.toBe("");
    expect(manifest.author).not.toMatch(/dynalist/i);
  });
});

describe("versions", () => {
  it("are plain, with no v before them, and the same everywhere", () => {
    expect(manifest.version).toMatch(VERSION);
    expect(project.version).toBe(manifest.version);
    expect((readJson("package-lock.json") as { readonly version: string }).version).toBe(manifest.version);
  });

  it("are mapped to the app's versions, one line for each change", () => {
    const [oldest, ...rest] = Object.entries(versions);
    expect(oldest).toBeDefined();
    for (const [own, app] of Object.entries(versions))
      expect(`${own} ${app}`).toMatch(/^\d+\.\d+\.\d+ \d+\.\d+\.\d+$/);
    let [before, appBefore] = oldest ?? ["", ""];
    for (const [own, app] of rest) {
      expect(isBefore(before, own), `${own} after ${before}`).toBe(true);
      expect(app, `${own} is a line of its own`).not.toBe(appBefore);
      [before, appBefore] = [own, app];
    }
    expect(isBefore(manifest.version, before)).toBe(false);
    expect(manifest.minAppVersion).toBe(appBefore);
  });

  it("are compared as numbers", () => {
    expect(isBefore("0.9.0", "0.10.0")).toBe(true);
    expect(isBefore("1.0.0", "0.10.0")).toBe(false);
    expect(isBefore("1.0.0", "1.0.0")).toBe(false);
  });
});

describe("what the directory looks for", () => {
  it("is a build by the name it runs, and files it reads", () => {
    expect(project.scripts["build"]).toContain("esbuild.config.mjs");
    for (const file of ["README.md", "LICENSE", "CONTRIBUTING.md", "package-lock.json"]) {
      expect(readText(file).trim(), file).not.toBe("");
    }
    expect(project.description.trim()).not.toBe("");
  });

  it("is that nothing built lies in the repository", () => {
    expect(readText(".gitignore").split("\n")).toEqual(expect.arrayContaining(["/main.js", "/styles.css"]));
  });
});
