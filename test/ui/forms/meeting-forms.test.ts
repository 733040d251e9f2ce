/** The forms of a meeting that is planned: moved to another day, and given questions. */
import { afterEach, describe, expect, it } from "vitest";
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
  it("says how much notice it is, notes the change, and opens the message", async () => {
    const { app } = await startForm((open) => open.reschedule(MEETING));
    expect(text(".mentorship-form-about")).toBe(
      "With Amara Osei, planned for Friday, December 4, at 3:00 PM.",
    );
    expect(below("Who moves it")).toBe("294 hours' notice. The guide asks for 24 to 48 hours; this is best.");
    expect(labels()).not.toContain("New time");
    await fill("New day", "Dec 11");
    await fill("New time", "4 pm");
    expect(below("New day")).toBe("Friday, December 11, 2026");
    await fill("Other days that would suit you, one on each line", "Dec 14, before noon\n\n- Dec 15");
    await fill("The reason, in a few words", "my exam was moved");
    await pressButton("Reschedule");
    expect(app.store.text(MEETING)).toBe(
      FILES[MEETING]!.replace("date: 2026-12-04", "date: 2026-12-11")
        .replace('time: "15:00"', 'time: "16:00"')
        .replace(
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

  it("keeps what was typed where the note cannot be written", async () => {
    const { app } = await startForm((open) => open.reschedule(MEETING));
    await fill("The reason, in a few words", "a fever");
    app.store.failing.add(MEETING);
    await pressButton("Reschedule");
    expect(text(".mentorship-form-problem")).toContain("What you typed is still here");
    expect(field("The reason, in a few words").value).toBe("a fever");
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
    type(field("Your own, one on each line"), "Who reads abstracts?\n");
    field("How do I ask for feedback during a busy week?").click();
    await drawn();
    await pressButton("Add to the note");
    expect(app.store.text(MEETING)).toContain(
      "- [ ] Should I present the audit?\n- [ ] Who reads abstracts?\n- [ ] How do I ask for feedback during a busy week?\n\n## Other",
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
