/** Holds the dependency rule of the folders, and the sizes of files. The table is test/tools/layers.mjs. */
import { describe, expect, it } from "vitest";
import { type Import, findCircles, importsOf, readImports } from "./gates/imports";
import { type SourceFile, lineCount, sourceFiles } from "./gates/source-files";
import { LAYERS, MAIN, ONE_FILE, layerOf, packageOf, packagesFor } from "./tools/layers.mjs";

const CODE = /\.(?:ts|tsx|mjs)$/;
const src = sourceFiles("src", /\.tsx?$/).map(({ path, text }) => ({
  path: path.slice("src/".length),
  text,
}));
const imports = importsOf(src);

const isDeclaration = (file: string): boolean => file.endsWith(".d.ts");

/** @returns what is wrong with one import, as a sentence; null where it keeps the rule */
function judge({ from, specifier, to }: Import): string | null {
  if (to === null) {
    const name = packageOf(specifier);
    return packagesFor(from).includes(name) ? null : `${from} imports the package ${name}`;
  }
  if (to === MAIN) return `${from} imports main.ts`;
  if (from === MAIN || isDeclaration(to)) return null;
  const [here, there] = [layerOf(from), layerOf(to)];
  if (!here || !there) return `${from} imports ${to}, and one of them lies in no layer`;
  return here === there || here.uses.includes(there.folder) ? null : `${from} imports ${to}`;
}

const complaints = (list: readonly Import[]): string[] => list.map(judge).filter((text) => text !== null);

describe("the dependency rule", () => {
  it("has files to look at", () => {
    expect(src.map(({ path }) => path)).toContain(MAIN);
    expect(imports.length).toBeGreaterThan(100);
  });

  it("has every file in a layer", () => {
    const stray = src
      .map(({ path }) => path)
      .filter((file) => file !== MAIN && !isDeclaration(file) && !layerOf(file));
    expect(stray).toEqual([]);
  });

  it("holds for every import", () => {
    expect(complaints(imports)).toEqual([]);
  });

  it("has no circles", () => {
    expect(findCircles(imports).map((files) => files.join(" → "))).toEqual([]);
  });

  it.each(ONE_FILE)("keeps $packages in $file", ({ file, packages }) => {
    const users = imports.filter(({ specifier }) => packages.includes(packageOf(specifier)));
    expect([...new Set(users.map(({ from }) => from))]).toEqual([file]);
  });

  it("names the classes of adapters in main.ts only", () => {
    const classes = src
      .filter(({ path }) => path.startsWith("adapters/"))
      .flatMap(({ path, text }) =>
        [...text.matchAll(/^export (?:abstract )?class (\w+)/gm)].map((match) => [path, match[1]]),
      );
    const users = imports.filter(
      ({ from, to, names }) =>
        from !== MAIN && classes.some(([file, name]) => file === to && names.includes(name ?? "")),
    );
    expect(users.map(({ from, names }) => `${from} names ${names.join(", ")}`)).toEqual([]);
  });
});

