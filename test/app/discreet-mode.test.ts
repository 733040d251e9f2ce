import { describe, expect, it } from "vitest";
import { discreetMode, discreetNotices } from "../../src/app/discreet-mode";
import { NoteWriter } from "../../src/app/writer";
import { refuse } from "../../src/core/notes/edit/edit";
import { FakeApp } from "../fakes/fake-app";
import { FakeNotices } from "../fakes/fakes";

const FILES = { "People/Amara Osei.md": "---\ntype: mentor\n---\n- [ ] Send it 📅 2026-11-20\n" };
const nothing = { load: () => null, save: () => {} };

function start() {
  const app = new FakeApp(FILES);
  const shown = new FakeNotices();
  const mode = discreetMode(nothing);
  const notices = discreetNotices(shown, mode);
  const writer = new NoteWriter({ store: app.store, notices, navigator: app.navigator });
  return { app: Object.assign(app, { writer }), shown, mode, notices };
}

describe("discreet mode", () => {
  it("is remembered, and told of", () => {
    const saved = new Map<string, unknown>();
    const memory = {
      load: (key: string) => saved.get(key),
      save: (key: string, value: unknown) => void saved.set(key, value),
    };
    const mode = discreetMode(memory);
    const told: boolean[] = [];
    const stop = mode.subscribe(() => told.push(mode.isOn()));
    mode.toggle();
    expect([told, discreetMode(memory).isOn()]).toEqual([[true], true]);
    stop();
    mode.toggle();
    expect([told, discreetMode(memory).isOn()]).toEqual([[true], false]);
  });

  it("shows the same for the same snapshot, and the snapshot itself when it is off", () => {
    const { app, mode } = start();
    const snapshot = app.snapshot();
    expect(mode.shown(snapshot)).toBe(snapshot);
    mode.toggle();
    expect(mode.shown(snapshot)).toBe(mode.shown(snapshot));
    expect(mode.shown(snapshot)).not.toBe(snapshot);
  });

  it("lets notices say what happened and nothing of the notes", async () => {
    const { app, shown, mode } = start();
    mode.toggle();
    const row = mode.shown(app.snapshot()).rows.find(({ rule }) => rule === "follow-up")!;
    Object.assign(app, { discreet: mode });
    await app.act({ act: "tick", row });
    await app.writer.undo();
    const label = "Ticked: Send it";
    await app.writer.perform({ label, changes: [{ path: row.path, edit: () => refuse("gone") }] });
    const path = "People/Amara Osei.md";
    await app.writer.perform({ label, changes: [{ path, edit: () => refuse("gone") }] });
    await app.writer.perform({ label, changes: [], creates: [{ path, text: "other" }] });
    expect(shown.shown.map(({ message }) => message)).toEqual([
      "Done.",
      "Undone.",
      "The note is no longer where it was. Nothing was changed.",
      "This line is no longer in the note as it was, so nothing was changed. The note is open for you to look.",
      "That name is taken already. Nothing was changed.",
    ]);
    expect(shown.shown[0]!.action?.label).toBe("Undo");
  });

  it("hides a message that does not say what may be shown, and shows all when it is off", () => {
    const { shown, mode, notices } = start();
    notices.show("Amara Osei");
    mode.toggle();
    notices.show("Amara Osei");
    notices.show("Amara Osei", undefined, "Someone");
    expect(shown.shown.map(({ message }) => message)).toEqual([
      "Amara Osei",
      "Discreet mode hides this message. Turn it off and try again.",
      "Someone",
    ]);
  });
});
