import { describe, expect, it } from "vitest";
import { hintsOf } from "../../../src/core/hints/hints";
import { STAGES } from "../../../src/core/records/kinds/profile";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { note, sourceOf } from "../dashboard/vault";

type Files = Readonly<Record<string, string>>;

const hints = (files: Files, settings = DEFAULT_SETTINGS) => {
  const { ledger, today } = sourceOf(files, { settings });
  return hintsOf({ ledger, today });
};
const textOf = (hint: string, files: Files) => hints(files).find((row) => row.hint === hint)?.text;
const mentor = (body: string, ...properties: string[]) => ({
  "People/Amara Osei.md": note("mentor", properties, body),
});
const profile = (stage: string) => ({ "Me.md": note("profile", ["name: Jordan", `stage: ${stage}`]) });

describe("the words of hints", () => {
  it("say where people find a mentor, for each stage another way", () => {
    const texts = STAGES.map((stage) => textOf("team-size", profile(stage)));
    expect(new Set(texts).size).toBe(STAGES.length);
    expect(texts[0]).toMatch(/advisor.*volunteering.*lab.*shadowing/i);
    expect(textOf("team-size", { "Me.md": note("profile", ["name: Jordan"]) })).toMatch(/rotations/);
  });

  it("say it with one mentor, too, and not with five", () => {
    expect(textOf("team-size", { ...profile("clerkship"), ...mentor("") })).toMatch(
      /^One mentor is active\..*clerkships/,
    );
    const five = Object.fromEntries([1, 2, 3, 4, 5].map((place) => [`P${place}.md`, note("mentor", [])]));
    expect(textOf("team-size", { ...profile("clerkship"), ...five })).toMatch(/^You have 5 active mentors\./);
  });

  it("name how many, whom and since when", () => {
    const asks = "## Log\n- 2026-10-03 call: news\n- 2026-10-04 e-mail: ask\n- 2026-10-05 e-mail: ask\n";
    expect(textOf("ask-balance", mentor(`${asks}- 2026-10-06 call: asked\n`))).toMatch(
      /^Your notes tell of 3 asks of Amara Osei since you last gave something back on Oct 3\./,
    );
    expect(textOf("silent-mentor", mentor("## Log\n- 2026-08-01 call\n"))).toMatch(
      /^You and Amara Osei were last in touch on Aug 1\./,
    );
    const helps = "## Advocacy\n- 2026-05-01 named me\n- 2026-05-02 named me again\n";
    expect(textOf("appreciation-gap", mentor(helps))).toMatch(
      /^With no thanks in your notes yet, Amara Osei helped you 2 times\./,
    );
    const messages = "## Log\n- 2026-11-20 e-mail: a\n- 2026-11-22 Message\n- 2026-11-21 messenger\n";
    expect(textOf("many-messages", mentor(messages))).toMatch(
      /^2 messages went to Amara Osei in the last 7 days\./,
    );
  });

  it("name the day of a first meeting inside the sentence", () => {
    const first = (date: string) => ({
      ...mentor(""),
      "M.md": note("meeting", ["mentors: Amara Osei", `date: ${date}`]),
    });
    const texts = ["2026-11-22", "2026-11-27"].map((date) =>
      textOf("no-goal-before-first-meeting", first(date)),
    );
    expect(texts[0]).toMatch(/^Your first meeting with Amara Osei is today, and no goal is active yet\./);
    expect(texts[1]).toMatch(/is on Friday, and/);
  });

  it("take their figures from the settings, and a figure of none is one", () => {
    const one = mentor("## Log\n- 2026-10-04 e-mail: ask\n");
    const found = (asksInARow: number) => {
      const settings = { ...DEFAULT_SETTINGS, hints: { ...DEFAULT_SETTINGS.hints, asksInARow } };
      return hints(one, settings).filter(({ hint }) => hint === "ask-balance").length;
    };
    expect([found(2), found(1), found(0)]).toEqual([0, 1, 1]);
    expect(hints(mentor("")).some(({ hint }) => hint === "ask-balance")).toBe(false);
  });

  it("blame nobody", () => {
    const files = {
      ...profile("premed"),
      ...mentor(
        "## Log\n- 2026-01-01 e-mail: ask\n- 2026-01-02 e-mail: ask\n- 2026-01-03 e-mail: ask\n## Advocacy\n- 2026-01-01 a\n- 2026-01-02 b\n",
      ),
      "G.md": note("goal", ["start: 2026-01-01", "target: 2026-02-01", "priority: 1"]),
      "L.md": note("letter", ["mentors: Amara Osei", "deadline: 2026-12-30"]),
    };
    const found = hints(files);
    expect(found.length).toBeGreaterThan(9);
    for (const { text } of found)
      expect(text).not.toMatch(
        /\b(?:must|should|fail|failed|too (?:late|many|few|long)|wrong|never|neglect|bad|unfortunately)\b|!/i,
      );
  });
});
