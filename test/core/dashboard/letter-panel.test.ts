/** What the letters' panel adds to the time line: the acts that come next, and what a system takes. */
import { describe, expect, it } from "vitest";
import { letterActs, letterRow } from "../../../src/core/dashboard/letter-acts";
import { limitOf, overLimits } from "../../../src/core/dashboard/letter-limits";
import { letterReasons } from "../../../src/core/dashboard/letter-reasons";
import { lettersView } from "../../../src/core/dashboard/letters";
import { currentSeason, letterLimit, systemKey } from "../../../src/core/ledger/season";
import { day } from "../../fakes/fakes";
import { note, sourceOf } from "./vault";

const OSEI = { "People/Amara Osei.md": note("mentor", []) };
const letterOf = (...properties: string[]) =>
  note("letter", ["mentors: Amara Osei", "deadline: 2027-01-15", ...properties]);

describe("the acts of a letter", () => {
  const YES = ["asked: 2026-10-01", "answered: 2026-10-02", "answer: yes"];
  const SUBMITTED = [...YES, "packet_sent: 2026-10-03", "submitted: 2026-11-01"];
  const OUTCOME = [...SUBMITTED, "outcome: accepted", "outcome_on: 2026-11-20"];

  it.each([
    ["planned", [], ["mark-asked", "draft-letter-request", "open-packet"]],
    ["asked", YES.slice(0, 1), ["mark-answered", "open-packet"]],
    ["agreed", YES, ["mark-packet-sent", "open-packet", "draft-packet"]],
    [
      "declined",
      [...YES.slice(0, 2), "answer: declined"],
      ["plan-letter", "draft-thanks-anyway", "mark-answered"],
    ],
    ["answered in words that are none", YES.slice(0, 2), ["mark-answered"]],
    [
      "with the packet sent",
      SUBMITTED.slice(0, 4),
      ["mark-submitted", "draft-letter-reminder", "open-packet"],
    ],
    ["submitted", SUBMITTED, ["mark-thanked", "draft-thanks", "record-outcome"]],
    ["thanked for", [...SUBMITTED, "thanked: 2026-11-02"], ["record-outcome"]],
    ["with an outcome", OUTCOME, ["mark-told", "draft-outcome", "mark-thanked", "draft-thanks"]],
    ["told", [...OUTCOME, "thanked: 2026-11-02", "told: 2026-11-21"], []],
  ])("%s take it on", (_, properties, acts) => {
    const source = sourceOf({ ...OSEI, "L.md": letterOf(...properties) });
    const [letter] = source.ledger.letters;
    expect(letterActs(letter!, source)).toEqual(acts);
    expect(letterRow(letter!, source)).toMatchObject({
      path: "L.md",
      mentors: [{ path: "People/Amara Osei.md", name: "Amara Osei" }],
      acts,
    });
  });

  it.each([
    ["2026-12-31", ["mark-submitted", "draft-letter-reminder", "open-packet"]],
    ["2027-01-01", ["mark-submitted", "mark-reminded", "draft-letter-reminder", "open-packet"]],
    ["2027-01-16", ["mark-submitted", "mark-reminded", "draft-letter-reminder", "open-packet"]],
  ])("note a reminder only from when reminders count: on %s", (today, acts) => {
    const files = { ...OSEI, "L.md": letterOf(...SUBMITTED.slice(0, 4)) };
    const source = sourceOf(files, { today: day(today) });
    expect(letterActs(source.ledger.letters[0]!, source)).toEqual(acts);
  });
});

