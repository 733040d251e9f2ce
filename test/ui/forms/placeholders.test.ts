/** What an empty field of a draft shows: what the hint says beyond the label, or an example. */
import { describe, expect, it } from "vitest";
import { placeholderOf } from "../../../src/ui/drafts/draft";
import { PLACES } from "../../../src/core/messages/places/places";
import type { Place } from "../../../src/core/messages/places/place";

const shown = (name: keyof typeof PLACES) => placeholderOf(PLACES[name]);

describe("an empty field of a draft", () => {
  it.each([
    ["purpose", "a summer research program"],
    ["act", "reading my abstract twice"],
    ["change", "I now begin with the question"],
    ["ask", "a decision, an opinion, a name"],
    ["occasion", "the end of a rotation, a project, a season"],
    ["goals", "one on each line"],
    ["why_them", "why you ask them and nobody else"],
    ["name", ""],
    ["deadline", ""],
    ["still_owed", ""],
    ["better_at", ""],
    ["direction", ""],
  ] as const)("of %s shows %j", (name, placeholder) => expect(shown(name)).toBe(placeholder));

  it("never shows the label again", () => {
    const echoes = Object.values<Place>(PLACES).filter(
      (place) => placeholderOf(place).toLowerCase() === place.label.toLowerCase(),
    );
    expect(echoes).toEqual([]);
  });
});
