import { describe, expect, it } from "vitest";
import { FILES } from "../../core/messages/vault";
import { look, press, type } from "../../host/window/testing";
import { below, drawn, field, fill, modal, pressButton, startForms, text } from "./window";

describe("new mentor", () => {
  it("makes a note of what was typed, as the preview shows it", async () => {
    const { app, open } = startForms();
    open.newMentor();
    await drawn();
    expect(field("Name").isActiveElement()).toBe(true);
    await fill("Name", "Rita: Varga");
    await fill("Be in touch every", "6 weeks");
    await fill("Mentor since", "last September");
    await pressButton("Research");
    expect(below("Mentor since")).toBe("Tuesday, September 1, 2026");
    expect(text(".mentorship-preview-name")).toBe("Rita Varga");
    const preview = text(".mentorship-preview-text");
    await pressButton("Make the note");
    expect(modal()).toBeNull();
    expect(app.store.text("People/Rita Varga.md")).toBe(preview);
    expect(app.snapshot().ledger.mentors.get("People/Rita Varga.md")?.properties).toMatchObject({
      name: "Rita: Varga",
      roles: ["research"],
      cadence: { count: 6, unit: "week" },
      since: "2026-09-01",
    });
    expect(app.navigator.opened).toEqual([["People/Rita Varga.md", null]]);
  });

  it("says what is missing at its field, and goes there", async () => {
    const { app, open } = startForms();
    open.newMentor();
    await drawn();
    expect(below("Name")).toBe("");
    await fill("E-mail", "nowhere");
    await pressButton("Make the note");
    expect(below("Name")).toBe("Write the name that you go by together.");
    expect(below("E-mail")).toContain("a.osei@example.org");
    expect(field("Name").getAttribute("aria-invalid")).toBe("true");
    expect(field("Name").isActiveElement()).toBe(true);
    expect(app.store.writes).toEqual([]);
    await fill("Name", "R");
    expect(below("Name")).toBe("");
  });

  it("says that a mentor is there already, and lets it be", async () => {
    const { open } = startForms();
    open.newMentor();
    await drawn();
    await fill("Name", "amara osei");
    expect(below("Name")).toContain("You have a note on Amara Osei already");
    await pressButton("Make the note");
    expect(modal()).toBeNull();
  });

  it("keeps what was typed when it is left, until it is sent", async () => {
    const { open } = startForms();
    open.newMentor();
    await drawn();
    await fill("Name", "Rita");
    press("Escape");
    expect(modal()).toBeNull();
    open.newMentor();
    await drawn();
    expect(field("Name").value).toBe("Rita");
    field("Name").focus();
    press("Enter", { ctrlKey: true });
    await drawn();
    expect(modal()).toBeNull();
    open.newMentor();
    await drawn();
    expect(field("Name").value).toBe("");
  });

  it("stays open with everything in it where the note cannot be written", async () => {
    const { app, open } = startForms();
    app.store.failing.add("People/Rita.md");
    open.newMentor();
    await drawn();
    await fill("Name", "Rita");
    await pressButton("Make the note");
    expect(text(".mentorship-form-problem")).toContain("What you typed is still here");
    expect(field("Name").value).toBe("Rita");
    app.store.failing.clear();
    await pressButton("Make the note");
    expect(app.store.exists("People/Rita.md")).toBe(true);
  });
});

