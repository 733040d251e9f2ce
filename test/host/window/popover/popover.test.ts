// @vitest-environment happy-dom
import type { CachedMetadata } from "obsidian";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { look, startTestApp } from "../testing";
import { HoverPopover, PopoverState, type HoverParent } from "./hover-popover";
import { openPagePreview, type HoverLink, type PreviewSource } from "./page-preview";

let parent: HoverParent;
let target: HTMLElement;

beforeEach(() => {
  vi.useFakeTimers();
  startTestApp();
  parent = { hoverPopover: null };
  target = document.body.createDiv();
});
afterEach(() => void vi.useRealTimers());

const shown = (): string | undefined => look(".hover-popover")?.getText();
const leave = (el: HTMLElement): boolean => el.dispatchEvent(new MouseEvent("mouseleave"));

describe("hover popovers", () => {
  it("come after a moment, stay while the pointer is on them, and go after it left", () => {
    const popover = new HoverPopover(parent, target);
    popover.hoverEl.setText("Note");
    expect([shown(), popover.state]).toEqual([undefined, PopoverState.Showing]);
    vi.advanceTimersByTime(300);
    expect([shown(), popover.state, parent.hoverPopover]).toEqual(["Note", PopoverState.Shown, popover]);
    leave(target);
    popover.hoverEl.dispatchEvent(new MouseEvent("mouseenter"));
    vi.advanceTimersByTime(1000);
    expect(shown()).toBe("Note");
    leave(popover.hoverEl);
    vi.advanceTimersByTime(300);
    expect([shown(), popover.state, parent.hoverPopover]).toEqual([undefined, PopoverState.Hidden, null]);
  });

  it("do not come when the pointer has left before, or another took their place", () => {
    new HoverPopover(parent, target, 100);
    leave(target);
    vi.advanceTimersByTime(500);
    expect(shown()).toBeUndefined();
    const first = new HoverPopover(parent, target, 100);
    first.hoverEl.setText("First");
    const second = new HoverPopover(parent, target, 100);
    second.hoverEl.setText("Second");
    vi.advanceTimersByTime(100);
    expect(document.body.findAll(".hover-popover").map((el) => el.getText())).toEqual(["Second"]);
  });

  it("call onload and onunload as components do", () => {
    const calls: string[] = [];
    class Mine extends HoverPopover {
      override onload(): void {
        calls.push("load");
      }
    }
    const popover = new Mine(parent, target);
    popover.register(() => calls.push("undo"));
    popover.unload();
    expect(calls).toEqual(["load", "undo"]);
  });
});

describe("page previews", () => {
  const text = "# One\nfirst\n## Sub\nsub\n# Two\nsecond ^b1\n";
  const at = (start: number, end: number): { start: { offset: number }; end: { offset: number } } => ({
    start: { offset: start },
    end: { offset: end },
  });
  const cache = {
    headings: [
      { heading: "One", level: 1, position: at(0, 5) },
      { heading: "Sub", level: 2, position: at(12, 18) },
      { heading: "Two", level: 1, position: at(23, 28) },
    ],
    blocks: { b1: { id: "b1", position: at(29, 39) } },
  } as unknown as CachedMetadata;

  const source = (needsModifier = false): PreviewSource => ({
    needsModifier,
    read: (linkpath) =>
      Promise.resolve(linkpath === "Note" ? { path: "Note.md", title: "Note", text, cache } : null),
    render: (markdown, el) => {
      el.setText(markdown);
      return Promise.resolve();
    },
  });
  const link = (linktext: string, event = new MouseEvent("mouseover")): HoverLink => ({
    event,
    hoverParent: parent,
    targetEl: target,
    linktext,
  });
  const body = (): string | undefined => look(".hover-popover .markdown-rendered")?.getText();

  it.each([
    ["Note", text],
    ["Note#One", "# One\nfirst\n## Sub\nsub\n"],
    ["Note#One#Sub", "## Sub\nsub\n"],
    ["Note#^b1", "second ^b1"],
    ["Note#Nothing", text],
  ])("show what %s links to", async (linktext, expected) => {
    openPagePreview(link(linktext), source());
    await vi.advanceTimersByTimeAsync(300);
    expect(body()).toBe(expected);
  });

  it("show nothing for a note that is not there", async () => {
    openPagePreview(link("Missing"), source());
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown()).toBeUndefined();
  });

  it("show nothing when the pointer left while the note was read", async () => {
    let answer = (): void => undefined;
    const slow: PreviewSource = {
      ...source(),
      read: () =>
        new Promise((resolve) => (answer = () => resolve({ path: "a.md", title: "a", text, cache }))),
    };
    openPagePreview(link("Note"), slow);
    await vi.advanceTimersByTimeAsync(300);
    leave(target);
    answer();
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown()).toBeUndefined();
  });

  it("wait for Ctrl where the source wants it", async () => {
    openPagePreview(link("Note"), source(true));
    await vi.advanceTimersByTimeAsync(1000);
    expect(shown()).toBeUndefined();
    document.dispatchEvent(new KeyboardEvent("keydown", { key: "Control", ctrlKey: true }));
    await vi.advanceTimersByTimeAsync(300);
    expect(body()).toBe(text);
  });

  it("open once for one link, however often the pointer moves on it", async () => {
    openPagePreview(link("Note"), source());
    const first = parent.hoverPopover;
    openPagePreview(link("Note"), source());
    await vi.advanceTimersByTimeAsync(300);
    expect(parent.hoverPopover).toBe(first);
  });
});
