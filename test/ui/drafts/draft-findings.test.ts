/** Findings in a draft: their places, and the pieces in which the text is drawn. */
import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { templateOf } from "../../../src/core/messages/catalogue";
import {
  findingsIn,
  isChecked,
  markedPieces,
  openNames,
  type DraftFinding,
} from "../../../src/ui/drafts/draft-findings";
import { ledgerOf, TODAY } from "../../core/messages/vault";

const context = { ledger: ledgerOf(), today: TODAY, mentors: [], meeting: null, path: "" };
const found = (subject: string, body: string) =>
  findingsIn(Object.freeze({ template: templateOf("T11"), context, subject, body }));

describe("what is found in a draft", () => {
  it("is every open place, where it stands, the subject's first", () => {
    const sign = "[what it changed for you]";
    const findings = found(sign, `${sign} and ${sign}, [your name] [not ours]`);
    expect(findings.map(({ where, start, end }) => [where ?? "body", start, end])).toEqual([
      ["subject", 0, sign.length],
      ["body", 0, sign.length],
      ["body", sign.length + 5, 2 * sign.length + 5],
      ["body", 2 * sign.length + 7, 2 * sign.length + 18],
    ]);
    expect(openNames(findings)).toEqual(["What it changed for you", "Your name"]);
  });

  it("is no language where something could tell who a patient is, but always the kind word", () => {
    const at = { start: 0, end: 4, title: "", words: "", message: "" };
    const name = { ...at, tier: "context", rule: "name", key: "1" } as const;
    const spelled = { ...at, tier: "language", rule: "spelling", key: "2" } as const;
    const others = [
      { ...spelled, start: 4, end: 8, key: "3" },
      { ...spelled, where: "subject", key: "4" },
      { ...spelled, rule: "crisis", key: "5" },
    ] as const;
    const draft = { template: templateOf("T11"), context, subject: "Jhon", body: "JhonJhon" };
    const keys = findingsIn(draft, [name, spelled, ...others]).map((one) => isChecked(one) && one.key);
    expect(keys).toEqual(["4", "1", "5", "3"]);
    expect(findingsIn(draft, [spelled])).toEqual([spelled]);
  });

  it("is nothing where nothing is open", () => {
    expect(found("Thanks", "Dear you")).toEqual([]);
  });
});

describe("a marked text", () => {
  const finding = fc.record({
    start: fc.integer({ min: -2, max: 20 }),
    end: fc.integer({ min: -2, max: 20 }),
  });

  it("is the text, whatever is found", () => {
    fc.assert(
      fc.property(fc.string(), fc.array(finding), (text, places) => {
        const findings = places.map((place): DraftFinding => ({ ...place, tier: "open", message: "x" }));
        const sorted = findings.sort((a, b) => a.start - b.start);
        const pieces = markedPieces(text, sorted);
        expect(pieces.map((piece) => piece.text).join("")).toBe(text);
        expect(pieces.some((piece) => piece.text === "")).toBe(false);
      }),
    );
  });

  it("marks the first of findings that overlap", () => {
    const at = (start: number, end: number): DraftFinding => ({ start, end, tier: "open", message: "x" });
    const pieces = markedPieces("abcdef", [at(1, 3), at(2, 4), at(4, 99)]);
    expect(pieces.map(({ text, finding }) => [text, finding !== null])).toEqual([
      ["a", false],
      ["bc", true],
      ["d", false],
      ["ef", true],
    ]);
  });
});
