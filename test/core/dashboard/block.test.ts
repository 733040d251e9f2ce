import { describe, expect, it } from "vitest";
import { isWithin } from "../../../src/core/agenda/within-days";
import { mentorOfBlock, sayChoice } from "../../../src/core/dashboard/block-mentor";
import { readBlock } from "../../../src/core/dashboard/block-options";
import { PANELS } from "../../../src/core/hints/hint";
import { day } from "../../fakes/fakes";
import { note, sourceOf } from "./vault";

describe("a block's options", () => {
  it("are read line by line, in any letter case and order", () => {
    expect(readBlock("days: 14\nSHOW: Letters, feedback\n\nmentor: Amara Osei\n")).toEqual({
      show: ["letters", "feedback"],
      mentor: { line: 4, written: "Amara Osei" },
      days: 14,
      isEmpty: false,
      faults: [],
    });
  });

  it.each([
    ["show: [goals, team]", ["goals", "team"]],
    ["show: goals team", ["goals", "team"]],
    ['show: "goals"', ["goals"]],
    ["show: goals, goals", ["goals"]],
    ["show: all", PANELS],
    ["show: letters, all", ["letters", ...PANELS.filter((name) => name !== "letters")]],
    ["days: 3", ["agenda"]],
  ])("take panels from %s", (text, show) => {
    expect(readBlock(text)).toMatchObject({ show, faults: [] });
  });

  it.each(["14", "14 days", "14d", '"14"'])("take days from %s", (written) => {
    expect(readBlock(`days: ${written}`)).toMatchObject({ days: 14, faults: [] });
  });

  it("of an empty block are the agenda, and it says so", () => {
    expect(readBlock(" \n")).toEqual({
      show: ["agenda"],
      mentor: null,
      days: null,
      isEmpty: true,
      faults: [],
    });
  });

  it.each([
    ["sort: date", 1, "“sort” is no option.", "show:, mentor: or days:"],
    ["show: agenda\nlettres", 2, "“lettres” has no option before it.", "show:, mentor: or days:"],
    ["letters, goals", 1, "“letters, goals” has no option before it.", "Write show: letters, goals."],
    ["show: lettres", 1, "“lettres” is no panel.", "Panels are meetings, agenda,"],
    ["show:", 1, "“show” names no panel.", "Panels are"],
    ["days: soon", 1, "“soon” is no number of days.", "days: 14"],
    ["days: -3", 1, "“-3” is no number of days.", "days: 14"],
    ["days: 1.5", 1, "“1.5” is no number of days.", "days: 14"],
    ["days: 99999", 1, "“99999” is no number of days.", "days: 14"],
    ["days:", 1, "“days” says no number.", "days: 14"],
    ["mentor:", 1, "“mentor” names nobody.", "[[Amara Osei]]"],
    ["days: 1\ndays: 2", 2, "“days” stands here a second time; the first one counts.", "days:"],
  ])("that are wrong are told: %s", (text, line, found, expected) => {
    const { faults } = readBlock(text);
    expect(faults).toEqual([{ line, found, expected: expect.stringContaining(expected) as string }]);
  });

  it("that are right hold beside wrong ones", () => {
    const read = readBlock("show: lettres, goals\ndays: x\nmentor: Amara Osei\nfoo: bar");
    expect(read).toMatchObject({ show: ["goals"], days: null, mentor: { written: "Amara Osei" } });
    expect(read.faults.map(({ line }) => line)).toEqual([1, 2, 4]);
  });

  it("show nothing where no panel is known", () => {
    expect(readBlock("show: lettres").show).toEqual([]);
  });
});

const { ledger } = sourceOf({
  "People/Amara Osei.md": note("mentor", ["aliases: [Dr. Osei]"]),
  "People/Li Chen.md": note("mentor", ["name: Li Chen, PhD"]),
  "Old/Li Chen.md": note("mentor", ["status: ended"]),
  "Home.md": "# Home\n",
});
const named = (written: string) => mentorOfBlock({ mentor: { line: 2, written } }, ledger, "Home.md");

describe("a block's mentor", () => {
  it.each([
    "Amara Osei",
    "amara osei",
    "DR. OSEI",
    "[[Amara Osei]]",
    "[[People/Amara Osei|her]]",
    "[[Dr. Osei]]",
  ])("is found by %s", (written) => {
    expect(named(written)).toMatchObject({ mentor: { path: "People/Amara Osei.md" }, fault: null });
  });

  it("is one of two with a name only by path", () => {
    expect(named("[[Old/Li Chen]]").mentor?.path).toBe("Old/Li Chen.md");
    const { mentor, fault } = named("li chen");
    expect(mentor).toBeNull();
    expect(fault).toMatchObject({ line: 2, found: expect.stringContaining("can be 2 mentors") as string });
    expect(fault?.found).toContain("Old/Li Chen, People/Li Chen");
  });

  it.each([
    ["Nobody Here", "“Nobody Here” is no mentor you have."],
    ["[[Home]]", "“[[Home]]” is a note, but no mentor."],
    ["Amara Osei, Dr. Osei", "names more than one mentor."],
  ])("that is not one is told: %s", (written, found) => {
    const { mentor, fault } = named(written);
    expect(mentor).toBeNull();
    expect(fault?.found).toContain(found);
    expect(fault?.found).toContain("all mentors are shown");
    expect(fault?.expected).toContain("Your mentors are Amara Osei, Li Chen");
  });

  it("is nobody in a vault without mentors", () => {
    const empty = sourceOf({}).ledger;
    const { fault } = mentorOfBlock({ mentor: { line: 1, written: "A" } }, empty, "");
    expect(fault?.expected).toBe("There is no mentor's note yet.");
  });

  it("and the days are said", () => {
    const { mentor } = named("Dr. Osei");
    expect(sayChoice(null, null)).toBeNull();
    expect(sayChoice(mentor, null)).toBe("Only Amara Osei");
    expect(sayChoice(mentor, 1)).toBe("Only Amara Osei, within 1 day");
    expect(sayChoice(null, 14)).toBe("Within 14 days");
    expect(sayChoice(null, 0)).toBe("Up to today");
  });
});

describe("days", () => {
  const last = day("2026-11-29");
  it("keep rows due by then, and open and waiting ones", () => {
    expect(isWithin({ due: day("2026-11-29"), state: "soon" }, last)).toBe(true);
    expect(isWithin({ due: day("2026-11-30"), state: "later" }, last)).toBe(false);
    expect(isWithin({ due: day("2026-12-30"), state: "waiting" }, last)).toBe(true);
    expect(isWithin({ due: null, state: "open" }, last)).toBe(true);
    expect(isWithin({ due: day("2030-01-01"), state: "later" }, null)).toBe(true);
  });
});
