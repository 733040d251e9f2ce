import { describe, expect, it, vi } from "vitest";
import type { App } from "obsidian";
import { InstalledTasksPlugin } from "../../src/adapters/tasks-plugin";

const LINE = "- [ ] Write to Amara 🔁 every week 📅 2026-11-22";
const PATH = "People/Amara Osei.md";

/** An app of which nothing is known but what stands where Obsidian keeps its plugins. */
const over = (app: unknown) => new InstalledTasksPlugin(app as App);
const withApi = (apiV1: unknown) => over({ plugins: { plugins: { "obsidian-tasks-plugin": { apiV1 } } } });
const giving = (toggled: unknown) => withApi({ executeToggleTaskDoneCommand: () => toggled });

describe("the Tasks plugin", () => {
  it("is given the line and its note, and what it gives back is taken as it is", () => {
    const done = `- [ ] Write to Amara 🔁 every week 📅 2026-11-29\n${LINE.replace("[ ]", "[x]")} ✅ 2026-11-22`;
    const executeToggleTaskDoneCommand = vi.fn<(line: string, path: string) => string>(() => done);
    expect(withApi({ executeToggleTaskDoneCommand }).toggle(LINE, PATH)).toBe(done);
    expect(executeToggleTaskDoneCommand.mock.calls).toEqual([[LINE, PATH]]);
  });

  it("is called as the method that it is", () => {
    const api = {
      mark: "x",
      executeToggleTaskDoneCommand(this: { readonly mark: string }, line: string): string {
        return line.replace("[ ]", `[${this.mark}]`);
      },
    };
    expect(withApi(api).toggle(LINE, PATH)).toBe(LINE.replace("[ ]", "[x]"));
  });

  it("is found when it comes later, and missed when it goes", () => {
    const plugins: Record<string, unknown> = {};
    const tasks = over({ plugins: { plugins } });
    expect(tasks.toggle(LINE, PATH)).toBeNull();
    plugins["obsidian-tasks-plugin"] = { apiV1: { executeToggleTaskDoneCommand: () => "done" } };
    expect(tasks.toggle(LINE, PATH)).toBe("done");
    delete plugins["obsidian-tasks-plugin"];
    expect(tasks.toggle(LINE, PATH)).toBeNull();
  });

  const absent: readonly (readonly [string, InstalledTasksPlugin])[] = [
    ["an app that shows no plugins", over({})],
    ["plugins that are null", over({ plugins: null })],
    ["plugins of another shape", over({ plugins: { plugins: "none" } })],
    ["no Tasks plugin", over({ plugins: { plugins: { dataview: {} } } })],
    [
      "a Tasks plugin that is switched off",
      over({ plugins: { plugins: { "obsidian-tasks-plugin": null } } }),
    ],
    ["a Tasks plugin of before its API", over({ plugins: { plugins: { "obsidian-tasks-plugin": {} } } })],
    ["an API without the command", withApi({})],
    ["a command that is no function", withApi({ executeToggleTaskDoneCommand: "toggle" })],
  ];

  it.each(absent)("is not there with %s", (_, tasks) => {
    expect(tasks.toggle(LINE, PATH)).toBeNull();
  });

  it.each([[undefined], [null], [""], [7], [["- [x] done"]], [Promise.resolve("- [x] done")]])(
    "is not believed when it gives %s",
    (toggled) => {
      expect(giving(toggled).toggle(LINE, PATH)).toBeNull();
    },
  );

  it("is believed when it gives nothing for a line that is to be deleted when done", () => {
    expect(giving("").toggle(`${LINE} 🏁 delete`, PATH)).toBe("");
    expect(giving("").toggle(`${LINE} 🏁 keep`, PATH)).toBeNull();
  });

  it("may throw", () => {
    const executeToggleTaskDoneCommand = vi.fn<() => string>(() => {
      throw new Error("no settings");
    });
    expect(withApi({ executeToggleTaskDoneCommand }).toggle(LINE, PATH)).toBeNull();
    expect(executeToggleTaskDoneCommand).toHaveBeenCalledTimes(1);
  });
});
