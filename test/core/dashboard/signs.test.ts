import { describe, expect, it } from "vitest";
import { recognizeSign } from "../../../src/core/dashboard/sign-words";
import { signsView } from "../../../src/core/dashboard/signs";
import { day } from "../../fakes/fakes";
import { note, sourceOf, TODAY } from "./vault";

const signsOf = (signals: readonly string[], { today = TODAY, only = null as string | null } = {}) => {
  const body = `## Signals\n${signals.map((signal) => `- ${signal}`).join("\n")}\n`;
  const files = { "Amara Osei.md": note("mentor", [], body), "Rita Varga.md": note("mentor", []) };
  return signsView(sourceOf(files).ledger, today, only);
};

describe("a sign", () => {
  it.each([
    ["let me run the family meeting", "responsibility"],
    ["asked me to show the new student how the folder works", "responsibility"],
    ["put me on the writing group's mailing list", "responsibility"],
    ["Trusted me with the consent talk", "responsibility"],
    ["invited me to the division dinner", "invitation"],
    ["asked me to join the committee", "invitation"],
    ["introduced me to the chief as her best student", "introduction"],
    ["told me plainly that the background section was too long", "feedback"],
    ["was honest about my notes", "feedback"],
    ["offered to write a strong letter", "recommendation"],
    ["would recommend me to anyone", "recommendation"],
    ["invited me to dinner and introduced me to the dean", "invitation"],
    ["introduced me to the dean and invited me to dinner", "introduction"],
    ["said that she would have taken the later exam date, and why", "other"],
    ["gave a lecture, explained nothing", "other"],
    ["sent the letter to the editor", "other"],
  ])("is told of by %s", (words, sign) => {
    expect(recognizeSign(words)).toBe(sign);
  });
});

describe("the signs", () => {
  it("come newest first, those without a date last, and say who, when, what and where", () => {
    const { entries } = signsOf([
      "2026-05-01: invited me",
      "let me lead",
      "2026-10-15 candid words with [[Rita Varga]]",
    ]);
    expect(entries.map(({ what, line }) => [what, line])).toEqual([
      ["candid words with Rita Varga", 7],
      ["invited me", 5],
      ["let me lead", 6],
    ]);
    expect(entries[1]).toMatchObject({
      label: "Invitations",
      mentors: [{ path: "Amara Osei.md", name: "Amara Osei" }],
      when: "May 1",
      path: "Amara Osei.md",
      spoken: "Invitations, Amara Osei, Friday, May 1, 2026: invited me",
    });
    expect(entries[0]?.mentors.map(({ name }) => name)).toEqual(["Rita Varga"]);
    expect(entries[2]).toMatchObject({ date: null, when: "no date" });
  });

  it("are counted by kind: the five always, others where there are any", () => {
    const counts = (signals: string[]) =>
      signsOf(signals).counts.map(({ label, count }) => `${label} ${count}`);
    expect(counts([])).toEqual([
      "More responsibility 0",
      "Invitations 0",
      "Proud introductions 0",
      "Candid feedback 0",
      "Willingness to recommend 0",
    ]);
    expect(counts(["smiled", "invited me", "invited me again"])).toEqual([
      "More responsibility 0",
      "Invitations 2",
      "Proud introductions 0",
      "Candid feedback 0",
      "Willingness to recommend 0",
      "Other signs 1",
    ]);
  });

  it("show twelve months, and how long there was none", () => {
    const view = signsOf(["2026-11-23 to come", "2026-05-23 one", "2026-05-01 two", "2025-11-01 old"]);
    expect(view.months.map(({ label }) => label).join(" ")).toBe(
      "Dec Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov",
    );
    expect(view.months.map(({ count }) => count)).toEqual([0, 0, 0, 0, 0, 2, 0, 0, 0, 0, 0, 0]);
    expect(view.monthsWithout).toBe(5);
    expect(view.spoken).toBe("Last sign 6 months ago; signs in 1 of the last 12 months");
    expect(view.entries).toHaveLength(3);
  });

  it.each([
    ["2026-11-22", 0],
    ["2026-10-23", 0],
    ["2026-10-22", 1],
    ["2025-11-22", 12],
  ])("of %s are %i whole months past", (date, months) => {
    expect(signsOf([`${date} one`]).monthsWithout).toBe(months);
  });

  it("count to the last day of a shorter month", () => {
    expect(signsOf(["2026-08-31 one"], { today: day("2026-09-30") }).monthsWithout).toBe(1);
  });

  it("say where there is none, and can be those of one mentor", () => {
    expect(signsOf([])).toMatchObject({ monthsWithout: null, spoken: "No dated sign yet", entries: [] });
    const signals = ["2026-05-01 invited me", "2026-05-02 praised by [[Rita Varga]]"];
    expect(signsOf(signals, { only: "Rita Varga.md" }).entries.map(({ line }) => line)).toEqual([6]);
  });
});
