import type { Command, Plugin } from "obsidian";
import { describe, expect, it, vi } from "vitest";
import type { CommandContext } from "../../src/commands/command";
import { COMMANDS, registerCommands } from "../../src/commands/commands";
import { followOwnTemplates } from "../../src/commands/insert-templates";
import { readOwnTemplates } from "../../src/core/messages/own-templates";
import { TEMPLATE_IDS } from "../../src/core/messages/catalogue";
import { FILES } from "../core/messages/vault";
import { FakeApp } from "../fakes/fake-app";

const MEETING = "Meetings/2026-12-04 Osei.md";

function start(openPath: string | null, files: Readonly<Record<string, string>> = FILES) {
  const app = new FakeApp(files);
  const openers = {
    quickCapture: vi.fn(),
    copyShownAgenda: vi.fn(),
    newMentor: vi.fn(),
    newMeeting: vi.fn(),
    newGoal: vi.fn(),
    setGoals: vi.fn(),
    newLetter: vi.fn(),
    newMilestone: vi.fn(),
    newEvent: vi.fn(),
    newContact: vi.fn(),
    newProfile: vi.fn(),
    writeTemplate: vi.fn(),
    writeMessage: vi.fn(),
    customizeTemplate: vi.fn(),
    newTemplate: vi.fn(),
    checkNote: vi.fn(),
    prepareMeeting: vi.fn(),
    choosePacket: vi.fn(),
    chooseMeetingToPrepare: vi.fn(),
    addQuestions: vi.fn(),
    reschedule: vi.fn(),
    closeMeeting: vi.fn(),
    chooseMeeting: vi.fn((_: readonly unknown[], choose: (path: string) => void) => choose("chosen.md")),
  };
  const openDashboard = vi.fn(async () => {});
  const openMentorPage = vi.fn(async () => {});
  const commands = new Map<string, Command>();
  const plugin = {
    app: {
      workspace: { getActiveFile: () => (openPath === null ? null : { path: openPath }), on: () => ({}) },
    },
    addCommand: (command: Command) => commands.set(command.id, command),
    removeCommand: (id: string) => commands.delete(id),
    register: () => {},
    registerEvent: () => {},
  };
  const mentorship = app as unknown as CommandContext["mentorship"];
  registerCommands(plugin as unknown as Plugin, { mentorship, openers, openDashboard, openMentorPage });
  const check = (id: string, isAsking: boolean) => commands.get(id)!.checkCallback!(isAsking);
  return { app, openers, openDashboard, commands, check };
}

