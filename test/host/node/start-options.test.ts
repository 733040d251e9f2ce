// @vitest-environment node
import { spawnSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import os from "node:os";
import path from "node:path";
import { afterAll, describe, expect, it } from "vitest";
import { SAMPLE_DAY } from "../sample";
import { projectFolder } from "./paths";
import { readOptions } from "./start-options";

const folder = mkdtempSync(path.join(os.tmpdir(), "host-start-"));
const file = path.join(folder, "a.md");
writeFileSync(file, "a");
afterAll(() => rmSync(folder, { recursive: true }));

describe("the words after npm start", () => {
  it("choose a folder with the real day, a copy, and a free port", () => {
    expect(readOptions([folder])).toEqual({
      folder,
      inPlace: false,
      port: 0,
      day: undefined,
      plugins: [],
      open: false,
    });
  });

  it("may say otherwise", () => {
    const words = [
      "--in-place",
      "--port",
      "8123",
      folder,
      "--day=2026-01-31",
      "--plugin",
      "x",
      "--plugin=y",
      "--open",
    ];
    expect(readOptions(words)).toEqual({
      folder,
      inPlace: true,
      port: 8123,
      day: "2026-01-31",
      plugins: [path.resolve("x"), path.resolve("y")],
      open: true,
    });
  });

  it("mean the sample vault on its day when there are none", () => {
    const sample = path.join(projectFolder, "test", "vault");
    expect(readOptions([])).toMatchObject({ folder: sample, day: SAMPLE_DAY });
    expect(readOptions(["--day", "2027-01-01"])).toMatchObject({ day: "2027-01-01" });
  });

  it.each([
    [["--fast"], "There is no option --fast"],
    [["-x"], "There is no option -x"],
    [[path.join(folder, "none")], "There is no folder"],
    [[file], "is no folder"],
    [[folder, folder], "One folder at a time"],
    [["--port"], "--port needs a value"],
    [["--port", "eighty"], "eighty is no port"],
    [["--port", "70000"], "70000 is no port"],
    [["--day", "2026-02-31"], "is no day"],
    [["--day", "2026-13-01"], "is no day"],
  ])("are refused in one sentence: %j", (words, sentence) => {
    expect(() => readOptions(words)).toThrow(sentence);
  });
});

describe("npm start", () => {
  const start = (...words: string[]): { status: number | null; stderr: string; stdout: string } =>
    spawnSync(process.execPath, [path.join(projectFolder, "test", "tools", "start.mjs"), ...words], {
      encoding: "utf8",
    });

  it("says what is wrong in one line and ends with 1", () => {
    const { status, stderr, stdout } = start(path.join(folder, "none"));
    expect({ status, stderr, stdout }).toEqual({
      status: 1,
      stdout: "",
      stderr: `There is no folder ${path.join(folder, "none")}.\n`,
    });
  });

  it("says that a port is taken", async () => {
    const other = createServer().listen(0, "127.0.0.1");
    await new Promise((resolve) => other.once("listening", resolve));
    const { port } = other.address() as { port: number };
    const { status, stderr } = start(folder, "--in-place", "--port", String(port));
    other.close();
    expect(stderr).toBe(`Port ${port} is taken; choose another with --port, or leave it out.\n`);
    expect(status).toBe(1);
  }, 30_000);

  it("says that there is no plugin in a folder", () => {
    const { status, stderr } = start(folder, "--in-place", "--plugin", folder);
    expect(stderr).toBe(`There is no built plugin in ${folder}: manifest.json cannot be read.\n`);
    expect(status).toBe(1);
  }, 30_000);
});
