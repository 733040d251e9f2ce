/** Quick capture in its window. */
import { describe, expect, it } from "vitest";
import { drawn, modal, pressButton, startForms } from "./forms/window";
import { press, type as typeInto } from "../host/window/testing";

const PERSON = "People/Amara Osei.md";
const OTHER = "People/Rafael Dunmore.md";

async function open(files?: Record<string, string>) {
  const window = startForms(null, files);
  window.open.quickCapture();
  await drawn();
  return window;
}

const fieldOf = () => modal()!.querySelector("textarea")!;
const lines = () => [...modal()!.querySelectorAll(".mentorship-capture-words")].map((el) => el.textContent);
const who = () => modal()!.querySelector("select")!;

async function write(text: string) {
  typeInto(fieldOf(), text);
  await drawn();
}

describe("quick capture", () => {
  it("begins in its one field and shows what will be written as it is typed", async () => {
    await open();
    expect(document.activeElement).toBe(fieldOf());
    await write("Osei hallway: send abstract by Fri");
    expect(lines()).toEqual([
      "- 2026-11-22 in person: hallway: send abstract by Fri",
      "- [ ] Send abstract 📅 2026-11-27",
    ]);
    expect(modal()!.textContent).toContain("Amara Osei › Follow-ups");
    expect(who().selectedOptions[0]!.textContent).toBe("Amara Osei");
  });

  it("writes with Enter, as one step to undo", async () => {
    const { app } = await open();
    const before = app.store.text(PERSON);
    await write("Osei hallway: send abstract by Fri");
    press("Enter");
    await drawn();
    expect(modal()).toBeNull();
    expect(app.store.text(PERSON)).toContain("- 2026-11-22 in person: hallway: send abstract by Fri");
    expect(app.store.text(PERSON)).toContain("## Follow-ups\n- [ ] Send abstract 📅 2026-11-27");
    expect(app.notices.last).toBe("Noted: 2 lines about Amara Osei.");
    await app.writer.undo();
    expect(app.store.text(PERSON)).toBe(before);
  });

  it("shows a line for each of two mentors, and either alone by choice", async () => {
    const mentor = (name: string) => `---\ntype: mentor\nname: ${name}\n---\n`;
    const { app } = await open({ [PERSON]: mentor("Amara Osei"), [OTHER]: mentor("Rafael Dunmore") });
    await write("Osei and Dunmore lunch: send both the draft");
    expect(lines()).toEqual([
      "- 2026-11-22 in person: lunch: send both the draft",
      "- 2026-11-22 in person: lunch: send both the draft",
      "- [ ] Send both the draft ([[Amara Osei]], [[Rafael Dunmore]])",
    ]);
    expect(who().selectedOptions[0]!.textContent).toBe("Amara Osei and Rafael Dunmore");
    who().value = OTHER;
    who().dispatchEvent(new Event("change", { bubbles: true }));
    await drawn();
    expect(lines()).toHaveLength(2);
    who().value = "";
    who().dispatchEvent(new Event("change", { bubbles: true }));
    await drawn();
    const before = [PERSON, OTHER].map((path) => app.store.text(path));
    press("Enter");
    await drawn();
    expect(app.notices.last).toBe("Noted: 3 lines about Amara Osei and Rafael Dunmore.");
    expect(app.store.text(OTHER)).toContain("- 2026-11-22 in person: lunch: send both the draft");
    await app.writer.undo();
    expect([PERSON, OTHER].map((path) => app.store.text(path))).toEqual(before);
  });

  it("asks whom it is about where nothing says so, and does not write before", async () => {
    const { app } = await open();
    await write("hallway: send abstract");
    press("Enter", { ctrlKey: true });
    await drawn();
    expect(modal()!.textContent).toContain("Choose whom it is about.");
    expect(app.store.writes).toEqual([]);
    expect(document.activeElement).toBe(who());
    who().value = PERSON;
    who().dispatchEvent(new Event("change", { bubbles: true }));
    await drawn();
    await pressButton("Note it");
    expect(app.store.writes).toEqual([PERSON]);
  });

  it("leaves a line out and puts it back, and makes all of it another kind", async () => {
    await open();
    await write("Osei hallway: send abstract by Fri");
    await pressButton("Leave it out");
    expect(modal()!.querySelectorAll(".is-removed")).toHaveLength(1);
    expect(lines()[1]).toBe("- [ ] Send abstract by Fri 📅 2026-11-27");
    await pressButton("Put it back");
    await pressButton("Advice");
    expect(lines()).toEqual(["- [ ] 2026-11-22 hallway: send abstract by Fri"]);
  });

  it("keeps what was typed when it is left, and when the note cannot be written", async () => {
    const { app, open: openers } = await open();
    await write("Osei hallway: hello");
    press("Escape");
    await drawn();
    openers.quickCapture();
    await drawn();
    expect(fieldOf().value).toBe("Osei hallway: hello");
    app.store.failing.add(PERSON);
    await pressButton("Note it");
    expect(fieldOf().value).toBe("Osei hallway: hello");
    expect(modal()!.textContent).toContain("Nothing was written.");
  });

  it("says what to do where there is no mentor", async () => {
    await open({ "Me.md": "---\ntype: profile\nname: J\n---\n" });
    await write("hello there");
    await pressButton("Note it");
    expect(modal()!.textContent).toContain("Make a note for a mentor first");
  });
});
