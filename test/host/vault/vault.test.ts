import { beforeEach, describe, expect, it, vi } from "vitest";
import { BackendAdapter } from "./data-adapter";
import { TFile, TFolder, type TAbstractFile } from "./files";
import { MemoryBackend, type MemoryOptions } from "./memory-backend";
import { Vault } from "./vault";

async function vaultOf(
  files: Record<string, string>,
  options: MemoryOptions = {},
): Promise<{ vault: Vault; disk: MemoryBackend; log: string[] }> {
  const disk = new MemoryBackend(files, options);
  const vault = new Vault(new BackendAdapter(disk));
  await vault.load();
  const log: string[] = [];
  for (const name of ["create", "modify", "delete"])
    vault.on(name, (file: TAbstractFile) => log.push(`${name} ${file.path}`));
  vault.on("rename", (file: TAbstractFile, oldPath: string) => log.push(`rename ${oldPath} ${file.path}`));
  vault.on("raw", (path: string) => log.push(`raw ${path}`));
  return { vault, disk, log };
}

/** A file that must be there. */
function file(vault: Vault, path: string): TFile {
  const found = vault.getFileByPath(path);
  if (!found) throw new Error(`no ${path}`);
  return found;
}

let vault: Vault;
let disk: MemoryBackend;
let log: string[];
beforeEach(async () => {
  ({ vault, disk, log } = await vaultOf({
    "Root.md": "r",
    "People/Ann.md": "a",
    "People/Old/Bob.md": "b",
    "pic.PNG": "p",
    ".obsidian/app.json": "{}",
  }));
});

describe("looking things up", () => {
  it("knows files and folders by exact path", () => {
    expect(vault.getFileByPath("People/Ann.md")).toBeInstanceOf(TFile);
    expect(vault.getFileByPath("people/ann.md")).toBeNull();
    expect(vault.getFileByPath("People")).toBeNull();
    expect(vault.getFolderByPath("People")).toBeInstanceOf(TFolder);
    expect(vault.getAbstractFileByPath(".obsidian/app.json")).toBeNull();
    expect(vault.getRoot().isRoot()).toBe(true);
  });

  it("names their parts", () => {
    const picture = file(vault, "pic.PNG");
    expect([picture.name, picture.basename, picture.extension]).toEqual(["pic.PNG", "pic", "png"]);
    const bob = file(vault, "People/Old/Bob.md");
    expect([bob.parent?.path, bob.parent?.parent?.path, bob.parent?.parent?.parent?.path]).toEqual([
      "People/Old",
      "People",
      "/",
    ]);
    expect(bob.vault).toBe(vault);
  });

  it("lists them", () => {
    expect(vault.getMarkdownFiles().map((found) => found.path)).toEqual([
      "Root.md",
      "People/Ann.md",
      "People/Old/Bob.md",
    ]);
    expect(vault.getFiles()).toHaveLength(4);
    expect(vault.getAllFolders().map((folder) => folder.path)).toEqual(["People", "People/Old"]);
    expect(vault.getAllFolders(true)).toHaveLength(3);
    const seen: string[] = [];
    Vault.recurseChildren(vault.getRoot(), (entry) => seen.push(entry.path));
    expect(seen.sort()).toEqual(
      vault
        .getAllLoadedFiles()
        .map((entry) => entry.path)
        .sort(),
    );
  });
});

