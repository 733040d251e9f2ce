import { describe, expect, it } from "vitest";
import { PANELS } from "../../../src/core/hints/hint";
import { PANELS_BELOW, TOP_PANELS } from "../../../src/ui/panels/panels";

describe("the panels", () => {
  it("are those that a code block and a hint can name, besides the agenda, in their order", () => {
    const names = [...TOP_PANELS, ...PANELS_BELOW].map(({ name }) => name);
    expect(names).toEqual(PANELS.filter((name) => name !== "agenda"));
  });

  it("say what fills them where there is nothing to show", () => {
    for (const { name, whenEmpty } of [...TOP_PANELS, ...PANELS_BELOW])
      expect(whenEmpty, name).toMatch(/^\p{Lu}.+\.$/su);
  });
});
