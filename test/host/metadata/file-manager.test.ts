import { afterEach, describe, expect, it } from "vitest";
import type { App } from "../app";
import { stopApp } from "../start-app";
import { createHeadlessApp, fileAt, settled, type HeadlessApp, type HeadlessOptions } from "../testing";

let running: App | undefined;
afterEach(() => {
  if (running) stopApp(running);
});

async function start(files: Record<string, string>, options: HeadlessOptions = {}): Promise<HeadlessApp> {
  const headless = await createHeadlessApp({ files, ...options });
  running = headless.app;
  return headless;
}

const settings = (json: object): Record<string, string> => ({ ".obsidian/app.json": JSON.stringify(json) });

describe("processFrontMatter", () => {
  it("writes all properties anew, comments lost, dates as text", async () => {
    const { app, disk } = await start({
      "a.md": "---\n# note\ndate: 2026-11-02\ntags: [a, b]\nempty:\n---\n\nbody\n",
    });
    await app.fileManager.processFrontMatter(fileAt(app, "a.md"), (frontmatter) => {
      frontmatter["new"] = "x: y";
    });
    expect(disk.texts()["a.md"]).toBe(
      '---\ndate: 2026-11-02\ntags:\n  - a\n  - b\nempty:\nnew: "x: y"\n---\n\nbody\n',
    );
  });

  it("makes a block where there was none, and takes an empty one away", async () => {
    const { app, disk } = await start({ "a.md": "body", "b.md": "---\nx: 1\n---\nbody" });
    await app.fileManager.processFrontMatter(fileAt(app, "a.md"), (frontmatter) => (frontmatter["x"] = 1));
    await app.fileManager.processFrontMatter(fileAt(app, "b.md"), (frontmatter) => delete frontmatter["x"]);
    expect([disk.texts()["a.md"], disk.texts()["b.md"]]).toEqual(["---\nx: 1\n---\nbody", "body"]);
  });

  it("throws on broken YAML, and leaves the note", async () => {
    const { app, disk } = await start({ "a.md": "---\nx: 1\nx: 2\n---\n" });
    await expect(app.fileManager.processFrontMatter(fileAt(app, "a.md"), () => undefined)).rejects.toThrow();
    expect(disk.texts()["a.md"]).toBe("---\nx: 1\nx: 2\n---\n");
  });
});

describe("renameFile", () => {
  it("mends links in bodies and properties, with their headings and texts", async () => {
    const { app, disk } = await start({
      "Ann.md": "me [[Ann#H]]",
      "b.md":
        '---\nmentor: "[[Ann]]"\nothers:\n  - "[[Ann|A]]"\n---\n[[Ann]] [[Ann#H|her]] ![[Ann]] [x](Ann.md#H) `[[Ann]]` [[Anna]]\n\n| [[Ann\\|t]] | b |\n| - | - |',
    });
    await app.fileManager.renameFile(fileAt(app, "Ann.md"), "Dr Ann.md");
    expect(disk.texts()["b.md"]).toBe(
      '---\nmentor: "[[Dr Ann]]"\nothers:\n  - "[[Dr Ann|A]]"\n---\n[[Dr Ann]] [[Dr Ann#H|her]] ![[Dr Ann]] [x](Dr%20Ann.md#H) `[[Ann]]` [[Anna]]\n\n| [[Dr Ann\\|t]] | b |\n| - | - |',
    );
    expect(disk.texts()["Dr Ann.md"]).toBe("me [[#H]]");
    await settled(app);
    expect(app.metadataCache.unresolvedLinks["b.md"]).toEqual({ Anna: 1 });
  });

  it("leaves links that still lead there, and follows files in a folder", async () => {
    const { app, disk } = await start({
      "P/Ann.md": "",
      "P/Bob.md": "",
      "Q/Bob.md": "",
      "c.md": "[[Ann]] [[P/Bob]]",
    });
    const folder = app.vault.getFolderByPath("P");
    if (!folder) throw new Error("no folder");
    await app.fileManager.renameFile(folder, "People");
    expect(disk.texts()["c.md"]).toBe("[[Ann]] [[People/Bob]]");
  });

  it("changes nothing when the user does not want it", async () => {
    const { app, disk } = await start({
      ...settings({ alwaysUpdateLinks: false }),
      "a.md": "",
      "b.md": "[[a]]",
    });
    await app.fileManager.renameFile(fileAt(app, "a.md"), "c.md");
    expect(disk.texts()["b.md"]).toBe("[[a]]");
  });

  it("leaves a place that holds other text by now", async () => {
    const { app, disk } = await start({ "a.md": "", "b.md": "[[a]]" }, { cacheLag: 0 });
    await disk.write("b.md", "changed [[a]]");
    await app.vault.settled();
    await app.fileManager.renameFile(fileAt(app, "a.md"), "c.md");
    expect(disk.texts()["b.md"]).toBe("changed [[a]]");
  });
});

