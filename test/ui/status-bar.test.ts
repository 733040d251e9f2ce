import type { Plugin } from "obsidian";
import { beforeEach, describe, expect, it, vi } from "vitest";
import type { Snapshot } from "../../src/app/snapshot";
import { registerStatusBar } from "../../src/ui/status-bar";
import { FakeApp } from "../fakes/fake-app";
import { Platform } from "../host/base/platform";
import { startTestApp } from "../host/window/testing";

const PERSON = "People/Amara Osei.md";
const note = (lines: string) => `---\ntype: mentor\nstatus: ended\n---\n## Follow-ups\n${lines}`;
const DUE = note("- [ ] a 📅 2026-11-20\n- [ ] b 📅 2026-11-22\n- [ ] c 📅 2026-11-23\n- [ ] d\n");

function start() {
  startTestApp();
  const app = new FakeApp({ [PERSON]: DUE });
  const listeners = new Set<(snapshot: Snapshot) => void>();
  const live = {
    ...app.live,
    subscribe: (listener: (snapshot: Snapshot) => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
  };
  const items: HTMLElement[] = [];
  const stops: (() => void)[] = [];
  const plugin = {
    addStatusBarItem: () => {
      const item = activeDocument.body.createDiv("status-bar-item");
      items.push(item);
      return item;
    },
    register: (stop: () => void) => stops.push(stop),
  } as unknown as Plugin;
  const open = vi.fn();
  registerStatusBar(plugin, { live, settings: app.settings }, open);
  const change = () => {
    for (const listener of listeners) listener(app.snapshot());
  };
  const shown = () =>
    items[0]?.isShown() === false || items[0]?.style.display === "none" ? null : items[0]?.textContent;
  return { app, items, open, change, shown, stops, listeners };
}

beforeEach(() => void (Platform.isMobile = false));

describe("the status bar", () => {
  it("is off until it is wanted, and counts what is overdue and for today", async () => {
    const { app, shown, items } = start();
    expect(shown()).toBeNull();
    await app.settings.set("statusBar", true);
    expect(items[0]!.style.display).not.toBe("none");
    expect(items[0]!.textContent).toBe("2");
    expect(items[0]!.getAttribute("aria-label")).toBe(
      "2 rows overdue or for today. Open the mentorship dashboard.",
    );
  });

  it("follows changes and midnight, and shows nothing at zero", async () => {
    const { app, change, items } = start();
    await app.settings.set("statusBar", true);
    app.clock.turnTo("2026-11-23");
    change();
    expect(items[0]!.textContent).toBe("3");
    app.store.files.set(PERSON, note("- [ ] d\n"));
    change();
    expect(items[0]!.style.display).toBe("none");
  });

  it("opens the dashboard by click and key, and stops with the plugin", () => {
    const { items, open, stops, listeners } = start();
    items[0]!.click();
    items[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: "Enter", cancelable: true }));
    items[0]!.dispatchEvent(new KeyboardEvent("keydown", { key: "a", cancelable: true }));
    expect(open).toHaveBeenCalledTimes(2);
    for (const stop of stops) stop();
    expect(listeners.size).toBe(0);
  });

  it("is not there on phones", () => {
    Platform.isMobile = true;
    expect(start().items).toEqual([]);
  });
});
