import { describe, expect, it } from "vitest";
import { outlineFromRemark } from "../../../src/core/notes/outline-from-remark";
import { readVault } from "../../fakes/read-vault";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";

describe("a note that is nested deeper than anyone writes", () => {
  it.each(["- ", "> ", "1. ", "> - ", "* [ ] "])("is read in time: %j", (marker) => {
    // Each level more costs the parser more than the one before: without a cap this ends no test.
    const text = `- [ ] first\n\n${marker.repeat(6000)}x\n\n# Heading\n\n- [ ] last\n`;
    expect(outlineFromRemark(text).headings.map((heading) => heading.text)).toEqual(["Heading"]);
  });

  it("keeps a rule of many dashes and the heading that it underlines", () => {
    const { headings } = outlineFromRemark(`Title\n${"-".repeat(200)}\n\n- [ ] item\n`);
    expect(headings.map(({ level, text }) => [level, text])).toEqual([[2, "Title"]]);
  });
});

describe("words in the settings and times in a note", () => {
  it("a # in the tag's prefix hides no broken note", () => {
    const ledger = (tagPrefix: string) => {
      const settings = { ...DEFAULT_SETTINGS, words: { ...DEFAULT_SETTINGS.words, tagPrefix } };
      return readVault([{ path: "a.md", text: "---\ntags: [mentorship/mentor\n---\n" }], { settings });
    };
    expect(ledger("mentorship/").problems).toHaveLength(1);
    expect(ledger("#mentorship/").problems).toHaveLength(1);
  });

  it("a snooze may end at a time of day", () => {
    const text =
      "---\ntype: mentor\nsnooze:\n  - check-in until 2026-12-01T09:00\n  - check-in until 2026-12-02 9:00\n---\n";
    const ledger = readVault([{ path: "a.md", text }]);
    expect(ledger.problems).toEqual([]);
    expect(ledger.records[0]?.snooze.map(({ until }) => until)).toEqual(["2026-12-01", "2026-12-02"]);
  });
});
