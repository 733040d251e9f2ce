// @vitest-environment node
import { mkdir, mkdtemp, readFile, rm, symlink, writeFile } from "node:fs/promises";
import { request } from "node:http";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { HostServer } from "./server";

interface Answer {
  readonly status: number;
  readonly text: string;
  readonly headers: Readonly<Record<string, string | string[] | undefined>>;
}

interface Asked {
  readonly method?: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: string;
}

let parent = "";
let server: HostServer;
let token = "";
let port = 0;

/** Sends exactly this: unlike `fetch`, it tidies up neither the path nor the host. */
function ask(target: string, { method = "GET", headers = {}, body }: Asked = {}): Promise<Answer> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: "127.0.0.1",
      port,
      path: target,
      method,
      headers: { host: `127.0.0.1:${port}`, ...headers },
    });
    asked.on("error", reject);
    asked.on("response", (response) => {
      const chunks: Uint8Array[] = [];
      response.on("data", (chunk: Uint8Array) => chunks.push(chunk));
      response.on("end", () =>
        resolve({
          status: response.statusCode ?? 0,
          text: Buffer.concat(chunks).toString("utf8"),
          headers: response.headers,
        }),
      );
    });
    asked.end(body);
  });
}

/** Calls the API as the page does, with changes. */
function api(operation: string, params: unknown, headers: Record<string, string> = {}): Promise<Answer> {
  const all = { "content-type": "application/json", "x-host-token": token, ...headers };
  return ask(`/api/${operation}`, { method: "POST", headers: all, body: JSON.stringify(params) });
}

const vault = (): string => path.join(parent, "vault");

beforeAll(async () => {
  parent = await mkdtemp(path.join(os.tmpdir(), "host-server-"));
  await mkdir(path.join(vault(), "folder"), { recursive: true });
  await writeFile(path.join(vault(), "a.md"), "A\n");
  await writeFile(path.join(vault(), "folder", "ü b.md"), "B\n");
  await writeFile(path.join(vault(), "dot.png"), "not really");
  await writeFile(path.join(parent, "secret.md"), "secret");
  await symlink(parent, path.join(vault(), "out"));
  await symlink(path.join(parent, "secret.md"), path.join(vault(), "leak.md"));
  const plugin = {
    manifest: { id: "p", name: "P", version: "1.0.0", minAppVersion: "0.1.0", author: "", description: "" },
  };
  const plugins = [
    { ...plugin, code: "module.exports = 1;", css: ".p {}", hasStyles: true, isForeign: false },
  ];
  server = await new HostServer({
    folder: vault(),
    page: { script: "/*page*/", styles: "/*css*/" },
    plugins,
    day: "2026-11-22",
  }).start();
  port = Number(new URL(server.address).port);
  const page = await ask("/");
  token = /"token":"([0-9a-f]{64})"/.exec(page.text)?.[1] ?? "";
});

afterAll(async () => {
  await server.close();
  await rm(parent, { recursive: true });
});

describe("the page", () => {
  it("holds the configuration and no script of its own", async () => {
    const { status, text, headers } = await ask("/");
    expect(status).toBe(200);
    expect(text).toContain('"day":"2026-11-22"');
    expect(text).toContain('<link rel="stylesheet" href="/plugins/p/styles.css">');
    expect(text).not.toMatch(/<script>|onclick|javascript:/);
    expect(headers["content-security-policy"]).toContain("script-src 'self';");
    expect(headers["content-security-policy"]).not.toContain("unsafe-eval");
  });

  it("comes with its files", async () => {
    expect((await ask("/page.js")).text).toBe("/*page*/");
    expect((await ask("/page.css")).headers["content-type"]).toMatch(/^text\/css/);
    expect((await ask("/plugins/p/main.js")).text).toContain(
      'hostPlugins ??= {})["p"] = function (require, module, exports)',
    );
    expect((await ask("/nothing.js")).status).toBe(404);
  });
});