describe("the commands", () => {
  it("have stable ids, names in sentence case, icons, and no hotkeys", () => {
    expect(COMMANDS.map(({ id }) => id).filter((id) => !id.startsWith("insert-"))).toEqual([
      "open-dashboard",
      "open-mentor-page",
      "quick-capture",
      "new-mentor",
      "new-meeting",
      "new-goal",
      "set-goals",
      "new-letter",
      "new-milestone",
      "new-event",
      "new-contact",
      "new-profile",
      "prepare-meeting",
      "put-letter-packet-together",
      "add-questions",
      "reschedule-meeting",
      "close-meeting",
      "write-message",
      "customize-template",
      "new-template",
      "check-patients",
      "check-language",
      "copy-agenda",
      "toggle-discreet-mode",
      "undo",
      "redo",
    ]);
    for (const { name } of COMMANDS) expect(name).toMatch(/^[A-Z][a-z -]+(?:Markdown)?$/);
    const { commands } = start(null);
    for (const command of commands.values()) {
      expect(command.icon).toMatch(/^[a-z0-9-]+$/);
      expect(command.hotkeys).toBeUndefined();
      expect(`${command.id} ${command.name}`).not.toMatch(/command|mentorship/i);
    }
  });

  it("open what they name, and only when they are not just asked", () => {
    const { check, openers, openDashboard } = start(null, {});
    const { newMentor, newMeeting, newGoal, newLetter, newMilestone, newEvent, newContact, newProfile } =
      openers;
    const called = {
      newMentor,
      newMeeting,
      newGoal,
      newLetter,
      newMilestone,
      newEvent,
      newContact,
      newProfile,
    };
    const ids = [
      "open-dashboard",
      ...Object.keys(called).map((name) => name.replace("new", "new-").toLowerCase()),
    ];
    for (const id of ids) expect(check(id, true), id).toBe(true);
    expect(openers.newMentor).not.toHaveBeenCalled();
    for (const id of ids) check(id, false);
    for (const opened of [openDashboard, ...Object.values(called)]) expect(opened).toHaveBeenCalledTimes(1);
  });

  it("offer a profile only where there is none", () => {
    expect(start(null).check("new-profile", true)).toBe(false);
    expect(start(null, { "Goal.md": "---\ntype: goal\nsuccess: x\n---\n" }).check("new-profile", true)).toBe(
      true,
    );
  });

  it("insert each template of the catalogue", () => {
    const { check, openers, commands } = start(null);
    for (const id of commands.keys()) if (id.startsWith("insert-")) check(id, false);
    expect(openers.writeTemplate.mock.calls.flat()).toEqual([...TEMPLATE_IDS]);
    const kept = ["agenda", "short-update", "meeting-note", "thanks", "letter-request"];
    expect(kept.filter((id) => !commands.has(`insert-${id}`))).toEqual([]);
    const general = [...commands.values()].filter(({ icon }) => icon === "file-pen");
    expect(general.map(({ id }) => id)).toEqual(["new-template"]);
  });

  it("write any message, customize a template, and make one", () => {
    const { check, openers } = start(null);
    for (const id of ["write-message", "customize-template", "new-template"]) check(id, false);
    expect(openers.writeMessage).toHaveBeenCalledWith();
    expect(openers.customizeTemplate).toHaveBeenCalledTimes(1);
    expect(openers.newTemplate).toHaveBeenCalledTimes(1);
  });

  it("of a user's own template come, change and go with it", () => {
    const note = (id: string, name: string) => `---\nid: ${id}\nname: ${name}\n---\nx`;
    const notes = new Map([["a.md", note("talk", "CV by mail")]]);
    let changed = () => {};
    const templates = {
      own: () => readOwnTemplates([...notes].map(([path, text]) => ({ path, text }))),
      subscribe: (listener: () => void) => {
        changed = listener;
        return () => {};
      },
    };
    const commands = new Map<string, Command>();
    const plugin = {
      addCommand: (command: Command) => {
        commands.set(command.id, command);
        return command;
      },
      removeCommand: (id: string) => void commands.delete(id),
    };
    const writeTemplate = vi.fn();
    followOwnTemplates(plugin, templates, { writeTemplate });
    const names = () => [...commands.values()].map(({ id, name }) => [id, name]);
    expect(names()).toEqual([["insert-talk", "Insert CV by mail"]]);
    commands.get("insert-talk")!.callback!();
    expect(writeTemplate).toHaveBeenCalledWith("talk");
    notes.set("a.md", note("talk", "Invitation"));
    notes.set("b.md", note("T2", "My update"));
    notes.set("c.md", note("TALK!", "Other"));
    changed();
    expect(names()).toEqual([
      ["insert-talk", "Insert invitation"],
      ["insert-talk-2", "Insert other"],
    ]);
    notes.clear();
    changed();
    expect(names()).toEqual([]);
  });

  it("of meetings are about the one that is open where it fits, else ask which of those that do", () => {
    const past = MEETING.replace("2026-12-04", "2026-11-20");
    const files = { ...FILES, [past]: FILES[MEETING]!.replace("2026-12-04", "2026-11-20") };
    for (const [id, name, path] of [
      ["reschedule-meeting", "reschedule", MEETING],
      ["add-questions", "addQuestions", MEETING],
      ["close-meeting", "closeMeeting", past],
    ] as const) {
      const open = start(path, files);
      open.check(id, false);
      expect(open.openers[name]).toHaveBeenCalledWith(path);
    }
    const elsewhere = start(MEETING, files);
    elsewhere.check("close-meeting", false);
    expect(elsewhere.openers.chooseMeeting.mock.calls[0]![0]).toMatchObject([{ path: past }]);
    expect(elsewhere.openers.closeMeeting).toHaveBeenCalledWith("chosen.md");
    expect(start(null).check("close-meeting", true)).toBe(false);
  });

  it("prepare the meeting that is open, else ask which", () => {
    const open = start(MEETING);
    open.check("prepare-meeting", false);
    expect(open.openers.prepareMeeting).toHaveBeenCalledWith(MEETING);
    const elsewhere = start("Me.md");
    elsewhere.check("prepare-meeting", false);
    expect(elsewhere.openers.chooseMeetingToPrepare).toHaveBeenCalledTimes(1);
  });

  it.each(["status: held", "status: cancelled", "date: 2026-11-21"])(
    "offer the coming meetings in place of an open one with %s, and nothing where none is coming",
    (property) => {
      const other = "Meetings/other.md";
      const name = property.split(":")[0]!;
      const text = FILES[MEETING]!.replace(new RegExp(`^${name}: .*$`, "m"), property);
      const open = start(other, { ...FILES, [other]: text });
      open.check("prepare-meeting", false);
      expect(open.openers.prepareMeeting).not.toHaveBeenCalled();
      expect(open.openers.chooseMeetingToPrepare).toHaveBeenCalledTimes(1);
      expect(start(MEETING, { ...FILES, [MEETING]: text }).check("prepare-meeting", true)).toBe(false);
    },
  );

  it("check the note that is open, if it is a note", () => {
    const { check, openers } = start("Ward.md");
    for (const id of ["check-patients", "check-language"]) check(id, false);
    expect(openers.checkNote.mock.calls).toEqual([["patients"], ["language"]]);
    for (const path of [null, "Board.canvas"]) expect(start(path).check("check-patients", true)).toBe(false);
  });

  it("hide where there is nothing to prepare, undo or redo", () => {
    const { check } = start("Me.md", { "Me.md": FILES["Me.md"]! });
    for (const id of ["prepare-meeting", "undo", "redo"]) expect(check(id, true)).toBe(false);
  });

  it("undo and redo what was written", async () => {
    const { app, check } = start(null);
    await app.writer.perform({ label: "Made", changes: [], creates: [{ path: "a.md", text: "x" }] });
    expect([check("undo", true), check("redo", true)]).toEqual([true, false]);
    check("undo", false);
    await vi.waitFor(() => expect(app.store.exists("a.md")).toBe(false));
    check("redo", false);
    await vi.waitFor(() => expect(app.store.exists("a.md")).toBe(true));
  });
});
