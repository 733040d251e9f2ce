import { describe, expect, it } from "vitest";
import type { Row } from "../../../src/core/agenda/row";
import { rowWords } from "../../../src/core/dashboard/row-words";
import { day } from "../../fakes/fakes";
import { TODAY } from "./vault";

const ROW: Row = {
  key: "k",
  rule: "follow-up",
  state: "soon",
  due: day("2026-11-25"),
  limit: null,
  title: "Send the abstract",
  why: "",
  figure: "setting",
  mentors: [{ path: "People/Amara Osei.md", name: "Amara Osei" }],
  path: "Goals/Poster.md",
  line: 3,
  written: "- [ ] Send the abstract",
  recurs: false,
  acts: ["tick"],
  stopQuestion: null,
};
const when = (change: Partial<Row>) => rowWords({ ...ROW, ...change }, TODAY).when;

describe("when", () => {
  it.each<[string, Partial<Row>, string | null]>([
    ["a day of the week", {}, "Wed"],
    ["late since the due date", { state: "overdue", due: day("2026-11-19") }, "3 d late"],
    [
      "late since the limit, where there is one",
      { state: "overdue", due: day("2026-10-11"), limit: day("2026-11-11") },
      "11 d late",
    ],
    ["today", { state: "today", due: TODAY, limit: day("2026-12-22") }, "today"],
    [
      "not late between due date and limit",
      { state: "today", due: day("2026-11-19"), limit: day("2027-05-19") },
      "since Nov 19",
    ],
    ["not late while others are waited for", { state: "waiting", due: day("2026-11-19") }, "since Nov 19"],
    ["nothing without a date", { state: "open", due: null }, null],
    ["a date when it is far", { state: "later", due: day("2027-01-07") }, "Jan 7, 2027"],
  ])("is %s", (_, change, said) => {
    expect(when(change)).toBe(said);
  });
});

describe("the words of a row", () => {
  it("tell all of it to a screen reader", () => {
    const late: Row = { ...ROW, state: "overdue", due: day("2026-10-11"), limit: day("2026-11-11") };
    expect(rowWords(late, TODAY).spoken).toBe(
      "Send the abstract. Overdue. Due Sunday, October 11, 2026, at the latest Wednesday, November 11, 2026. Amara Osei",
    );
  });

  it("say where a row without mentors stands, unless its title does", () => {
    const alone: Row = { ...ROW, mentors: [], due: null, state: "open" };
    expect(rowWords(alone, TODAY)).toMatchObject({
      about: "Poster",
      dates: null,
      spoken: "Send the abstract. No date set. Note Poster",
    });
    expect(rowWords({ ...alone, title: "Review your goal: Poster" }, TODAY).about).toBeNull();
  });
});
