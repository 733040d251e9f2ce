// @vitest-environment happy-dom
import { beforeEach, describe, expect, it, vi } from "vitest";
import { emulatePhone, resetPlatform } from "../base/platform";
import { fileAt } from "../testing";
import { memoryStore } from "../shell";
import { ItemView } from "./views/item-view";
import type { WorkspaceLeaf } from "./layout/leaf";
import { WorkspaceMobileDrawer } from "./layout/mobile-drawer";
import { MarkdownView } from "./markdown/markdown-view";
import { createWindowApp } from "./testing";
import type { App } from "../app";

const FILES = { "A.md": "# A\n", "B.md": "[[A]]\n", "Sub/C.md": "c\n" };

class SideView extends ItemView {
  static opened = 0;
  filter = "";
  override getViewType = (): string => "side";
  override getDisplayText = (): string => "Side";
  override getState = (): Record<string, unknown> => ({ filter: this.filter });
  override async setState(state: unknown): Promise<void> {
    const { filter } = state as { filter?: unknown };
    if (typeof filter === "string") this.filter = filter;
  }
  protected override async onOpen(): Promise<void> {
    SideView.opened++;
  }
}

function registerSide(app: App): void {
  app.viewRegistry.registerView("side", ((leaf: WorkspaceLeaf) => new SideView(leaf)) as never);
}

beforeEach(() => {
  resetPlatform();
  SideView.opened = 0;
});

describe("leaves", () => {
  it("start with the files on the left and an empty tab", async () => {
    const { workspace } = await createWindowApp({ files: FILES });
    expect(workspace.allLeaves().map((leaf) => leaf.view.getViewType())).toEqual(["empty", "file-explorer"]);
    expect(workspace.rightSplit.collapsed).toBe(true);
    expect(workspace.layoutReady).toBe(true);
  });

  it("are reused, or made as a tab or beside, as one asks", async () => {
    const { app, workspace } = await createWindowApp({ files: FILES });
    await workspace.getLeaf(false).openFile(fileAt(app, "A.md"));
    expect(workspace.getLeaf(false)).toBe(workspace.activeLeaf);
    await workspace.getLeaf("tab").openFile(fileAt(app, "B.md"));
    await workspace.getLeaf("split").openFile(fileAt(app, "Sub/C.md"));
    await workspace.getLeaf("split", "horizontal").openFile(fileAt(app, "A.md"));
    const shape = JSON.stringify(workspace.rootSplit.serialize(), (key, value: unknown) =>
      ["id", "state", "currentTab"].includes(key) ? undefined : value,
    );
    const leaf = { type: "leaf" };
    const one = { type: "tabs", children: [leaf] };
    expect(JSON.parse(shape)).toEqual({
      type: "split",
      direction: "vertical",
      children: [
        { type: "tabs", children: [leaf, leaf] },
        { type: "split", direction: "horizontal", children: [one, one] },
      ],
    });
  });

  it("that are pinned keep their file", async () => {
    const { app, workspace } = await createWindowApp({ files: FILES });
    const leaf = workspace.getLeaf(false);
    await leaf.openFile(fileAt(app, "A.md"));
    leaf.setPinned(true);
    const other = workspace.getLeaf(false);
    expect(other).not.toBe(leaf);
  });

  it("close, and the last one leaves an empty tab", async () => {
    const { app, workspace } = await createWindowApp({ files: FILES });
    const first = workspace.getLeaf(false);
    await first.openFile(fileAt(app, "A.md"));
    await workspace.getLeaf("split").openFile(fileAt(app, "B.md"));
    workspace.activeLeaf?.detach();
    expect(workspace.activeLeaf).toBe(first);
    expect(workspace.rootSplit.children).toHaveLength(1);
    first.detach();
    expect(workspace.activeLeaf?.view.getViewType()).toBe("empty");
  });

  it("can be put up as another layout says", async () => {
    const { app, workspace } = await createWindowApp({ files: FILES });
    await workspace.getLeaf(false).openFile(fileAt(app, "A.md"));
    await workspace.getLeaf("split").openFile(fileAt(app, "B.md"));
    const layout = workspace.getLayout();
    workspace.getLeavesOfType("markdown").forEach((leaf) => leaf.detach());
    await workspace.changeLayout(layout);
    const states = workspace.allLeaves().map((leaf) => leaf.getViewState());
    expect(states.map(({ type, state }) => state?.["file"] ?? type)).toEqual([
      "A.md",
      "B.md",
      "file-explorer",
    ]);
    expect(workspace.getActiveFile()?.path).toBe("B.md");
  });

  it("remember where they were", async () => {
    const { app, workspace } = await createWindowApp({ files: FILES });
    const leaf = workspace.getLeaf(false);
    await leaf.openFile(fileAt(app, "A.md"));
    await leaf.openFile(fileAt(app, "B.md"));
    await leaf.history.back();
    expect(workspace.getActiveFile()?.path).toBe("A.md");
    expect(leaf.history.canGoBack).toBe(false);
    await leaf.history.forward();
    expect(workspace.getActiveFile()?.path).toBe("B.md");
  });
});

