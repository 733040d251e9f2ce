/** What is done with a meeting: moved, noted down on its day, and closed; each one step to undo. */
import { describe, expect, it } from "vitest";
import { closeMeeting, thanksDue, type ClosedMeeting } from "../../src/app/close-meeting";
import { reschedule, type Rescheduling } from "../../src/app/reschedule";
import { targetOfRecord } from "../../src/app/acts/target";
import { unsortedLines } from "../../src/core/messages/unsorted";
import { FakeApp } from "../fakes/fake-app";
import { day } from "../fakes/fakes";

const PATH = "Meetings/2026-11-20 Osei.md";
const NEXT = "Meetings/2027-01-15 Osei.md";
const HEAD =
  '---\ntype: meeting\nmentors: "[[Amara Osei]]"\ndate: 2026-11-20\ntime: "15:00"\nstatus: planned\n---\n';
const BODY = `## Questions
- [ ] Why?
- How long?

## Notes
Slides too full
- Send the abstract

## Reflection
`;

function app(text = HEAD + BODY) {
  const it = new FakeApp({ "People/Amara Osei.md": "---\ntype: mentor\n---\n", [PATH]: text });
  it.clock.turnTo("2026-11-21", "09:30");
  return it;
}

const meetingIn = (it: FakeApp) => it.snapshot().ledger.meetings.find(({ path }) => path === PATH)!;

function closedAs(it: FakeApp, more: Partial<ClosedMeeting>): ClosedMeeting {
  return {
    meeting: meetingIn(it),
    ...{ status: "held", arrived: null, overran: null, important: false, sorted: [], reflection: "" },
    ...{ answered: [], next: null },
    ...more,
  };
}

describe("moving a meeting", () => {
  const move = async (it: FakeApp, how: Rescheduling) => {
    it.clock.turnTo("2026-11-18", "09:30");
    return reschedule(it, meetingIn(it), how);
  };
  const to = { date: day("2026-11-27"), time: "16:30" };

  it("notes the change and sets the day, as one step", async () => {
    const it = app();
    expect(await move(it, { by: "me", to })).toEqual({ result: "done", paths: [PATH] });
    expect(it.store.text(PATH)).toBe(
      HEAD.replace("2026-11-20", "2026-11-27")
        .replace("15:00", "16:30")
        .replace("planned\n", 'planned\nmoved:\n  - "2026-11-20T15:00, asked 2026-11-18T09:30, by me"\n') +
        BODY,
    );
    expect(it.notices.last).toBe("Moved the Nov 20 meeting to Nov 27.");
    await it.writer.undo();
    expect(it.store.text(PATH)).toBe(HEAD + BODY);
  });

  it("counts only one's own changes in the hint", async () => {
    const it = app();
    const hints = () => it.snapshot().hints.map(({ hint }) => hint);
    await move(it, { by: "mentor", to });
    await move(it, { by: "mentor", to: null });
    expect(meetingIn(it).properties.moved).toHaveLength(2);
    expect(hints()).not.toContain("often-moved");
    await move(it, { by: "me", to: { date: day("2026-12-04"), time: null } });
    await move(it, { by: "me", to: null });
    expect(it.notices.last).toBe("Noted that the Dec 4 meeting is to be moved.");
    expect(hints()).toContain("often-moved");
  });

  it("counts once what is first asked for and then agreed on", async () => {
    const it = app();
    await move(it, { by: "me", to: null });
    it.clock.turnTo("2026-11-20", "14:00");
    expect(await reschedule(it, meetingIn(it), { by: "me", to: null })).toEqual({ result: "unchanged" });
    expect((await reschedule(it, meetingIn(it), { by: "me", to })).result).toBe("done");
    expect(it.store.text(PATH)).toContain("date: 2026-11-27\n");
    expect(it.notices.last).toBe("Moved the Nov 20 meeting to Nov 27.");
    expect(meetingIn(it).properties.moved).toMatchObject([
      { asked: { date: "2026-11-18", time: "09:30" }, by: "me" },
    ]);
    expect(it.snapshot().hints.map(({ hint }) => hint)).not.toContain("often-moved");
  });

  it("refuses where the note cannot be written, and tells", async () => {
    const it = app();
    const meeting = meetingIn(it);
    it.store.files.set(PATH, "---\ndate: [\n---\n");
    expect(await reschedule(it, meeting, { by: "me", to })).toMatchObject({ result: "refused" });
    expect(it.notices.last).toContain("cannot be read");
  });
});

