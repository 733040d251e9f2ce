import { describe, expect, it } from "vitest";
import { feedbackLoop } from "../../../src/core/dashboard/feedback";
import { NO_FILTER } from "../../../src/core/dashboard/filter";
import { teamView } from "../../../src/core/dashboard/team";
import { note, sourceOf } from "./vault";

const loopOf = (body: string) => {
  const source = sourceOf({ "A.md": note("mentor", [], body) });
  return {
    team: teamView(source),
    loop: feedbackLoop({ ...source, hints: [], filter: NO_FILTER, days: null }),
  };
};

describe("the feedback loop", () => {
  it("parts open from closed, and counts what is closed as the team does", () => {
    const { loop, team } = loopOf(
      "## Feedback\n- [x] told\n- [-] aside\n- [/] applied\n- [>] moved\n## Advice\n- a [told:: 2026-05-01]\n",
    );
    expect(loop?.open.map(({ text }) => text)).toEqual(["applied"]);
    expect(loop?.closed.map(({ text }) => text).sort()).toEqual(["a", "aside", "moved", "told"]);
    expect(loop?.share).toBe("3 of 4 pieces of feedback closed");
    expect(loop?.share).toBe(team.mentors[0]?.feedback?.words);
  });

  it("has no share where all was moved on, and is not there without feedback", () => {
    expect(loopOf("## Feedback\n- [>] moved\n").loop).toMatchObject({ share: null, open: [] });
    expect(loopOf("").loop).toBeNull();
  });
});
