// @vitest-environment happy-dom
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import type * as api from "obsidian";
import { describe, expect, it } from "vitest";
import * as windowExports from "./index";

type Api = typeof api;
type Given = typeof windowExports;
type Shared = keyof Given & keyof Api;

/** Exports whose type cannot stand for the declared one. */
type Unfit = { [K in Shared]: Given[K] extends Api[K] ? never : K }[Shared];

const OWN_APP = "has the host's own app, which is a part of the declared one";

/** The compiler holds this list against the declarations, in both directions. */
const unfit: Record<Unfit, string> = {
  AbstractInputSuggest: OWN_APP,
  ConfirmationButton: "is made by its modal; declared as private",
  ConfirmationModal: OWN_APP,
  EditorSuggest: OWN_APP,
  FuzzySuggestModal: OWN_APP,
  HoverPopover: "has the states of PopoverState",
  MenuItem: "is made by its menu; declared as private",
  Modal: OWN_APP,
  PluginSettingTab: OWN_APP,
  PopoverSuggest: OWN_APP,
  SettingTab: OWN_APP,
  SuggestModal: OWN_APP,
};

const typings = readFileSync(createRequire(import.meta.url).resolve("obsidian/obsidian.d.ts"), "utf8");

describe("the window's part of the interface", () => {
  it("has nothing that is not declared", () => {
    const declared = new Set(typings.match(/(?<=^export (?:abstract )?(?:class|function|enum) )\w+/gm));
    expect(declared.size).toBeGreaterThan(100);
    expect(Object.keys(windowExports).filter((name) => !declared.has(name))).toEqual([]);
  });

  it("deviates in its types only where the list says so, and the list names what is there", () => {
    expect(Object.keys(unfit).filter((name) => !(name in windowExports))).toEqual([]);
  });
});
