import fc from "fast-check";
import type { CachedMetadata, ListItemCache } from "obsidian";
import { describe, expect, it } from "vitest";
import { readBody } from "./body";
import { readNote } from "./note";

const lines = (...texts: string[]): string => texts.join("\n");

/** Each item as its text, parent and task. */
function items(text: string): unknown[] {
  return (readNote(text).listItems ?? []).map((item) => [slice(text, item), item.parent, item.task]);
}

function slice(text: string, { position }: Pick<ListItemCache, "position">): string {
  return text.slice(position.start.offset, position.end.offset);
}

const sections = (text: string): string[] => (readNote(text).sections ?? []).map((section) => section.type);
const links = (text: string): unknown[] =>
  (readNote(text).links ?? []).map(({ link, displayText, original }) => [link, displayText, original]);
const tags = (text: string): string[] => (readNote(text).tags ?? []).map(({ tag }) => tag);

describe("list items", () => {
  it("name their parents by line, root items minus the line the list starts on", () => {
    expect(items(lines("- a", "  - b", "- c"))).toEqual([
      ["- a", -1, undefined],
      ["- b", 0, undefined],
      ["- c", -1, undefined],
    ]);
    expect(items(lines("x", "", "1. a", "", "2. b"))).toEqual([
      ["1. a\n", -2, undefined],
      ["2. b", -2, undefined],
    ]);
  });

  it("have any single character as their task", () => {
    const text = lines(
      "- [ ] a",
      "* [x] b",
      "+ [/] c",
      "1) [-] d",
      "- [] e",
      "- [ab] f",
      "- [?]g",
      "> - [!] h",
    );
    expect(items(text).map((item) => (item as unknown[])[2])).toEqual([
      " ",
      "x",
      "/",
      "-",
      undefined,
      undefined,
      undefined,
      "!",
    ]);
  });

  it("begin a second one after a checkbox where a number follows", () => {
    expect(items("- [/] 1. x")).toEqual([
      ["- [/] 1. x", -1, "/"],
      ["1. x", 0, undefined],
    ]);
  });

  it("are found in quotes and callouts, and not in code or comments", () => {
    expect(items(lines("> [!note] x", "> - a"))).toEqual([["- a", -1, undefined]]);
    expect(
      items(
        lines("```", "- a", "```", "", "%%", "- b", "%%", "", "<!--", "- c", "-->", "", "$$", "- d", "$$"),
      ),
    ).toEqual([]);
  });

  it("carry block ids", () => {
    const text = lines("- a ^one", "  - b ^Two");
    const { listItems, blocks } = readNote(text);
    expect(listItems?.map((item) => item.id)).toEqual(["one", "Two"]);
    expect(Object.keys(blocks ?? {})).toEqual(["one", "two"]);
    expect(blocks?.["two"]?.id).toBe("Two");
  });
});

describe("sections and headings", () => {
  it("have Obsidian's types", () => {
    const text = lines(
      "# H",
      "",
      "text",
      "",
      "- l",
      "",
      "```js",
      "x",
      "```",
      "",
      "> q",
      "",
      "> [!tip]- c",
      "",
      "| a | b |",
      "| - | - |",
      "| 1 | 2 |",
      "",
      "---",
      "",
      "<div>",
      "x",
      "</div>",
      "",
      "%%",
      "c",
      "%%",
      "",
      "$$",
      "m",
      "$$",
      "",
      "[^1]: foot",
    );
    expect(sections(text)).toEqual([
      "heading",
      "paragraph",
      "list",
      "code",
      "blockquote",
      "callout",
      "table",
      "thematicBreak",
      "html",
      "comment",
      "math",
      "footnoteDefinition",
    ]);
  });

  it("give headings as they are written, without their marks", () => {
    const text = lines("# A #", "", "### [[b]] **c**", "", "Under", "=====", "", "#no", "", "> # quoted");
    expect(readNote(text).headings?.map(({ heading, level }) => [heading, level])).toEqual([
      ["A", 1],
      ["[[b]] **c**", 3],
      ["Under", 1],
    ]);
  });

  it("give an id that stands alone to the block before", () => {
    const text = lines("> quote", "", "^q1", "", "para ^p1");
    const { sections: found = [], blocks } = readNote(text);
    expect(found.map(({ type, id }) => [type, id])).toEqual([
      ["blockquote", "q1"],
      ["paragraph", undefined],
      ["paragraph", "p1"],
    ]);
    expect(blocks?.["q1"]?.position).toEqual(found[0]?.position);
  });

  it("end an open comment with the note, and keep one within a line in its paragraph", () => {
    expect(sections(lines("%%", "- a", "", "# b"))).toEqual(["comment"]);
    expect(sections(lines("%%a%% b", "", "c"))).toEqual(["paragraph", "paragraph"]);
  });
});

