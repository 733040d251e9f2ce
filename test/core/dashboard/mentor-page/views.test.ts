import { describe, expect, it } from "vitest";
import { balanceView } from "../../../../src/core/dashboard/mentor-page/balance-view";
import { evidenceOf } from "../../../../src/core/dashboard/mentor-page/evidence";
import { mentorToShow } from "../../../../src/core/dashboard/mentor-page/followed";
import { mentorHead } from "../../../../src/core/dashboard/mentor-page/head";
import { lastMeetings } from "../../../../src/core/dashboard/mentor-page/held-meetings";
import { isShortNotice, reliabilityWith } from "../../../../src/core/dashboard/mentor-page/reliability";
import { day } from "../../../fakes/fakes";
import { note, sourceOf } from "../vault";

const OSEI = "People/Amara Osei.md";
type Files = Readonly<Record<string, string>>;

function look(files: Files) {
  const source = sourceOf({ [OSEI]: note("mentor", []), "People/Li Chen.md": note("mentor", []), ...files });
  const mentor = source.ledger.mentors.get(OSEI);
  if (!mentor) throw new Error("There is no mentor.");
  return { source, mentor };
}

const meeting = (date: string, more: readonly string[] = [], body = "") =>
  note("meeting", ["mentors: Amara Osei", `date: ${date}`, "status: held", ...more], body);

describe("the mentor to show", () => {
  const { ledger } = look({
    "Meetings/One.md": meeting("2026-10-01"),
    "Meetings/Both.md": note("meeting", ["mentors: [Amara Osei, Li Chen]", "date: 2026-10-02"]),
    "Letters/L.md": note("letter", ["mentors: Li Chen", "deadline: 2027-01-15"]),
    "Goals/G.md": note("goal", ["mentors: Amara Osei"]),
    "People/Tom.md": note("contact", ["introduced_by: Amara Osei"]),
    "Home.md": "# Home\n",
  }).source;

  it.each([
    [OSEI, OSEI],
    ["Meetings/One.md", OSEI],
    ["Letters/L.md", "People/Li Chen.md"],
    ["Goals/G.md", OSEI],
    ["People/Tom.md", OSEI],
  ])("is the one that %s is about", (path, expected) => {
    const shown = mentorToShow(ledger, { note: path, last: "People/Li Chen.md" });
    expect(shown).toMatchObject({ mentor: { path: expected }, instead: null });
  });

  it.each(["Meetings/Both.md", "Home.md", "Gone.md"])("stays when %s is about no one", (path) => {
    const shown = mentorToShow(ledger, { note: path, last: OSEI });
    expect(shown?.mentor.path).toBe(OSEI);
    expect(shown?.instead).not.toBeNull();
    expect(mentorToShow(ledger, { note: path, last: null })).toBeNull();
  });

  it("is nobody when the last one is gone", () => {
    expect(mentorToShow(ledger, { note: null, last: "People/Gone.md" })).toBeNull();
    expect(mentorToShow(ledger, { note: null, last: OSEI })?.instead).toBeNull();
  });
});

describe("the head", () => {
  it("says who it is, and leaves out what is not known", () => {
    const full = look({
      [OSEI]: note(
        "mentor",
        [
          "position: Professor",
          "institution: College",
          "roles: [specialty]",
          "relationship: [mentor]",
          "status: keeping-in-touch",
          "since: 2024-03-01",
          "channel: e-mail",
          "cadence: 6 weeks",
        ],
        "## Log\n- 2026-11-20 call\n",
      ),
    });
    expect(mentorHead(full.mentor, full.source)).toMatchObject({
      name: "Amara Osei",
      position: "Professor, College",
      tags: ["mentor", "specialty", "keeping in touch"],
      facts: [
        { text: "in touch 2 days ago" },
        { text: "every 6 weeks" },
        { text: "since Mar 2024" },
        { text: "best by e-mail" },
      ],
    });
    const bare = look({ [OSEI]: note("mentor", ["status: prospect"]) });
    expect(mentorHead(bare.mentor, bare.source)).toMatchObject({
      position: null,
      tags: ["prospect"],
      facts: [{ text: "no contact yet" }],
    });
  });
});

describe("the last meetings", () => {
  it("are the newest five that were held, with what is open", () => {
    const files: Record<string, string> = {};
    for (const month of ["01", "02", "03", "04", "05", "06"])
      files[`Meetings/${month}.md`] = meeting(`2026-${month}-10`);
    files["Meetings/Coming.md"] = meeting("2026-12-10", ["status: planned"]).replace("status: held\n", "");
    files["Meetings/Open.md"] = meeting(
      "2026-10-10",
      [],
      "- [ ] Send it\n- [x] Sent\n## Feedback\n- [x] Told\n- [/] Applied\n## Commitments\n- [ ] Work\n## Questions\n- [ ] Why\n",
    );
    const { mentor, source } = look(files);
    const found = lastMeetings(mentor, source);
    expect(found.map(({ title }) => title)).toEqual(["Oct 10", "Jun 10", "May 10", "Apr 10", "Mar 10"]);
    expect(found[0]?.facts).toEqual(["6 weeks ago", "3 open"]);
  });
});

