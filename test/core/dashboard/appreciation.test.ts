import { describe, expect, it } from "vitest";
import { appreciationView } from "../../../src/core/dashboard/appreciation";
import { note, sourceOf, TODAY } from "./vault";

const viewOf = (
  files: Readonly<Record<string, string>>,
  only: string | null = null,
): ReturnType<typeof appreciationView> => appreciationView(sourceOf(files).ledger, TODAY, only);
const advocacy = (...lines: readonly string[]) => ({
  "Amara Osei.md": note("mentor", [], `## Advocacy\n${lines.map((line) => `- ${line}`).join("\n")}\n`),
});
const chainOf = (line: string) => viewOf(advocacy(line)).chains[0]!;

describe("chains of appreciation", () => {
  it("go from act to thanks, outcome and telling", () => {
    const line =
      "2026-03-02 nominated me for the board [thanked:: 2026-03-03] [outcome:: elected] [outcome_on:: 2026-03-27] [told:: 2026-03-28]";
    const { steps, ...chain } = chainOf(line);
    expect(steps.map(({ label, state, when, text }) => [label, state, when, text])).toEqual([
      ["Did", "done", "Mar 2", "nominated me for the board"],
      ["Thanked", "done", "Mar 3", null],
      ["Outcome", "done", "Mar 27", "elected"],
      ["Told", "done", "Mar 28", null],
    ]);
    expect(chain).toMatchObject({
      path: "Amara Osei.md",
      line: 5,
      date: "2026-03-02",
      missing: null,
      missingWords: null,
      spoken:
        "Amara Osei. Did Mar 2: nominated me for the board. Thanked Mar 3. Outcome Mar 27: elected. Told Mar 28",
    });
  });

  it.each([
    ["2026-05-01 named me", "thanked", "done missing unknown unknown"],
    ["2026-05-01 named me [outcome:: won]", "thanked", "done missing done missing"],
    ["2026-05-01 named me [thanked:: 2026-05-02]", "outcome", "done done unknown unknown"],
    ["2026-05-01 named me [thanked:: 2026-05-02] [outcome:: won]", "told", "done done done missing"],
    ["2026-05-01 named me [thanked:: 2026-05-02] [told:: 2026-05-09]", null, "done done done done"],
    ["[x] 2026-05-01 named me", "thanked", "done missing unknown unknown"],
    ["[-] 2026-05-01 named me", null, "done missing unknown unknown"],
    ["[>] 2026-05-01 named me", null, "done missing unknown unknown"],
  ])("%s miss %s", (line, missing, states) => {
    const chain = chainOf(line);
    expect(chain.missing).toBe(missing);
    expect(chain.missingWords === null).toBe(missing === null);
    expect(chain.steps.map(({ state }) => state).join(" ")).toBe(states);
  });

  it("come newest first, without what is to come, and say what is missing", () => {
    const { chains } = viewOf(advocacy("2026-05-01 a", "undated", "2026-11-23 c", "2026-06-01 d"));
    expect(chains.map(({ steps }) => steps[0]?.text)).toEqual(["d", "a", "undated"]);
    expect(chains[0]?.spoken).toBe("Amara Osei. Did Jun 1: d. Thanks are still to come");
    expect(chains[2]?.spoken).toBe("Amara Osei. Did: undated. Thanks are still to come");
  });
});

describe("thanks against helps", () => {
  const HELPS = [
    "2025-11-22 long ago [thanked:: 2025-11-22]",
    "2025-11-23 named me [thanked:: 2026-01-03]",
    "2026-02-01 again",
  ];

  it("are those of twelve months, each with its note and line, the newest first", () => {
    const { mentors, most } = viewOf(advocacy(...HELPS));
    expect(mentors[0]).toMatchObject({
      name: "Amara Osei",
      unthanked: 1,
      last: "last thanks Jan 3",
      spoken: "2 helps, 1 thanks in 12 months; last thanks Jan 3",
    });
    expect(mentors[0]?.helps.map(({ path, line }) => [path, line])).toEqual([
      ["Amara Osei.md", 7],
      ["Amara Osei.md", 6],
    ]);
    expect(mentors[0]?.thanks.map(({ date }) => date)).toEqual(["2026-01-03"]);
    expect(most).toBe(2);
  });

  it("leave out mentors with whom nothing passed, and ended ones with whom nothing did lately", () => {
    const old = "## Advocacy\n- 2024-05-01 named me\n";
    const files = {
      "A.md": note("mentor", [], old),
      "B.md": note("mentor", ["status: ended"], old),
      "C.md": note("mentor", ["status: ended"], old.replace("2024", "2026")),
      "D.md": note("mentor", []),
    };
    const { mentors } = viewOf(files);
    expect(mentors.map(({ name }) => name)).toEqual(["A", "C"]);
    expect(mentors[0]).toMatchObject({
      unthanked: 1,
      spoken: "0 helps, 0 thanks in 12 months; no thanks yet",
    });
    expect(viewOf({}).most).toBe(1);
  });

  it("can be those of one mentor, as the chains", () => {
    const files = { ...advocacy("2026-05-01 with [[B]]", "2026-05-02 alone"), "B.md": note("mentor", []) };
    const view = viewOf(files, "B.md");
    expect(view.chains.map(({ line }) => line)).toEqual([5]);
    expect(view.mentors.map(({ name }) => name)).toEqual(["B"]);
  });
});
