/** What a build packs and shortens reads every text as the sources do. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import fc from "fast-check";
import { beforeAll, describe, expect, it } from "vitest";
import { pluginBuildOptions } from "../esbuild.config.mjs";
import { parseDate } from "../src/core/calendar/calendar-date";
import * as sources from "./gates/parts";
import { readText, root } from "./gates/source-files";
import { streamsOf } from "./tools/pack-data.mjs";
import { unpacking } from "./tools/pack/runtime.mjs";

const TODAY = parseDate("2026-11-20");

const TYPED = [
  ...[
    "today",
    "tomorrow at noon",
    "next Friday 10am",
    "in two weeks",
    "by Dec 4",
    "last Tuesday",
    "3 days ago",
  ],
  ...[
    "mid March 2027",
    "the 3rd of May",
    "5/6",
    "5/6/27",
    "2027/03/04",
    "Friday at 3",
    "next month",
    "this weekend",
  ],
  ...[
    "tonight",
    "in half an hour",
    "a fortnight from now",
    "end of the month",
    "Nov 3rd - Nov 5th",
    "14:30 UTC+2",
  ],
  ...[
    "Monday 9:15 EST",
    "Sat 8 August 2026 at 7.30 pm",
    "1 jan",
    "half past",
    "no day at all",
    "2 wks from Monday",
  ],
];

let main = "";
let built: typeof sources;

beforeAll(async () => {
  const { outputFiles } = await build({
    ...pluginBuildOptions(),
    entryPoints: [
      { in: "src/main.ts", out: "main" },
      { in: "test/gates/parts.ts", out: "parts" },
    ],
    write: false,
  });
  const textOf = (name: string) => outputFiles.find((file) => path.basename(file.path) === name)?.text ?? "";
  main = textOf("main.js");
  built = load(textOf("parts.js")).module as typeof sources;
});

/** Loads a built file, and notes how many bytes it makes room for at a time; unpacking takes thousands. */
function load(code: string): { module: unknown; sizes: readonly number[] } {
  const sizes: number[] = [];
  const Noting = new Proxy(Uint8Array, {
    construct: (target, args: [number]) => {
      if (typeof args[0] === "number") sizes.push(args[0]);
      return new target(...args);
    },
  });
  const anything = new Proxy({}, { get: () => class {} });
  const run = runInThisContext(`((module, Uint8Array, require) => { ${code}\nreturn module.exports; })`) as (
    ...parts: unknown[]
  ) => unknown;
  return { module: run({ exports: {} }, Noting, () => anything), sizes };
}

const filesIn = (folder: string, ending: string): string[] =>
  readdirSync(path.join(root, folder), { recursive: true, encoding: "utf8" })
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) => readText(`${folder}/${file}`));

describe("packing", () => {
  it("gives back every text", async () => {
    const texts = fc.array(
      fc.string({ unit: "binary", maxLength: 400 }).map((text) => text.replaceAll("\0", "")),
    );
    await fc.assert(
      fc.asyncProperty(texts, async (parts) => {
        const { text } = unpacking(await streamsOf(parts));
        expect(parts.map((_, place) => text(place))).toEqual(parts);
      }),
    );
    const long = Array.from({ length: 9 }, (_, place) => String(place).repeat(30_000));
    const streams = await streamsOf(long);
    expect(long.map((_, place) => unpacking(streams).text(place))).toEqual(long);
  });

  it("gives back patterns and tables, the same each time", async () => {
    const { data } = unpacking(await streamsOf(["\u0001gi/a/b|\\/", '{"a":["\\u0001u/x+",1,null]}']));
    expect(data(0)).toEqual(/a\/b|\//gi);
    expect(data(1)).toEqual({ a: [/x+/u, 1, null] });
    expect(data(1)).toBe(data(1));
  });
});

describe("a build", () => {
  it("has no long list of words but packed ones, and unpacks none as it is loaded", () => {
    expect(main.length).toBeGreaterThan(100_000);
    expect(main).not.toContain("aaron abigail");
    expect(Math.max(0, ...load(main).sizes)).toBeLessThan(1000);
  });

  it("reads notes alike", () => {
    for (const text of filesIn("test/vault", ".md")) {
      expect(built.readFrontmatter(text)).toEqual(sources.readFrontmatter(text));
      expect(built.outlineFromRemark(text)).toEqual(sources.outlineFromRemark(text));
      expect(built.proseFromRemark(text)).toEqual(sources.proseFromRemark(text));
    }
  });

  it("has the same templates", () => {
    expect(built.TEMPLATE_IDS).toEqual(sources.TEMPLATE_IDS);
    for (const id of sources.TEMPLATE_IDS) {
      expect(built.templateFile(id)).toBe(sources.templateFile(id));
      expect(built.templateOf(id)).toEqual(sources.templateOf(id));
    }
  });

  it.each(TYPED)("understands %j alike", (typed) => {
    if (!TODAY) throw new Error("No day.");
    expect(built.parseNaturalDate(typed, TODAY)).toBe(sources.parseNaturalDate(typed, TODAY));
    expect(built.parseNaturalTime(typed, TODAY)).toBe(sources.parseNaturalTime(typed, TODAY));
  });

  it("finds the same in all texts of the checks", () => {
    const texts = [...filesIn("test/checks/texts", ".dev.txt"), ...filesIn("test/templates", ".md")].flatMap(
      (text) => text.split(/\n(?=# )/),
    );
    let found = 0;
    for (const text of texts)
      for (const check of ["identifiers", "tone", "completeness"] as const) {
        const expected = sources.checkText(text, { check, known: [] });
        found += expected.length;
        expect(built.checkText(text, { check, known: [] })).toEqual(expected);
      }
    expect(found).toBeGreaterThan(200);
  });
});
