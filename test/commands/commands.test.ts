import type { Command, Plugin } from "obsidian";
import { describe, expect, it, vi } from "vitest";
import type { CommandContext } from "../../src/commands/command";
import { COMMANDS, registerCommands } from "../../src/commands/commands";
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
    newLetter: vi.fn(),
    newMilestone: vi.fn(),
    newEvent: vi.fn(),
    newContact: vi.fn(),
    newProfile: vi.fn(),
    writeTemplate: vi.fn(),
    prepareMeeting: vi.fn(),
    chooseMeetingToPrepare: vi.fn(),
  };
  const openDashboard = vi.fn(async () => {});
  const openMentorPage = vi.fn(async () => {});
  const commands = new Map<string, Command>();
  const plugin = {
    app: { workspace: { getActiveFile: () => (openPath === null ? null : { path: openPath }) } },
    addCommand: (command: Command) => commands.set(command.id, command),
  };
  const mentorship = app as unknown as CommandContext["mentorship"];
  registerCommands(plugin as unknown as Plugin, { mentorship, openers, openDashboard, openMentorPage });
  const check = (id: string, isAsking: boolean) => commands.get(id)!.checkCallback!(isAsking);
  return { app, openers, openDashboard, commands, check };
}

describe("the commands", () => {
  it("have stable ids, names in sentence case, icons, and no hotkeys", () => {
    expect(COMMANDS.map(({ id }) => id)).toEqual([
      "open-dashboard",
      "open-mentor-page",
      "quick-capture",
      "new-mentor",
      "new-meeting",
      "new-goal",
      "new-letter",
      "new-milestone",
      "new-event",
      "new-contact",
      "new-profile",
      "prepare-meeting",
      "insert-agenda",
      "insert-short-update",
      "insert-meeting-note",
      "insert-thanks",
      "insert-letter-request",
      "copy-agenda",
      "toggle-discreet-mode",
      "undo",
      "redo",
    ]);
    for (const { name } of COMMANDS) expect(name).toMatch(/^[A-Z][a-z ]+(?:Markdown)?$/);
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