describe("the vault's API", () => {
  it("gives the whole index in one request", async () => {
    const { entries, texts } = JSON.parse((await api("index", {})).text) as {
      entries: { path: string }[];
      texts: object;
    };
    expect(entries.map((entry) => entry.path)).toEqual(
      expect.arrayContaining(["a.md", "folder", "folder/ü b.md", "dot.png"]),
    );
    expect(texts).toEqual({ "a.md": "A\n", "folder/ü b.md": "B\n" });
  });

  it("reads, writes, moves and removes", async () => {
    expect((await api("write", { path: "new.md", text: "1" })).status).toBe(200);
    expect(JSON.parse((await api("read", { path: "new.md" })).text)).toEqual({ text: "1" });
    expect((await api("move", { from: "new.md", to: "folder/moved.md" })).status).toBe(200);
    expect(await readFile(path.join(vault(), "folder", "moved.md"), "utf8")).toBe("1");
    expect((await api("remove", { path: "folder/moved.md" })).status).toBe(200);
    expect(JSON.parse((await api("stat", { path: "folder/moved.md" })).text)).toEqual({ stat: null });
    expect(JSON.parse((await api("read", { path: "folder/moved.md" })).text)).toEqual({ text: null });
  });

  it("does not move onto something", async () => {
    expect((await api("move", { from: "a.md", to: "folder/ü b.md" })).status).toBe(409);
    expect(await readFile(path.join(vault(), "a.md"), "utf8")).toBe("A\n");
  });

  it("writes under a condition", async () => {
    await api("write", { path: "c.md", text: "one" });
    const refused = await api("write", { path: "c.md", text: "two", expected: "zero" });
    expect(JSON.parse(refused.text)).toEqual({ written: false, text: "one" });
    const done = await api("write", { path: "c.md", text: "two", expected: "one" });
    expect(JSON.parse(done.text)).toEqual({ written: true });
    expect(await readFile(path.join(vault(), "c.md"), "utf8")).toBe("two");
  });

  it("says what is wrong with a request", async () => {
    expect((await api("read", {})).status).toBe(400);
    expect((await api("write", { path: "x.md" })).status).toBe(400);
    expect((await api("nonsense", {})).status).toBe(400);
    expect((await api("remove-folder", { path: "/", recursive: true })).status).toBe(400);
    const broken = await ask("/api/read", {
      method: "POST",
      headers: { "content-type": "application/json", "x-host-token": token },
      body: "{",
    });
    expect(broken.status).toBe(400);
  });

  it("tells of changes that others make", async () => {
    const heard = new Promise<string>((resolve, reject) => {
      const asked = request({ host: "127.0.0.1", port, path: `/events?token=${token}` }, (response) => {
        response.on("data", (chunk: Uint8Array) => {
          const text = Buffer.from(chunk).toString("utf8");
          if (text.startsWith(": here")) void writeFile(path.join(vault(), "outside.md"), "x");
          else if (text.includes("outside.md")) {
            asked.destroy();
            resolve(text);
          }
        });
      });
      asked.on("error", reject);
      asked.end();
    });
    expect(await heard).toContain('data: {"path":"outside.md"}');
  });
});

