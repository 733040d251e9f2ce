// @vitest-environment node
import path from "node:path";
import ts from "typescript";
import { describe, expect, it } from "vitest";
import * as obsidian from "./obsidian";
import { MISSING_EXPORTS, MISSING_MEMBERS } from "./missing";

const root = path.resolve(import.meta.dirname, "../..");
const REAL = path.join(root, "node_modules/obsidian/obsidian.d.ts");
const HOST = path.join(root, "test/host/obsidian.ts");

const { options } = ts.parseJsonConfigFileContent(
  ts.readConfigFile(path.join(root, "tsconfig.json"), (file) => ts.sys.readFile(file)).config,
  ts.sys,
  root,
);
const program = ts.createProgram([REAL, HOST], options);
const checker = program.getTypeChecker();

/** What a module exports that is there at run time. */
function valuesOf(file: string): Map<string, ts.Symbol> {
  const source = program.getSourceFile(file);
  const module = source && checker.getSymbolAtLocation(source);
  if (!module) throw new Error(`${file} is no module`);
  const exported = checker.getExportsOfModule(module).map((symbol) => {
    return [symbol.name, symbol.flags & ts.SymbolFlags.Alias ? checker.getAliasedSymbol(symbol) : symbol] as const;
  });
  return new Map(exported.filter(([, symbol]) => symbol.flags & ts.SymbolFlags.Value));
}

/** The members of an object such as `Platform`, or of a class: those of its instances too. */
function membersOf(symbol: ts.Symbol): string[] {
  const statics = checker.getPropertiesOfType(checker.getTypeOfSymbol(symbol));
  const isClass = (symbol.flags & ts.SymbolFlags.Class) !== 0;
  const members = isClass ? checker.getPropertiesOfType(checker.getDeclaredTypeOfSymbol(symbol)) : [];
  return [...members, ...statics].map(({ name }) => name).filter((name) => !/^(prototype|default|__@.*)$/.test(name));
}

describe("the stand-in against obsidian.d.ts", () => {
  const [real, host] = [valuesOf(REAL), valuesOf(HOST)];

  it("has every export but those in the list", () => {
    expect(real.size).toBeGreaterThan(150);
    expect([...real.keys()].filter((name) => !host.has(name)).sort()).toEqual([...MISSING_EXPORTS].sort());
  });

  it("exports nothing that Obsidian does not", () => {
    expect([...host.keys()].filter((name) => !real.has(name))).toEqual([]);
  });

  it("has every member of what it exports but those in the list", () => {
    const missing = [...real].flatMap(([name, symbol]) => {
      const counterpart = host.get(name);
      if (!counterpart || symbol.flags & ts.SymbolFlags.Function) return [];
      const there = new Set(membersOf(counterpart));
      return [...new Set(membersOf(symbol))].filter((member) => !there.has(member)).map((member) => `${name}.${member}`);
    });
    expect(missing.sort()).toEqual([...MISSING_MEMBERS].sort());
  });

  it("has functions of the same types, which the compiler checks here", () => {
    const functions: Pick<typeof import("obsidian"), (typeof FUNCTIONS)[number]> = obsidian;
    for (const name of FUNCTIONS) expect(functions[name], name).toBeTypeOf("function");
  });

  it("loads where there is no document", () => {
    expect(typeof document).toBe("undefined");
    expect(Object.keys(obsidian).length).toBeGreaterThan(100);
  });
});

const FUNCTIONS = [
  "arrayBufferToBase64",
  "debounce",
  "getAllTags",
  "getFrontMatterInfo",
  "getLanguage",
  "getLinkpath",
  "hexToArrayBuffer",
  "iterateCacheRefs",
  "iterateRefs",
  "moment",
  "normalizePath",
  "parseFrontMatterAliases",
  "parseFrontMatterEntry",
  "parseFrontMatterStringArray",
  "parseFrontMatterTags",
  "parseLinktext",
  "parseYaml",
  "prepareFuzzySearch",
  "prepareSimpleSearch",
  "requireApiVersion",
  "resolveSubpath",
  "setIcon",
  "setTooltip",
  "stringifyYaml",
  "stripHeading",
  "stripHeadingForLink",
] as const;
