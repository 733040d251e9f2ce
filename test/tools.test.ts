/** The scripts behind the npm commands, where they decide something. */
import { chmod, mkdtemp, rm, writeFile } from "node:fs/promises";
import { tmpdir } from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { readJson } from "./gates/source-files";
import { findChromium } from "./tools/find-chromium.mjs";
import { isInstalled, nodeIsNewEnough } from "./tools/ready.mjs";

type Lock = Parameters<typeof isInstalled>[0];

describe("Node's version", () => {
  it.each(["20.19.0", "20.20.2", "22.0.0", "24.1.0", "100.0.0"])("%s is new enough", (version) => {
    expect(nodeIsNewEnough(version)).toBe(true);
  });

  it.each(["20.18.3", "18.20.0", "9.99.0"])("%s is not", (version) => {
    expect(nodeIsNewEnough(version)).toBe(false);
  });
});

describe("what is installed", () => {
  const entry = { version: "1.0.0", integrity: "sha512-a" };
  const lock = (extra: Lock["packages"] = {}): Lock => ({
    packages: { "": {}, "node_modules/a": entry, ...extra },
  });
  const found = (packages: NonNullable<Lock["packages"]> = { "node_modules/a": entry }): Lock => ({
    packages,
  });

  it("is right where it is what the lock file says", () => {
    expect(isInstalled(lock(), found())).toBe(true);
    expect(
      isInstalled(readJson("package-lock.json") as Lock, readJson("node_modules/.package-lock.json") as Lock),
    ).toBe(true);
  });

  it("may lack what is for other machines only", () => {
    expect(isInstalled(lock({ "node_modules/b": { ...entry, optional: true } }), found())).toBe(true);
    expect(isInstalled(lock({ "node_modules/b": entry }), found())).toBe(false);
  });

  it.each([
    ["another version", { "node_modules/a": { ...entry, version: "1.0.1" } }],
    ["other bytes", { "node_modules/a": { ...entry, integrity: "sha512-b" } }],
    ["nothing", {}],
    ["something more", { "node_modules/a": entry, "node_modules/b": entry }],
  ])("is not right with %s", (_, packages) => {
    expect(isInstalled(lock(), found(packages))).toBe(false);
  });
});

describe("the browser", () => {
  let folder = "";
  let program = "";

  beforeAll(async () => {
    folder = await mkdtemp(path.join(tmpdir(), "mentorship-browser-"));
    program = path.join(folder, process.platform === "win32" ? "google-chrome.exe" : "google-chrome");
    await writeFile(program, "");
    await chmod(program, 0o755);
  });

  afterAll(async () => {
    await rm(folder, { recursive: true, force: true });
  });

  it("is the one on PATH", () => {
    expect(findChromium({ PATH: ["", path.join(folder, "no"), folder].join(path.delimiter) })).toBe(program);
  });

  it("is the one that CHROME names, and none other then", () => {
    expect(findChromium({ CHROME: program, PATH: "" })).toBe(program);
    expect(findChromium({ CHROME: path.join(folder, "no"), PATH: folder })).toBeNull();
    expect(findChromium({ CHROME: folder, PATH: folder })).toBeNull();
  });
});
