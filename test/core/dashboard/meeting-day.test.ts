import { describe, expect, it } from "vitest";
import { comingMeetings } from "../../../src/core/dashboard/meetings";
import { note, sourceOf, TODAY } from "./vault";

const MENTOR = { "People/Amara Osei.md": note("mentor", []) };

function only(...properties: string[]) {
  const text = note("meeting", ["mentors: Amara Osei", ...properties]);
  return comingMeetings(sourceOf({ ...MENTOR, "M.md": text }).ledger, TODAY)[0]!;
}

describe("the day of a meeting", () => {
  it("asks how one came, and later whether it may run over", () => {
    const today = `date: ${TODAY}`;
    expect(only("date: 2026-11-24").onTheDay).toBeNull();
    expect(only(today).onTheDay).toEqual({ arrived: null, overran: null });
    expect(only(today, "arrived: on-time", "overran: asked").onTheDay).toEqual({
      arrived: "Arrived on time",
      overran: "ran over, as agreed",
    });
  });

  it("offers what there is still to do, in the words of rows", () => {
    expect(only("date: 2026-11-24").row.acts).toEqual([
      "prepare-meeting",
      "add-questions",
      "draft-agenda",
      "mark-agenda-sent",
      "reschedule",
      "mark-cancelled",
    ]);
    expect(only(`date: ${TODAY}`, "agenda_sent: 2026-11-20").row.acts).toEqual([
      "mark-arrived-early",
      "mark-arrived-on-time",
      "mark-arrived-late",
      "draft-run-over",
      "mark-overran-asked",
      "close-meeting",
      "prepare-meeting",
      "add-questions",
      "reschedule",
      "mark-cancelled",
    ]);
    expect(only(`date: ${TODAY}`, "arrived: late", "overran: no").row.acts[0]).toBe("close-meeting");
  });
});
