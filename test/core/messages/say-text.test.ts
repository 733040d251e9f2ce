/** How texts of notes read in messages: links, pictures and marks of Markdown. */
import { describe, expect, it } from "vitest";
import { sayEntry, sayLines, sayNamed, sayText } from "../../../src/core/messages/words";
import { toReference } from "../../../src/core/records/reference";

describe("a text in a message", () => {
  it.each([
    ["Read the **one-line** summary", "Read the one-line summary"],
    ["==first== and _then_ *again*", "first and then again"],
    ["***Now*** and __here__, ~~or~~ not", "Now and here, or not"],
    ["**begin with the _main_ point**", "begin with the main point"],
    ["the `dose` of ``a`b``", "the dose of a`b"],
    ["**the `*` of it**", "the * of it"],
    ["![[pic.png]] See the slide", "See the slide"],
    ["Here: ![figure](a/b.png)", "Here:"],
    ["[paper](https://example.org/a_b_(1))", "paper"],
    ["[](https://example.org)", "https://example.org"],
    ["[[P/Sepsis audit|the audit]] and [[P/Other]]", "the audit and Other"],
    ["[the **audit**](Audit.md)", "the audit"],
    ["Ask %%not her%% today", "Ask today"],
  ])("%j reads %j", (text, words) => {
    expect(sayText(text)).toBe(words);
  });

  it.each([
    "2 * 3 * 4 and a == b",
    "first_last_name and 2*3*4",
    "Name: ______",
    "a ` b",
    "https://example.org/_a_/x*y*z?q==1",
    "*not closed",
    "5 < 6 and [x]",
  ])("%j stays what it is", (text) => {
    expect(sayText(text)).toBe(text);
  });

  it("says an address where it is wanted, once", () => {
    const saying = { addresses: true };
    expect(sayText("[paper](https://example.org/x_y)", saying)).toBe("paper (https://example.org/x_y)");
    expect(sayText("[https://a.org](https://a.org) <https://b.org>", saying)).toBe(
      "https://a.org https://b.org",
    );
  });

  it("takes escapes as the signs that they stand for", () => {
    expect(sayText("\\*p\\* < 0.05")).toBe("*p* < 0.05");
  });

  it("leaves out the day before its words, and the full stop behind", () => {
    expect(sayEntry({ text: "**2026-11-20 Slow** down." })).toBe("Slow down");
  });

  it("names a project by its link's words", () => {
    expect(sayNamed(toReference("[[P/2026-01-01 Audit]]"))).toBe("Audit");
    expect(sayNamed(toReference("[[P/Audit|**our** audit]]"))).toBe("our audit");
    expect(sayNamed(toReference("MD/PhD thesis."))).toBe("MD/PhD thesis");
  });

  it("makes no line of a list out of nothing", () => {
    expect(sayLines(["a", "", "b"])).toBe("- a\n- b");
    expect(sayLines([""])).toBeNull();
  });

  it("takes no longer than a long text needs", () => {
    const started = performance.now();
    for (const part of ["**a ", "` `` ", "[a](", "<!--", "https://_", "==", "![["])
      sayText(part.repeat(10_000 / part.length));
    expect(performance.now() - started).toBeLessThan(2000);
  });
});