describe("the rule itself", () => {
  const file = (path: string, text: string): SourceFile => ({ path, text });

  it.each([
    ["core/rules/a.ts", 'import type { B } from "../agenda/b";', "core/agenda/b.ts"],
    ["core/notes/a.ts", 'export * from "../records/b";', "core/records/b.ts"],
    ["core/rules/a.ts", 'const b = import("../../app/b");', "app/b.ts"],
    ["core/rules/a.ts", 'let b: import("../../app/b").B;', "app/b.ts"],
    ["core/exports/a.ts", 'import { b } from "../messages/b";', "core/messages/b.ts"],
    ["core/checks/tone/a.ts", 'import { b } from "../../ledger/b";', "core/ledger/b.ts"],
    ["app/a.ts", 'import { B } from "../adapters/b";', "adapters/b.ts"],
    ["commands/a.ts", 'import { b } from "../ui/b";', "ui/b.tsx"],
    ["ui/a.tsx", 'import main from "../main";', "main.ts"],
    ["core/agenda/a.ts", 'import { b } from "../b";', "core/b.ts"],
    ["core/odd/a.ts", 'import { b } from "../rules/b";', "core/rules/b.ts"],
  ])("sees what %s does with %s", (path, text, target) => {
    expect(complaints(importsOf([file(path, text), file(target, "")]))).toHaveLength(1);
  });

  it.each([
    ["core/rules/a.ts", 'import { App } from "obsidian";'],
    ["core/rules/a.ts", 'import { en } from "chrono-node";'],
    ["core/notes/a.ts", 'import matter from "gray-matter";'],
    ["core/notes/a.ts", 'import { fromMarkdown } from "mdast-util-from-markdown";'],
    ["app/a.ts", 'import type { TFile } from "obsidian";'],
    ["app/a.ts", 'const fs = require("node:fs");'],
    ["app/a.ts", 'const it = import(`${"node"}:fs`);'],
    ["adapters/a.ts", 'import { render } from "preact";'],
    ["core/checks/a.ts", 'import moment = require("moment");'],
  ])("sees that %s may not say %s", (path, text) => {
    expect(complaints(importsOf([file(path, text)]))).toHaveLength(1);
  });

  it("lets pass what is allowed", () => {
    const allowed = [
      file(
        "ui/a.tsx",
        'import { h } from "preact"; import { useState } from "preact/hooks"; import { b } from "../app/b";',
      ),
      file("app/b.ts", 'import { c } from "../core/rules/c";'),
      file("core/rules/c.ts", 'import type { D } from "../calendar/d"; import t from "./x.md?raw";'),
      file("core/calendar/d.ts", 'import { en } from "chrono-node";'),
      file("main.ts", 'import { Plugin } from "obsidian"; import { E } from "./adapters/e";'),
      file("adapters/e.ts", 'import { App } from "obsidian";'),
    ];
    expect(complaints(importsOf(allowed))).toEqual([]);
    expect(importsOf(allowed)).toHaveLength(10);
  });

  it("finds a circle that only types make", () => {
    const circle = [
      file("ui/a.ts", 'import type { B } from "./b";'),
      file("ui/b.ts", 'import { c } from "./c";'),
      file("ui/c.ts", 'import type { A } from "./a";'),
    ];
    expect(findCircles(importsOf(circle))).toEqual([["ui/a.ts", "ui/b.ts", "ui/c.ts", "ui/a.ts"]]);
  });

  it("reads names", () => {
    expect(
      readImports("a.ts", 'import A, { b as c, type D } from "x"; import * as e from "y"; import "z";'),
    ).toEqual([
      { specifier: "x", names: ["default", "b", "D"] },
      { specifier: "y", names: ["*"] },
      { specifier: "z", names: [] },
    ]);
  });

  it("has a table whose layers use only layers that exist, and no two each other", () => {
    const folders = new Map(LAYERS.map((layer) => [layer.folder, layer]));
    for (const { folder, uses } of LAYERS) {
      expect(uses.filter((name) => !folders.has(name) || folders.get(name)?.uses.includes(folder))).toEqual(
        [],
      );
    }
  });
});

describe("sizes", () => {
  /** Word lists, templates and declarative tables are data and may be long. */
  const isData = (file: string): boolean => /\.data\.(?:ts|mjs)$/.test(file) || isDeclaration(file);
  const limitOf = (file: string): number => {
    if (file === `src/${MAIN}`) return 120;
    return /\.test\.tsx?$/.test(file) ? 400 : 250;
  };

  it("keeps every file within its limit", () => {
    const files = sourceFiles("", CODE).filter(({ path }) => !isData(path) && path !== "main.js");
    const tooLong = files.filter(({ path, text }) => lineCount(text) > limitOf(path));
    expect(
      tooLong.map(({ path, text }) => `${path}: ${lineCount(text)} lines, at most ${limitOf(path)}`),
    ).toEqual([]);
    expect(files.length).toBeGreaterThan(50);
  });
});

describe("what no file holds", () => {
  const texts = sourceFiles("", /\.(?:tsx?|mjs|css|md|json|ya?ml)$|(?:^|\/)\.[a-z]+$/).filter(
    ({ path }) => path !== "package-lock.json",
  );

  it("paths of one machine", () => {
    const folder = ["work", "root", "home", "Users"].join("|");
    const machinePath = new RegExp(String.raw`(?<![\w.:/~-])/(?:${folder})/[\w.-]`);
    const found = texts.filter(({ text }) => machinePath.test(text)).map(({ path }) => path);
    expect(found).toEqual([]);
  });

  it("comments that switch a check off", () => {
    const off = new RegExp(
      ["eslint-dis" + "able", "@ts-ig" + "nore", "@ts-noch" + "eck", "stylelint-dis" + "able"].join("|"),
    );
    expect(
      texts.filter(({ path, text }) => CODE.test(path) && off.test(text)).map(({ path }) => path),
    ).toEqual([]);
  });
});
