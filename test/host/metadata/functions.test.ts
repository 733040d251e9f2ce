import { describe, expect, it } from "vitest";
import {
  getFrontMatterInfo,
  parseFrontMatterAliases,
  parseFrontMatterEntry,
  parseFrontMatterStringArray,
  parseFrontMatterTags,
} from "./frontmatter";
import { getLinkpath, linkFromText, parseLinktext, stripHeading, stripHeadingForLink } from "./links";
import { readNote } from "./note";
import { iterateCacheRefs, iterateRefs, resolveSubpath } from "./subpath";
import { getAllTags } from "./tags";
import { parseYaml, stringifyYaml } from "./yaml";

describe("getFrontMatterInfo", () => {
  it.each([
    ["---\na: 1\n---\nbody", "a: 1", "body"],
    ["---\r\na: 1\r\nb: 2\r\n---\r\nbody", "a: 1\r\nb: 2", "body"],
    ["---\n---\nbody", "", "body"],
    ["\uFEFF---  \na: 1\n---\t\n\nbody", "a: 1", "\nbody"],
    ["---\na: 1\n---", "a: 1", ""],
    ["---\na: |\n  ---x\n ---\n---\n", "a: |\n  ---x\n ---", ""],
  ])("finds it in %j", (text, frontmatter, body) => {
    const info = getFrontMatterInfo(text);
    expect([
      info.exists,
      info.frontmatter,
      text.slice(info.from, info.to),
      text.slice(info.contentStart),
    ]).toEqual([true, frontmatter, frontmatter, body]);
  });

  it.each(["", "a", "---\na: 1", " ---\na: 1\n---\n", "---js\na\n---\n", "--- \na: 1\n----\n"])(
    "finds none in %j",
    (text) => {
      expect(getFrontMatterInfo(text)).toEqual({
        exists: false,
        frontmatter: "",
        from: 0,
        to: 0,
        contentStart: 0,
      });
    },
  );
});

describe("properties", () => {
  it("are found by name or pattern", () => {
    const frontmatter = { Mentor: "x", mentor: null };
    expect(parseFrontMatterEntry(frontmatter, "mentor")).toBeNull();
    expect(parseFrontMatterEntry(frontmatter, /^mentor$/i)).toBe("x");
    expect(parseFrontMatterEntry(null, "x")).toBeNull();
  });

  it("become lists of texts", () => {
    expect(parseFrontMatterStringArray({ a: ["x ", 2, "", null, { b: 1 }] }, "a")).toEqual(["x", "2"]);
    expect(parseFrontMatterStringArray({ a: "one" }, "a")).toEqual(["one"]);
    expect(parseFrontMatterAliases({ aliases: [] })).toEqual([]);
    expect(parseFrontMatterAliases({})).toBeNull();
  });

  it("hold tags, each one tag", () => {
    expect(parseFrontMatterTags({ tags: ["a", "#b", "c d", 5] })).toEqual(["#a", "#b", "#5"]);
    expect(getAllTags(readNote("---\ntags: [a]\n---\n#b #a"))).toEqual(["#a", "#b", "#a"]);
  });
});

describe("YAML", () => {
  it("keeps dates, times and octal-looking texts from becoming something else", () => {
    expect(parseYaml("a: 2026-12-01\nb: 9:30\nc: yes\nd: ~\ne: 3")).toEqual({
      a: "2026-12-01",
      b: "9:30",
      c: "yes",
      d: null,
      e: 3,
    });
  });

  it("throws on what is broken", () => {
    expect(() => parseYaml("a: 1\na: 2")).toThrow(/unique/);
    expect(() => parseYaml("a: *x")).toThrow();
  });

  it("writes long texts on one line and nothing for null", () => {
    expect(stringifyYaml({ a: null, b: ["x"], c: "w ".repeat(60).trim() })).toBe(
      `a:\nb:\n  - x\nc: ${"w ".repeat(60).trim()}\n`,
    );
  });
});

describe("links", () => {
  it("are cut into path and subpath", () => {
    expect(parseLinktext("a/b#c#d")).toEqual({ path: "a/b", subpath: "#c#d" });
    expect(parseLinktext("#^x")).toEqual({ path: "", subpath: "#^x" });
    expect([getLinkpath("a\u00A0b#c"), getLinkpath("x")]).toEqual(["a b", "x"]);
  });

  it("are told from other texts", () => {
    const parsed = (text: string): unknown => linkFromText(text)?.link ?? null;
    expect(
      ["[[a]]", "x [[a]]", "[[a]] [[b]]", "[a](b c)", "[a](b_(c).md)", "[a](https://b.c)", "[[a|b]"].map(
        parsed,
      ),
    ).toEqual(["a", null, null, null, "b_(c).md", null, null]);
  });

  it("compare headings without their punctuation", () => {
    expect(stripHeading("a: b  [c]!")).toBe("a b c");
    expect(stripHeadingForLink("a: b #c [[d]] 100%%")).toBe("a b c d 100");
  });
});

describe("resolveSubpath", () => {
  const text = "# A\n\n## B: x\n\np ^one\n\n# C\n\n## B: x\n\nq[^1]\n\n[^1]: f\n";
  const cache = readNote(text);
  const span = (subpath: string): string | null => {
    const found = resolveSubpath(cache, subpath);
    return found && text.slice(found.start.offset, found.end?.offset);
  };

  it("finds headings, nested ones under their own", () => {
    expect(span("#b x")).toBe("## B: x\n\np ^one\n\n");
    expect(span("#C#B: x")).toBe("## B: x\n\nq[^1]\n\n[^1]: f\n");
    expect(span("#A#C")).toBeNull();
    expect(span("#none")).toBeNull();
    expect(resolveSubpath(cache, "#A")).toMatchObject({ type: "heading", next: { heading: "C" } });
  });

  it("finds blocks and footnotes", () => {
    expect(span("#^ONE")).toBe("p ^one");
    expect(span("#^two")).toBeNull();
    expect(span("#[^1]")).toBe("[^1]: f");
    expect(span("")).toBeNull();
  });
});

it("iterates over references until told to stop", () => {
  const cache = readNote("[[a]] ![[b]] [[c]]");
  const seen: string[] = [];
  expect(iterateCacheRefs(cache, (ref) => void seen.push(ref.link))).toBe(false);
  expect(seen).toEqual(["a", "c", "b"]);
  expect(iterateRefs(cache.links ?? [], (ref) => ref.link === "a")).toBe(true);
});
