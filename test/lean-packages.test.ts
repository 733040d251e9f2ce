/** Packages without what the plugin never uses read every note as they do when they are whole. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { runInThisContext } from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import * as whole from "../src/core/notes/frontmatter";
import { readText, root } from "./gates/source-files";
import { leanPackages } from "./tools/lean-packages.mjs";

const FILE = "src/core/notes/frontmatter.ts";

/** YAML that makes use of what few people know. */
const ODD = [
  "{{date}}: 1",
  "due: {{date}}",
  "due: {{ date }}\nother: [{ a: 1 }, [b, ~]]",
  "? [a, {b: c}]\n: 1",
  "? {a: [1, 2], b: null}\n: x\n? {}\n: y",
  "a: &x {k: v}\n? *x\n: 1",
  "a: &x [1]\nb: *x\nc: *none",
  "base: &b {x: 1}\nall: {<<: *b, y: 2}\n<<: *b",
  "a: !!set {x, y}\nb: !!omap [x: 1]\nc: !!pairs [x: 1, x: 2]",
  "a: !!timestamp 2026-01-02\nb: !!binary aGVsbG8=\nc: !!merge x",
  "a: !!str 1\nb: !!int '2'\nc: !!float 3\nd: !!bool true\ne: !!null ''\nf: !own x\ng: !!seq [1]\nh: !!map {}",
  "a: yes\nb: on\nc: 0o17\nd: 017\ne: 0x1f\nf: 1_000\ng: .inf\nh: -.INF\ni: .nan\nj: 1e3\nk: 190:20:30",
  "a: |\n  one\n  two\nb: >-\n  one\n  two\n\n  three\nc: |+2\n    kept\n",
  "a: 'it''s'\nb: \"\\u00e9\\n\\x41\\\n  on\"\nc: plain\n  goes on",
  "%YAML 1.1\na: yes",
  "%TAG ! tag:x,2026:\na: !b c",
  "a: 1\n...\nb: 2",
  "# only a remark",
  "  # a remark\n\n",
  "a: 1\n---b\n",
  "--- a\n",
  "- a\n- b",
  "a: [1, 2",
  "a: {b: 1, b: 2}",
  "a: 1\n\tb: 2",
  "1: a\ntrue: b\nnull: c\n~: d\n1.5: e",
  "? |\n  long\n  key\n: 1",
  'a: "open',
  "a: *b\nb: &b 1",
  "x: &a [*a]",
];

let lean: typeof whole;

beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: [FILE],
    bundle: true,
    write: false,
    format: "iife",
    globalName: "lean",
    platform: "browser",
    plugins: [leanPackages],
  });
  lean = runInThisContext(`(() => { ${outputFiles[0]?.text ?? ""} return lean; })()`) as typeof whole;
});

/** What edits look at besides the data. */
function placesIn({ parseYamlDocument }: typeof whole, yaml: string): unknown {
  const { contents, errors } = parseYamlDocument(yaml);
  return JSON.stringify([contents, errors.map(({ code, pos }) => [code, pos])], (name, value: unknown) =>
    name === "source" || name === "resolved" ? undefined : value,
  );
}

describe("lean packages", () => {
  it.each(ODD)("read %j as whole ones do", (yaml) => {
    for (const text of [`---\n${yaml}\n---\ntext`, `---\r\n${yaml.replaceAll("\n", "\r\n")}\r\n---\r\n`])
      expect(lean.readFrontmatter(text)).toEqual(whole.readFrontmatter(text));
    // A list that holds itself is no JSON; YAML 1.1 is never without errors here, as `---` would end the block.
    if (!/\*a\]|YAML/.test(yaml)) expect(placesIn(lean, yaml)).toBe(placesIn(whole, yaml));
  });

  it("read all notes of all vaults as whole ones do", () => {
    const notes = readdirSync(path.join(root, "test"), { recursive: true, encoding: "utf8" }).filter((file) =>
      file.endsWith(".md"),
    );
    const texts = notes.map((file) => readText(`test/${file}`));
    expect(texts.filter((text) => whole.readFrontmatter(text).state === "data").length).toBeGreaterThan(50);
    for (const text of texts) expect(lean.readFrontmatter(text)).toEqual(whole.readFrontmatter(text));
  });
});
