/** I16, I19, I20: reading gives something for any bytes, never throws, and changes nothing. */
import fc from "fast-check";
import { describe, expect, it, vi } from "vitest";
import { agenda } from "../../../src/core/agenda/agenda";
import { readVault } from "../../fakes/read-vault";
import { day } from "../../fakes/fakes";
import { notes, pasted } from "./arbitraries";

// Many runs, and a machine may be busy.
vi.setConfig({ testTimeout: 60_000 });

const KINDS = ["mentor", "mentor", "goal", "profile", "__proto__", "constructor"];

const texts = fc.oneof(
  fc.uint8Array({ maxLength: 200 }).map((bytes) => new TextDecoder().decode(bytes)),
  notes.map(({ text }) => text),
  fc
    .tuple(fc.constantFrom(...KINDS), fc.array(pasted, { maxLength: 6 }), fc.array(pasted, { maxLength: 6 }))
    .map(([kind, yaml, body]) => `---\ntype: ${kind}\n${yaml.join("\n")}\n---\n${body.join("\n")}`),
  fc.tuple(fc.constantFrom(...KINDS), fc.array(pasted, { maxLength: 6 })).map(([kind, values]) => {
    const names = ["success", "date", "status", "snooze", "dismissed", "review_every"];
    const lines = values.map((value, at) => `${names[at] ?? "x"}: ${JSON.stringify(value)}`);
    return `---\ntype: ${kind}\n${lines.join("\n")}\n---\n- [ ] ${values.join(" ")}\n`;
  }),
);

describe("reading", () => {
  it("is total", () => {
    let records = 0;
    fc.assert(
      fc.property(fc.array(texts, { minLength: 1, maxLength: 4 }), (all) => {
        const files = all.map((text, at) => ({ path: `${String(at)}.md`, text }));
        const ledger = readVault([...files, { path: "Osei.md", text: "---\ntype: mentor\n---\n" }]);
        records += ledger.records.length - 1;
        for (const row of agenda(ledger, day("2026-11-22"))) expect(row.title).not.toBe("");
        for (const { path, expected } of ledger.problems)
          expect([path.endsWith(".md"), expected !== ""]).toEqual([true, true]);
      }),
      { numRuns: 200 },
    );
    expect(records).toBeGreaterThan(20);
  });

  it("does not hang on hostile text", () => {
    const hostile = [
      `- [ ] ${"[".repeat(20_000)}`,
      `- [ ] ${"[a:: ".repeat(5_000)}`,
      `- ${"`".repeat(20_000)}`,
      "%%".repeat(10_000),
      `${"  ".repeat(200)}- x\n`.repeat(50),
      `---\na: ${"[".repeat(2_000)}\n---\n`,
      `---\ntype: mentor\na: &a [x]\n${Array.from({ length: 90 }, (_, at) => `k${String(at)}: *a`).join("\n")}\n---\n`,
    ];
    for (const text of hostile) {
      const start = performance.now();
      readVault([{ path: "a.md", text: text.startsWith("---") ? text : `---\ntype: mentor\n---\n${text}` }]);
      expect(performance.now() - start).toBeLessThan(10_000);
    }
  });
});
