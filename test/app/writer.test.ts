/** The writer: all of an act or nothing, one undo for each, whatever goes wrong. */
import { describe, expect, it } from "vitest";
import type { Edit } from "../../src/core/notes/edit/edit";
import { insertLine } from "../../src/core/notes/edit/insert-line";
import { setProperty } from "../../src/core/notes/edit/set-property";
import { setSign } from "../../src/core/notes/edit/set-sign";
import { NoteWriter, type WriteRequest } from "../../src/app/writer";
import { FakeNavigator, FakeNotices } from "../fakes/fakes";
import { MemoryNoteStore } from "../fakes/memory-note-store";

const NOTE = "---\ntype: mentor\n---\n- [ ] one\n- [ ] two\n";

function start(files: Record<string, string> = { "a.md": NOTE, "b.md": NOTE }) {
  const store = new MemoryNoteStore(files);
  const [notices, navigator] = [new FakeNotices(), new FakeNavigator()];
  return { store, notices, navigator, writer: new NoteWriter({ store, notices, navigator }) };
}

const thank = (text: string): Edit => setProperty(text, "thanked", "2026-11-22");
const tick = (line: number, words: string) => (text: string) =>
  setSign(text, { line, written: `- [ ] ${words}` }, { sign: "x" });
const log = (text: string) =>
  insertLine(text, { heading: "Log", isHeading: (heading) => heading === "Log", words: "2026-11-22 call" });

const both: WriteRequest = {
  label: "Thanked both",
  changes: [
    { path: "a.md", edit: thank },
    { path: "b.md", edit: tick(4, "one") },
    { path: "b.md", edit: thank },
  ],
};