describe("what is active", () => {
  it("is told of once, with the file", async () => {
    const { app, workspace } = await createWindowApp({ files: FILES });
    const heard: string[] = [];
    workspace.on("active-leaf-change", (leaf: WorkspaceLeaf) =>
      heard.push(`leaf ${leaf.view.getViewType()}`),
    );
    workspace.on("file-open", (file: { path: string } | null) => heard.push(`file ${file?.path}`));
    await workspace.getLeaf(false).openFile(fileAt(app, "A.md"));
    await workspace.getLeaf("tab").openFile(fileAt(app, "B.md"));
    expect(heard).toEqual(["file A.md", "leaf markdown", "file B.md"]);
    expect(workspace.getLastOpenFiles()).toEqual(["B.md", "A.md"]);
  });

  it("has an editor only while a note is active", async () => {
    const { app, workspace } = await createWindowApp({ files: FILES }, registerSide);
    await workspace.getLeaf(false).openFile(fileAt(app, "A.md"));
    expect(workspace.getActiveViewOfType(MarkdownView)?.file?.path).toBe("A.md");
    expect(workspace.activeEditor?.file?.path).toBe("A.md");
    await workspace.ensureSideLeaf("side", "right", { active: true });
    expect(workspace.activeEditor).toBeNull();
    expect(workspace.getActiveViewOfType(SideView)).toBeInstanceOf(SideView);
    expect(workspace.getActiveFile()?.path).toBe("A.md");
  });
});

describe("side leaves", () => {
  it("are made once, revealed, and not doubled", async () => {
    const { workspace } = await createWindowApp({ files: FILES }, registerSide);
    const leaf = await workspace.ensureSideLeaf("side", "right", { state: { filter: "x" } });
    expect(workspace.rightSplit.collapsed).toBe(false);
    expect((leaf.view as SideView).filter).toBe("x");
    expect(await workspace.ensureSideLeaf("side", "right")).toBe(leaf);
    expect(SideView.opened).toBe(1);
  });

  it("come back deferred when nobody sees them, and are real when revealed", async () => {
    const store = memoryStore();
    const first = await createWindowApp({ files: FILES, store }, registerSide);
    await first.workspace.ensureSideLeaf("side", "right", { state: { filter: "kept" } });
    first.workspace.rightSplit.collapse();
    await vi.waitFor(() =>
      expect(JSON.stringify(first.app.loadLocalStorage("workspace-layout"))).toContain('"collapsed":true'),
    );
    SideView.opened = 0;
    const { workspace } = await createWindowApp({ files: FILES, store }, registerSide);
    const [leaf] = workspace.getLeavesOfType("side");
    expect(leaf?.isDeferred).toBe(true);
    expect(leaf?.view).not.toBeInstanceOf(SideView);
    expect(leaf?.getDisplayText()).toBe("Side");
    if (leaf) await workspace.revealLeaf(leaf);
    expect(leaf?.isDeferred).toBe(false);
    expect((leaf?.view as SideView).filter).toBe("kept");
    expect(SideView.opened).toBe(1);
  });

  it("wait for a plugin that comes later, and outlive one that goes", async () => {
    const { app, workspace } = await createWindowApp({ files: FILES });
    const leaf = workspace.getRightLeaf(false);
    await leaf.setViewState({ type: "side", state: { filter: "f" } });
    expect(leaf.view.containerEl.textContent).toContain("Plugin no longer active");
    registerSide(app);
    await vi.waitFor(() => expect((leaf.view as SideView).filter).toBe("f"));
    app.viewRegistry.unregisterView("side");
    await vi.waitFor(() => expect(leaf.view).not.toBeInstanceOf(SideView));
    expect(leaf.getViewState()).toMatchObject({ type: "side", state: { filter: "f" } });
  });

  it("are drawers on a phone, one open at a time", async () => {
    emulatePhone();
    const { app, workspace } = await createWindowApp({ files: FILES }, registerSide);
    await workspace.ensureSideLeaf("side", "right");
    expect(workspace.rightSplit).toBeInstanceOf(WorkspaceMobileDrawer);
    workspace.leftSplit.expand();
    expect(workspace.rightSplit.collapsed).toBe(true);
    await workspace.getLeaf(false).openFile(fileAt(app, "A.md"));
    expect(workspace.leftSplit.collapsed).toBe(true);
  });
});

describe("links", () => {
  it("open their note at the heading, and make one that is not there", async () => {
    const { app, workspace, disk } = await createWindowApp({
      files: { ...FILES, "A.md": "# One\n\n## Two\n" },
    });
    await workspace.openLinkText("A#Two", "B.md");
    const view = workspace.getActiveViewOfType(MarkdownView);
    expect(view?.editor.getCursor()).toEqual({ line: 2, ch: 0 });
    await workspace.openLinkText("New/Note", "B.md", "tab");
    expect(workspace.getActiveFile()?.path).toBe("New/Note.md");
    expect(disk.texts()).toHaveProperty("New/Note.md", "");
    expect(app.vault.getFolderByPath("New")).not.toBeNull();
  });
});
