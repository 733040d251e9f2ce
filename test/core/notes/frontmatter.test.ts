import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { frontmatterSpan, MAX_FRONTMATTER, readFrontmatter } from "../../../src/core/notes/frontmatter";

function dataOf(text: string): unknown {
  const frontmatter = readFrontmatter(text);
  return frontmatter.state === "data" ? frontmatter.data : frontmatter.state;
}

describe("frontmatter", () => {
  it("keeps dates, times and leading zeros as people typed them", () => {
    expect(dataOf("---\ndate: 2026-12-01\ntime: 9:30\nroom: 0777\n---\n")).toEqual({
      date: "2026-12-01",
      time: "9:30",
      room: 777,
    });
  });

  it.each([
    "---\r\ntype: mentor\r\n---\r\ntext",
    "\uFEFF---\ntype: mentor\n---",
    "---  \ntype: mentor\n---\t\n",
  ])("begins and ends with dashes and blanks: %j", (text) => {
    expect(dataOf(text)).toEqual({ type: "mentor" });
  });

  it.each([
    "type: mentor\n",
    " ---\ntype: mentor\n---\n",
    "----\ntype: mentor\n---\n",
    "---\ntype: mentor\n",
    "\n---\na: 1\n---\n",
  ])("is not there in %j", (text) => {
    expect(dataOf(text)).toBe("none");
  });

  it("ends at the first closing fence", () => {
    const text = "---\na: 1\n---\nbody\n---\n";
    const span = frontmatterSpan(text);
    expect(span && text.slice(span.yamlStart, span.yamlEnd)).toBe("a: 1\n");
    expect(span && text.slice(span.blockEnd)).toBe("body\n---\n");
  });

  it.each(["js", "javascript", " js", "JS", "JavaScript", "coffee", " json", "cson", "toml", "yaml"])(
    "runs nothing and is none after ---%s",
    (language) => {
      const canary = "globalThis.canary = true";
      for (const end of ["\n", "\r\n"]) {
        const text = [`---${language}`, `module.exports = { a: (${canary}) }`, "---", ""].join(end);
        expect(dataOf(text)).toBe("none");
        expect(dataOf(`\uFEFF${text}`)).toBe("none");
      }
      expect(Object.hasOwn(globalThis, "canary")).toBe(false);
    },
  );

  it.each(["a: 1\na: 2", "a: [1, 2", "a: b: c", "- 1\n- 2", "*missing", "a: *missing"])(
    "is invalid in %j",
    (yaml) => {
      const text = `---\n${yaml}\n---\n`;
      expect(dataOf(text)).toBe("invalid");
      // gray-matter remembers a broken text and gives it back as empty the second time.
      expect(dataOf(text)).toBe("invalid");
    },
  );

  it("is invalid where it is a bomb or too long", () => {
    const names = ["a", "b", "c", "d", "e", "f", "g", "h", "i"];
    const bomb = names.map(
      (name, at) =>
        `${name}: &${name} [${Array(9)
          .fill(at === 0 ? "x" : `*${names[at - 1] ?? ""}`)
          .join()}]`,
    );
    expect(dataOf(`---\n${bomb.join("\n")}\n---\n`)).toBe("invalid");
    expect(dataOf(`---\na: "${"x".repeat(MAX_FRONTMATTER)}"\n---\n`)).toBe("invalid");
  });

  it("takes __proto__ for a property like any other", () => {
    expect(readFrontmatter("---\n__proto__: { type: mentor }\n---\n").state).toBe("data");
    expect(Object.hasOwn(Object.prototype, "type")).toBe(false);
  });

  it("is total", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 300 }), (text) => {
        expect(["none", "data", "invalid"]).toContain(readFrontmatter(text).state);
        expect(["none", "data", "invalid"]).toContain(readFrontmatter(`---\n${text}\n---\n`).state);
      }),
      { numRuns: 200 },
    );
  });
});
