// @vitest-environment happy-dom
import path from "node:path";
import { fileURLToPath } from "node:url";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import { MISSING_EXPORTS } from "./missing";
import { installDom } from "./window/host";

const here = path.dirname(fileURLToPath(import.meta.url));
const typings = path.resolve(here, "../../node_modules/obsidian/obsidian.d.ts");
const host = path.join(here, "obsidian.ts");

/** Reads both: Obsidian's own typings, and what the stand-in exports. */
function readProgram(): {
  checker: ts.TypeChecker;
  wanted: ts.Symbol[];
  given: Map<string, ts.Symbol>;
  source: ts.SourceFile;
} {
  const { config } = ts.readConfigFile(path.resolve(here, "../../tsconfig.json"), (file) =>
    ts.sys.readFile(file),
  ) as {
    config: { compilerOptions: object };
  };
  const { options } = ts.convertCompilerOptionsFromJson(config.compilerOptions, path.resolve(here, "../.."));
  const program = ts.createProgram([typings, host], { ...options, types: [] });
  const checker = program.getTypeChecker();
  const source = need(program.getSourceFile(typings));
  const exportsOf = (file: ts.SourceFile): ts.Symbol[] =>
    checker
      .getExportsOfModule(need(checker.getSymbolAtLocation(file)))
      .map((found) => resolve(checker, found));
  const names = checker.getExportsOfModule(
    need(checker.getSymbolAtLocation(need(program.getSourceFile(host)))),
  );
  const given = new Map(names.map((found) => [found.name, resolve(checker, found)]));
  return { checker, wanted: exportsOf(source).filter((found) => isValue(found)), given, source };
}

function need<T>(value: T | undefined): T {
  if (value === undefined) throw new Error("The typings cannot be read.");
  return value;
}

function resolve(checker: ts.TypeChecker, found: ts.Symbol): ts.Symbol {
  return found.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(found) : found;
}

/** Types alone are nothing at run time. */
function isValue({ flags }: ts.Symbol): boolean {
  return (flags & ts.SymbolFlags.Value) !== 0;
}

/** The names a plugin may use of an export: a class's members and statics, an object's properties. */
function membersOf(checker: ts.TypeChecker, found: ts.Symbol): string[] {
  const place = need(found.valueDeclaration ?? found.declarations?.[0]);
  const type = checker.getTypeOfSymbolAtLocation(found, place);
  const statics = checker.getPropertiesOfType(type).map(({ name }) => name);
  if (!(found.flags & ts.SymbolFlags.Class)) return found.flags & ts.SymbolFlags.Function ? [] : statics;
  const members = checker
    .getPropertiesOfType(checker.getDeclaredTypeOfSymbol(found))
    .map(({ name }) => `#${name}`);
  return [...members, ...statics.filter((name) => name !== "prototype").map((name) => `.${name}`)];
}

/** Names inside a type from a library, such as all that a number has, say nothing about the stand-in. */
const OPAQUE = new Set([
  "moment",
  "apiVersion",
  "editorEditorField",
  "editorInfoField",
  "editorLivePreviewField",
  "editorViewField",
  "livePreviewState",
]);

function missingMembers(): string[] {
  const { checker, wanted, given } = readProgram();
  return wanted.flatMap((found) => {
    const other = given.get(found.name);
    if (!other) return [found.name];
    if (OPAQUE.has(found.name)) return [];
    const has = new Set(membersOf(checker, other));
    return membersOf(checker, found)
      .filter((name) => !has.has(name) && !name.startsWith("#__"))
      .map((name) => `${found.name}${/^[#.]/.test(name) ? name : `.${name}`}`);
  });
}

const PLACES: Readonly<Record<string, (page: Window & typeof globalThis) => object>> = {
  ObjectConstructor: () => Object,
  ArrayConstructor: () => Array,
  StringConstructor: () => String,
  NumberConstructor: () => Number,
  Array: () => Array.prototype as object,
  String: () => String.prototype,
  Math: () => Math,
  Node: (page) => page.Node.prototype,
  Element: (page) => page.Element.prototype,
  HTMLElement: (page) => page.HTMLElement.prototype,
  SVGElement: (page) => page.SVGElement.prototype,
  DocumentFragment: (page) => page.DocumentFragment.prototype,
  Document: (page) => page.Document.prototype,
  UIEvent: (page) => page.UIEvent.prototype,
  Window: (page) => page,
};

/** What Obsidian adds to the browser's own objects, and the stand-in does not. */
function missingGlobals(): string[] {
  installDom();
  const source = ts.createSourceFile("obsidian.d.ts", need(ts.sys.readFile(typings)), ts.ScriptTarget.Latest);
  const block = source.statements.find(
    (statement) => ts.isModuleDeclaration(statement) && statement.name.text === "global",
  );
  const body = need(block as ts.ModuleDeclaration | undefined).body as ts.ModuleBlock;
  return body.statements.flatMap((statement) => {
    if (ts.isInterfaceDeclaration(statement)) return missingIn(statement.name.text, statement.members);
    const name = ts.isFunctionDeclaration(statement) ? statement.name?.text : undefined;
    return name === undefined || name in window ? [] : [`global ${name}`];
  });
}

function missingIn(owner: string, members: readonly ts.TypeElement[]): string[] {
  const place = PLACES[owner]?.(window);
  if (!place) return [];
  const names = members.flatMap(({ name }) =>
    name && ts.isIdentifier(name) && !name.text.startsWith("_") ? [name.text] : [],
  );
  return names.filter((name) => !(name in place)).map((name) => `global ${owner}.${name}`);
}

describe("what the stand-in lacks of Obsidian's interface", () => {
  const members = missingMembers();

  it("stands in missing.txt, all of it and nothing else", async () => {
    const all = [...new Set([...members, ...missingGlobals()])].sort();
    await expect(`${all.join("\n")}\n`).toMatchFileSnapshot("missing.txt");
  });

  it("is what a plugin is told of when it asks for it", () => {
    const exports = members.filter((name) => !/[#.]/.test(name));
    expect([...MISSING_EXPORTS].sort()).toEqual(exports.sort());
  });
});
