/** "Close meeting" in the window: one page over what a meeting left. */
import { afterEach, describe, expect, it } from "vitest";
import { FILES } from "../../core/messages/vault";
import { press } from "../../host/window/testing";
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
} from "./window";

const PATH = "Meetings/2026-11-20 Osei.md";
const NOTE = `---
type: meeting
mentors: "[[Amara Osei]]"
date: 2026-11-20
time: "15:00"
duration: 45 min
place: Room 4
status: planned
---

## Questions

- [ ] Should I present the audit?
- [ ] When do I ask for a letter?

## Notes

Slides too full
- Send her the abstract by Friday
- She will introduce me to [[Rita Varga|Dr. Varga]]
- Good coffee

## Reflection
`;

afterEach(async () => {
  await leaveForms();
  expect(modal()).toBeNull();
});

async function start(note = NOTE) {
  const window = startForms(null, { ...FILES, [PATH]: note });
  window.open.closeMeeting(PATH);
  await drawn();
  return window;
}

const SEND = "Send her the abstract by Friday";
const WILL = "She will introduce me to Dr. Varga";

describe("close meeting", () => {
  it("asks about the meeting, its lines and questions, and what comes next", async () => {
    await start();
    expect(text(".modal-title")).toBe("Close meeting");
    expect(text(".mentorship-form-about")).toBe("With Amara Osei on Friday, November 20.");
    expect(labels()).toEqual([
      "The meeting",
      "You arrived",
      "It ran over",
      "Important: thanks are due the day after",
      "Slides too full",
      SEND,
      "Due",
      WILL,
      "Good coffee",
      "Should I present the audit?",
      "When do I ask for a letter?",
      "One line for yourself",
      "Day",
    ]);
    expect([field("Slides too full").value, field(SEND).value, field(WILL).value]).toEqual([
      "leave",
      "follow-up",
      "waiting",
    ]);
    // The day that was meant at the meeting, not one that is counted from today.
    expect(field("Due").value).toBe("2026-11-27");
  });

  it("writes all of it as one step", async () => {
    const { app } = await start();
    await choose("You arrived", "on-time");
    await choose("It ran over", "asked");
    await choose("Slides too full", "feedback");
    field("Should I present the audit?").click();
    await drawn();
    await fill("One line for yourself", "Ask for the letter next time");
    await fill("Due", "Nov 25");
    await fill("Day", "Jan 15 at 9 am");
    expect(field("Time").value).toBe("09:00");
    await fill("Time", "10:00");
    expect(below("Day")).toContain("A note for it is made in the same step.");
    await pressButton("Close meeting");
    expect(modal()).toBeNull();
    expect(app.store.text(PATH)).toBe(
      NOTE.replace("status: planned", "status: held\narrived: on-time\noverran: asked")
        .replace("- [ ] Should", "- [x] Should")
        .replace("Slides too full", "- [ ] Slides too full #feedback")
        .replace(`- ${SEND}`, `- [ ] ${SEND} 📅 2026-11-25`)
        .replace(/- (She will .*)/, "- [ ] $1 #waiting [asked:: 2026-11-20]")
        .replace("## Reflection\n", "## Reflection\n\n- Ask for the letter next time\n"),
    );
    const next = app.store.text("Meetings/2027-01-15 Osei.md");
    expect(next).toMatch(
      /date: 2027-01-15\ntime: "10:00"\nduration: 45 min\nplace: Room 4\nstatus: planned\n/,
    );
    await app.writer.undo();
    expect(app.store.text(PATH)).toBe(NOTE);
    expect(app.store.exists("Meetings/2027-01-15 Osei.md")).toBe(false);
  });

  it("offers to thank where thanks are due, and opens that message", async () => {
    const { app } = await start();
    field("Important: thanks are due the day after").click();
    await drawn();
    await pressButton("Close meeting");
    const { message, action } = app.notices.shown.at(-1)!;
    expect(message).toBe("Thanks for this meeting are due: it was important.");
    expect(action!.label).toBe("Draft thanks");
    action!.run();
    await drawn();
    expect(modal()?.querySelector("textarea.mentorship-draft-body")).not.toBeNull();
    expect(app.store.text(PATH)).toContain("important: true");
  });

  it("asks nothing else of one that was canceled", async () => {
    const { app } = await start();
    await choose("The meeting", "cancelled");
    expect(labels()).toEqual(["The meeting"]);
    await pressButton("Close meeting");
    expect(app.store.text(PATH)).toBe(NOTE.replace("planned", "cancelled"));
    expect(app.notices.shown).toHaveLength(1);
  });

  it("keeps what was chosen when it is left, and where it cannot be written", async () => {
    const { app, open } = await start();
    await choose("Good coffee", "evidence");
    press("Escape");
    app.store.files.set(PATH, NOTE.replace("Slides too full\n", "A new line\n\nSlides too full\n"));
    open.closeMeeting(PATH);
    await drawn();
    expect(labels()).toContain("A new line");
    expect(field("Good coffee").value).toBe("evidence");
    app.store.failing.add(PATH);
    await pressButton("Close meeting");
    expect(text(".mentorship-form-problem")).toContain("What you chose is still here");
    app.store.failing.clear();
    await pressButton("Close meeting");
    expect(app.store.text(PATH)).toContain("- Good coffee #evidence\n");
  });
});
