// @vitest-environment node
import { spawn } from "node:child_process";
import { cp, mkdtemp, readFile, readdir, rm } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, it } from "vitest";

const root = path.resolve(import.meta.dirname, "../../..");
let vault = "";

beforeAll(async () => {
  vault = await mkdtemp(path.join(os.tmpdir(), "host-tool-"));
  await cp(path.join(root, "test/vault"), vault, { recursive: true });
});

afterAll(async () => {
  await rm(vault, { recursive: true });
});

/** Runs the command as `npm run --silent obsidian` does. */
function run(...args: string[]): Promise<{ stdout: string; stderr: string; code: number | null }> {
  const child = spawn(process.execPath, [path.join(root, "test/tools/obsidian.mjs"), ...args], {
    cwd: os.tmpdir(),
  });
  const read = { stdout: "", stderr: "" };
  child.stdout.setEncoding("utf8").on("data", (text: string) => (read.stdout += text));
  child.stderr.setEncoding("utf8").on("data", (text: string) => (read.stderr += text));
  return new Promise((resolve) => child.on("close", (code) => resolve({ ...read, code })));
}

async function bytesOf(folder: string): Promise<Map<string, string>> {
  const entries = await readdir(folder, { recursive: true, withFileTypes: true });
  const files = entries
    .filter((entry) => entry.isFile())
    .map((entry) => path.join(entry.parentPath, entry.name));
  return new Map(
    await Promise.all(files.map(async (file) => [file, await readFile(file, "base64")] as const)),
  );
}

it(
  "runs the plugin's commands over a folder, from anywhere, and leaves it as it was",
  { timeout: 60_000 },
  async () => {
    const before = await bytesOf(vault);
    const [agenda, records, wrong] = await Promise.all([
      run(`vault=${vault}`, "mentorship:agenda", "format=json", "date=2026-11-22"),
      run(`vault=${vault}`, "mentorship:records", "format=json"),
      run(`vault=${vault}`, "mentorship:none"),
    ]);
    expect(agenda).toMatchObject({ stderr: "", code: 0 });
    expect(JSON.parse(agenda.stdout)).toMatchObject({
      date: "2026-11-22",
      rows: expect.any(Array) as unknown,
    });
    expect(agenda.stdout).toMatch(/[^\n]\n$/);
    expect(records).toMatchObject({ stderr: "", code: 0 });
    expect(JSON.parse(records.stdout)).toBeTypeOf("object");
    expect(wrong).toMatchObject({ stdout: "", code: 1 });
    expect(wrong.stderr).toMatch(
      /^There is no command "mentorship:none": the commands are [^\n]*mentorship:agenda[^\n]*\.\n$/,
    );
    expect(await bytesOf(vault)).toEqual(before);
  },
);
