import { describe, expect, it } from "vitest";
import { entryWords } from "../../../src/core/records/entry-words";

describe("the words of an entry", () => {
  it("come without the date that they begin with, however that is written", () => {
    for (const date of [
      "2026-11-20 ",
      "2026-11-20: ",
      "2026-11-20 – ",
      "2026-11-20, ",
      "2026-11-20. ",
      "2026-11-20 15:00 ",
      "2026-11-20T15:00:30 - ",
      "**2026-11-20** ",
      "**2026-11-20:** ",
      "__2026-11-20__: ",
      "[[2026-11-20]] ",
    ])
      expect(entryWords({ text: `${date}read **my** draft` })).toBe("read **my** draft");
    expect(entryWords({ text: "2026-11-20 **Important**" })).toBe("**Important**");
  });

  it("have links as what they show, and keep other dates, and a date that is all there is", () => {
    expect(entryWords({ text: "2026-11-20 met [[Rafael Dunmore|Dr. Dunmore]]" })).toBe("met Dr. Dunmore");
    expect(entryWords({ text: "read it on 2026-11-20" })).toBe("read it on 2026-11-20");
    expect(entryWords({ text: "2026-11-20" })).toBe("2026-11-20");
  });
});
