// @vitest-environment happy-dom
import { readdirSync } from "node:fs";
import { createRequire } from "node:module";
import path from "node:path";
import { beforeEach, describe, expect, it } from "vitest";
import { addIcon, getIcon, getIconIds, missingIcons, removeIcon, setIcon } from "./icons";
import { startTestApp } from "./testing";

const folder = path.join(path.dirname(createRequire(import.meta.url).resolve("lucide")), "../esm/icons");

beforeEach(() => {
  startTestApp();
  missingIcons.clear();
});

describe("icons", () => {
  it("knows every icon of the library by its own name", () => {
    const names = readdirSync(folder).filter((file) => /^[a-z].*\.js$/.test(file) && file !== "index.js");
    expect(names.length).toBeGreaterThan(1400);
    const ids = new Set(getIconIds());
    expect(names.map((file) => `lucide-${path.basename(file, ".js")}`).filter((id) => !ids.has(id))).toEqual(
      [],
    );
  });

  it.each([
    "arrow-down-0-1",
    "arrow-down-a-z",
    "grid-2x2-check",
    "axis-3d",
    "clock-12",
    "square-pen",
    "edit-3",
  ])("draws %s", (name) => {
    const svg = getIcon(name);
    expect(svg?.getAttribute("class")).toBe(`svg-icon lucide-${name}`);
    expect(svg?.childElementCount).toBeGreaterThan(0);
  });

  it("takes the name with the library's prefix, too", () => {
    expect(getIcon("lucide-check")?.outerHTML).toBe(getIcon("check")?.outerHTML);
  });

  it("still knows the app's names of old", () => {
    for (const name of ["dice", "gear", "trash", "calendar-with-checkmark", "three-horizontal-bars"]) {
      expect(getIcon(name), name).not.toBeNull();
    }
    expect([...missingIcons]).toEqual([]);
  });

  it("remembers a name that stands for nothing, and leaves the element as it was", () => {
    const el = createDiv({ text: "before" });
    setIcon(el, "no-such-icon");
    setIcon(el, "");
    expect([el.textContent, [...missingIcons]]).toEqual(["before", ["no-such-icon"]]);
  });

  it("replaces the icon that was there", () => {
    const el = createDiv();
    setIcon(el, "check");
    setIcon(el, "x");
    expect(el.children.length).toBe(1);
    expect(el.find(".lucide-x")).not.toBeNull();
  });

  it("draws added icons until they are removed", () => {
    addIcon("mine", '<circle cx="50" cy="50" r="40" />');
    expect(getIcon("mine")?.querySelector("circle")?.getAttribute("r")).toBe("40");
    expect(getIcon("mine")?.getAttribute("viewBox")).toBe("0 0 100 100");
    expect(getIconIds()).toContain("mine");
    removeIcon("mine");
    expect(getIcon("mine")).toBeNull();
  });
});
