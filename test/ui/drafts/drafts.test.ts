/** The form of a message: whom it goes to, what is missing, and the draft as it comes out. */
import { describe, expect, it } from "vitest";
import { deadlineHint } from "../../../src/ui/drafts/draft";
import { FILES, TODAY } from "../../core/messages/vault";
import { day } from "../../fakes/fakes";
import { press, type } from "../../host/window/testing";
import { body, LEE, mainAct, OSEI, RAMAN, startDrafts, write } from "./draft-window";
import { below, drawn, field, fill, modal, pressButton, startForms, text } from "../forms/window";

const MEETING = "Meetings/2026-12-04 Osei.md";
const at = (path: string, cursor = 0) => ({ path, text: FILES[path] ?? "", cursor });
const marks = (): string[] => [...modal()!.querySelectorAll("mark")].map((one) => one.textContent);
const chips = (): string[] =>
  [...modal()!.querySelectorAll(".mentorship-chip")].map((one) => one.textContent.replace("×", ""));

async function choose(name: string): Promise<void> {
  await fill("To", name);
  field("To").blur();
  await drawn();
}

describe("a draft", () => {
  it("asks for what the notes do not say, and shows it in place at once", async () => {
    await write("question");
    expect([text(".modal-title"), chips()]).toEqual(["Question", ["Amara Osei"]]);
    expect(field("Topic").isActiveElement()).toBe(true);
    expect([field("Subject").value, marks()]).toEqual(["About [topic]", ["[topic]", "[topic]"]]);
    await fill("Topic", "the audit.");
    expect([field("Subject").value, marks()]).toEqual(["About the audit", []]);
    expect(body().value).toBe("Dear Dr. Osei,\n\nA word about the audit.\n\nBest regards,\nJordan Blake");
    expect(text(".mentorship-draft-words")).toBe("12 words");
  });

  it("can say more than it must, folded away", async () => {
    await write("question");
    expect(modal()!.querySelector("details")!.open).toBe(false);
    await fill("Extra", "one thing more");
    expect(body().value).toContain(". And one thing more.");
  });

  it("lets the browser check its words", async () => {
    await write("question");
    const said = ["spellcheck", "lang", "autocapitalize"].map((name) => body().getAttribute(name));
    expect(said).toEqual(["true", "en", "sentences"]);
  });

  it("draws its marks in a copy of the very same text", async () => {
    await write("question");
    const copy = () => text(":not(.mod-line) > .mentorship-draft-marks").replace(/\u200B$/, "");
    expect(copy()).toBe(body().value);
    type(body(), `${body().value}\n\n`);
    await drawn();
    expect(copy()).toBe(body().value);
  });

  it("names what is open, and goes there", async () => {
    await write("question");
    expect(text(".mentorship-draft-open")).toBe("Still open:Topic");
    const subject = field("Subject");
    await pressButton("Topic");
    expect([subject.isActiveElement(), subject.selectionStart, subject.selectionEnd]).toEqual([true, 6, 13]);
    type(subject, "A question");
    await drawn();
    await pressButton("Topic");
    const start = body().value.indexOf("[topic]");
    expect([body().isActiveElement(), body().selectionStart, body().selectionEnd]).toEqual([
      true,
      start,
      start + 7,
    ]);
    await fill("Topic", "x");
    expect(text(".mentorship-draft-open")).toBe("");
  });

  it("keeps words that were typed into it, and fills its places all the same", async () => {
    const { open } = await write("question");
    type(body(), body().value.replace("A word", "Two words"));
    await drawn();
    await fill("Topic", "the audit");
    expect(body().value).toContain("Two words about the audit.");
    await choose("Bo Lee");
    await pressButton("Remove Amara Osei");
    expect(body().value).toMatch(/^Hi Bo,\n\nTwo words/);
    press("Escape");
    open.writeTemplate("question");
    await drawn();
    expect([body().value.slice(0, 10), chips()]).toEqual(["Hi Bo,\n\nTw", ["Bo Lee"]]);
    await pressButton("Fill it in anew");
    expect(body().value).toContain("A word about the audit.");
    expect(text(".mentorship-form-fields")).not.toContain("by hand");
  });

  it("follows its fields again once it is as it was filled", async () => {
    await write("question");
    const filled = body().value;
    type(body(), "x");
    await drawn();
    type(body(), filled);
    await drawn();
    expect(text(".mentorship-form-fields")).not.toContain("by hand");
  });

  it("says when a mail is long", async () => {
    await write("question");
    type(body(), "word ".repeat(121));
    await drawn();
    expect(text(".mentorship-draft-words")).toContain("121 words. Shorter is easier");
  });

  it("leaves the focus to the main act where nothing is missing", async () => {
    await write("card");
    expect(document.activeElement?.textContent).toBe(mainAct());
  });
});

