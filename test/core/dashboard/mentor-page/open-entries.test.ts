import { describe, expect, it } from "vitest";
import { rowsWith, splitRows } from "../../../../src/core/dashboard/mentor-page/open-entries";
import { note, sourceOf } from "../vault";

const OSEI = "People/Amara Osei.md";

function split(files: Readonly<Record<string, string>>) {
  const source = sourceOf({ "People/Li Chen.md": note("mentor", []), ...files });
  const mentor = source.ledger.mentors.get(OSEI);
  if (!mentor) throw new Error("There is no mentor.");
  return splitRows(rowsWith(mentor, source));
}

const said = (rows: readonly { readonly title: string }[]) => rows.map(({ title }) => title);

describe("what is open both ways", () => {
  it("is told apart by who owes it, the soonest first", () => {
    const { mine, theirs, due, later } = split({
      [OSEI]: note(
        "mentor",
        [],
        [
          "## Follow-ups",
          "- [ ] Without a day",
          "- [ ] In December 📅 2026-12-20",
          "- [ ] Late 📅 2026-11-20",
          "- [ ] Introduce me #waiting [asked:: 2026-11-20]",
          "- [x] Done",
          "- [>] Moved on",
          "## Commitments",
          "- [ ] Table 2 [due:: 2026-11-25] [scope:: two columns]",
          "- [x] Handed in [due:: 2026-11-01]",
        ].join("\n"),
      ),
    });
    expect(said(mine)).toEqual(["Late", "Hand in: Table 2", "In December", "Without a day"]);
    expect(said(theirs)).toEqual([expect.stringContaining("Introduce me")]);
    // What has a day is due, too; what waits and what has none is only open.
    expect(said(due)).toEqual(expect.arrayContaining(["Late", "Hand in: Table 2"]));
    expect(said(due)).not.toContain("Without a day");
    expect(said(later)).toEqual(["In December"]);
  });

  it("offers of work that no row asks for now to make it clear, or to say early that it will be late", () => {
    const files = {
      [OSEI]: note(
        "mentor",
        [],
        "## Commitments\n- [ ] A [snooze:: 2027-01-01]\n- [ ] B [due:: 2027-03-01] [scope:: x] [snooze:: 2027-01-01]\n",
      ),
    };
    expect(split(files).mine.map(({ acts }) => acts)).toEqual([
      ["mark-delivered", "draft-delay", "mark-notified", "set-due"],
      ["mark-delivered", "clarify", "draft-scope", "set-due"],
    ]);
  });

  it("holds lines that were put off or give no row", () => {
    const { mine, theirs, due } = split({
      [OSEI]: note(
        "mentor",
        ["status: ended"],
        "- [ ] Later on [snooze:: 2027-01-01] 📅 2026-11-01\n- [ ] A favor #waiting\n",
      ),
    });
    expect(mine[0]).toMatchObject({
      title: "Later on",
      due: "2026-11-01",
      acts: ["tick", "set-due"],
      why: "This line is still open. You put it off until Jan 1, 2027.",
    });
    expect(theirs[0]).toMatchObject({ title: "A favor", acts: ["tick"], state: "waiting" });
    expect(due).toEqual([]);
  });

  it("leaves out what is about others, cancelled meetings and goals that are over", () => {
    const body = "## Follow-ups\n- [ ] Send it\n";
    const { mine } = split({
      [OSEI]: note("mentor", [], "- [ ] [[Li Chen]]: write\n"),
      "Meetings/A.md": note(
        "meeting",
        ["mentors: Amara Osei", "date: 2026-10-01", "status: cancelled"],
        body,
      ),
      "Meetings/B.md": note("meeting", ["mentors: Li Chen", "date: 2026-10-01", "status: held"], body),
      "Goals/C.md": note("goal", ["mentors: Amara Osei", "status: dropped"], body),
      "Meetings/D.md": note("meeting", ["mentors: Amara Osei", "date: 2026-10-02", "status: held"], body),
    });
    expect(mine.map(({ path }) => path)).toEqual(["Meetings/D.md"]);
  });

  it("names work once, though it is to be clarified and handed in", () => {
    const { mine } = split({
      [OSEI]: note("mentor", [], "## Commitments\n- [ ] 2026-11-01 Figure [due:: 2026-11-30]\n"),
    });
    expect(mine).toHaveLength(1);
  });
});