describe("hostile requests", () => {
  const outside = [
    "../secret.md",
    "folder/../../secret.md",
    "..\\secret.md",
    "folder\\..\\..\\secret.md",
    "/../secret.md",
    "out/secret.md",
    "leak.md",
    "./../secret.md",
    "a.md\0.png",
  ];

  it.each(outside)("does not read %j", async (target) => {
    const { status, text } = await api("read", { path: target });
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toContain('secret"');
  });

  it.each(outside)("does not write %j", async (target) => {
    expect((await api("write", { path: target, text: "owned" })).status).toBeGreaterThanOrEqual(400);
    expect(await readFile(path.join(parent, "secret.md"), "utf8")).toBe("secret");
  });

  it("does not move anything in or out", async () => {
    expect((await api("move", { from: "a.md", to: "../a.md" })).status).toBe(400);
    expect((await api("move", { from: "../secret.md", to: "s.md" })).status).toBe(400);
    expect((await api("move", { from: "out/secret.md", to: "s.md" })).status).toBeGreaterThanOrEqual(400);
  });

  it.each([
    "/files/../secret.md",
    "/files/%2e%2e/secret.md",
    "/files/..%2fsecret.md",
    "/files/%2e%2e%5csecret.png",
    "/files/%zz.png",
  ])("gives no file for %s", async (target) => {
    const { status, text } = await ask(`${target}?token=${token}`);
    expect(status).toBeGreaterThanOrEqual(400);
    expect(text).not.toBe("secret");
  });

  it("gives pictures only, and only with the token", async () => {
    expect((await ask(`/files/dot.png?token=${token}`)).headers["content-type"]).toBe("image/png");
    expect((await ask("/files/dot.png")).status).toBe(403);
    expect((await ask(`/files/a.md?token=${token}`)).status).toBe(404);
  });

  it.each([
    ["another host", { host: "evil.example" }],
    ["a rebound name", { host: "evil.example:80" }],
    ["no such port", { host: "127.0.0.1:1" }],
    ["another page", { origin: "http://evil.example" }],
    ["a page without origin", { origin: "null" }],
    ["another port of this machine", { origin: "http://127.0.0.1:1" }],
    ["another site", { "sec-fetch-site": "cross-site" }],
    ["the same site", { "sec-fetch-site": "same-site" }],
    ["the address line", { "sec-fetch-site": "none" }],
  ])("refuses the API to %s, even with the token", async (_name, headers) => {
    const { status, text } = await api("read", { path: "a.md" }, headers);
    expect(status).toBe(403);
    expect(text).not.toContain("A\\n");
  });

  it("wants the token, JSON, and POST", async () => {
    expect((await api("read", { path: "a.md" }, { "x-host-token": "" })).status).toBe(403);
    expect((await api("read", { path: "a.md" }, { "x-host-token": "0".repeat(64) })).status).toBe(403);
    expect((await api("read", { path: "a.md" }, { "content-type": "text/plain" })).status).toBe(415);
    expect(
      (await api("read", { path: "a.md" }, { "content-type": "application/x-www-form-urlencoded" })).status,
    ).toBe(415);
    expect((await ask("/api/read", { headers: { "x-host-token": token } })).status).toBe(405);
    expect((await ask("/events")).status).toBe(403);
    expect(
      (await ask(`/events?token=${token}`, { headers: { "sec-fetch-site": "cross-site" } })).status,
    ).toBe(403);
  });

  it("lets nobody read the page or put it into a frame", async () => {
    const frame = { "sec-fetch-site": "cross-site", "sec-fetch-dest": "iframe" };
    expect((await ask("/", { headers: frame })).status).toBe(403);
    expect((await ask("/page.js", { headers: { "sec-fetch-site": "cross-site" } })).status).toBe(403);
    expect((await ask("/", { headers: { host: "evil.example" } })).status).toBe(403);
    const link = { "sec-fetch-site": "cross-site", "sec-fetch-dest": "document" };
    const opened = await ask("/", { headers: link });
    expect(opened.status).toBe(200);
    expect(opened.headers["x-frame-options"]).toBe("DENY");
    expect(opened.headers["content-security-policy"]).toContain("frame-ancestors 'none'");
    expect(opened.headers).not.toHaveProperty("access-control-allow-origin");
  });
});

describe("the port", () => {
  it("is this machine's alone, and a taken one is an error", async () => {
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const second = new HostServer({ folder: vault(), page: { script: "", styles: "" }, plugins: [], port });
    await expect(second.start()).rejects.toMatchObject({ code: "EADDRINUSE" });
  });
});