describe("creating", () => {
  it("tells of the file before the promise is kept", async () => {
    const promise = vault.create("People/New.md", "n").then((made) => log.push(`made ${made.path}`));
    await promise;
    await vault.settled();
    expect(log).toEqual(["create People/New.md", "made People/New.md"]);
    expect(disk.texts()["People/New.md"]).toBe("n");
    expect(file(vault, "People/New.md").parent?.children).toContain(file(vault, "People/New.md"));
  });

  it("refuses a taken path, a missing folder and names the app refuses", async () => {
    await expect(vault.create("Root.md", "x")).rejects.toThrow("File already exists.");
    await expect(vault.create("People", "x")).rejects.toThrow("File already exists.");
    await expect(vault.create("None/New.md", "x")).rejects.toThrow("ENOENT");
    await expect(vault.create("a:b.md", "x")).rejects.toThrow("cannot contain");
    await expect(vault.create("../out.md", "x")).rejects.toThrow("leads out");
    await expect(vault.createFolder("People")).rejects.toThrow("Folder already exists.");
    expect(disk.texts()["Root.md"]).toBe("r");
    expect(log).toEqual([]);
  });

  it("lets one of two at once have the path", async () => {
    const results = await Promise.allSettled([vault.create("x.md", "1"), vault.create("x.md", "2")]);
    expect(results.map((result) => result.status)).toEqual(["fulfilled", "rejected"]);
    expect(disk.texts()["x.md"]).toBe("1");
  });

  it("takes a name in another case as taken where the disk does", async () => {
    const apple = await vaultOf({ "Note.md": "1" }, { ignoreCase: true });
    await expect(apple.vault.create("note.md", "2")).rejects.toThrow("File already exists.");
    await apple.vault.rename(file(apple.vault, "Note.md"), "NOTE.md");
    await apple.vault.settled();
    expect(apple.vault.getFiles().map((found) => found.path)).toEqual(["NOTE.md"]);
    expect(apple.log).toEqual(["rename Note.md NOTE.md"]);
  });

  it("makes folders with those above, and bytes", async () => {
    const folder = await vault.createFolder("X/Y");
    expect(folder.path).toBe("X/Y");
    expect(log).toEqual(["create X", "create X/Y"]);
    const made = await vault.createBinary("X/Y/b.bin", new Uint8Array([1, 2]).buffer);
    expect([...new Uint8Array(await vault.readBinary(made))]).toEqual([1, 2]);
  });
});

describe("changing", () => {
  it("processes in order, each on what the one before wrote", async () => {
    disk.faults.delay.write = 2;
    const ann = file(vault, "People/Ann.md");
    const results = await Promise.all(
      ["1", "2", "3"].map((digit) => vault.process(ann, (text) => text + digit)),
    );
    expect(results).toEqual(["a1", "a12", "a123"]);
    expect(log.filter((line) => line.startsWith("modify"))).toHaveLength(3);
  });

  it("mixes with modify and append without losing any", async () => {
    const ann = file(vault, "People/Ann.md");
    await Promise.all([
      vault.modify(ann, "new"),
      vault.append(ann, "+"),
      vault.process(ann, (text) => `${text}!`),
    ]);
    expect(await vault.read(ann)).toBe("new+!");
  });

  it("says nothing when nothing changed, and goes on after a failure", async () => {
    const ann = file(vault, "People/Ann.md");
    await vault.process(ann, (text) => text);
    const failing = vault.process(ann, () => {
      throw new Error("mine");
    });
    const after = vault.process(ann, (text) => `${text}2`);
    await expect(failing).rejects.toThrow("mine");
    expect(await after).toBe("a2");
    expect(log).toEqual(["modify People/Ann.md"]);
  });

  it("keeps the file as it was when the disk is full", async () => {
    const ann = file(vault, "People/Ann.md");
    disk.faults.fail("write", { path: "People/Ann.md", times: 1 });
    await expect(vault.process(ann, () => "x")).rejects.toThrow("ENOSPC");
    expect([await vault.read(ann), log]).toEqual(["a", []]);
    expect(await vault.process(ann, () => "x")).toBe("x");
  });

  it("refuses to process a file that is gone", async () => {
    const ann = file(vault, "People/Ann.md");
    await vault.delete(ann);
    await expect(vault.process(ann, () => "x")).rejects.toThrow("ENOENT");
    expect(disk.texts()["People/Ann.md"]).toBeUndefined();
  });

  it("reads from memory what it knows, and again after a change", async () => {
    const ann = file(vault, "People/Ann.md");
    await vault.cachedRead(ann);
    await vault.cachedRead(ann);
    expect(disk.log.filter(({ operation }) => operation === "read")).toHaveLength(1);
    await vault.modify(ann, "b");
    expect(await vault.cachedRead(ann)).toBe("b");
  });
});