describe("links, embeds, tags", () => {
  it("read wikilinks", () => {
    expect(links("[[a]] [[b#c|d]] [[x\\|y]] [[#^z]] [[ s ]] `[[no]]` \\[[no]] [[]]")).toEqual([
      ["a", "a", "[[a]]"],
      ["b#c", "d", "[[b#c|d]]"],
      ["x", "y", "[[x\\|y]]"],
      ["#^z", "^z", "[[#^z]]"],
      ["s", "s", "[[ s ]]"],
    ]);
  });

  it("read Markdown links into the vault only", () => {
    expect(
      links('[a](b%20c.md) [d](<e f.md>) [g](https://x.y) [h](mailto:a@b) <https://z> [i](j.md "t")'),
    ).toEqual([
      ["b c.md", "a", "[a](b%20c.md)"],
      ["e f.md", "d", "[d](<e f.md>)"],
      ["j.md", "i", '[i](j.md "t")'],
    ]);
  });

  it("tell embeds from links", () => {
    const { embeds, links: found } = readNote("![[p.png|100]] ![alt](q.png) [[r]]");
    expect(embeds?.map(({ link, displayText, original }) => [link, displayText, original])).toEqual([
      ["p.png", "100", "![[p.png|100]]"],
      ["q.png", "alt", "![alt](q.png)"],
    ]);
    expect(found).toHaveLength(1);
  });

  it("read tags after blanks, not within words, links, code or HTML", () => {
    expect(tags("#a x#b #1 #2x #a/b-c_d, #ä! **#bold** `#code` [[n#h]] (#no) <!-- #html --> ##x")).toEqual([
      "#a",
      "#2x",
      "#a/b-c_d",
      "#ä",
      "#bold",
    ]);
  });

  it("count those in comments and callouts, not those in formulas", () => {
    expect(
      tags(lines("%%", "#c1 [[x]]", "%%", "", "a %% #c2 %%", "", "> [!n] #c3", "", "$ #m$ $x #m$")),
    ).toEqual(["#c1", "#c2", "#c3", "#m"]);
    expect(
      links(lines("%%", "[[x]]", "%%", "", "a %%[[y]]%%")).map((link) => (link as unknown[])[0]),
    ).toEqual(["x", "y"]);
  });

  it("read footnotes and definitions", () => {
    const cache = readNote(lines("a[^1]", "", "[^1]: text", "    more [[l]]", "", "[d]: u.md"));
    expect(cache.footnoteRefs?.map(({ id }) => id)).toEqual(["1"]);
    expect(cache.footnotes?.map(({ id }) => id)).toEqual(["1"]);
    expect(cache.referenceLinks?.map(({ id, link }) => [id, link])).toEqual([["d", "u.md"]]);
    expect(cache.links).toHaveLength(1);
  });

  it("give places that hold what they say", () => {
    const text = lines("> - [ ] #t [[a]]", ">     - [[b|c]] ![[d]]", "", "1. x", "\t2. [[e]]");
    const { links: found = [], embeds = [], tags: marks = [] } = readNote(text);
    for (const reference of [...found, ...embeds]) expect(slice(text, reference)).toBe(reference.original);
    for (const mark of marks) expect(slice(text, mark)).toBe(mark.tag);
    expect(found).toHaveLength(3);
  });
});

