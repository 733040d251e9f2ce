/** The forms of a meeting that is planned: moved to another day, and given questions. */
import { afterEach, describe, expect, it, vi } from "vitest";
import { FILES } from "../../core/messages/vault";
import { type } from "../../host/window/testing";
import {
  below,
  drawn,
  field,
  fill,
  modal,
  pressButton,
  startForms,
  text,
  leaveForms,
  choose,
  labels,
  startForm,
} from "./window";

const MEETING = "Meetings/2026-12-04 Osei.md";

afterEach(async () => {
  await leaveForms();
  expect(modal()).toBeNull();
});

const message = () => modal()?.querySelector<HTMLTextAreaElement>(".mentorship-draft-body")?.value ?? "";

describe("reschedule meeting", () => {
  it("says how much notice it is, notes the asking, and opens the message; the note keeps its day", async () => {
    const { app } = await startForm((open) => open.reschedule(MEETING));
    expect(text(".mentorship-form-about")).toBe(
      "With Amara Osei, planned for Friday, December 4, at 3:00 PM.",
    );
    expect(below("Who moves it")).toBe("294 hours' notice. The guide asks for 24 to 48 hours; this is best.");
    expect(labels()).not.toContain("New time");
    expect(field("The new day is agreed").checked).toBe(false);
    expect(below("The new day is agreed")).toContain("When a day is agreed, open Reschedule again.");
    await fill("New day", "Dec 11");
    await fill("New time", "4 pm");
    expect(below("New day")).toBe("Friday, December 11, 2026");
    await fill("Other days that would suit you, one on each line", "Dec 14, before noon\n\n- [ ] Dec 15");
    await fill("The reason, in a few words", "my exam was moved");
    await pressButton("Reschedule");
    expect(app.store.text(MEETING)).toBe(
      FILES[MEETING]!.replace(
        "status: planned\n",
        'status: planned\nmoved:\n  - "2026-12-04T15:00, asked 2026-11-22T09:00, by me"\n',
      ),
    );
    expect(message()).toContain(
      "our meeting on Friday, December 4, at 3:00 PM. The reason: my exam was moved.",
    );
    expect(message()).toContain("- Friday, December 11, at 4:00 PM\n- Dec 14, before noon\n- Dec 15");
    expect(message()).not.toMatch(/sorry|\[/);
  });

  it("sets a day that is agreed at once, without a message, and counts the change", async () => {
    const { app } = await startForm((open) => open.reschedule(MEETING));
    field("The new day is agreed").click();
    await drawn();
    expect(labels()).toEqual(["Who moves it", "The new day is agreed", "New day"]);
    await pressButton("Reschedule");
    expect(text(".mentorship-form-problem")).toBe("Write the day that is agreed, or say that none is.");
    expect(app.store.text(MEETING)).toBe(FILES[MEETING]);
    await fill("New day", "Dec 11 at 4 pm");
    await pressButton("Reschedule");
    expect(modal()).toBeNull();
    expect(app.store.text(MEETING)).toBe(
      FILES[MEETING]!.replace("date: 2026-12-04", "date: 2026-12-11")
        .replace('time: "15:00"', 'time: "16:00"')
        .replace(
          "status: planned\n",
          'status: planned\nmoved:\n  - "2026-12-04T15:00, asked 2026-11-22T09:00, by me"\n',
        ),
    );
  });

  it("takes the time that is typed with the day, and what is typed last counts", async () => {
    await startForm((open) => open.reschedule(MEETING));
    const time = () => [field("New time").value, below("New time")];
    await fill("New day", "next Friday 10am");
    expect(below("New day")).toBe("Friday, November 27, 2026");
    expect(time()).toEqual(["10:00", "10:00 AM"]);
    await fill("New day", "next Friday 11am");
    expect(time()).toEqual(["11:00", "11:00 AM"]);
    await fill("New day", "next Friday");
    expect(time()).toEqual(["15:00", "3:00 PM"]);
    await fill("New time", "4 pm");
    await fill("New day", "Friday 2 pm");
    expect(time()).toEqual(["14:00", "2:00 PM"]);
    await fill("New day", "Friday, November 27");
    expect(time()).toEqual(["4 pm", "4:00 PM"]);
    await fill("New day", "Friday at 10.30");
    await fill("New time", "");
    await fill("New day", "Thursday at 10.30");
    expect(field("New time").value).toBe("10:30");
    await fill("New day", "Thursday at 9");
    await pressButton("Reschedule");
    expect(message()).toContain("- Thursday, November 26, at 9:00 AM");
  });

  it("says sorry at short notice", async () => {
    const { app, open } = startForms();
    app.clock.turnTo("2026-12-03", "16:00");
    open.reschedule(MEETING);
    await drawn();
    expect(below("Who moves it")).toBe(
      "23 hours' notice. The guide asks for 24 to 48 hours, so the message says sorry.",
    );
    await pressButton("Reschedule");
    expect(app.store.text(MEETING)).toContain("date: 2026-12-04\n");
    expect(app.store.text(MEETING)).toContain("2026-12-04T15:00, asked 2026-12-03T16:00, by me");
    expect(message()).toMatch(/I am sorry to tell you this so late/);
  });

  it("asks for no message where the mentor moves it, and counts it as theirs", async () => {
    const { app } = await startForm((open) => open.reschedule(MEETING));
    await choose("Who moves it", "mentor");
    expect(below("Who moves it")).toContain("never counts as yours");
    expect(labels()).toEqual(["Who moves it", "New day"]);
    await fill("New day", "2026-12-11");
    await pressButton("Reschedule");
    expect(modal()).toBeNull();
    expect(app.store.text(MEETING)).toContain("asked 2026-11-22T09:00, by mentor");
    expect(app.store.text(MEETING)).toContain('time: "15:00"');
  });

  it("sets only the day where the asking was noted, and opens no message again", async () => {
    const asked = 'moved: ["2026-12-04T15:00, asked 2026-11-15, by me"]\n';
    const text = FILES[MEETING]!.replace("status:", `${asked}status:`);
    const { app } = await startForm((open) => open.reschedule(MEETING), { ...FILES, [MEETING]: text });
    expect(below("Who moves it")).toBe("It was noted on Nov 15, and counts once.");
    expect(field("The new day is agreed").checked).toBe(true);
    expect(labels()).toEqual(["Who moves it", "The new day is agreed", "New day"]);
    await fill("New day", "Dec 11");
    await pressButton("Reschedule");
    expect(modal()).toBeNull();
    const moved = text.replace("date: 2026-12-04", "date: 2026-12-11");
    expect(app.store.text(MEETING)).toBe(moved);
  });

  it("asks again with other days where none was agreed, and notes nothing more", async () => {
    const asked = 'moved: ["2026-12-04T15:00, asked 2026-11-15, by me"]\n';
    const text = FILES[MEETING]!.replace("status:", `${asked}status:`);
    const { app } = await startForm((open) => open.reschedule(MEETING), { ...FILES, [MEETING]: text });
    field("The new day is agreed").click();
    await drawn();
    await fill("New day", "Dec 11");
    await pressButton("Reschedule");
    expect(message()).toContain("- Friday, December 11, at 3:00 PM");
    expect(app.store.text(MEETING)).toBe(text);
  });

  it("tells of a meeting without a day, in discreet mode too", async () => {
    const undated = "Meetings/Osei.md";
    const text = FILES[MEETING]!.replace("date: 2026-12-04\n", "");
    const { app, open } = startForms(null, { ...FILES, [undated]: text });
    const show = vi.spyOn(app.notices, "show");
    open.reschedule(undated);
    await drawn();
    const says = "This meeting has no day yet. Write one in its note, then move it.";
    expect(show.mock.calls).toEqual([[says, undefined, says]]);
  });

  it("keeps what was typed where the note cannot be written", async () => {
    const { app } = await startForm((open) => open.reschedule(MEETING));
    await fill("The reason, in a few words", "a fever");
    app.store.failing.add(MEETING);
    await pressButton("Reschedule");
    expect(text(".mentorship-form-problem")).toContain("What you typed is still here");
    expect(field("The reason, in a few words").value).toBe("a fever");
  });
});

describe("new meeting", () => {
  it("takes the time that is typed with the day", async () => {
    await startForm((open) => open.newMeeting());
    await fill("Day", "next Friday 10am");
    expect([field("Time").value, text(".mentorship-preview-text")]).toEqual([
      "10:00",
      expect.stringContaining('date: 2026-11-27\ntime: "10:00"\n'),
    ]);
  });
});

describe("add questions", () => {
  const CLERK = { ...FILES, "Me.md": "---\ntype: profile\nname: J\nstage: clerkship\n---\n" };

  it("adds one's own and those that are chosen, as tasks of the note", async () => {
    const { app } = await startForm((open) => open.addQuestions(MEETING), CLERK);
    expect(text(".mentorship-form-about")).toContain("It has 1 question; the guide asks for three to five.");
    const lists = [...modal()!.querySelectorAll(".mod-ticks > .mentorship-field-label")];
    expect(lists.map((one) => one.textContent)).toEqual(["For your stage", "For any meeting"]);
    await pressButton("Add to the note");
    expect(text(".mentorship-form-problem")).toBe("Write a question, or choose one.");
    type(field("Your own, one on each line"), "- [ ] Who reads abstracts?\n-\n 3. Who does not?\n- [ ]\n");
    field("How do I ask for feedback during a busy week?").click();
    await drawn();
    await pressButton("Add to the note");
    expect(app.store.text(MEETING)).toContain(
      "- [ ] Should I present the audit?\n- [ ] Who reads abstracts?\n- [ ] Who does not?\n- [ ] How do I ask for feedback during a busy week?\n\n## Other",
    );
    await app.writer.undo();
    expect(app.store.text(MEETING)).toBe(FILES[MEETING]);
  });

  it("is offered after preparing where there is room for more", async () => {
    const { app } = await startForm((open) => open.prepareMeeting(MEETING));
    const offered = app.notices.shown.at(-1)!;
    expect(offered.message).toBe("2 questions are noted so far; three to five serve best.");
    offered.action!.run();
    await drawn();
    expect(text(".modal-title")).toBe("Add questions");
  });
});
