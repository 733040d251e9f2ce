/** The checks by themselves: bundled by plain esbuild, they run in a machine that has nothing but the language. */
import path from "node:path";
import vm from "node:vm";
import { build } from "esbuild";
import { beforeAll, describe, expect, it } from "vitest";
import type { checkText as CheckText } from "../../src/core/checks";
import { RULES } from "../../src/core/checks/rules";
import { RULE_FILES } from "./rule-files";

const root = path.resolve(import.meta.dirname, "../..");

let code = "";
let checkText: typeof CheckText;

beforeAll(async () => {
  const { outputFiles } = await build({
    absWorkingDir: root,
    entryPoints: ["src/core/checks/index.ts"],
    bundle: true,
    write: false,
    minify: true,
    format: "iife",
    globalName: "checks",
    loader: { ".md": "text", ".txt": "text" },
  });
  code = outputFiles[0]?.text ?? "";
  const bare = vm.createContext(Object.create(null) as object);
  ({ checkText } = vm.runInContext(`${code}; checks`, bare) as { checkText: typeof CheckText });
});

describe("the checks alone", () => {
  it.each(["identifiers", "tone", "completeness"] as const)("find what there is: %s", (check) => {
    const text = "His SSN is 987-65-4320, and i i recieve\n";
    const findings = checkText(text, { check, known: [] });
    expect(findings.length).toBeGreaterThan(0);
    for (const finding of findings) expect(finding.check).toBe(check);
  });

  it("leave the examples of their rules out", () => {
    expect(code).not.toContain("⟦");
  });
});

describe("the registry", () => {
  it("holds each rule that is a file, once", () => {
    const ids = RULES.map(({ id }) => id);
    expect([...new Set(ids)]).toEqual(ids);
    expect([...ids].sort()).toEqual(RULE_FILES.map(({ rule }) => rule.id).sort());
  });

  it("gives every identifier a tier, and only identifiers", () => {
    for (const { id, check, tier } of RULES)
      expect([id, tier !== undefined]).toEqual([id, check === "identifiers"]);
  });
});
