import type { CachedMetadata } from "obsidian";
import { afterEach, describe, expect, it } from "vitest";
import type { App } from "../app";
import { startApp, stopApp } from "../start-app";
import {
  buildHeadlessApp,
  createHeadlessApp,
  fileAt,
  settled,
  type HeadlessApp,
  type HeadlessOptions,
} from "../testing";
import type { TFile } from "../vault/files";

let running: App | undefined;
afterEach(() => {
  if (running) stopApp(running);
});

async function start(
  files: Record<string, string>,
  options: HeadlessOptions = {},
): Promise<HeadlessApp & { log: string[] }> {
  const headless = await createHeadlessApp({ files, ...options });
  running = headless.app;
  return { ...headless, log: logOf(headless.app) };
}

function logOf({ vault, metadataCache }: App): string[] {
  const log: string[] = [];
  for (const name of ["create", "modify", "delete", "rename"])
    vault.on(name, (file: TFile) => log.push(`${name} ${file.path}`));
  metadataCache.on("changed", (file: TFile, data: string, cache: CachedMetadata) => {
    log.push(`changed ${file.path} ${data.length} ${Object.keys(cache).join()}`);
  });
  metadataCache.on("deleted", (file: TFile, previous: CachedMetadata | null) => {
    log.push(`deleted ${file.path} ${previous ? Object.keys(previous).join() : "null"}`);
  });
  metadataCache.on("resolve", (file: TFile) => log.push(`resolve ${file.path}`));
  metadataCache.on("resolved", () => log.push("resolved"));
  return log;
}

describe("when things are told", () => {
  it("reads every note once after the layout is ready, then says resolved", async () => {
    const { app, disk } = buildHeadlessApp({ files: { "a.md": "# A", "b.md": "b", "p.png": "" } });
    running = app;
    const log = logOf(app);
    app.workspace.onLayoutReady(() => log.push(`ready ${app.metadataCache.getCachedFiles().length}`));
    await startApp(app);
    await settled(app);
    expect(log).toEqual([
      "create a.md",
      "create b.md",
      "create p.png",
      "ready 0",
      "changed a.md 3 headings,sections",
      "changed b.md 1 sections",
      "resolve a.md",
      "resolve b.md",
      "resolved",
    ]);
    expect(disk.log.filter(({ operation }) => operation === "read").map(({ path }) => path)).toEqual([
      ".obsidian/app.json",
      "a.md",
      "b.md",
    ]);
  });

  it("says resolved in an empty vault too", async () => {
    const { app } = buildHeadlessApp();
    running = app;
    const log = logOf(app);
    await startApp(app);
    await settled(app);
    expect(log).toEqual(["resolved"]);
  });

  it("lags behind a write: the event first, the promise next, then the cache", async () => {
    const { app, log } = await start({ "a.md": "x" });
    await app.vault.modify(fileAt(app, "a.md"), "# New");
    log.push("kept");
    expect(app.metadataCache.getCache("a.md")?.headings).toBeUndefined();
    await settled(app);
    expect(log).toEqual([
      "modify a.md",
      "kept",
      "changed a.md 5 headings,sections",
      "resolve a.md",
      "resolved",
    ]);
    expect(app.metadataCache.getFileCache(fileAt(app, "a.md"))?.headings).toHaveLength(1);
  });

  it("lags as long as it is told to", async () => {
    const { app, log } = await start({ "a.md": "x" });
    app.metadataCache.lag = 40;
    await app.vault.modify(fileAt(app, "a.md"), "# New");
    await new Promise((resolve) => setTimeout(resolve, 10));
    expect(log).toEqual(["modify a.md"]);
    await settled(app);
    expect(log).toContain("changed a.md 5 headings,sections");
  });

  it("tells many quick writes once, with the last text", async () => {
    const { app, log } = await start({ "a.md": "x" });
    for (const text of ["1", "22", "333"]) await app.vault.modify(fileAt(app, "a.md"), text);
    await settled(app);
    expect(log.filter((line) => line.startsWith("changed"))).toEqual(["changed a.md 3 sections"]);
  });

  it("tells a rename by the vault only, and knows the note under its new name", async () => {
    const { app, log } = await start({ "a.md": "# A" });
    const cache = app.metadataCache.getCache("a.md");
    await app.vault.rename(fileAt(app, "a.md"), "b.md");
    expect(app.metadataCache.getCache("b.md")).toBe(cache);
    expect(app.metadataCache.getCache("a.md")).toBeNull();
    await settled(app);
    expect(log).toEqual(["rename b.md", "resolve b.md", "resolved"]);
  });

  it("reads a note that a rename makes one, and forgets one that is none any more", async () => {
    const { app } = await start({ "a.txt": "# A", "b.md": "# B" });
    await app.vault.rename(fileAt(app, "a.txt"), "a.md");
    await app.vault.rename(fileAt(app, "b.md"), "b.txt");
    await settled(app);
    expect(app.metadataCache.getCachedFiles()).toEqual(["a.md"]);
  });

  it("gives the previous cache with a deletion", async () => {
    const { app, log } = await start({ "a.md": "# A", "d/b.md": "b" });
    await app.vault.delete(fileAt(app, "a.md"));
    expect(log).toEqual(["deleted a.md headings,sections", "delete a.md"]);
    const fresh = await app.vault.create("c.md", "c");
    await app.vault.delete(fresh);
    expect(log).toContain("deleted c.md null");
    await settled(app);
    expect(log.filter((line) => line.startsWith("changed"))).toEqual([]);
  });

  it("follows changes from outside", async () => {
    const { app, disk, log } = await start({ "a.md": "x" });
    await disk.write("a.md", "# Outside");
    await settled(app);
    expect(log.slice(0, 2)).toEqual(["modify a.md", "changed a.md 9 headings,sections"]);
  });
});

