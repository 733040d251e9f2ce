// @vitest-environment happy-dom
import { describe, expect, it } from "vitest";
import { startTestApp } from "../testing";
import { renderMatches, renderResults } from "./render";
import { prepareFuzzySearch, prepareSimpleSearch, sortSearchResults } from "./search";

const best = (query: string, texts: readonly string[]): string[] => {
  const search = prepareFuzzySearch(query);
  const found = texts.flatMap((text) => {
    const match = search(text);
    return match ? [{ text, match }] : [];
  });
  sortSearchResults(found);
  return found.map(({ text }) => text);
};

describe("fuzzy search", () => {
  it("finds words in any order and letters in theirs", () => {
    expect(prepareFuzzySearch("meeting new")("New meeting")?.matches).toEqual([
      [0, 3],
      [4, 11],
    ]);
    expect(prepareFuzzySearch("nmt")("New meeting")?.matches).toEqual([
      [0, 1],
      [4, 5],
      [7, 8],
    ]);
    expect(prepareFuzzySearch("tn")("New meeting")?.matches).toEqual([
      [7, 8],
      [9, 10],
    ]);
    expect(prepareFuzzySearch("zz")("New meeting")).toBeNull();
    expect(prepareFuzzySearch("new zz")("New meeting")).toBeNull();
  });

  it("puts whole words before parts, parts before scattered letters, shorter texts before longer", () => {
    expect(best("note", ["n-o-t-e", "Keynote", "Note", "Note again", "xyz"])).toEqual([
      "Note",
      "Note again",
      "Keynote",
      "n-o-t-e",
    ]);
  });

  it("finds everything when nothing is asked", () => {
    expect(prepareFuzzySearch("  ")("anything")).toMatchObject({ matches: [] });
  });

  it("joins parts that overlap", () => {
    expect(prepareFuzzySearch("meet eeting")("Meeting")?.matches).toEqual([[0, 7]]);
  });
});

describe("simple search", () => {
  it("needs every word and finds all its places", () => {
    expect(prepareSimpleSearch("a n")("Banana")?.matches).toEqual([[1, 6]]);
    expect(prepareSimpleSearch("na")("na-x-NA")?.matches).toEqual([
      [0, 2],
      [5, 7],
    ]);
    expect(prepareSimpleSearch("na x y")("na-x-NA")).toBeNull();
  });
});

describe("showing matches", () => {
  it("sets them off, and may begin later in the matched text", () => {
    startTestApp();
    const el = createDiv();
    renderResults(el, "New meeting", {
      score: 0,
      matches: [
        [0, 3],
        [4, 5],
      ],
    });
    expect(el.innerHTML).toBe(
      '<span class="suggestion-highlight">New</span> <span class="suggestion-highlight">m</span>eeting',
    );
    const part = createDiv();
    renderMatches(
      part,
      "meeting",
      [
        [0, 3],
        [2, 6],
      ],
      -4,
    );
    expect(part.innerHTML).toBe('<span class="suggestion-highlight">me</span>eting');
    const plain = createFragment((fragment) => renderMatches(fragment, "plain", null));
    expect(plain.textContent).toBe("plain");
  });
});
