import { describe, expect, it } from "vitest";
import { deadlineHint } from "../../../src/ui/forms/draft";
import { FILES, TODAY } from "../../core/messages/vault";
import { day } from "../../fakes/fakes";
import { press, type } from "../../host/window/testing";
import { below, drawn, field, fill, modal, pressButton, startForms, text } from "./window";

const MEETING = "Meetings/2026-12-04 Osei.md";
const MENTOR = "People/Amara Osei.md";
const body = (): HTMLTextAreaElement =>
  modal()!.querySelector<HTMLTextAreaElement>(".mentorship-draft-body")!;
const at = (path: string, cursor = 0) => ({ path, text: FILES[path]!, cursor });

describe("a draft", () => {
  it("asks for what the notes do not say, and shows it in place at once", async () => {
    const { open } = startForms(at(MEETING));
    open.writeTemplate("T1");
    await drawn();
    expect(text(".modal-title")).toBe("Agenda for a meeting: Amara Osei");
    expect(field("Subject").value).toBe("Agenda for Friday, December 4");
    expect(body().value).toContain("[what would help you most");
    await fill("What would help you most", "your opinion on the audit.");
    expect(body().value).toContain("What would help me most: your opinion on the audit.\n");
    expect(text(".mentorship-draft-words")).toMatch(/^\d+ words$/);
  });

  it("goes in at the cursor, below the properties", async () => {
    const note = at(MEETING);
    const { open } = startForms(note);
    open.writeTemplate("T1");
    await drawn();
    await pressButton("Insert into the note");
    expect(modal()).toBeNull();
    expect(note.text.startsWith(FILES[MEETING]!.slice(0, FILES[MEETING]!.indexOf("# My own")))).toBe(true);
    expect(note.text).toContain(
      "# My own heading\n\n**Subject:** Agenda for Friday, December 4\n\nDear Dr. Osei,",
    );
    expect(note.text.replace(/\*\*Subject[\s\S]*?Jordan Blake\n+/, "")).toBe(FILES[MEETING]);
  });

  it("becomes a note of its own", async () => {
    const { app, open } = startForms(at(MENTOR));
    open.writeTemplate("T22");
    await drawn();
    await fill("What the letter is for", "a summer fellowship");
    await fill("Deadline", "in 4 weeks");
    expect(below("Deadline")).toMatch(/December 20, 2026.*Less than six weeks/);
    await pressButton("New note");
    const note = app.store.text("Messages/2026-11-22 Request for a letter Osei.md");
    expect(note).toContain("I am applying for a summer fellowship.");
    expect(note).toContain("due on Sunday, December 20, 2026?");
  });

  it("is copied with open places only when asked twice", async () => {
    const { open, copied } = startForms(at(MENTOR));
    open.writeTemplate("T11");
    await drawn();
    await pressButton("Copy");
    expect(copied).toEqual([]);
    expect(text(".mentorship-form-problem")).toBe("Still open: What it changed for you.");
    await pressButton("Copy as it is");
    expect(copied).toHaveLength(1);
    await fill("What it changed for you", "I open each talk with its point");
    await pressButton("Copy");
    expect(copied[1]).toMatch(/^Thank you\n\nDear Dr\. Osei,[^[]*$/);
  });

  it("stays as it was changed by hand, until it is filled in anew", async () => {
    const { open } = startForms(at(MENTOR));
    open.writeTemplate("T11");
    await drawn();
    type(body(), "Short.");
    await drawn();
    await fill("What it changed for you", "everything");
    expect(body().value).toBe("Short.");
    press("Escape");
    open.writeTemplate("T11");
    await drawn();
    expect(body().value).toBe("Short.");
    await pressButton("Fill it in anew");
    expect(body().value).toContain("a difference: everything.");
  });

  it("says when it is long", async () => {
    const { open } = startForms(at(MENTOR));
    open.writeTemplate("T2");
    await drawn();
    type(body(), "word ".repeat(121));
    await drawn();
    expect(text(".mentorship-draft-words")).toContain("121 words. Shorter is easier");
  });

  it("is noted as sent in one step that closes its row", async () => {
    const { app, open } = startForms();
    open.draft("draft-agenda", app.row("send-agenda"));
    await drawn();
    await pressButton("Mark as sent");
    expect(app.rules()).not.toContain("send-agenda");
    expect(app.store.text(MENTOR)).toContain("e-mail: Agenda for a meeting");
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(FILES);
  });

  it("offers no insertion where no note is open", async () => {
    const { open, app } = startForms();
    open.draft("draft-agenda", app.row("send-agenda"));
    await drawn();
    expect([...modal()!.querySelectorAll("button")].map((one) => one.textContent)).not.toContain(
      "Insert into the note",
    );
  });
});

describe("whom a template is for", () => {
  const choices = (): string[] =>
    [...document.querySelectorAll(".suggestion-item")].map((one) => one.textContent);

  it("is asked where the open note does not say it", async () => {
    const { open } = startForms(at("Me.md"));
    open.writeTemplate("T2");
    await drawn();
    expect(choices()).toEqual(["Amara Osei"]);
    press("Enter");
    await drawn();
    expect(text(".modal-title")).toBe("Short update: Amara Osei");
  });

  it("is the meeting that is chosen, the newest first", async () => {
    const { open } = startForms(at("Rita Varga.md"));
    open.writeTemplate("T1");
    await drawn();
    expect(choices()).toEqual([
      "Friday, December 4, 2026: Amara Osei",
      "Thursday, October 1, 2026: Amara Osei",
    ]);
  });

  it("is the next meeting where a mentor is open and a meeting is needed", async () => {
    const { open } = startForms(at(MENTOR));
    open.writeTemplate("T1");
    await drawn();
    expect(field("Subject").value).toBe("Agenda for Friday, December 4");
  });
});

describe("the meeting note", () => {
  it("is put where the cursor is, with nothing to ask for", async () => {
    const note = at(MEETING, FILES[MEETING]!.length);
    const { open } = startForms(note);
    open.writeTemplate("T7");
    await drawn();
    expect(modal()).toBeNull();
    expect(note.text.startsWith(FILES[MEETING]!.trimEnd())).toBe(true);
    expect(note.text).toContain("## Looking back\n\n- Last time: [[2026-10-01 Osei|Thursday, October 1]]");
  });

  it("is prepared from the meetings to come", async () => {
    const { app, open } = startForms();
    open.chooseMeetingToPrepare();
    await drawn();
    press("Enter");
    await drawn();
    expect(app.store.text(MEETING)).toContain("## Looking back");
  });
});

describe("the deadline of a letter", () => {
  it.each([
    ["2027-01-17", null],
    ["2027-01-16", "In time."],
    ["2027-01-03", "In time."],
    ["2027-01-02", "Less than six weeks away."],
    ["2026-11-22", "Less than six weeks away."],
    ["2026-11-21", "past"],
  ])("%s", (deadline, hint) => {
    const said = deadlineHint(day(deadline), TODAY);
    if (hint === null) expect(said).toBeNull();
    else expect(said).toContain(hint);
  });
});