describe("generateMarkdownLink", () => {
  const files = { "P/Ann B.md": "", "Q/c.md": "", "x (1).png": "" };
  const make = async (
    json: object,
    ...[path, source, subpath, alias]: [string, string, string?, string?]
  ): Promise<string> => {
    const { app } = await start({ ...files, ...settings(json) });
    return app.fileManager.generateMarkdownLink(fileAt(app, path), source, subpath, alias);
  };

  it.each([
    [{}, ["P/Ann B.md", "Q/c.md"], "[[Ann B]]"],
    [{}, ["P/Ann B.md", "Q/c.md", "#H", "A"], "[[Ann B#H|A]]"],
    [{}, ["P/Ann B.md", "Q/c.md", "", "Ann B"], "[[Ann B]]"],
    [{}, ["P/Ann B.md", "P/Ann B.md", "#H"], "[[#H]]"],
    [{}, ["x (1).png", "Q/c.md"], "![[x (1).png]]"],
    [{ useMarkdownLinks: true }, ["P/Ann B.md", "Q/c.md", "#a b"], "[Ann B](Ann%20B.md#a%20b)"],
    [{ useMarkdownLinks: true }, ["x (1).png", "Q/c.md"], "![x (1)](x%20%281%29.png)"],
    [{ newLinkFormat: "absolute" }, ["P/Ann B.md", "Q/c.md"], "[[P/Ann B]]"],
    [{ newLinkFormat: "relative" }, ["P/Ann B.md", "Q/c.md"], "[[../P/Ann B]]"],
    [{ newLinkFormat: "relative" }, ["P/Ann B.md", "P/x.md"], "[[Ann B]]"],
  ] as [object, [string, string, string?, string?], string][])("with %j: %j", async (json, parts, link) => {
    expect(await make(json, ...parts)).toBe(link);
  });
});

describe("places and deletion", () => {
  it("puts new notes where the settings say", async () => {
    const parent = async (json: object, source = "P/a.md"): Promise<string> => {
      const { app } = await start({ "P/a.md": "", "New/b.md": "", ...settings(json) });
      return app.fileManager.getNewFileParent(source).path;
    };
    expect(await parent({})).toBe("/");
    expect(await parent({ newFileLocation: "current" })).toBe("P");
    expect(await parent({ newFileLocation: "current" }, "")).toBe("/");
    expect(await parent({ newFileLocation: "folder", newFileFolderPath: "New" })).toBe("New");
    expect(await parent({ newFileLocation: "folder", newFileFolderPath: "None" })).toBe("/");
  });

  it("finds a free place for an attachment, with its folder", async () => {
    const place = async (folder: string): Promise<[string, boolean]> => {
      const { app } = await start({
        "P/a.md": "",
        "P/x.png": "",
        "x.png": "",
        "P/sub/x.png": "",
        ...settings({ attachmentFolderPath: folder }),
      });
      const path = await app.fileManager.getAvailablePathForAttachment("x.png", "P/a.md");
      return [
        path,
        app.vault
          .getAllFolders(true)
          .some((known) => path.startsWith(known.path === "/" ? "" : `${known.path}/`)),
      ];
    };
    expect(await Promise.all(["/", "./", "./sub", "Files"].map(place))).toEqual([
      ["x 1.png", true],
      ["P/x 1.png", true],
      ["P/sub/x 1.png", true],
      ["Files/x.png", true],
    ]);
  });

  it("deletes the way the user prefers, after asking", async () => {
    const remains = async (json: object, answer = true): Promise<[boolean, string[]]> => {
      const { app, disk } = await start(
        { "a.md": "a", ...settings(json) },
        { confirmDeletion: async () => answer },
      );
      const done = await app.fileManager.promptForDeletion(fileAt(app, "a.md"));
      return [done, Object.keys(disk.texts()).filter((path) => path.endsWith("a.md"))];
    };
    expect(await remains({})).toEqual([true, [".trash/a.md"]]);
    expect(await remains({ trashOption: "none" })).toEqual([true, []]);
    expect(await remains({}, false)).toEqual([false, ["a.md"]]);
    expect(await remains({ promptDelete: false }, false)).toEqual([true, [".trash/a.md"]]);
  });
});
