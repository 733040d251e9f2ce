/** What can be done with a draft: copy, open in mail, insert, keep, and log as sent. */
import { describe, expect, it } from "vitest";
import { actsFor, mainAct as mainOf } from "../../../src/ui/drafts/draft-acts";
import type { Medium } from "../../../src/core/messages/template";
import { press, type } from "../../host/window/testing";
import {
  body,
  buttons,
  DRAFT_FILES,
  LEE,
  mainAct,
  OSEI,
  RAMAN,
  said,
  startDrafts,
  write,
} from "./draft-window";
import { drawn, field, fill, modal, pressButton } from "../forms/window";

const LETTER = "Dear Dr. Osei,\n\nA word about the audit.\n\nBest regards,\nJordan Blake";

async function question() {
  const started = await write("question");
  await fill("Topic", "the audit");
  return started;
}

/** The field in use is left first, which takes a turn. */
async function mainByKeys(): Promise<void> {
  press("Enter", { ctrlKey: true });
  await new Promise((resolve) => {
    window.setTimeout(resolve, 5);
  });
  await drawn();
}

describe("a draft", () => {
  it("is copied, subject and text, and then waits to be logged", async () => {
    const { app, copied } = await question();
    await pressButton("Copy");
    expect(copied).toEqual([`About the audit\n\n${LETTER}`]);
    expect([said(), mainAct(), document.activeElement?.textContent]).toEqual([
      "Copied.",
      "Log as sent",
      "Log as sent",
    ]);
    await pressButton("Log as sent");
    expect(modal()).toBeNull();
    expect(app.store.text(OSEI)).toContain("- 2026-11-22 e-mail: Question\n");
    expect(app.notices.last).toBe("Logged as sent: Question.");
  });

  it("is opened in the mail program by its main act, with Ctrl+Enter too", async () => {
    const { opened } = await question();
    expect(mainAct()).toBe("Open in mail");
    await mainByKeys();
    const body = encodeURIComponent(LETTER.replaceAll("\n", "\r\n"));
    expect(opened).toEqual([`mailto:osei@example.org?subject=About%20the%20audit&body=${body}`]);
    expect([said(), mainAct()]).toEqual(["Opened in your mail program.", "Log as sent"]);
  });

  it("goes to a name that was just typed, too", async () => {
    const { copied } = await write("news", "Me.md");
    field("To").focus();
    await fill("To", "Jo Doe");
    await mainByKeys();
    expect(copied[0]).toMatch(/^News\n\nDear Jo Doe,/);
  });

  it("with an open place goes only when asked twice, by either way", async () => {
    const { copied, opened } = await write("question");
    await pressButton("Open in mail");
    expect([said(), opened]).toEqual(["Still open: Topic.", []]);
    await pressButton("Copy");
    expect([said(), copied]).toEqual(["Still open: Topic.", []]);
    await pressButton("Copy as it is");
    await pressButton("Open in mail");
    await pressButton("Open as it is");
    expect([copied.length, opened.length]).toEqual([1, 1]);
    await fill("Topic", "x");
    await pressButton("Copy");
    expect(copied).toHaveLength(2);
  });

  it("with an open place is logged only when asked twice, and goes into notes at once", async () => {
    const { app, note } = await write("question");
    await pressButton("Log as sent");
    expect([said(), app.store.writes]).toEqual(["Still open: Topic.", []]);
    await pressButton("Log as it is");
    expect([modal(), app.store.writes]).toEqual([null, [OSEI]]);
    const { note: open } = await write("question");
    await pressButton("Insert into the note");
    expect([modal(), open.text.includes("[topic]"), note.text]).toEqual([null, true, "Text\n"]);
  });

  it("does its main act with Ctrl+Enter while names are suggested, once for a key that is held", async () => {
    const { app, opened } = await question();
    field("To").focus();
    await fill("To", "L");
    expect(document.querySelectorAll(".suggestion-item").length).toBeGreaterThan(0);
    await fill("To", "");
    expect(document.querySelectorAll(".suggestion-item").length).toBeGreaterThan(0);
    await mainByKeys();
    expect([opened.length, mainAct()]).toEqual([1, "Log as sent"]);
    press("Enter", { ctrlKey: true, repeat: true });
    await drawn();
    await drawn();
    expect([modal() === null, app.store.writes]).toEqual([false, []]);
  });

  it("is not sent by Enter in a field", async () => {
    const { opened, copied } = await question();
    field("Topic").focus();
    const event = new KeyboardEvent("keydown", { key: "Enter", bubbles: true, cancelable: true });
    field("Topic").dispatchEvent(event);
    await drawn();
    expect([event.defaultPrevented, opened, copied]).toEqual([true, [], []]);
  });

  it("goes to no address where there is none, or only an assistant", async () => {
    const { opened } = await question();
    await fill("To", "Bo Lee");
    field("To").blur();
    await drawn();
    await pressButton("Open in mail");
    expect(opened[0]).toMatch(/^mailto:osei@example\.org\?/);
    await pressButton("Remove Amara Osei");
    await pressButton("Open in mail");
    expect(opened[1]).toMatch(/^mailto:\?subject=/);
  });

  it("is copied where there is nobody to mail it to", async () => {
    await write("question", LEE);
    expect(mainAct()).toBe("Copy");
  });

  it("says of an address that is none that it was left out", async () => {
    const note = { path: OSEI, text: "", cursor: 0 };
    const { open, opened } = await startDrafts(note, { [OSEI]: "---\ntype: mentor\nemail: ask Ann\n---\n" });
    open.writeTemplate("news");
    await drawn();
    await fill("To", "Amara Osei");
    field("To").blur();
    await drawn();
    await pressButton("Open in mail");
    expect(opened[0]).toMatch(/^mailto:\?/);
    expect(said()).toBe(
      "Opened in your mail program. Amara Osei has no address in your notes that it can take: type it there.",
    );
  });

  it("that no link can hold is copied instead, and it says so", async () => {
    const { copied, opened } = await question();
    type(body(), "word ".repeat(500));
    await drawn();
    await pressButton("Open in mail");
    expect([opened, copied.length]).toEqual([[], 1]);
    expect(said()).toContain("Copied instead: this is too long");
    expect(mainAct()).toBe("Log as sent");
  });

  it("stays where it could not be copied", async () => {
    await question();
    Object.defineProperty(window.navigator, "clipboard", {
      configurable: true,
      value: { writeText: async () => Promise.reject(new Error("no")) },
    });
    await pressButton("Copy");
    expect([said(), mainAct()]).toEqual([
      "It could not be copied. Select the text and copy it from there.",
      "Open in mail",
    ]);
  });

  it("goes in at the cursor", async () => {
    const { note } = await question();
    await pressButton("Insert into the note");
    expect(modal()).toBeNull();
    expect(note.text).toBe(`Text\n\n**Subject:** About the audit\n\n${LETTER}\n`);
  });

  it("becomes a note of its own, which says whom it is for", async () => {
    const { app } = await question();
    await pressButton("New note");
    const kept = app.store.text("Messages/2026-11-22 Question Osei.md");
    expect(kept).toContain(
      'template: question\nmentors:\n  - "[[Amara Osei]]"\n---\n\n**Subject:** About the audit',
    );
    const { app: other } = await write("news", "Me.md");
    await fill("To", "Priya Raman");
    field("To").blur();
    await drawn();
    await pressButton("New note");
    expect(other.store.text("Messages/2026-11-22 News Priya Raman.md")).toContain(
      'template: news\nto: "[[Priya Raman]]"\n---\n\n**Subject:** News',
    );
  });

  it("without a subject is a note that ends its last line", async () => {
    const { app } = await write("memo");
    await pressButton("New note");
    const [path = ""] = app.store.writes;
    expect(app.store.text(path)).toMatch(/---\n\nOn .*\n$/);
    expect(app.store.text(path)).not.toMatch(/\n\n$/);
  });

  it("is logged in a contact's note, and nowhere for somebody new", async () => {
    const { app } = await write("news", "Me.md");
    await fill("To", "Jo");
    field("To").blur();
    await drawn();
    await pressButton("Log as sent");
    expect(said()).toBe("Nobody under “To” has a note, so there is nowhere to log it.");
    await pressButton("Remove Jo");
    await fill("To", "Priya Raman");
    field("To").blur();
    await drawn();
    await pressButton("Log as sent");
    expect(app.store.writes).toEqual([RAMAN]);
    expect(app.store.text(RAMAN)).toBe(`${DRAFT_FILES[RAMAN]!}- 2026-11-22 e-mail: News\n`);
  });

  it("is logged as it went: changed recipients, in one step to undo", async () => {
    const { app } = await question();
    await fill("To", "Bo Lee");
    field("To").blur();
    await drawn();
    await pressButton("Log as sent");
    expect(app.store.writes.sort()).toEqual([OSEI, LEE].sort());
    await app.writer.undo();
    expect(Object.fromEntries(app.store.files)).toEqual(DRAFT_FILES);
  });

  it("stays where it cannot be noted down", async () => {
    const { app } = await question();
    app.store.failing.add(OSEI);
    await pressButton("Log as sent");
    expect(said()).toBe("It could not be noted down. The draft is still here.");
  });

  it("written by hand is a note in the log; it has no subject and no mail", async () => {
    const { app } = await write("card");
    expect(buttons()).toEqual(["More", "New note", "Insert into the note", "Log as sent", "Copy"]);
    await pressButton("Log as sent");
    expect(app.store.text(OSEI)).toContain("- 2026-11-22 note: Card\n");
  });
});