describe("whom it goes to", () => {
  it("may be several, and is greeted as their notes say", async () => {
    await write("question");
    await choose("Bo Lee");
    expect(body().value).toMatch(/^Dear Dr\. Osei and Dr\. Lee,/);
    await pressButton("Remove Amara Osei");
    expect(body().value).toMatch(/^Hi Bo,/);
  });

  it("is an open place while it is nobody", async () => {
    await write("question");
    await pressButton("Remove Amara Osei");
    expect(body().value).toMatch(/^\[the greeting\],/);
    expect(text(".mentorship-draft-open")).toBe("Still open:TopicGreeting");
    expect(modal()!.textContent).not.toContain("Greeting\n");
  });

  it("is no stranger where the template is for mentors", async () => {
    await write("question");
    await choose("Nobody");
    expect(below("To")).toContain('There is nobody called "Nobody"');
    await choose(RAMAN);
    expect(below("To")).toContain("There is nobody");
  });

  it("may be a contact or a new name where it starts from oneself, one at a time", async () => {
    await write("news", "Me.md");
    expect([chips(), field("To").isActiveElement()]).toEqual([[], true]);
    await choose("Priya Raman");
    expect(body().value).toMatch(/^Dear Priya Raman,/);
    await choose("Jo Doe");
    expect(below("To")).toContain("one person at a time");
    await pressButton("Remove Priya Raman");
    expect([body().value.slice(0, 12), below("To")]).toEqual([
      "Dear Jo Doe,",
      "New: no note is about them yet.",
    ]);
  });

  it("is asked in the form where no note that is open says it", async () => {
    await write("question", "Me.md");
    expect([chips(), field("To").isActiveElement()]).toEqual([[], true]);
  });

  it("is nobody for a line to be said, which has no subject and is not logged", async () => {
    await write("line");
    expect(modal()!.querySelectorAll(".mentorship-chip, .mentorship-draft-subject")).toHaveLength(0);
    expect(modal()!.textContent).not.toContain("Log as sent");
  });
});

describe("what it is about", () => {
  const choices = (): string[] =>
    [...document.querySelectorAll(".suggestion-item")].map((one) => one.textContent);

  it("is chosen where the open note holds several, the nearest first", async () => {
    for (const path of ["Rita Varga.md", OSEI]) {
      const { open } = startForms(at(path));
      open.writeTemplate("T1");
      await drawn();
      expect(choices()).toEqual(["Amara Osei, Dec 4", "Amara Osei, Oct 1"]);
      press("Enter");
      await drawn();
      expect(field("Subject").value).toBe("Agenda for Friday, December 4");
      press("Escape");
    }
  });

  it("is made first where there is nothing of its kind", async () => {
    const only = { [OSEI]: FILES[OSEI]! };
    const titles: string[] = [];
    for (const id of ["T1", "T23", "T3", "T12", "T20", "T4", "T21", "T2"]) {
      const { open } = startForms(null, only);
      open.writeTemplate(id);
      await drawn();
      titles.push(text(".modal-title"));
      press("Escape");
    }
    expect(titles).toEqual([
      ...["New meeting", "New letter", "New goal", "New event", "New contact", "New milestone"],
      ...["First message to a possible mentor", "Short update"],
    ]);
  });

  it.each([
    ["T9", "under “Feedback”"],
    ["T17", "under “Commitments”"],
    ["T36", "under “Advocacy”"],
  ])("%s without such a line says where to note one", async (id, where) => {
    const { app, open } = startForms(null, { [OSEI]: "---\ntype: mentor\n---\n" });
    open.writeTemplate(id);
    await drawn();
    expect(modal()).toBeNull();
    expect(app.notices.last).toContain(where);
  });

  it("is a mentor without a note of anybody", async () => {
    const { open } = startForms(null, {});
    open.writeTemplate("T2");
    await drawn();
    expect([chips(), body().value.slice(0, 14)]).toEqual([[], "[the greeting]"]);
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

  it("is the user's own where there is one: inserted, prepared, and in a new meeting", async () => {
    const own =
      "---\nid: T7\nneeds: []\n---\n## For {{title}}\n\n{{questions}}\n\n## {{questions_heading}}, mine\n";
    const note = { path: MEETING, text: FILES[MEETING]!, cursor: FILES[MEETING]!.length };
    const { app, open } = await startDrafts(note, { "T/t7.md": own });
    open.writeTemplate("T7");
    await drawn();
    expect(note.text).toMatch(/## For 2026-12-04 Osei\n\n- \[ \] Should.*\n.*\n\n## Questions, mine\n?$/);
    open.chooseMeetingToPrepare();
    await drawn();
    press("Enter");
    await drawn();
    expect(app.store.text(MEETING)).toContain("## For 2026-12-04 Osei\n\n- [ ] ");
    open.planMeeting(LEE);
    await drawn();
    await fill("Day", "Dec 10");
    await pressButton("Make the note");
    expect(app.store.text("Meetings/2026-12-10 Lee.md")).toMatch(
      /---\n\n## For 2026-12-10 Lee\n\n## Questions, mine\n$/,
    );
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
