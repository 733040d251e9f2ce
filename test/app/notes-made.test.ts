/** What forms and commands write through the app: new notes, prepared meetings, messages that were sent. */
import { describe, expect, it } from "vitest";
import { makeNote } from "../../src/app/make-note";
import { markSent } from "../../src/app/mark-sent";
import { prepareNote } from "../../src/app/prepare-note";
import { templateOf, type TemplateId } from "../../src/core/messages/catalogue";
import { FILES } from "../core/messages/vault";
import { FakeApp } from "../fakes/fake-app";

const MEETING = "Meetings/2026-12-04 Osei.md";
const MENTOR = "People/Amara Osei.md";
const asItWas = (app: FakeApp) => expect(Object.fromEntries(app.store.files)).toEqual(FILES);

describe("a new note", () => {
  it("goes into the folder of the settings, is opened, and can be undone", async () => {
    const app = new FakeApp(FILES);
    await app.settings.set("folders.mentors", "Mentoring/People");
    expect(await makeNote(app, { folder: "mentors", name: "Rita: Varga", text: "x" })).toBe(
      "Mentoring/People/Rita Varga.md",
    );
    expect(app.navigator.opened).toEqual([["Mentoring/People/Rita Varga.md", null]]);
    await app.writer.undo();
    asItWas(app);
  });

  it("is never made over another one", async () => {
    const app = new FakeApp(FILES);
    expect(await makeNote(app, { folder: "mentors", name: "Amara Osei", text: "x" })).toBe(
      "People/Amara Osei 2.md",
    );
    expect(app.store.text(MENTOR)).toBe(FILES[MENTOR]);
  });

  it("that cannot be written is told of, and not opened", async () => {
    const app = new FakeApp(FILES);
    app.store.failing.add("Goals/New.md");
    expect(await makeNote(app, { folder: "goals", name: "New", text: "x" })).toBeNull();
    expect(app.notices.last).toContain("could not be written");
    expect(app.navigator.opened).toEqual([]);
  });
});

describe("prepare meeting", () => {
  it("fills the note and empties the mentor's buffer in one undoable step", async () => {
    const app = new FakeApp(FILES);
    expect(await prepareNote(app, MEETING)).toBe(true);
    expect(app.store.text(MEETING)).toContain("- [ ] Which residency programs fit");
    expect(app.store.text(MENTOR)).toContain("- [>] Which residency programs fit");
    expect(app.navigator.opened).toEqual([[MEETING, null]]);
    await app.writer.undo();
    asItWas(app);
  });

  it("changes nothing the second time", async () => {
    const app = new FakeApp(FILES);
    await prepareNote(app, MEETING);
    const before = Object.fromEntries(app.store.files);
    await prepareNote(app, MEETING);
    expect(Object.fromEntries(app.store.files)).toEqual(before);
  });

  it("writes in none of the notes where one cannot be changed", async () => {
    const files = { ...FILES, [MEETING]: `${FILES[MEETING]!}\n\`\`\`\nnever closed\n` };
    const app = new FakeApp(files);
    await prepareNote(app, MEETING);
    expect(Object.fromEntries(app.store.files)).toEqual(files);
    expect(app.notices.last).toContain("not closed");
  });

  it.each([
    ["held", "status: held"],
    ["canceled", "status: cancelled"],
    ["past", "date: 2026-11-21"],
  ])("leaves a %s meeting and the mentors' notes as they are", async (_, property) => {
    const name = property.split(":")[0]!;
    const files = {
      ...FILES,
      [MEETING]: FILES[MEETING]!.replace(new RegExp(`^${name}: .*$`, "m"), property),
    };
    const app = new FakeApp(files);
    expect(await prepareNote(app, MEETING)).toBe(false);
    expect(Object.fromEntries(app.store.files)).toEqual(files);
    expect(app.navigator.opened).toEqual([]);
  });

  it("knows no meeting that is none", async () => {
    expect(await prepareNote(new FakeApp(FILES), MENTOR)).toBe(false);
  });
});

describe("a message that was sent", () => {
  const send = async (id: TemplateId, files: Readonly<Record<string, string>> = FILES) => {
    const app = new FakeApp(files);
    const { ledger, today } = app.snapshot();
    const meeting = ledger.meetings.find(({ path }) => path === MEETING) ?? null;
    const mentors = [...ledger.mentors.values()];
    const about = meeting && { record: meeting, entry: null };
    const context = { ledger, today, meeting, mentors, path: "", ...(about ? { about } : {}) };
    await markSent(app, { template: templateOf(id), context });
    return app;
  };

  it("is a line in the log, and closes the row of its meeting", async () => {
    const app = await send("T1");
    expect(app.store.text(MENTOR)).toContain("- 2026-11-22 e-mail: Agenda for a meeting");
    expect(app.store.text(MEETING)).toContain("agenda_sent: 2026-11-22");
    expect(app.rules()).not.toContain("send-agenda");
    await app.writer.undo();
    asItWas(app);
  });

  it("sets nothing of a meeting that it says nothing about", async () => {
    const app = await send("T2");
    expect(app.store.text(MEETING)).toBe(FILES[MEETING]);
    expect(app.store.text(MENTOR)).toContain("e-mail: Short update");
  });
});