describe("evidence", () => {
  it("comes newest first, its numbers apart, undated last", () => {
    const { mentor, source } = look({
      [OSEI]: note(
        "mentor",
        [],
        "## Evidence\n- 2026-05-15 answered 14 questions in 1 hour\n- kept calm\n- [-] no\n",
      ),
      "Meetings/M.md": meeting(
        "2026-06-01",
        [],
        "## Evidence\n- on time\n- 2027-01-01 not yet\n- [[Li Chen]] saw the poster\n",
      ),
      "Meetings/L.md": note(
        "meeting",
        ["mentors: Li Chen", "date: 2026-07-01"],
        "- saw it #evidence [[Amara Osei]]\n",
      ),
    });
    const found = evidenceOf(mentor, source);
    expect(found.map(({ date, hasNumber }) => [date, hasNumber])).toEqual([
      ["2026-07-01", false],
      ["2026-06-01", false],
      ["2026-06-01", false],
      ["2026-05-15", true],
      [null, false],
    ]);
    expect(found[3]?.parts).toEqual([
      { text: "answered ", isNumber: false },
      { text: "14", isNumber: true },
      { text: " questions in ", isNumber: false },
      { text: "1", isNumber: true },
      { text: " hour", isNumber: false },
    ]);
  });
});

describe("the balance", () => {
  it("is nothing where nothing passed", () => {
    const { mentor, source } = look({});
    expect(balanceView(mentor, source)).toBeNull();
  });

  it("counts a year and says what came last", () => {
    const { mentor, source } = look({
      [OSEI]: note(
        "mentor",
        [],
        [
          "## Log",
          "- 2024-01-10 e-mail: asked long ago",
          "- 2026-05-01 e-mail: thanks",
          "- 2026-09-01 e-mail: asked about the clinic",
          "- 2026-10-01 e-mail: asked again",
          "## Advocacy",
          "- 2026-08-01 nominated me",
        ].join("\n"),
      ),
    });
    const view = balanceView(mentor, source);
    expect(view?.lanes.map(({ side, count }) => [side, count])).toEqual([
      ["asks", 2],
      ["gives", 1],
      ["helps", 1],
      ["thanks", 1],
    ]);
    for (const { marks } of view?.lanes ?? [])
      for (const { at } of marks) expect(at > 0 && at <= 100).toBe(true);
    expect(view?.sentences).toEqual([
      "2 asks since you last gave something back on May 1.",
      "They helped once since your last thanks on May 1.",
    ]);
  });
});

describe("reliability", () => {
  const at = (written: string) => {
    const [date = "", time = null] = written.split("T");
    return { date: day(date), time };
  };

  it.each([
    { from: "2026-11-20T15:00", asked: "2026-11-19T15:00", isShort: false },
    { from: "2026-11-20T15:00", asked: "2026-11-19T15:01", isShort: true },
    { from: "2026-11-20T15:00", asked: "2026-11-20T09:00", isShort: true },
    { from: "2026-11-20", asked: "2026-11-19T23:00", isShort: false },
    { from: "2026-11-20", asked: "2026-11-20", isShort: true },
  ])("takes less than 24 hours for short: $from, asked $asked", ({ from, asked, isShort }) => {
    expect(isShortNotice({ from: at(from), asked: at(asked) })).toBe(isShort);
  });

  it("counts late arrivals, own changes and work, and never the mentor's changes", () => {
    const { mentor, source } = look({
      [OSEI]: note(
        "mentor",
        [],
        [
          "## Commitments",
          "- [x] Kept [due:: 2026-10-10] [delivered:: 2026-10-10]",
          "- [x] Late [due:: 2026-10-10] [delivered:: 2026-10-11]",
          "- [ ] Overdue [due:: 2026-11-01]",
          "- [ ] To come [due:: 2026-12-01]",
        ].join("\n"),
      ),
      "Meetings/A.md": meeting("2026-10-01", ["arrived: late"]),
      "Meetings/B.md": meeting("2026-10-02", [
        "arrived: early",
        "moved:",
        "  - 2026-09-30T15:00, asked 2026-09-30T09:00, by me",
        "  - 2026-09-20T15:00, asked 2026-09-20T09:00, by mentor",
      ]),
    });
    expect(reliabilityWith(mentor, source)).toMatchObject({
      arrivals: { all: 2, late: 1 },
      shortNotice: 1,
      changes: 1,
      overdue: 1,
      onTime: { kept: 1, all: 3 },
    });
    expect(reliabilityWith(mentor, source).lines.map(({ text }) => text)).toEqual([
      "On time for 1 of 2 meetings where you noted it.",
      "Your one change of a meeting came with less than 24 hours' notice.",
      "1 of 3 pieces of work handed in by the day agreed, 1 overdue.",
    ]);
  });

  it("says nothing where nothing is noted", () => {
    const { mentor, source } = look({});
    expect(reliabilityWith(mentor, source)).toMatchObject({ onTime: null, lines: [] });
  });
});