describe("the season", () => {
  it.each([
    ["ERAS", "eras"],
    [" SF Match ", "sf_match"],
    ["ResidencyCAS (2027)", "residencycas_2027"],
    ["–", ""],
  ])("knows %s by the name %s", (system, key) => expect(systemKey(system)).toBe(key));

  it("is the newest by year; one without a year stands behind", () => {
    const { ledger } = sourceOf({
      "A.md": note("season", ["year: 2026", "letter_limit_eras: 3"]),
      "B.md": note("season", ["year: 2027", "letter_limit_eras: 4"]),
      "C.md": note("season", ["letter_limit_eras: 5", "letter_limit_sf_match: 2"]),
    });
    expect(currentSeason(ledger)?.path).toBe("B.md");
    expect(letterLimit(ledger, "eras")?.most).toBe(4);
    expect(letterLimit(ledger, "SF Match")).toBeNull();
    expect(letterLimit(ledger, "")).toBeNull();
    expect(currentSeason(sourceOf(OSEI).ledger)).toBeNull();
  });

  it("is quoted with what it says of itself", () => {
    const said = (...properties: string[]) =>
      limitOf(sourceOf({ "S.md": note("season", ["letter_limit_eras: 4", ...properties]) }).ledger, " ERAS ");
    const end = "says that ERAS takes 4 letters for one destination.";
    expect(said()).toBe(`Your season note ${end}`);
    expect(said("year: 2027", "source: '[[Handout]]'", "as_of: 2026-06-01")).toBe(
      `Your season note (2027, Handout, as of June 1, 2026) ${end}`,
    );
  });
});

describe("more letters than a system takes", () => {
  const season = { "S.md": note("season", ["letter_limit_eras: 2"]) };
  const eras = (...more: string[]) => letterOf("destination: North", "system: ERAS", ...more);
  const files = { ...OSEI, ...season, "A.md": eras(), "B.md": eras("answer: yes", "answered: 2026-11-01") };

  it("are said with the destination and the figure of the note", () => {
    const source = sourceOf({ ...files, "C.md": letterOf("destination: ' north'", "system: eras") });
    const words =
      "3 letters are planned for North; your season note says that ERAS takes 2 letters for one destination.";
    expect(overLimits(source)).toEqual([words]);
    const view = lettersView({ ...source, hints: [], days: null, filter: { mentor: null, text: "" } });
    expect(view?.limits).toEqual([words]);
  });

  it.each([
    ["as many as it takes", files],
    ["one of whom declined", { ...files, "C.md": eras("answer: declined", "answered: 2026-11-01") }],
    ["one of which is over", { ...files, "C.md": eras("told: 2026-11-01") }],
    ["in another system", { ...files, "C.md": letterOf("destination: North", "system: Interfolio") }],
    ["for another destination", { ...files, "C.md": letterOf("destination: South", "system: ERAS") }],
    [
      "without a destination",
      { ...files, "C.md": letterOf("system: ERAS"), "D.md": letterOf("system: ERAS") },
    ],
    ["without a figure", { ...files, "S.md": note("season", []), "C.md": eras() }],
  ])("are not said of letters %s", (_, vault) => expect(overLimits(sourceOf(vault))).toEqual([]));

  it("are counted with those that are about to be planned, for their destinations alone", () => {
    const source = sourceOf({ ...files, "C.md": eras() });
    expect(overLimits(source, [{ destination: "South", system: "ERAS" }])).toEqual([]);
    expect(overLimits(source, [{ destination: "NORTH", system: "ERAS" }])).toEqual([
      expect.stringMatching(/^4 letters are planned for NORTH;/),
    ]);
  });
});

describe("reasons before a letter is planned", () => {
  it("come by side, and say nothing of a letter that is planned already", () => {
    const { ledger, today } = sourceOf({
      "People/Amara Osei.md": note(
        "mentor",
        ["since: 2025-01-01"],
        "## Evidence\n- 2026-11-01 took 9 histories\n",
      ),
      "L.md": letterOf("destination: North"),
    });
    const sides = letterReasons([...ledger.mentors.values()][0]!, { ledger, today });
    expect(sides.map(({ title }) => title)).toEqual([
      "Speaks for asking Amara Osei",
      "Speaks for waiting to ask Amara Osei",
      "To weigh with Amara Osei",
    ]);
    expect(sides.flatMap(({ lines }) => lines).join("\n")).not.toMatch(/packet|deadline/);
  });
});
