/** Texts in plain signs: what was disguised or copied in odd signs reads like any other, and every place leads back. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { checkText } from "../../src/core/checks";
import { fold } from "../../src/core/checks/fold";

const SAME = [
  ["zero-width signs", "4\u200B4\u200B7\u20601", "4471"],
  ["full-width signs", "ＭＲＮ：４４７１", "MRN:4471"],
  ["digits of other scripts", "٤٤٧١ ४४७१ ໔໔໗໑", "4471 4471 4471"],
  ["raised and lowered digits", "⁴⁴⁷¹ ₄₄₇₁", "4471 4471"],
  ["digits in circles", "④④⑦① ❹❹❼❶ ⓸⓸⓻⓵ ⓪", "4471 4471 4471 0"],
  ["digits on keys", "4\uFE0F\u20E34\uFE0F\u20E3", "44"],
  ["mathematical letters", "𝐌𝐑𝐍 𝟒𝟒𝟕𝟏", "MRN 4471"],
  ["letters in circles, squares and flags", "🅜🅡🅝 🅼🆁🅽 🇲🇷🇳", "MRN MRN MRN"],
  ["small capitals", "ᴍʀɴ", "MRN"],
  ["Cyrillic letters in a word", "МRN SЅN Раtient", "MRN SSN Patient"],
  ["Greek letters in a word", "ΜRΝ", "MRN"],
  ["struck and underlined letters", "M\u0332R\u0332N\u0336", "MRN"],
  ["dashes", "987–65—4320 987‑65−4320", "987-65-4320 987-65-4320"],
  ["quotes", "“it’s”", '"it\'s"'],
  ["blanks", "a\u00A0b\u2009c", "a b c"],
  ["spaced letters", "the M R N is", "the MRN is"],
  ["dotted letters", "S.S.N. and D.O.B.", "SSN. and DOB."],
  ["spaced digits", "5 5 0 1 8 3 7", "5501837"],
  ["spaced letters and digits", "m r n 5 5 0 1 8", "mrn 55018"],
  ["hyphened digits", "5-5-0-1-8-3-7", "5501837"],
] as const;

const OWN = [
  "Вечером мы пошли домой.",
  "ο ασθενής",
  "50 μg of it, β-blocker",
  "Zoë García-Muñoz, naïve",
  "J. S. Bach and A B C",
  "sections 1.2.3.4.5 and 1 2 3",
  "Grade I I a",
  "日本語の文",
];

describe("fold", () => {
  it.each(SAME)("makes %s plain", (_, source, plain) => {
    expect(fold(source).text).toBe(plain);
  });

  it.each(OWN)("leaves what is of its own kind: %s", (text) => {
    expect(fold(text).text).toBe(text);
  });

  const signs = fc.constantFrom(
    ...Array.from("MRN 4471a.-\n"),
    ...Array.from("\u200B\uFE0F\u0332４٣④❶М𝐌ᴍ–’🙂é漢"),
    "M R N ",
    "5 5 0 1 8 3 7",
    "\uD83D",
  );
  const sources = fc.array(signs, { maxLength: 40 }).map((parts) => parts.join(""));

  it("leads every place back to its sign, in order, to the end", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { text, sourceOf } = fold(source);
        const places = Array.from({ length: text.length + 1 }, (_, at) => sourceOf(at));
        expect(places).toEqual([...places].sort((a, b) => a - b));
        expect(places.at(-1)).toBe(source.length);
        // What a sign became by itself is what stands there.
        for (const [at, place] of places.slice(0, -1).entries()) {
          const sign = String.fromCodePoint(source.codePointAt(place) ?? 0);
          if (/^[ -~\n]$/.test(sign)) expect(text[at]).toBe(sign);
          else if (fold(`x ${sign}`).text.length === 3 && sign !== "М")
            expect(text[at]).toBe(fold(`x ${sign}`).text[2]);
        }
      }),
    );
  });

  it("is done once: folded text stays", () => {
    fc.assert(
      fc.property(sources, (source) => {
        const { text } = fold(source);
        expect(fold(text).text).toBe(text);
      }),
    );
  });

  it.each([
    "MRN ４４７１８８２０",
    "МRN 44718820",
    "m r n 4 4 7 1 8 8 2 0",
    "M.R.N. 4\u200B4718820",
    "ᴍʀɴ ④④⑦①⑧⑧②⓪",
    "𝐌𝐑𝐍 𝟒𝟒𝟕𝟏𝟖𝟖𝟐𝟎",
  ])("so a number is found at its place: %s", (text) => {
    const [found] = checkText(text, { check: "identifiers", known: [] });
    expect(found?.rule).toBe("record-number");
    expect(fold(text.slice(found?.start, found?.end)).text).toBe("44718820");
  });
});

describe("a name in signs of Markdown", () => {
  const nameIn = (text: string) =>
    checkText(text, { check: "identifiers", known: [] }).map(({ rule, start, end, suggestion }) => [
      rule,
      text.slice(start, end),
      suggestion,
    ]);

  it("is found as a reader sees it, and nothing is put in the place of half of the signs", () => {
    expect(nameIn("Mrs. Kowalski was admitted with sepsis.")).toEqual([
      ["name", "Mrs. Kowalski", "The patient"],
    ]);
    expect(nameIn("Mrs. [[Kowalski]] was admitted with sepsis.")).toEqual([
      ["name", "Mrs. [[Kowalski", undefined],
    ]);
    expect(nameIn("Mrs. **Kowalski** was admitted with sepsis.")).toEqual([
      ["name", "Mrs. **Kowalski", undefined],
    ]);
  });
});
