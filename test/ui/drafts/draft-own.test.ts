/** A draft that was changed by hand: its places are filled all the same, and its own words stay. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TEMPLATE_IDS, templateOf } from "../../../src/core/messages/catalogue";
import { fillTemplate, valuesFor, type Filling } from "../../../src/core/messages/fill";
import { readText } from "../../../src/core/messages/template-text";
import { showOwn, typeInto, type OwnText } from "../../../src/ui/drafts/draft-own";
import { showPieces } from "../../../src/ui/drafts/draft-pieces";

/** A text with places: what fills them, and what was typed into it. */
class Paper {
  own: OwnText | null = null;

  constructor(
    readonly source: string,
    public values: Readonly<Record<string, string>> = {},
  ) {}

  get view() {
    return { valueOf: (name: string) => this.values[name] ?? "", isLine: false };
  }

  get text(): string {
    const reading = readText(this.source);
    if (this.own) return showOwn(this.own, this.source, this.view);
    return reading.ok ? showPieces(reading.pieces, this.view).text : "";
  }

  type(text: string, caret = text.length): this {
    this.own = typeInto({ own: this.own, source: this.source, view: this.view }, { text, caret });
    return this;
  }

  /** Puts words at a place, as a key does. */
  put(words: string, after: string): this {
    const at = this.text.indexOf(after) + after.length;
    return this.type(this.text.slice(0, at) + words + this.text.slice(at), at + words.length);
  }

  fill(values: Readonly<Record<string, string>>): this {
    this.values = { ...this.values, ...values };
    return this;
  }
}

const LETTER =
  "{{greeting}},\n\nA word about {{topic}}.\n\n{{#more}}And {{more}}.\n\n{{/more}}About {{topic}}, {{name}}";
const letter = () => new Paper(LETTER, { greeting: "Hi Bo", topic: "[topic]", name: "Jo" });

describe("a text changed by hand", () => {
  it("takes every key of a field, there and back, at each of its places", () => {
    const paper = letter().put(" small", "A");
    for (const topic of ["t", "th", "the the audit", "t", "[topic]", "audit"]) {
      paper.fill({ topic });
      expect(paper.text).toBe(`Hi Bo,\n\nA small word about ${topic}.\n\nAbout ${topic}, Jo`);
    }
  });

  it("takes words between two that are alike, and at the edge of a place", () => {
    const paper = letter().fill({ topic: "aa" }).put("a", "about ").put(" now", "about aaa");
    expect(paper.fill({ topic: "bb" }).text).toContain("A word about abb now.");
  });

  it("keeps what was changed inside a place, and fills the others", () => {
    const paper = letter().fill({ topic: "the audit" }).put(" big", "word about the");
    expect(paper.fill({ topic: "x" }).text).toBe("Hi Bo,\n\nA word about the big audit.\n\nAbout x, Jo");
  });

  it("gains and loses what stands there only with a place", () => {
    const paper = letter().put(" small", "A").put("Now: ", "\n\nA small word about [topic].\n\n");
    expect(paper.text).toContain("\n\nNow: About [topic]");
    expect(paper.fill({ more: "more" }).text).toContain("And more.\n\n");
    expect(paper.fill({ more: "" }).text).toBe(
      "Hi Bo,\n\nA small word about [topic].\n\nNow: About [topic], Jo",
    );
  });

  it("keeps lines that were left blank, and a blank at its end", () => {
    const paper = letter();
    for (const text of ["x\n\n\n\n", `${paper.text}\n`, paper.text.replace("word", "\n\n\n\n"), ""]) {
      expect(letter().type(text).text).toBe(text);
    }
    expect(paper.type(paper.text.replace("Jo", "")).fill({ topic: "it" }).text).toMatch(/About it, $/);
  });

  it("keeps the full stop that the template leaves out after a question", () => {
    const paper = letter().fill({ topic: "why?" }).put(" small", "A");
    expect(paper.text).toContain("A small word about why?\n");
    expect(paper.put(".", "why?").text).toContain("why?.\n");
    expect(letter().fill({ topic: "why?" }).put(" small", "A").fill({ topic: "it" }).text).toContain(
      "about it.",
    );
  });

  it("that another template was under stays as it was", () => {
    const { own } = letter().put(" small", "A");
    expect(showOwn(own!, "another {{topic}}", letter().view)).toContain("A small word about [topic].");
  });

  it("is always just what was typed, whatever that is", () => {
    const values = fc.record({
      topic: fc.constantFrom("", "a", "aa b", "a?", "a\n\n\nb"),
      more: fc.constantFrom("", "a."),
    });
    const edit = fc.record({
      at: fc.nat(80),
      cut: fc.nat(12),
      put: fc.constantFrom("", "a", "\n", " ", "Jo", ".\n\n", "{{topic}}"),
    });
    fc.assert(
      fc.property(fc.array(fc.tuple(edit, values), { maxLength: 6 }), (steps) => {
        const paper = letter();
        for (const [{ at, cut, put }, filled] of steps) {
          const { text } = paper;
          const typed = text.slice(0, at) + put + text.slice(at + cut);
          expect(paper.type(typed, at + put.length).text).toBe(typed);
          paper.fill(filled);
        }
      }),
    );
  });
});

describe("the pieces of a template", () => {
  it.each(TEMPLATE_IDS)("%s are shown as the template is filled", (id) => {
    const template = templateOf(id);
    const places = fc.constantFrom("", "words", "why?", "- a\n- b\n\n\n\n- c");
    fc.assert(
      fc.property(fc.array(places, { minLength: 40, maxLength: 40 }), (texts) => {
        const filling: Filling = Object.fromEntries(
          template.places.map((name, at) => [name, texts[at] ?? ""]),
        );
        const valueOf = valuesFor(template, filling);
        const shown = (text: string, isLine: boolean) => {
          const reading = readText(text);
          return reading.ok ? showPieces(reading.pieces, { valueOf, isLine }).text : null;
        };
        const { subject, body } = fillTemplate(template, filling);
        expect(shown(template.body, false)).toBe(body.trimEnd());
        expect(shown(template.subject ?? "", true)).toBe(subject ?? "");
      }),
      { numRuns: 20 },
    );
  });
});