describe("moving and deleting", () => {
  it("moves a file, the object staying the same", async () => {
    const ann = file(vault, "People/Ann.md");
    await vault.rename(ann, "People/Old/Anna.md");
    expect([ann.path, ann.basename, ann.parent?.path]).toEqual(["People/Old/Anna.md", "Anna", "People/Old"]);
    expect([vault.getFileByPath("People/Ann.md"), vault.getFileByPath("People/Old/Anna.md")]).toEqual([
      null,
      ann,
    ]);
    await expect(vault.rename(ann, "Root.md")).rejects.toThrow("Destination file already exists!");
    await expect(vault.rename(ann, "None/x.md")).rejects.toThrow("ENOENT");
    await vault.settled();
    expect(log).toEqual(["rename People/Ann.md People/Old/Anna.md"]);
  });

  it("moves a folder with all in it, one event each", async () => {
    const people = vault.getFolderByPath("People") as TFolder;
    await vault.rename(people, "Persons");
    await vault.settled();
    expect(log).toEqual([
      "rename People Persons",
      "rename People/Ann.md Persons/Ann.md",
      "rename People/Old Persons/Old",
      "rename People/Old/Bob.md Persons/Old/Bob.md",
    ]);
    expect(file(vault, "Persons/Old/Bob.md").parent?.parent).toBe(people);
  });

  it("deletes what is in a folder first, and marks it", async () => {
    const [people, ann] = [vault.getFolderByPath("People") as TFolder, file(vault, "People/Ann.md")];
    await vault.delete(people);
    expect(log).toEqual([
      "delete People/Ann.md",
      "delete People/Old/Bob.md",
      "delete People/Old",
      "delete People",
    ]);
    expect([ann.deleted, people.deleted]).toEqual([true, true]);
  });

  it("deletes hidden files only when forced", async () => {
    const hiding = await vaultOf({ "x/.keep": "", "x/a.md": "a" });
    const folder = hiding.vault.getFolderByPath("x") as TFolder;
    await expect(hiding.vault.delete(folder)).rejects.toThrow("hidden");
    await hiding.vault.delete(folder, true);
    expect(hiding.disk.texts()).toEqual({});
  });

  it("moves to the trash, and copies", async () => {
    await vault.trash(file(vault, "Root.md"), true);
    expect(disk.texts()[".trash/Root.md"]).toBe("r");
    const copy = await vault.copy(vault.getFolderByPath("People") as TFolder, "Copy");
    expect(copy.path).toBe("Copy");
    expect(disk.texts()["Copy/Old/Bob.md"]).toBe("b");
    expect(log.filter((line) => !line.startsWith("raw"))).toEqual([
      "delete Root.md",
      "create Copy",
      "create Copy/Ann.md",
      "create Copy/Old",
      "create Copy/Old/Bob.md",
    ]);
  });
});

describe("changes from outside", () => {
  it("finds what was added, changed and removed, and says each once", async () => {
    await disk.write("People/Ann.md", "outside");
    await disk.makeFolder("In/Deep");
    await disk.write("In/Deep/c.md", "c");
    await disk.remove("Root.md");
    await vault.settled();
    await Promise.all(["People/Ann.md", "In/Deep/c.md", "Root.md"].map((path) => vault.external(path)));
    expect(log.sort()).toEqual([
      "create In",
      "create In/Deep",
      "create In/Deep/c.md",
      "delete Root.md",
      "modify People/Ann.md",
    ]);
    expect(await vault.cachedRead(file(vault, "People/Ann.md"))).toBe("outside");
  });

  it("takes a file that became a folder as another thing", async () => {
    await disk.remove("Root.md");
    await disk.makeFolder("Root.md");
    await vault.settled();
    expect(log).toEqual(["delete Root.md", "create Root.md"]);
    expect(vault.getFolderByPath("Root.md")).toBeInstanceOf(TFolder);
  });

  it("follows what a plugin does through the adapter", async () => {
    await vault.adapter.write("direct.md", "d");
    await vault.adapter.write(".obsidian/plugins.json", "[]");
    await vault.settled();
    expect(log).toEqual(["create direct.md", "raw .obsidian/plugins.json"]);
  });

  it("hears nothing any more once closed", async () => {
    vault.close();
    await disk.write("People/Ann.md", "later");
    await vault.settled();
    expect(log).toEqual([]);
  });
});

it("announces every file when it loads, parents first", async () => {
  const fresh = new Vault(new BackendAdapter(new MemoryBackend({ "a/b/c.md": "" })));
  const created = vi.fn();
  fresh.on("create", created);
  expect(fresh.getFiles()).toEqual([]);
  await fresh.load();
  expect(created.mock.calls.map(([entry]) => (entry as TAbstractFile).path)).toEqual([
    "a",
    "a/b",
    "a/b/c.md",
  ]);
});