describe("performing", () => {
  it("writes several notes as one step, each once, and offers to undo", async () => {
    const { store, notices, writer } = start();
    expect(await writer.perform(both)).toEqual({ result: "done", paths: ["a.md", "b.md"] });
    expect(store.writes).toEqual(["a.md", "b.md"]);
    expect(store.text("b.md")).toBe("---\ntype: mentor\nthanked: 2026-11-22\n---\n- [x] one\n- [ ] two\n");
    expect(notices.last).toBe("Thanked both.");
    expect(writer.undoLabel()).toBe("Thanked both");
    notices.shown[0]!.action!.run();
    await writer.undo();
    expect([store.text("a.md"), store.text("b.md")]).toEqual([NOTE, NOTE]);
    expect([writer.undoLabel(), writer.redoLabel()]).toEqual([null, "Thanked both"]);
  });

  it("writes nothing where the notes say so already", async () => {
    const { store, notices, writer } = start();
    const edit = (text: string): Edit => setProperty(text, "type", "mentor");
    const outcome = await writer.perform({ label: "Set", changes: [{ path: "a.md", edit }] });
    expect([outcome, store.writes, writer.undoLabel()]).toEqual([{ result: "unchanged" }, [], null]);
    expect(notices.last).toBe("Your notes say so already. Nothing was changed.");
  });

  it("writes none of the notes if one refuses, says why and opens it", async () => {
    const { store, notices, navigator, writer } = start();
    const outcome = await writer.perform({
      label: "Both",
      changes: [
        { path: "a.md", edit: thank },
        { path: "b.md", edit: tick(9, "three"), line: 9 },
      ],
    });
    expect(outcome).toEqual({ result: "refused", why: "gone", path: "b.md" });
    expect(store.writes).toEqual([]);
    expect(notices.last).toContain("This line is no longer in “b”");
    expect(navigator.opened).toEqual([["b.md", 9]]);
    expect(writer.undoLabel()).toBeNull();
  });

  it("takes the first note back if the second one changes in between", async () => {
    const { store, writer } = start();
    store.beforeWrite = (path) => {
      if (path === "b.md") store.files.set("b.md", "rewritten\n");
    };
    const { result } = await writer.perform(both);
    expect(result).toBe("refused");
    expect([store.text("a.md"), store.text("b.md")]).toEqual([NOTE, "rewritten\n"]);
  });

  it("I10: keeps an outside change that comes between look and write", async () => {
    const { store, writer } = start();
    store.beforeWrite = (path) => void store.files.set(path, `${store.text(path)}- [ ] from outside\n`);
    await writer.perform({ label: "One", changes: [{ path: "a.md", edit: tick(4, "one") }] });
    expect(store.text("a.md")).toBe(`${NOTE.replace("[ ] one", "[x] one")}- [ ] from outside\n`);
  });

  it("I12: many acts at once on one note are some order of them", async () => {
    const words = Array.from({ length: 12 }, (_, at) => `task ${String(at)}`);
    const text = `---\ntype: mentor\n---\n${words.map((word) => `- [ ] ${word}\n`).join("")}`;
    const { store, writer } = start({ "a.md": text });
    store.delay = 2;
    const ticks = words.map((word, at) => ({
      label: word,
      changes: [{ path: "a.md", edit: tick(at + 4, word) }],
    }));
    const others = [thank, log].map((edit) => ({ label: "Other", changes: [{ path: "a.md", edit }] }));
    await Promise.all([...ticks, ...others].map((request) => writer.perform(request)));
    const done = text.replaceAll("[ ]", "[x]").replace("---\n- ", "thanked: 2026-11-22\n---\n- ");
    expect(store.text("a.md")).toBe(`${done}\n## Log\n\n- 2026-11-22 call\n`);
  });

  it("I13: never makes a note anew that was deleted, renamed or turned into a folder", async () => {
    for (const fault of ["delete", "rename", "folder"] as const) {
      const { store, notices, navigator, writer } = start();
      store.beforeWrite = () => {
        store.beforeWrite = () => {};
        if (fault === "rename") store.rename("a.md", "c.md");
        else store.files.delete("a.md");
        if (fault === "folder") store.folders.add("a.md");
      };
      const outcome = await writer.perform({ label: "One", changes: [{ path: "a.md", edit: thank }] });
      expect(outcome).toEqual({ result: "refused", why: "missing", path: "a.md" });
      expect(store.files.has("a.md")).toBe(false);
      if (fault === "rename") expect(store.text("c.md")).toBe(NOTE);
      expect([notices.last, navigator.opened]).toEqual([
        "“a” is no longer where it was. Nothing was changed.",
        [],
      ]);
    }
  });

  it("I14: leaves every note as it was when one cannot be written, and can be tried again", async () => {
    const { store, notices, writer } = start();
    store.failing.add("b.md");
    expect(await writer.perform(both)).toEqual({ result: "refused", why: "failed", path: "b.md" });
    expect([store.text("a.md"), store.text("b.md")]).toEqual([NOTE, NOTE]);
    expect(notices.last).toContain("could not be written");
    store.failing.clear();
    expect((await writer.perform(both)).result).toBe("done");
  });

  it("says so, and can undo it, when a part is done and cannot be taken back", async () => {
    const { store, notices, writer } = start();
    store.beforeWrite = (path) => {
      if (path === "b.md") store.failing.add("a.md").add("b.md");
    };
    await writer.perform(both);
    expect(notices.last).toContain("One part is done and could not be taken back: “a”.");
    store.failing.clear();
    store.beforeWrite = () => {};
    await writer.undo();
    expect(store.text("a.md")).toBe(NOTE);
  });

  it("I15: an act that was stopped between two notes is completed by doing it again, and nothing is doubled", async () => {
    const first = start();
    const request: WriteRequest = {
      label: "Log",
      creates: [{ path: "new.md", text: "# New\n" }],
      changes: [
        { path: "a.md", edit: log },
        { path: "b.md", edit: log },
      ],
    };
    let reached: () => void = () => {};
    const stopped = new Promise<void>((resolve) => (reached = resolve));
    first.store.beforeWrite = (path) => {
      if (path !== "b.md") return;
      reached();
      return new Promise(() => {});
    };
    void first.writer.perform(request);
    await stopped;
    const second = start(Object.fromEntries(first.store.files));
    expect(second.store.text("a.md")).toContain("## Log");
    expect(second.store.text("b.md")).toBe(NOTE);
    expect(await second.writer.perform(request)).toEqual({ result: "done", paths: ["b.md"] });
    const logged = `${NOTE}\n## Log\n\n- 2026-11-22 call\n`;
    expect(Object.fromEntries(second.store.files)).toEqual({
      "a.md": logged,
      "b.md": logged,
      "new.md": "# New\n",
    });
  });

  it("never writes over a note when it makes one", async () => {
    const { store, writer } = start();
    const outcome = await writer.perform({
      label: "New",
      changes: [],
      creates: [{ path: "a.md", text: "x" }],
    });
    expect([outcome, store.text("a.md")]).toEqual([{ result: "refused", why: "taken", path: "a.md" }, NOTE]);
  });
});

