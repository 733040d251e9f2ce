// @vitest-environment happy-dom
import { describe, expect, it, vi } from "vitest";
import { fileAt } from "../../testing";
import { createWindowApp, type WindowApp } from "../testing";
import { MarkdownView } from "./markdown-view";

const TEXT = "# Title\n\n- [ ] one\n- [ ] two\n";

async function opened(text = TEXT): Promise<WindowApp & { view: MarkdownView }> {
  const host = await createWindowApp({ files: { "A.md": text, "B.md": "b\n" } });
  await host.workspace.getLeaf(false).openFile(fileAt(host.app, "A.md"));
  const view = host.workspace.getActiveViewOfType(MarkdownView);
  if (!view) throw new Error("No note is open.");
  return { ...host, view };
}

describe("a note in the editor", () => {
  it("is saved after a change, and told of before", async () => {
    const { view, disk, workspace } = await opened();
    const heard = vi.fn();
    workspace.on("editor-change", heard);
    view.editor.replaceRange("X", { line: 0, ch: 2 });
    expect(heard).toHaveBeenCalledWith(view.editor, view);
    expect(disk.texts()["A.md"]).toBe(TEXT);
    await view.save();
    expect(disk.texts()["A.md"]).toBe("# XTitle\n\n- [ ] one\n- [ ] two\n");
  });

  it("writes nothing when nothing has changed", async () => {
    const { view, disk, workspace, app } = await opened("a\r\nb\r\n\uFEFF");
    await view.save();
    await workspace.getLeaf(false).openFile(fileAt(app, "B.md"));
    expect(disk.log.filter(({ operation }) => operation === "write")).toEqual([]);
  });

  it.each(["a\r\nb\r\n", "a\r\nb\nc\r", "\uFEFFa\nb", "a\rb", ""])(
    "keeps ends of lines and marks of %j",
    async (text) => {
      const { view, disk } = await opened(text);
      view.editor.replaceRange("!", view.editor.offsetToPos(view.editor.getValue().length));
      await view.save();
      expect(disk.texts()["A.md"]).toBe(`${text}!`);
    },
  );

  it("takes in what a plugin writes, and the cursor stays with its word", async () => {
    const { view, app } = await opened();
    view.editor.setCursor({ line: 3, ch: 8 });
    await app.vault.process(fileAt(app, "A.md"), (text) => text.replace("# Title\n", "# Title\nnew line\n"));
    await vi.waitFor(() => expect(view.editor.getLine(1)).toBe("new line"));
    expect(view.editor.getCursor()).toEqual({ line: 4, ch: 8 });
    view.editor.undo();
    expect(view.editor.getLine(1)).toBe("new line");
  });

  it("merges an outside change with what was typed and not yet saved", async () => {
    const { view, app, disk } = await opened();
    view.editor.replaceRange(" typed", { line: 0, ch: 7 });
    await disk.write("A.md", TEXT.replace("- [ ] two", "- [x] two"));
    await app.vault.external("A.md");
    await vi.waitFor(() => expect(view.editor.getLine(3)).toBe("- [x] two"));
    expect(view.editor.getLine(0)).toBe("# Title typed");
    await view.save();
    expect(disk.texts()["A.md"]).toBe("# Title typed\n\n- [ ] one\n- [x] two\n");
  });

  it("merges at the last moment when it is saved over a change it has not heard of", async () => {
    const { view, disk } = await opened();
    view.editor.replaceRange("X", { line: 0, ch: 2 });
    await disk.write("A.md", `${TEXT}- [ ] three\n`);
    await view.save();
    expect(disk.texts()["A.md"]).toBe(`# XTitle\n\n- [ ] one\n- [ ] two\n- [ ] three\n`);
    expect(view.editor.lastLine()).toBe(5);
  });

  it("keeps the text when it cannot be saved, and saves it the next time", async () => {
    const { view, disk } = await opened();
    disk.faults.fail("write", { times: 1 });
    view.editor.replaceRange("X", { line: 0, ch: 2 });
    await expect(view.save()).rejects.toThrow("no space left");
    expect(disk.texts()["A.md"]).toBe(TEXT);
    await view.save();
    expect(disk.texts()["A.md"]).toContain("# XTitle");
  });

  it("follows its file's new name, and is empty when the file is gone", async () => {
    const { view, app, workspace, disk } = await opened();
    await app.vault.rename(fileAt(app, "A.md"), "Z.md");
    expect(view.getDisplayText()).toBe("Z");
    expect(view.leaf.getViewState().state?.["file"]).toBe("Z.md");
    view.editor.replaceRange("X", { line: 0, ch: 0 });
    await app.vault.delete(fileAt(app, "Z.md"));
    await vi.waitFor(() => expect(workspace.activeLeaf?.view.getViewType()).toBe("empty"));
    view.requestSave.run();
    expect(Object.keys(disk.texts())).toEqual(["B.md"]);
  });

  it("saves before it shows another file", async () => {
    const { view, app, workspace, disk } = await opened();
    view.editor.setValue("new");
    await workspace.getLeaf(false).openFile(fileAt(app, "B.md"));
    expect(disk.texts()["A.md"]).toBe("new");
    expect(view.editor.getValue()).toBe("b\n");
    view.editor.undo();
    expect(view.editor.getValue()).toBe("b\n");
  });

  it("goes to a line when asked to", async () => {
    const { view } = await opened();
    view.setEphemeralState({ line: 3 });
    expect(view.editor.getCursor()).toEqual({ line: 3, ch: 0 });
    view.setEphemeralState({ line: 99 });
    expect(view.editor.getCursor()).toEqual({ line: 4, ch: 0 });
  });
});

describe("a note that is read", () => {
  it("is rendered, and its boxes are ticked in the text", async () => {
    const { view, disk } = await opened();
    view.setMode("preview");
    await view.previewMode.rendered();
    const boxes = view.contentEl.findAll(".markdown-preview-view input.task-list-item-checkbox");
    expect(boxes).toHaveLength(2);
    boxes[1]?.click();
    await view.save();
    expect(disk.texts()["A.md"]).toBe(TEXT.replace("- [ ] two", "- [x] two"));
  });

  it("remembers its way of being looked at", async () => {
    const { view, workspace } = await opened();
    view.toggleMode();
    expect(workspace.activeLeaf?.getViewState().state).toMatchObject({ file: "A.md", mode: "preview" });
    await view.setState({ file: "A.md", mode: "source" }, { history: false });
    expect(view.getMode()).toBe("source");
  });
});