describe("the acts of a draft", () => {
  const nobody = { mentors: [], to: null };
  const ask = { recipients: nobody, canInsert: true, hasLeft: false };

  it("are those of its kind in one order, and one of them comes next", () => {
    const order = (medium: Medium, canInsert = true) => actsFor({ medium, canInsert });
    expect(order("mail")).toEqual(["note", "insert", "log", "copy", "mail"]);
    expect(order("card")).toEqual(["note", "insert", "log", "copy"]);
    expect(order("spoken")).toEqual(["note", "insert", "copy"]);
    expect(order("note")).toEqual(["note", "copy", "insert"]);
    expect(order("note", false)).toEqual(["copy", "note"]);
    expect(mainOf({ ...ask, medium: "mail" })).toBe("copy");
    expect(mainOf({ ...ask, medium: "mail", hasLeft: true })).toBe("log");
    expect(mainOf({ ...ask, medium: "spoken", hasLeft: true })).toBe("copy");
    expect(mainOf({ ...ask, medium: "note" })).toBe("insert");
  });

  it("are in a menu too, for phones", async () => {
    await question();
    await pressButton("More");
    const items = [...document.querySelectorAll(".menu-item")].map((one) => one.textContent);
    expect(items).toEqual(["New note", "Insert into the note", "Log as sent", "Edit your template…"]);
  });
});
