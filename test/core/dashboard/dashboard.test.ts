import { describe, expect, it } from "vitest";
import { sayChanges } from "../../../src/core/dashboard/changes";
import { dashboard } from "../../../src/core/dashboard/dashboard";
import { type DashboardFilter, NO_FILTER } from "../../../src/core/dashboard/filter";
import { shownGoals } from "../../../src/core/dashboard/goals";
import { shownMeetings } from "../../../src/core/dashboard/meetings";
import { shownMentors } from "../../../src/core/dashboard/mentors";
import type { PanelSource } from "../../../src/core/dashboard/panel-source";
import { withStaying } from "../../../src/core/dashboard/staying";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { note, SMALL_VAULT, sourceOf, TODAY } from "./vault";

const panelSource = (files: Record<string, string>, filter: DashboardFilter): PanelSource => ({
  ...sourceOf(files),
  hints: [],
  filter,
  days: null,
});

const titles = (view: ReturnType<typeof dashboard>) =>
  view.sections.map(({ title, rows, count }) => [title, count, rows.map((row) => row.title)]);

describe("dashboard", () => {
  it("puts rows under the headings of their states, in order, and leaves empty ones out", () => {
    expect(titles(dashboard(sourceOf(SMALL_VAULT), NO_FILTER))).toEqual([
      ["Overdue", 2, ["Send the abstract", "Send the agenda for Tuesday's meeting"]],
      ["Later", 1, ["Review your goal: Poster"]],
    ]);
  });

  it("names the days of soon where the setting is not a week", () => {
    const settings = { ...DEFAULT_SETTINGS, offsets: { ...DEFAULT_SETTINGS.offsets, soon: 60 } };
    const view = dashboard(sourceOf(SMALL_VAULT, { settings }), NO_FILTER);
    expect(view.sections.map(({ title }) => title)).toEqual(["Overdue", "Next 60 days"]);
  });

  it("is calm when nothing is late, for today or soon, and tells what comes first", () => {
    const goals = {
      "Goals/Near.md": note("goal", [
        "review_every: 1 month",
        "reviewed: 2026-11-20",
        "shared: 2026-01-01",
        "mentors: Amara Osei",
      ]),
      "Goals/Far.md": note("goal", ["reviewed: 2026-11-20", "shared: 2026-01-01", "mentors: Amara Osei"]),
      "People/Amara Osei.md": note("mentor", [], "## Log\n- 2026-11-20 call\n"),
    };
    const view = dashboard(sourceOf(goals), NO_FILTER);
    expect([view.isCalm, view.nextRow?.title]).toEqual([true, "Review your goal: Near"]);
    expect(dashboard(sourceOf(SMALL_VAULT), NO_FILTER).isCalm).toBe(false);
  });

  it("is empty without mentors, meetings and goals, whatever else there is", () => {
    expect(
      dashboard(sourceOf({ "A.md": "text", "Me.md": note("profile", ["name: Me"]) }), NO_FILTER).isEmpty,
    ).toBe(true);
    expect(dashboard(sourceOf({ "A.md": note("mentor", []) }), NO_FILTER).isEmpty).toBe(false);
  });

  it("filters every part by mentor", () => {
    const filter = { mentor: "People/Lucía Ferrante.md", text: "" };
    const source = panelSource(SMALL_VAULT, filter);
    expect([
      dashboard(source, filter).sections,
      shownMeetings(source),
      shownGoals(source),
      shownMentors(source).map(({ name }) => name),
    ]).toEqual([[], [], [], ["Lucía Ferrante"]]);
  });

  it("filters every part by text", () => {
    const filter = { mentor: null, text: "room osei" };
    const source = panelSource(SMALL_VAULT, filter);
    expect([
      dashboard(source, filter).sections,
      shownMeetings(source).length,
      shownGoals(source),
      shownMentors(source),
    ]).toEqual([[], 1, [], []]);
    expect(dashboard(sourceOf(SMALL_VAULT), { mentor: null, text: "abstract" }).sections[0]?.count).toBe(1);
  });

  it("shows rows that stay, and does not count them", () => {
    const source = sourceOf(SMALL_VAULT);
    const [first, ...others] = source.rows;
    const staying = { rows: source.rows, done: new Set([first?.key ?? ""]) };
    const view = dashboard({ ...source, rows: others }, NO_FILTER, staying);
    expect([view.sections[0]?.count, view.sections[0]?.rows.length]).toEqual([1, 2]);
  });
});

describe("rows that stay", () => {
  const { rows } = sourceOf(SMALL_VAULT);
  const keys = rows.map(({ key }) => key);

  it.each([
    [[0], [1, 2]],
    [[1], [0, 2]],
    [[2], [0, 1]],
    [[0, 1], [2]],
    [[0, 2], [1]],
  ])("keeps the gone rows %j at their places", (gone, left) => {
    const now = left.map((place) => rows[place]!);
    expect(withStaying(now, rows, new Set(gone.map((place) => keys[place]!)))).toEqual(rows);
  });

  it("keeps none that is not to stay, and no row twice", () => {
    expect(withStaying(rows.slice(1), rows, new Set())).toEqual(rows.slice(1));
    expect(withStaying(rows, rows, new Set(keys))).toBe(rows);
  });
});

describe("changes in words", () => {
  const { rows } = sourceOf(SMALL_VAULT);

  it("names one row, and counts more", () => {
    expect(sayChanges(rows, rows.slice(1))).toBe("“Send the abstract” left the list. 2 rows now.");
    expect(sayChanges(rows.slice(1), rows)).toBe("“Send the abstract” came to the list. 3 rows now.");
    expect(sayChanges(rows, rows.slice(2))).toBe("2 rows left the list. 1 row now.");
    expect(sayChanges(rows.slice(0, 1), rows.slice(1, 2))).toMatch(
      /left the list\. .+ came to the list\. 1 row now\.$/,
    );
  });

  it("says nothing where nothing came or went", () => {
    expect(sayChanges(rows, [...rows].reverse())).toBeNull();
  });
});

describe("today", () => {
  it("is the source's", () => {
    expect(dashboard(sourceOf(SMALL_VAULT), NO_FILTER).today).toBe(TODAY);
  });
});
