/** Templates of the user's: made from the built-in ones, or new, and then used everywhere. */
import { describe, expect, it } from "vitest";
import { TEMPLATE_IDS, templateFile, templateOf } from "../../../src/core/messages/catalogue";
import { FILES } from "../../core/messages/vault";
import { press } from "../../host/window/testing";
import { body, buttons, OSEI, startDrafts } from "./draft-window";
import { drawn, field, fill, modal, pressButton, startForms, text, type FormWindow } from "../forms/window";

const choices = (): string[] =>
  [...document.querySelectorAll(".suggestion-item")].map((one) => one.textContent);

async function pick(typed: string): Promise<void> {
  const input = document.querySelector<HTMLInputElement>(".prompt-input")!;
  input.value = typed;
  input.dispatchEvent(new Event("input", { bubbles: true }));
  await drawn();
  press("Enter");
  await drawn();
}

async function customize({ open }: FormWindow, typed: string): Promise<void> {
  open.customizeTemplate();
  await drawn();
  await pick(typed);
}

describe("customizing a template", () => {
  it("proposes a folder, says that it is set, and copies the whole file", async () => {
    const started = startForms(null, FILES);
    const { app } = started;
    await customize(started, "Short update");
    expect(text(".modal-title")).toBe("Customize “Short update”");
    expect(field("Folder for your templates").value).toBe("Templates/Mentorship");
    await pressButton("Make the copy");
    expect(app.settings.current().folders.templates).toBe("Templates/Mentorship");
    expect(app.notices.shown[0]?.message).toContain("Your templates go into “Templates/Mentorship”.");
    const path = "Templates/Mentorship/Short update.md";
    expect(app.store.text(path)).toBe(templateFile("T2"));
    expect(app.navigator.opened).toEqual([[path, null]]);
    app.store.files.set(path, templateFile("T2").replace("{{salutation}}", "Dearest"));
    expect(app.templates.use("T2", "")?.body).toMatch(/^Dearest,/);
    expect(app.templates.all()).toHaveLength(TEMPLATE_IDS.length);
  });

  it("is left undone with its question", async () => {
    const started = startForms(null, FILES);
    await customize(started, "Short update");
    press("Escape");
    await drawn();
    expect([started.app.store.writes, started.app.settings.current().folders.templates]).toEqual([[], ""]);
  });

  it("stays inside the vault, whatever folder is typed", async () => {
    const started = startForms(null, FILES);
    await customize(started, "Short update");
    await fill("Folder for your templates", "/../.obsidian/my:templates/");
    await pressButton("Make the copy");
    expect(started.app.settings.current().folders.templates).toBe("obsidian/my templates");
    expect(started.app.store.exists("obsidian/my templates/Short update.md")).toBe(true);
  });

  it("opens what is the user's already", async () => {
    const started = await startDrafts();
    await customize(started, "Question");
    expect(started.app.navigator.opened).toEqual([["T/question.md", null]]);
    expect(started.app.store.writes).toEqual([]);
  });

  it("is at hand in the form of a message, which is kept", async () => {
    const { app, open } = await startDrafts({ path: OSEI, text: "", cursor: 0 });
    open.writeTemplate("T2");
    await drawn();
    await fill("What it made clear to you", "much");
    await pressButton("Customize template…");
    expect(modal()).toBeNull();
    expect(app.store.text("T/Short update.md")).toBe(templateFile("T2"));
    open.writeTemplate("T2");
    await drawn();
    expect(field("What it made clear to you").value).toBe("much");
    expect(modal()!.textContent).toContain("Edit your template…");
  });
});

describe("a new template", () => {
  it("is made with what it needs, under an id of its own", async () => {
    const { app, open } = await startDrafts();
    for (const path of ["T/Question.md", "T/Question 2.md"]) {
      open.newTemplate();
      await drawn();
      expect(modal()!.querySelectorAll("input")).toHaveLength(1);
      await fill("Name", "Question");
      await pressButton("Make the template");
      expect(app.store.exists(path) || app.store.exists(path.replace("Q", "q"))).toBe(true);
    }
    expect([...app.templates.own().byId.keys()]).toContain("question-2");
    expect(app.templates.own().problems).toEqual([]);
  });

  it("asks for a folder where there is none, and can be written at once", async () => {
    const { app, open } = startForms({ path: OSEI, text: "", cursor: 0 }, FILES);
    open.newTemplate();
    await drawn();
    await fill("Name", "Invitation to a talk");
    await pressButton("Make the template");
    expect(app.store.exists("Templates/Mentorship/Invitation to a talk.md")).toBe(true);
    open.writeTemplate("invitation-to-a-talk");
    await drawn();
    expect(field("Subject").value).toBe("Invitation to a talk");
    await fill("What you want to say", "Please come");
    expect(body().value).toBe("Dear Dr. Osei,\n\nPlease come\n\nBest regards,\nJordan Blake");
  });
});

describe("a template that cannot be read", () => {
  it("gives way to the built-in one, and a notice says so", async () => {
    const note = { path: OSEI, text: "", cursor: 0 };
    const { app, open } = await startDrafts(note, { "T/t2.md": "---\nid: T2\nneeds: [gone]\n---\nx" });
    open.writeTemplate("T2");
    await drawn();
    expect(body().value).toContain("A few lines");
    expect(app.notices.last).toContain("so the built-in one is used");
  });
});

describe("writing any message", () => {
  it("lists every template with its group, those that fit the open note first", async () => {
    const { open } = await startDrafts({ path: OSEI, text: "", cursor: 0 });
    open.writeMessage();
    await drawn();
    const all = choices();
    expect(all).toHaveLength(TEMPLATE_IDS.length + 5);
    const place = (id: "T2" | "T12") => {
      const { name, group } = templateOf(id);
      return all.indexOf(`${name} (${group})`);
    };
    expect(place("T2")).toBeGreaterThanOrEqual(0);
    expect(place("T12")).toBeGreaterThan(place("T2"));
    expect(all).toContain("Question (Yours)");
    await pick("Question yours");
    expect(text(".modal-title")).toBe("Question");
    expect(buttons()).toContain("Insert into the note");
  });

  it("is for the mentor whose page asks for it", async () => {
    const { open } = await startDrafts({ path: "Me.md", text: "", cursor: 0 });
    open.writeMessage(OSEI);
    await drawn();
    await pick("Question yours");
    expect(text(".mentorship-chip")).toContain("Amara Osei");
  });
});