describe("new meeting", () => {
  it("is with the mentor it was opened for", async () => {
    const { app, open } = startForms();
    open.planMeeting("People/Amara Osei.md");
    await drawn();
    await fill("Day", "next Friday");
    await fill("Time", "3 pm");
    await pressButton("Make the note");
    const meeting = app
      .snapshot()
      .ledger.meetings.find(({ path }) => path === "Meetings/2026-11-27 Osei.md")!;
    expect(meeting.properties).toMatchObject({ time: "15:00", duration: 30, status: "planned" });
    expect(app.snapshot().ledger.mentorsOf(meeting)).toHaveLength(1);
  });

  it("chooses mentors from suggestions, takes them away, and refuses strangers", async () => {
    const { open } = startForms();
    open.newMeeting();
    await drawn();
    await fill("With", "os");
    press("Enter");
    await drawn();
    expect(text(".mentorship-chip")).toContain("Amara Osei");
    expect(modal()).not.toBeNull();
    await pressButton("Remove Amara Osei");
    expect(look(".mentorship-chip")).toBeNull();
    await fill("With", "Bob");
    field("With").blur();
    await drawn();
    expect(below("With")).toContain('no mentor called "Bob"');
  });

  it("takes a name typed in full when it is sent by key", async () => {
    const { app, open } = startForms();
    open.newMeeting();
    await drawn();
    await fill("Day", "2026-12-11");
    await fill("With", "amara osei");
    press("Enter", { ctrlKey: true });
    await drawn();
    expect(app.store.exists("Meetings/2026-12-11 Osei.md")).toBe(true);
  });

  it("loses nothing where two fields change before it is drawn again", async () => {
    const { open } = startForms();
    open.newMeeting();
    await drawn();
    type(field("Day"), "Dec 4");
    type(field("Place"), "Room 4");
    await drawn();
    expect([field("Day").value, field("Place").value]).toEqual(["Dec 4", "Room 4"]);
    expect(text(".mentorship-preview-text")).toMatch(/date: 2026-12-04[\s\S]*place: Room 4/);
  });

  it("hints at a goal before a first meeting", async () => {
    const files = { "People/Amara Osei.md": FILES["People/Amara Osei.md"]! };
    const { open } = startForms(null, files);
    open.planMeeting("People/Amara Osei.md");
    await drawn();
    expect(below("With")).toContain("your first meeting with Amara Osei");
  });
});

describe("new goal", () => {
  it("is shared with mentors, and hints at the guide's horizon", async () => {
    const { app, open } = startForms();
    open.newGoal();
    await drawn();
    await fill("Goal", "Present at rounds");
    await fill("What success looks like", "Two presentations");
    await fill("Target", "in 2 months");
    expect(below("Target")).toMatch(/January 22, 2027.*less than 6 months/);
    await pressButton("Make the note");
    const goal = app.snapshot().ledger.goals.find(({ path }) => path === "Goals/Present at rounds.md")!;
    expect(goal.properties).toMatchObject({
      success: "Two presentations",
      start: "2026-11-22",
      target: "2027-01-22",
    });
  });
});

describe("questions", () => {
  it("ask for a day, with a guess", async () => {
    const { open, app } = startForms();
    const question = {
      title: "Set due date",
      about: "Send the abstract",
      suggested: app.clock.today(),
      submit: "Set",
    };
    const answer = open.askDate(question);
    await drawn();
    expect(text(".mentorship-form-about")).toBe("Send the abstract");
    await fill("Day", "Dec 4");
    await pressButton("Set");
    expect(await answer).toBe("2026-12-04");
  });

  it("have no answer where they are left", async () => {
    const { open } = startForms();
    const answer = open.askDate({ title: "Snooze", about: "x", suggested: null, submit: "Snooze" });
    await drawn();
    press("Escape");
    expect(await answer).toBeNull();
  });

  it("ask for a contact", async () => {
    const { open } = startForms();
    const answer = open.askContact({ about: "Amara Osei", mentors: ["Amara Osei"] });
    await drawn();
    await fill("When", "yesterday");
    await fill("What about", "The audit");
    await pressButton("Log it");
    expect(await answer).toEqual({ day: "2026-11-21", kind: "e-mail", words: "The audit" });
  });

  it("ask for mentors", async () => {
    const { open } = startForms();
    const chosen = ["People/Amara Osei.md"];
    const answer = open.askMentors({ title: "Share the goal", about: "Publish", chosen });
    await drawn();
    await pressButton("Choose");
    expect(await answer).toEqual(chosen);
  });
});