describe("links", () => {
  const FILES = {
    "Ann.md": "[[Bob]] [[Bob|b]] [[none]] [[#H]] ![[pic.png]]",
    "People/Bob.md": '---\nmentor: "[[Ann]]"\n---\n[[bob]]',
    "People/Old/Bob.md": "[[Bob]] [x](../../Ann.md)",
    "pic.png": "",
  };

  it("are counted by where they lead, those to the note itself too", async () => {
    const { app } = await start(FILES);
    expect(app.metadataCache.resolvedLinks).toEqual({
      "Ann.md": { "People/Bob.md": 2, "Ann.md": 1, "pic.png": 1 },
      "People/Bob.md": { "Ann.md": 1, "People/Bob.md": 1 },
      "People/Old/Bob.md": { "People/Old/Bob.md": 1, "Ann.md": 1 },
    });
    expect(app.metadataCache.unresolvedLinks["Ann.md"]).toEqual({ none: 1 });
    await app.vault.create("none.md", "");
    expect(app.metadataCache.unresolvedLinks["Ann.md"]).toEqual({});
  });

  it.each([
    ["Bob", "Ann.md", "People/Bob.md"],
    ["bob", "People/Old/Bob.md", "People/Old/Bob.md"],
    ["Old/Bob", "Ann.md", "People/Old/Bob.md"],
    ["people/bob.md", "People/Old/Bob.md", "People/Bob.md"],
    ["People/Bob", "", "People/Bob.md"],
    ["./Bob", "People/Old/Bob.md", "People/Old/Bob.md"],
    ["../Bob", "People/Old/Bob.md", "People/Bob.md"],
    ["/Bob", "Ann.md", undefined],
    ["/Ann", "People/Bob.md", "Ann.md"],
    ["", "Ann.md", "Ann.md"],
    ["ld/Bob", "Ann.md", undefined],
    ["pic.png", "Ann.md", "pic.png"],
    ["pic", "Ann.md", undefined],
  ])("find %j from %j", async (link, source, destination) => {
    const { app } = await start(FILES);
    expect(app.metadataCache.getFirstLinkpathDest(link, source)?.path).toBe(destination);
  });

  it("have the shortest text that is enough", async () => {
    const { app } = await start(FILES);
    const text = (path: string, omit?: boolean): string =>
      app.metadataCache.fileToLinktext(fileAt(app, path), "", omit);
    expect([text("Ann.md"), text("Ann.md", false), text("People/Bob.md"), text("pic.png")]).toEqual([
      "Ann",
      "Ann.md",
      "People/Bob",
      "pic.png",
    ]);
  });

  it("and tags are counted over the vault", async () => {
    const { app } = await start({ "a.md": "#x #y", "b.md": "---\ntags: [x]\n---\n" });
    expect(app.metadataCache.getTags()).toEqual({ "#x": 2, "#y": 1 });
  });
});

it("indexes 2,000 notes without reading their Markdown", { timeout: 60_000 }, async () => {
  const note = `---\ntype: meeting\ndate: 2026-11-02\nmentor: "[[Ann]]"\n---\n# H\n\n${"text [[Ann]] #tag\n\n- [ ] a\n".repeat(20)}`;
  const files = Object.fromEntries(
    Array.from({ length: 2000 }, (_, index) => [`d${index % 40}/${index}.md`, note]),
  );
  const { app, disk } = await start(files);
  expect(disk.log.filter(({ operation }) => operation === "read")).toHaveLength(2001);
  const begin = performance.now();
  const listed = app.metadataCache.getCache("d1/1.md")?.listItems;
  const one = performance.now() - begin;
  expect(listed).toHaveLength(20);
  const again = performance.now();
  for (const path of app.metadataCache.getCachedFiles())
    expect(app.metadataCache.getCache(path)?.frontmatter?.["type"]).toBe("meeting");
  // Had the properties waited for the Markdown, this would take as long as 2,000 of the above.
  expect(performance.now() - again).toBeLessThan(one * 1000);
});
