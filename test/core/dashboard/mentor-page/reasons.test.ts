import { describe, expect, it } from "vitest";
import { formatLength } from "../../../../src/core/calendar/length";
import { longerCadences, mayEnd, stepsWith } from "../../../../src/core/dashboard/mentor-page/not-working";
import { rowsWith, splitRows } from "../../../../src/core/dashboard/mentor-page/open-entries";
import { readiness, type Reason } from "../../../../src/core/dashboard/mentor-page/readiness";
import { note, sourceOf } from "../vault";

const OSEI = "People/Amara Osei.md";
type Files = Readonly<Record<string, string>>;

function look(files: Files) {
  const source = sourceOf({ [OSEI]: note("mentor", []), ...files });
  const mentor = source.ledger.mentors.get(OSEI);
  if (!mentor) throw new Error("There is no mentor.");
  return { source, mentor };
}

function reasonsOf(files: Files): Map<string, Reason> {
  const { source, mentor } = look(files);
  return new Map(readiness(mentor, source).reasons.map((reason) => [reason.name, reason]));
}

const letter = (deadline: string, body = "") =>
  note("letter", ["mentors: Amara Osei", `deadline: ${deadline}`, "destination: Residency"], body);

describe("readiness for a letter", () => {
  it("of a mentor just met has reasons against, each with what would help", () => {
    const { source, mentor } = look({});
    const { reasons, helps } = readiness(mentor, source);
    expect(reasons.map(({ name, side }) => `${side}: ${name}`)).toEqual([
      "against: evidence",
      "against: meetings",
      "against: contact",
      "against: goals",
      "weigh: feedback",
      "weigh: packet",
      "weigh: known",
    ]);
    expect(helps).toHaveLength(4);
  });

  it("of a mentor well known has reasons for", () => {
    const reasons = reasonsOf({
      [OSEI]: note(
        "mentor",
        ["since: 2025-09-18"],
        [
          "## Log",
          "- 2026-11-13 e-mail: check-in",
          "## Evidence",
          "- 2026-05-15 answered 14 questions",
          "- 2026-06-01 kept calm",
          "## Feedback",
          "- [x] Slower [told:: 2026-06-02]",
          "- [-] Louder",
          "## Commitments",
          "- [x] Table [due:: 2026-10-10] [delivered:: 2026-10-09]",
        ].join("\n"),
      ),
      "Meetings/A.md": note("meeting", [
        "mentors: Amara Osei",
        "date: 2026-10-15",
        "status: held",
        "arrived: early",
      ]),
      "Goals/G.md": note("goal", ["mentors: Amara Osei", "shared: 2026-01-01"]),
      "Letters/L.md": letter("2027-02-01", "## Packet\n- [x] CV\n- [x] Statement\n"),
    });
    for (const name of [
      "evidence",
      "meetings",
      "contact",
      "feedback",
      "commitments",
      "punctuality",
      "goals",
      "packet",
      "notice",
    ])
      expect([name, reasons.get(name)?.side]).toEqual([name, "for"]);
    expect(reasons.get("evidence")?.text).toBe("2 moments that they saw, 1 with a number.");
    expect(reasons.get("feedback")?.text).toBe("1 of 2 pieces of feedback reported back, none left open.");
    expect(reasons.get("known")).toMatchObject({
      side: "weigh",
      text: "You have known each other for 14 months.",
    });
  });

  it.each([
    ["2026-08-22", "for"],
    ["2026-08-21", "against"],
  ])("takes the guide's three months of silence: %s is %s", (last, side) => {
    const files = { [OSEI]: note("mentor", [], `## Log\n- ${last} call\n`) };
    expect(reasonsOf(files).get("contact")?.side).toBe(side);
  });

  it.each([
    ["2027-01-03", "for"],
    ["2027-01-02", "against"],
  ])("takes the guide's six weeks to the deadline %s: %s", (deadline, side) => {
    expect(reasonsOf({ "Letters/L.md": letter(deadline) }).get("notice")?.side).toBe(side);
  });

  it("looks at the nearest letter that is still open", () => {
    const reasons = reasonsOf({
      "Letters/Far.md": letter("2027-06-01"),
      "Letters/Near.md": letter("2027-02-01", "## Packet\n- [x] CV\n- [ ] Statement\n- [-] Extra\n"),
      "Letters/Sent.md": letter("2027-01-01").replace("---\n", "---\nsubmitted: 2026-11-01\n"),
      "Letters/Past.md": letter("2026-01-01"),
    });
    expect(reasons.get("packet")).toEqual({
      name: "packet",
      side: "against",
      text: "1 of 2 parts of the packet ready (Residency).",
      help: "Get ready for the packet: Statement.",
    });
  });

  it("tells what was late", () => {
    const reasons = reasonsOf({
      [OSEI]: note("mentor", [], "## Commitments\n- [ ] Table [due:: 2026-11-01]\n## Feedback\n- Slower\n"),
      "Meetings/A.md": note("meeting", [
        "mentors: Amara Osei",
        "date: 2026-10-15",
        "status: held",
        "arrived: late",
      ]),
    });
    expect(reasons.get("commitments")).toMatchObject({
      side: "against",
      text: "0 of 1 piece of work handed in on time, 1 overdue.",
    });
    expect(reasons.get("punctuality")?.text).toBe("Late to 1 meeting.");
    expect(reasons.get("feedback")).toMatchObject({ side: "against", help: expect.any(String) as string });
  });
});

describe("when it does not work", () => {
  const files = {
    [OSEI]: note(
      "mentor",
      ["cadence: 6 weeks"],
      "## Log\n- 2026-10-22 e-mail: asked\n- [ ] Send it #follow-up\n- [ ] Introduce me #waiting\n",
    ),
    "Meetings/A.md": note("meeting", [
      "mentors: Amara Osei",
      "date: 2026-12-15",
      "moved:",
      "  - 2026-11-10T15:00, asked 2026-11-01T09:00, by mentor",
      "  - 2026-11-20T15:00, asked 2026-11-11T09:00, by me",
      "  - 2026-01-20T15:00, asked 2026-01-11T09:00, by me",
    ]),
  };

  it("goes through four steps in their order, with one's own data", () => {
    const { mentor, source } = look(files);
    const steps = stepsWith(mentor, { ...source, owed: splitRows(rowsWith(mentor, source)) });
    expect(steps.map(({ name }) => name)).toEqual(["reflect", "clarify", "adjust", "leave"]);
    expect(steps[0]?.facts).toEqual([
      "Last in touch 4 weeks ago.",
      "You mean to be in touch every 6 weeks.",
      "Meetings moved in the last 6 months: 1 by you, 1 by them.",
      "You asked once and gave nothing back yet.",
      "1 thing you asked them for is still open.",
    ]);
    expect(steps[3]?.facts).toEqual([
      "You still owe them 1 thing: Send it.",
      "They still have 1 thing open for you.",
    ]);
  });

  it("offers only longer cadences, and none without a rhythm", () => {
    const { mentor, source } = look(files);
    expect(longerCadences(mentor, source).map(formatLength)).toEqual([
      "2 months",
      "3 months",
      "4 months",
      "6 months",
      "1 year",
    ]);
    const ended = look({ [OSEI]: note("mentor", ["status: ended"]) });
    expect(longerCadences(ended.mentor, ended.source)).toEqual([]);
    expect([mayEnd(mentor), mayEnd(ended.mentor)]).toEqual([true, false]);
  });
});