describe("undoing", () => {
  it("I24: keeps what else has changed since, and declines when its own place has", async () => {
    const { store, notices, navigator, writer } = start();
    await writer.perform({ label: "One", changes: [{ path: "a.md", edit: tick(4, "one") }] });
    store.files.set("a.md", `${store.text("a.md")}- [ ] later\n`);
    expect((await writer.undo()).result).toBe("done");
    expect(store.text("a.md")).toBe(`${NOTE}- [ ] later\n`);
    expect((await writer.redo()).result).toBe("done");
    store.files.set("a.md", store.text("a.md").replace("one", "one, and more"));
    const before = store.text("a.md");
    expect(await writer.undo()).toEqual({ result: "refused", why: "changed", path: "a.md" });
    expect([store.text("a.md"), navigator.opened]).toEqual([before, [["a.md", null]]]);
    expect(notices.last).toContain("has changed since");
    expect(writer.undoLabel()).toBeNull();
  });

  it("undoes all notes of an act or none", async () => {
    const { store, writer } = start();
    await writer.perform(both);
    store.files.set("a.md", store.text("a.md").replace("2026-11-22", "2026-11-23"));
    const before = new Map(store.files);
    expect((await writer.undo()).result).toBe("refused");
    expect(store.files).toEqual(before);
  });

  it("takes a new note away only while it is as it was made", async () => {
    const { store, writer } = start({});
    const make = () => writer.perform({ label: "New", changes: [], creates: [{ path: "n.md", text: "x" }] });
    await make();
    await writer.undo();
    expect(store.exists("n.md")).toBe(false);
    await writer.redo();
    expect(store.text("n.md")).toBe("x");
    store.files.set("n.md", "x and my words");
    expect(await writer.undo()).toEqual({ result: "refused", why: "changed", path: "n.md" });
    expect(store.text("n.md")).toBe("x and my words");
  });

  it("by the notice's button undoes that act, not the last one, and only once", async () => {
    const { store, notices, writer } = start();
    await writer.perform({ label: "One", changes: [{ path: "a.md", edit: tick(4, "one") }] });
    await writer.perform({ label: "Two", changes: [{ path: "a.md", edit: tick(5, "two") }] });
    const { run } = notices.shown[0]!.action!;
    run();
    run();
    expect(await writer.undo()).toEqual({ result: "done", paths: ["a.md"] });
    expect(store.text("a.md")).toBe(NOTE);
    expect(store.writes).toHaveLength(4);
  });

  it("goes back step by step, keeps fifty, and tells whoever listens", async () => {
    const { store, writer } = start({ "a.md": "" });
    let told = 0;
    const stop = writer.subscribe(() => (told += 1));
    const set = (value: number) => (text: string) => setProperty(text, "n", value);
    for (let value = 1; value <= 55; value += 1)
      await writer.perform({ label: String(value), changes: [{ path: "a.md", edit: set(value) }] });
    expect(told).toBe(55);
    stop();
    for (let step = 0; step < 50; step += 1) expect((await writer.undo()).result).toBe("done");
    expect(store.text("a.md")).toBe("---\nn: 5\n---\n");
    expect(await writer.undo()).toEqual({ result: "unchanged" });
    expect(told).toBe(55);
  });
});
