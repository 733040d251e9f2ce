/** The user's templates follow the notes of their folder, and what is wrong with them is shown with the ledger's problems. */
import { afterEach, describe, expect, it, vi } from "vitest";
import type { App } from "obsidian";
import { MomentStamps } from "../../src/adapters/moment-stamps";
import { ObsidianNoteIndex } from "../../src/adapters/obsidian-note-index";
import { ObsidianNoteStore } from "../../src/adapters/obsidian-note-store";
import { liveLedger } from "../../src/app/live-ledger";
import { settingsStore } from "../../src/app/settings-store";
import { liveTemplates } from "../../src/app/templates";
import { templateOf } from "../../src/core/messages/catalogue";
import { FakeClock, FakeNotices } from "../fakes/fakes";
import { createHeadlessApp, fileAt, settled } from "../host/testing";

const note = (id: string, more = "", body = "Hello") => `---\nid: ${id}\n${more}---\n${body}\n`;
let stops: (() => void)[] = [];

async function rig(files: Record<string, string>, folder = "Mine") {
  const { app } = await createHeadlessApp({ files });
  const notices = new FakeNotices();
  const settings = settingsStore(
    { load: async () => ({ folders: { templates: folder } }), save: async () => {} },
    notices,
  );
  await settings.reload();
  const index = new ObsidianNoteIndex(app as unknown as App);
  const store = new ObsidianNoteStore(app as unknown as App);
  const read = vi.spyOn(store, "read");
  const report = (fault: unknown) => {
    throw fault;
  };
  const templates = liveTemplates({ index, store, settings, notices, stamps: new MomentStamps(), report });
  await templates.start();
  const live = liveLedger({
    index,
    store,
    clock: new FakeClock(),
    settings: () => settings.current(),
    also: templates,
    report,
  });
  await live.start();
  stops.push(
    () => templates.stop(),
    () => live.stop(),
  );
  const heard = vi.fn();
  templates.subscribe(heard);
  const calm = async () => {
    await settled(app);
    await live.settled();
    await live.settled();
  };
  const ids = () => [...templates.own().byId.keys()];
  return { app, settings, templates, live, notices, read, heard, calm, ids };
}

afterEach(() => {
  for (const stop of stops) stop();
  stops = [];
});

describe("the user's templates", () => {
  it("are read from their folder alone, and only where there is an id", async () => {
    const { ids, read } = await rig({
      "Mine/a.md": note("a"),
      "Mine/Sub/b.md": note("b"),
      "Mine/plain.md": "Text",
      "Mine/other.md": "---\ntags: x\n---\n",
      "Minette/c.md": note("c"),
      "d.md": note("d"),
    });
    expect(ids()).toEqual(["b", "a"]);
    expect(read.mock.calls.flat().sort()).toEqual(["Mine/Sub/b.md", "Mine/a.md"]);
  });

  it("are none, and nothing is read, without a folder", async () => {
    const { ids, read, templates } = await rig({ "Mine/a.md": note("a") }, "");
    expect([ids(), read.mock.calls]).toEqual([[], []]);
    expect(templates.all()).toHaveLength(44);
  });

  it("come, change, move and go with their notes", async () => {
    const { app, ids, heard, templates, calm } = await rig({
      "Mine/a.md": note("a"),
      "Other/x.md": note("x"),
    });
    await app.vault.create("Mine/new.md", note("T2", "name: My news\n"));
    await calm();
    expect(templates.use("T2", "")?.name).toBe("My news");
    await app.vault.modify(fileAt(app, "Mine/new.md"), note("T2", "name: Mine\n"));
    await calm();
    expect(templates.use("T2", "")?.name).toBe("Mine");
    await app.fileManager.renameFile(fileAt(app, "Other/x.md"), "Mine/x.md");
    await app.fileManager.renameFile(fileAt(app, "Mine/a.md"), "a.md");
    await calm();
    expect(ids().sort()).toEqual(["T2", "x"]);
    await app.vault.delete(fileAt(app, "Mine/new.md"));
    await calm();
    expect(templates.use("T2", "")).toBe(templateOf("T2"));
    const times = heard.mock.calls.length;
    await app.vault.create("Elsewhere.md", "Text");
    await calm();
    expect(heard).toHaveBeenCalledTimes(times);
  });

  it("follow the setting", async () => {
    const { settings, ids, calm } = await rig({ "Mine/a.md": note("a"), "Yours/b.md": note("b") });
    await settings.set("folders.templates", "/Yours/");
    await calm();
    expect(ids()).toEqual(["b"]);
    await settings.set("folders.templates", "");
    await calm();
    expect(ids()).toEqual([]);
  });

  it("that cannot be read are reported, and the built-in one is used and it is said", async () => {
    const { app, templates, live, notices, calm } = await rig({
      "Mine/t2.md": note("T2", "from: [planet]\n"),
    });
    const problems = () => live.snapshot()?.ledger.problems;
    expect(problems()).toMatchObject([{ path: "Mine/t2.md", property: "from", found: "planet" }]);
    expect(notices.shown).toEqual([]);
    expect(templates.use("T2", "")).toBe(templateOf("T2"));
    expect(notices.last).toContain("so the built-in one is used");
    await app.vault.modify(fileAt(app, "Mine/t2.md"), note("T2"));
    await calm();
    expect(problems()).toEqual([]);
    expect(templates.use("T2", "")?.body).toBe("Hello");
    await app.vault.modify(fileAt(app, "Mine/t2.md"), "---\nid: T2\nid: T2\n---\n");
    await calm();
    expect(problems()).toMatchObject([{ path: "Mine/t2.md", property: null }]);
  });

  it("hold Obsidian's own places, filled as they are used, and never read again", async () => {
    const body = "{{date}} {{date:[{{name}}] YYYY}} {{time:[now]}} {{title}}";
    const { templates } = await rig({ "Mine/a.md": note("a", "", body) });
    const { stamped } = templates.use("a", "{{sign_off}}")!;
    expect(stamped).toMatchObject({ "time:[now]": "now", title: "{{sign_off}}" });
    expect(stamped!["date"]).toMatch(/^\d{4}-\d\d-\d\d$/);
  });

  it("is nothing where there is none", async () => {
    const { templates } = await rig({});
    expect(templates.use("gone", "")).toBeNull();
  });
});
