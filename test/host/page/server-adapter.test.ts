// @vitest-environment node
import { writeFileSync } from "node:fs";
import { mkdir, mkdtemp, readFile, rm, writeFile } from "node:fs/promises";
import os from "node:os";
import path from "node:path";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { App } from "../app";
import { HostServer } from "../node/server";
import { startApp } from "../start-app";
import { settled } from "../testing";
import { ServerAdapter } from "./server-adapter";

let parent = "";
let server: HostServer;
let adapter: ServerAdapter;
let asked: string[] = [];

const vault = (file = ""): string => path.join(parent, "vault", file);

beforeEach(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), "host-adapter-"));
  await mkdir(vault("sub"), { recursive: true });
  await writeFile(vault("a.md"), "A\r\n");
  await writeFile(vault("sub/b.md"), "\uFEFF# B\n");
  server = await new HostServer({ folder: vault(), page: { script: "", styles: "" }, plugins: [] }).start();
  const html = await (await fetch(server.address)).text();
  const token = /"token":"(\w+)"/.exec(html)?.[1] ?? "";
  const real = fetch;
  asked = [];
  vi.stubGlobal("fetch", (target: string, init: RequestInit) => {
    asked.push(target);
    return real(new URL(target, server.address), init);
  });
  adapter = new ServerAdapter({ token, vaultName: "vault" });
});

afterEach(async () => {
  vi.unstubAllGlobals();
  await server.close();
  await rm(parent, { recursive: true });
});

describe("the vault behind the server", () => {
  it("is an adapter like any other", async () => {
    expect(await adapter.read("a.md")).toBe("A\r\n");
    expect(await adapter.read("sub/b.md")).toBe("\uFEFF# B\n");
    expect(await adapter.list("/")).toEqual({ files: ["a.md"], folders: ["sub"] });
    await adapter.mkdir("new/deep");
    await adapter.writeBinary("new/deep/x.png", new Uint8Array([0, 255, 128]).buffer);
    expect(new Uint8Array(await adapter.readBinary("new/deep/x.png"))).toEqual(new Uint8Array([0, 255, 128]));
    await adapter.append("a.md", "more");
    await adapter.rename("a.md", "new/a.md");
    expect(await readFile(vault("new/a.md"), "utf8")).toBe("A\r\nmore");
    await adapter.trashLocal("new/a.md");
    expect(await readFile(vault(".trash/a.md"), "utf8")).toBe("A\r\nmore");
    await adapter.rmdir("new", true);
    expect(await adapter.exists("new")).toBe(false);
    expect(adapter.getResourcePath("sub/ü.png")).toMatch(/^\/files\/sub\/%C3%BC\.png\?token=/);
  });

  it("says what is missing as a disk does", async () => {
    await expect(adapter.read("none.md")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(adapter.readBinary("none.png")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(adapter.remove("none.md")).rejects.toMatchObject({ code: "ENOENT" });
    await expect(adapter.write("../x.md", "")).rejects.toThrow("leads out of the vault");
  });

  it("is read as a whole in one request", async () => {
    const app = new App({ adapter });
    vi.spyOn(adapter.backend, "watch").mockReturnValue(() => undefined);
    await startApp(app);
    await settled(app);
    expect(app.metadataCache.getCache("sub/b.md")?.headings).toHaveLength(1);
    expect(asked.filter((target) => target !== "/api/read" && target !== "/api/stat")).toEqual([
      "/api/index",
    ]);
  });

  it("changes a file in one step, also against programs outside of the page", async () => {
    let calls = 0;
    const after = await adapter.process("a.md", (text) => {
      // Somebody writes between our look and our write.
      if (calls++ === 0) writeFileSync(vault("a.md"), "theirs");
      return `${text}+`;
    });
    expect([calls, after]).toEqual([2, "theirs+"]);
    expect(await readFile(vault("a.md"), "utf8")).toBe("theirs+");
  });

  it("does not lose one of many changes at once", async () => {
    await Promise.all(Array.from({ length: 4 }, () => adapter.process("a.md", (text) => `${text}x`)));
    expect(await readFile(vault("a.md"), "utf8")).toBe("A\r\nxxxx");
  });
});