describe("the day of a meeting", () => {
  it.each([
    ["mark-arrived-early", "arrived: early"],
    ["mark-arrived-on-time", "arrived: on-time"],
    ["mark-arrived-late", "arrived: late"],
    ["mark-overran-asked", "overran: asked"],
  ] as const)("%s writes %s, and undo takes it back", async (act, line) => {
    const it = app();
    const row = targetOfRecord(meetingIn(it), it.snapshot().ledger);
    expect((await it.act({ act, row })).result).toBe("done");
    expect(it.store.text(PATH)).toBe(HEAD.replace("planned\n", `planned\n${line}\n`) + BODY);
    expect(it.snapshot().ledger.problems).toEqual([]);
    await it.writer.undo();
    expect(it.store.text(PATH)).toBe(HEAD + BODY);
  });
});

describe("closing a meeting", () => {
  const lines = (it: FakeApp) =>
    unsortedLines({ path: PATH, text: it.store.text(PATH) }, it.settings.current());

  it("sorts, ticks, reflects and plans the next one, all as one step", async () => {
    const it = app();
    const [slides, send] = lines(it);
    const closed = closedAs(it, {
      ...{ arrived: "early", overran: "no", reflection: "Fewer words" },
      sorted: [
        { line: slides!, as: "feedback", due: null },
        { line: send!, as: "follow-up", due: day("2026-12-04") },
      ],
      answered: meetingIn(it).entries.slice(0, 2),
      next: { path: NEXT, text: "---\ntype: meeting\n---\n" },
    });
    expect(await closeMeeting(it, closed)).toEqual({ result: "done", paths: [NEXT, PATH] });
    expect(it.store.text(PATH)).toBe(
      `${HEAD.replace("planned\n", "held\narrived: early\noverran: no\n")}## Questions
- [x] Why?
- [x] How long?

## Notes
- [ ] Slides too full #feedback
- [ ] Send the abstract 📅 2026-12-04

## Reflection
- Fewer words
`,
    );
    expect(it.store.text(NEXT)).toContain("type: meeting");
    expect(it.rules()).not.toContain("close-meeting");
    await it.writer.undo();
    expect([it.store.text(PATH), it.store.exists(NEXT)]).toEqual([HEAD + BODY, false]);
  });

  it("writes all of it or nothing", async () => {
    const it = app();
    const [slides] = lines(it);
    it.store.files.set(PATH, HEAD + BODY.replace("Slides too full", "Slides were full"));
    const closed = closedAs(it, {
      sorted: [{ line: slides!, as: "advice", due: null }],
      next: { path: NEXT, text: "" },
    });
    expect(await closeMeeting(it, closed)).toMatchObject({ result: "refused", why: "gone" });
    expect(it.store.text(PATH)).toContain("status: planned");
    expect(it.store.exists(NEXT)).toBe(false);
  });

  it("writes nothing but the status of one that was canceled", async () => {
    const it = app();
    const closed = closedAs(it, {
      ...{ status: "cancelled", reflection: "x", arrived: "late" },
      answered: meetingIn(it).entries,
      next: { path: NEXT, text: "" },
    });
    expect(await closeMeeting(it, closed)).toEqual({ result: "done", paths: [PATH] });
    expect(it.store.text(PATH)).toBe(HEAD.replace("planned", "cancelled") + BODY);
    expect(it.notices.last).toBe("The Nov 20 meeting is marked as canceled.");
  });

  it("leaves a row for thanks where they are due", async () => {
    const it = app();
    expect(await thanksDue(it, PATH)).toBeNull();
    await closeMeeting(it, closedAs(it, {}));
    expect(await thanksDue(it, PATH)).toMatchObject({ rule: "thank-for-meeting", path: PATH });
  });
});
