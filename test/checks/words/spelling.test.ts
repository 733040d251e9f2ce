/** Where misspellings are pointed out, and where they are nobody's business. */
import { describe, expect, it } from "vitest";
import { checkText, type Ask } from "../../../src/core/checks";
import { rule } from "../../../src/core/checks/tone/spelling";
import { RULES } from "../../../src/core/checks/rules";

const ONLY_SPELLING = RULES.filter((other) => other !== rule).map(({ id }) => id);

function mended(text: string, ask: Partial<Ask> = {}): string[] {
  const findings = checkText(text, { check: "tone", known: [], without: ONLY_SPELLING, ...ask });
  return findings.map(({ start, end, suggestion }) => `${text.slice(start, end)}→${suggestion ?? ""}`);
}

describe("spelling", () => {
  it("points at each place", () => {
    expect(mended("I recieved it.\nShe recieved it, too: teh report.")).toEqual([
      "recieved→received",
      "recieved→received",
      "teh→the",
    ]);
  });

  it("says what may have been meant", () => {
    const [finding] = checkText("A seperate note.", { check: "tone", known: [], without: ONLY_SPELLING });
    expect(finding?.message).toBe("“seperate” looks misspelled. Did you mean “separate”?");
  });

  it("leaves the user's own words alone, and their possessives", () => {
    const text = "The recieve and the freind's and the seperate.";
    expect(mended(text, { dictionary: ["recieve", "Freind"] })).toEqual(["seperate→separate"]);
  });

  it("leaves people alone who are known", () => {
    expect(mended("I wrote to jonh yesterday.", { known: ["Jonh Smith"] })).toEqual([]);
  });

  it.each([
    "Recieve is a name, RECIEVE too.",
    "recieve.md and /recieve/it and recieve_it and @recieve and #recieve and recieve2 and recieve()",
    "https://lakeside.example/recieve and recieve@lakeside.example",
    "`recieve` and [[recieve]] and [[note|recieve]] and {{recieve}} and <recieve>",
    "```\nrecieve\n```\n> recieve",
    "---\nrecieve: recieve\n---\n",
    "",
  ])("is quiet in %j", (text) => {
    expect(mended(text)).toEqual([]);
  });

  it("is quiet in another language, and finds one slip among few words", () => {
    expect(
      mended("Vielen Dank für die Unterstützung, ich melde mich morgen wieder bei Ihnen mit Neuigkeiten"),
    ).toEqual([]);
    expect(
      mended("Merci beaucoup pour votre aide, je vous souhaite une bonne journée avec votre famille."),
    ).toEqual([]);
    expect(mended("recieved, thanks")).toEqual(["recieved→received"]);
  });

  it("takes time in proportion to the text, whatever it holds", () => {
    const text = "[[".repeat(20_000) + "{{".repeat(20_000) + "<".repeat(20_000) + "recieve ".repeat(5000);
    const begun = performance.now();
    mended(text);
    expect(performance.now() - begun).toBeLessThan(3000);
  });
});
