// @vitest-environment node
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import type { DataAdapter } from "obsidian";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { FolderBackend } from "../node/folder-backend";
import type { HostAdapter } from "./adapter";
import { BackendAdapter } from "./data-adapter";
import { MemoryBackend } from "./memory-backend";
import { readOnly } from "./read-only-backend";

const FILES = {
  "b.md": "B",
  "a/one.md": "1",
  "a/deep/two.md": "zwei ü",
  "a/.hidden.md": "h",
  ".obsidian/app.json": "{}",
  "bom.md": "\uFEFFx\r\n",
};

let folder = "";

async function inFolder(): Promise<HostAdapter> {
  folder = await mkdtemp(path.join(os.tmpdir(), "host-contract-"));
  const vault = path.join(folder, "vault");
  for (const [name, text] of Object.entries(FILES)) {
    await mkdir(path.dirname(path.join(vault, name)), { recursive: true });
    await writeFile(path.join(vault, name), text);
  }
  return new BackendAdapter(new FolderBackend(vault));
}

afterEach(async () => {
  if (folder !== "") await rm(folder, { recursive: true });
  folder = "";
});

describe.each([
  ["memory", async () => new BackendAdapter(new MemoryBackend(FILES))],
  ["folder", inFolder],
])("adapter over %s", (_name, make) => {
  let adapter: HostAdapter;
  beforeEach(async () => {
    adapter = await make();
  });
  const code = (promise: Promise<unknown>): Promise<unknown> =>
    promise.then(
      () => "no error",
      (error: unknown) => (error as { code?: string }).code ?? String(error),
    );

  it("is Obsidian's adapter", () => {
    const typed: DataAdapter = adapter;
    expect(typed.getName()).toBe("vault");
  });

  it("gives the tree without hidden files, folders before what is in them", async () => {
    const paths = (await adapter.tree()).map((entry) => entry.path);
    expect([...paths].sort()).toEqual(["a", "a/deep", "a/deep/two.md", "a/one.md", "b.md", "bom.md"]);
    expect(paths.indexOf("a")).toBeLessThan(paths.indexOf("a/one.md"));
    expect(paths.indexOf("a/deep")).toBeLessThan(paths.indexOf("a/deep/two.md"));
    const stats = (await adapter.tree()).find((entry) => entry.path === "a/deep/two.md")?.stat;
    expect(stats?.size).toBe(7);
  });

  it("lists a folder, hidden files too", async () => {
    const { files, folders } = await adapter.list("a");
    expect([files.sort(), folders]).toEqual([["a/.hidden.md", "a/one.md"], ["a/deep"]]);
    expect((await adapter.list("/")).folders.sort()).toEqual([".obsidian", "a"]);
    expect(await code(adapter.list("none"))).toBe("ENOENT");
  });

  it("reads text and bytes as they are, one or many", async () => {
    expect(await adapter.read("bom.md")).toBe("\uFEFFx\r\n");
    expect([...new Uint8Array(await adapter.readBinary("bom.md"))]).toEqual([0xef, 0xbb, 0xbf, 0x78, 13, 10]);
    expect(await adapter.readMany(["b.md", "none.md", "a/deep/two.md"])).toEqual(["B", null, "zwei ü"]);
    expect(await code(adapter.read("none.md"))).toBe("ENOENT");
    expect(await code(adapter.read("a"))).toBe("EISDIR");
  });

  it("knows what is there", async () => {
    expect(await adapter.exists("a/one.md")).toBe(true);
    expect(await adapter.exists("a/none.md")).toBe(false);
    expect(await adapter.exists("b.md/none.md")).toBe(false);
    expect((await adapter.stat("a"))?.type).toBe("folder");
    expect((await adapter.stat("/"))?.type).toBe("folder");
    expect((await adapter.stat("b.md"))?.size).toBe(1);
  });

  it("writes into folders that are there", async () => {
    await adapter.write("a/new.md", "n");
    await adapter.write("a/new.md", "longer", { mtime: 1_700_000_000_000 });
    expect(await adapter.read("a/new.md")).toBe("longer");
    expect((await adapter.stat("a/new.md"))?.mtime).toBe(1_700_000_000_000);
    expect(await code(adapter.write("none/new.md", "n"))).toBe("ENOENT");
    expect(await code(adapter.write("a", "n"))).toBe("EISDIR");
  });

  it("appends, text and bytes", async () => {
    await adapter.append("b.md", "C");
    await adapter.appendBinary("b.md", new Uint8Array([33]).buffer);
    await adapter.append("fresh.md", "f");
    expect(await adapter.readMany(["b.md", "fresh.md"])).toEqual(["BC!", "f"]);
  });

  it("processes one after the other, and writes nothing where nothing changed", async () => {
    await Promise.all(["x", "y", "z"].map((letter) => adapter.process("b.md", (text) => text + letter)));
    expect(await adapter.read("b.md")).toBe("Bxyz");
    const before = (await adapter.stat("b.md"))?.mtime;
    expect(await adapter.process("b.md", (text) => text)).toBe("Bxyz");
    expect((await adapter.stat("b.md"))?.mtime).toBe(before);
    const broken = adapter.process("b.md", () => {
      throw new Error("no");
    });
    await expect(broken).rejects.toThrow("no");
    expect(await code(adapter.process("none.md", (text) => text))).toBe("ENOENT");
  });

  it("makes and removes folders", async () => {
    await adapter.mkdir("x/y/z");
    await adapter.mkdir("x/y");
    expect((await adapter.list("x/y")).folders).toEqual(["x/y/z"]);
    expect(await code(adapter.rmdir("x", false))).toBe("ENOTEMPTY");
    await adapter.rmdir("x", true);
    expect(await adapter.exists("x/y")).toBe(false);
  });

  it("renames files and folders, never over another", async () => {
    await adapter.rename("b.md", "a/b2.md");
    await expect(adapter.rename("a/b2.md", "bom.md")).rejects.toThrow("Destination file already exists!");
    await adapter.rename("a", "c");
    expect(await adapter.readMany(["c/b2.md", "c/deep/two.md", "a/one.md"])).toEqual(["B", "zwei ü", null]);
    expect(await code(adapter.rename("none.md", "x.md"))).toBe("ENOENT");
    expect(await code(adapter.rename("bom.md", "none/x.md"))).toBe("ENOENT");
  });

  it("copies, never over another", async () => {
    await adapter.copy("b.md", "copy.md");
    expect(await adapter.read("copy.md")).toBe("B");
    await expect(adapter.copy("b.md", "bom.md")).rejects.toThrow("Destination file already exists!");
  });

  it("removes, and moves to the vault's trash", async () => {
    await adapter.remove("bom.md");
    expect(await code(adapter.remove("bom.md"))).toBe("ENOENT");
    expect(await adapter.trashSystem("b.md")).toBe(false);
    await adapter.trashLocal("b.md");
    await adapter.write("b.md", "second");
    await adapter.trashLocal("b.md");
    expect(await adapter.readMany([".trash/b.md", ".trash/b 2.md"])).toEqual(["B", "second"]);
  });

  it.each(["../out.md", "a/../../out.md", "a/./b.md", "..\\out.md", "x\0.md"])(
    "refuses the path %j",
    async (bad) => {
      await expect(adapter.read(bad)).rejects.toThrow(/leads out|null character/);
      await expect(adapter.write(bad, "x")).rejects.toThrow(/leads out|null character/);
    },
  );

  it("refuses every writing when it is read only", async () => {
    const frozen = new BackendAdapter(readOnly(adapter.backend));
    const tries = [
      frozen.write("b.md", "x"),
      frozen.append("b.md", "x"),
      frozen.process("b.md", () => "x"),
      frozen.mkdir("y"),
      frozen.rmdir("a", true),
      frozen.remove("b.md"),
      frozen.rename("b.md", "c.md"),
      frozen.copy("b.md", "c.md"),
      frozen.trashLocal("b.md"),
      frozen.writeBinary("b.md", new ArrayBuffer(1)),
    ];
    expect(await Promise.all(tries.map(code))).toEqual(tries.map(() => "EROFS"));
    expect(await frozen.read("b.md")).toBe("B");
    expect((await frozen.tree()).length).toBe(6);
  });
});

describe("a folder with symbolic links", () => {
  it("does not follow them out of the vault, for reading or writing", async () => {
    const adapter = await inFolder();
    const [vault, outside] = [path.join(folder, "vault"), path.join(folder, "outside")];
    await mkdir(outside);
    await writeFile(path.join(outside, "secret.md"), "secret");
    await symlink(outside, path.join(vault, "linked"));
    await symlink(path.join(outside, "secret.md"), path.join(vault, "secret.md"));
    await symlink(path.join(outside, "later.md"), path.join(vault, "later.md"));
    await symlink(path.join(vault, "b.md"), path.join(vault, "inside.md"));
    const paths = (await adapter.tree()).map((entry) => entry.path);
    expect(paths).not.toContain("secret.md");
    expect(paths).not.toContain("linked");
    expect(paths).toContain("inside.md");
    expect(await adapter.readMany(["secret.md", "linked/secret.md", "inside.md"])).toEqual([null, null, "B"]);
    for (const target of ["secret.md", "linked/new.md", "later.md"]) {
      await expect(adapter.write(target, "x")).rejects.toThrow("EACCES");
    }
    expect(await readFile(path.join(outside, "secret.md"), "utf8")).toBe("secret");
  });
});