describe("frontmatter", () => {
  it("keeps dates as text, and has a place", () => {
    const cache = readNote(lines("---", "date: 2026-11-02", "n: 3", "---", "# H"));
    expect(cache.frontmatter).toEqual({ date: "2026-11-02", n: 3 });
    expect(cache.frontmatterPosition?.end).toEqual({ line: 3, col: 3, offset: 29 });
    expect(cache.headings?.[0]?.position.start).toEqual({ line: 4, col: 0, offset: 30 });
  });

  it.each([["a: 1\na: 2"], ["a: [1"], ["\ta: 1"], ["*x"], ["- list"], ["text"], [""]])(
    "is none where the YAML is %j",
    (yaml) => {
      const cache = readNote(lines("---", yaml, "---", "", "text"));
      expect(cache.frontmatter).toBeUndefined();
      expect(Object.keys(cache)).toEqual(["sections"]);
      expect(cache.sections?.map(({ type }) => type)).toEqual(["yaml", "paragraph"]);
    },
  );

  it("is none behind other fences, or further down", () => {
    for (const text of ["--- js\na: 1\n---\n", "----\na: 1\n----\n", "\n---\na: 1\n---\n", "---\na: 1\n"]) {
      expect(readNote(text).frontmatter, text).toBeUndefined();
    }
  });

  it("lists the properties that are links", () => {
    const cache = readNote(
      lines(
        "---",
        'a: "[[x#y|z]]"',
        'b: ["[[p]]", text, "[t](q.md)"]',
        "c:",
        '  d: "[[e]]"',
        'f: "see [[g]]"',
        "---",
      ),
    );
    expect(cache.frontmatterLinks?.map(({ key, link, displayText }) => [key, link, displayText])).toEqual([
      ["a", "x#y", "z"],
      ["b.0", "p", "p"],
      ["b.2", "q.md", "t"],
      ["c.d", "e", "e"],
    ]);
    expect(readNote(lines("---", "a: 1", "---")).frontmatterLinks).toEqual([]);
  });
});

describe("odd texts", () => {
  it("keep their offsets with CRLF and a byte order mark", () => {
    const text = "\uFEFF---\r\na: 1\r\n---\r\n# H\r\n\r\n- [ ] x [[y]]\r\n";
    const cache = readNote(text);
    expect(cache.frontmatter).toEqual({ a: 1 });
    expect(cache.headings?.map((heading) => slice(text, heading))).toEqual(["# H"]);
    expect(cache.listItems?.map((item) => slice(text, item))).toEqual(["- [ ] x [[y]]"]);
    expect(cache.links?.map((link) => slice(text, link))).toEqual(["[[y]]"]);
  });

  it("have only the keys that hold something", () => {
    expect(readNote("")).toEqual({});
    expect(Object.keys(readNote("text"))).toEqual(["sections"]);
    expect("links" in readNote("text")).toBe(false);
  });

  it("read the same whichever key is asked for first", () => {
    const text = lines("---", "a: 1", "---", "# H", "- [ ] b [[c]] #d");
    const plain = JSON.parse(JSON.stringify(readNote(text))) as CachedMetadata;
    expect(Object.keys(plain).sort()).toEqual([
      "frontmatter",
      "frontmatterLinks",
      "frontmatterPosition",
      "headings",
      "links",
      "listItems",
      "sections",
      "tags",
    ]);
    for (const key of Object.keys(plain) as (keyof CachedMetadata)[]) {
      const cache = readNote(text);
      expect(cache[key]).toEqual(plain[key]);
      expect({ ...cache }).toEqual(plain);
    }
  });

  const PIECES = [
    "- ",
    "  ",
    "\t",
    "\n",
    "\r\n",
    "\n\n",
    "> ",
    "[[",
    "]]",
    "|",
    "%%",
    "$$",
    "`",
    "```",
    "#",
    "# ",
    "[ ] ",
    "1. ",
    "---",
    "a: ",
    "x",
    "^id",
    "![",
    "](",
    "<!--",
    "[^1]: ",
    "[x]: u",
    "==",
    "**",
    "é",
  ];

  it("give places that hold what they should, however odd the text", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom(...PIECES), { maxLength: 40 }), (pieces) => {
        const text = pieces.join("");
        const { listItems = [], links: found = [], tags: marks = [] } = readBody(text, 0);
        for (const item of listItems) expect(slice(text, item)).toMatch(/^[ \t]*([-*+]|\d+[.)])/);
        for (const link of found) expect(slice(text, link)).toBe(link.original);
        for (const mark of marks) expect(slice(text, mark)).toBe(mark.tag);
      }),
      { numRuns: 500 },
    );
  });

  it("never make the parser throw", { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 200 }), (text) => void readBody(text, 0)),
      { numRuns: 500 },
    );
  });
});
