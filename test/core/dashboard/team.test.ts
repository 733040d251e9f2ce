import { describe, expect, it } from "vitest";
import { teamView } from "../../../src/core/dashboard/team";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { note, sourceOf } from "./vault";

const teamOf = (files: Readonly<Record<string, string>>, only: string | null = null) =>
  teamView(sourceOf(files), only);
const mentors = (count: number) =>
  Object.fromEntries(Array.from({ length: count }, (_, place) => [`P${place}.md`, note("mentor", [])]));

describe("the team", () => {
  it("shows who is in which role, and which of the guide's nobody has", () => {
    const files = {
      "A.md": note("mentor", ["name: Amara Osei", "roles: [Specialty, research]"]),
      "B.md": note("mentor", ["roles: specialty"]),
      "C.md": note("mentor", ["roles: personal", "status: ended"]),
    };
    const settings = { ...DEFAULT_SETTINGS, moreRoles: ["wellness", "Research"] };
    const roles = teamView(sourceOf(files, { settings })).whole?.roles ?? [];
    expect(roles.map(({ spoken, isMissing }) => [spoken, isMissing])).toEqual([
      ["Specialty: Amara Osei, B", false],
      ["Research: Amara Osei", false],
      ["Personal: no one yet", true],
      ["Wellness: no one yet", false],
    ]);
  });

  it.each([
    [0, "few", 6, "0 active mentors"],
    [1, "few", 6, "1 active mentor"],
    [2, "fitting", 6, "2 active mentors"],
    [4, "fitting", 6, "4 active mentors"],
    [5, "many", 6, "5 active mentors"],
    [9, "many", 9, "9 active mentors"],
  ])("of %i has a size against two to four", (active, standing, scale, words) => {
    const files = { ...mentors(active), "Ended.md": note("mentor", ["status: ended"]) };
    expect(teamOf(files).whole?.size).toEqual({
      active,
      standing,
      scale,
      least: 2,
      most: 4,
      spoken: `${words}; 2 to 4 are a good number for most`,
    });
  });

  it("lists apart who is active on paper and silent for over three months", () => {
    const log = (date: string) => note("mentor", [], `## Log\n- ${date} call\n`);
    const { mentors: heard, silent } = teamOf({
      "A.md": log("2026-08-21"),
      "B.md": log("2026-08-22"),
      "C.md": note("mentor", []),
      "D.md": note("mentor", ["status: keeping-in-touch"], "## Log\n- 2024-08-21 call\n"),
    });
    expect(heard.map(({ view }) => view.name)).toEqual(["B", "C", "D"]);
    expect(silent.map(({ view }) => view.name)).toEqual(["A"]);
  });

  it("weighs asks and gives of twelve months, and asks since the last give", () => {
    const body = [
      "## Log",
      "- 2025-11-22 e-mail: ask",
      "- 2025-11-23 e-mail: ask",
      "- 2026-10-03 e-mail: thanks",
      "- 2026-10-04 e-mail: ask",
    ].join("\n");
    const { balance } = teamOf({ "A.md": note("mentor", [], body) }).mentors[0]!;
    expect(balance).toMatchObject({
      asks: 2,
      gives: 1,
      givesPercent: 33,
      spoken: "2 asks and 1 give in 12 months; 1 ask since you gave something back on Oct 3",
    });
    expect(balance.asksSinceGive.map(({ path, line }) => [path, line])).toEqual([["A.md", 8]]);
  });

  it("says where nothing passed, and where nothing was given", () => {
    const balanceOf = (body: string) => teamOf({ "A.md": note("mentor", [], body) }).mentors[0]!.balance;
    expect(balanceOf("")).toMatchObject({
      givesPercent: null,
      since: null,
      spoken: "0 asks and 0 gives in 12 months",
    });
    expect(balanceOf("## Log\n- 2026-10-04 e-mail: ask\n").since).toBe("1 ask, nothing given yet");
  });

  it("counts feedback told of or set aside as closed; what was moved on stands elsewhere", () => {
    const body =
      "## Feedback\n- [x] told\n- [-] aside\n- [/] applied\n- [ ] heard\n- [>] moved\n## Advice\n- a [told:: 2026-05-01]\n";
    const files = {
      "A.md": note("mentor", []),
      "B.md": note("mentor", []),
      "M.md": note("meeting", ["mentors: A", "date: 2026-11-01", "status: held"], body),
    };
    const [a, b] = teamOf(files).mentors;
    expect(a?.feedback).toEqual({
      closed: 3,
      all: 5,
      percent: 60,
      words: "3 of 5 pieces of feedback closed",
    });
    expect(b?.feedback).toBeNull();
  });

  it("leaves the whole out where one mentor is looked at", () => {
    const view = teamOf(mentors(3), "P1.md");
    expect(view.whole).toBeNull();
    expect(view.mentors.map(({ view: { path } }) => path)).toEqual(["P1.md"]);
  });
});
