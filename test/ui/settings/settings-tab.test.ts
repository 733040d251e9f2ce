import type { App, Plugin, SettingDefinition, SettingDefinitionItem } from "obsidian";
import { beforeEach, describe, expect, it } from "vitest";
import { settingsStore } from "../../../src/app/settings-store";
import { settingAt } from "../../../src/core/settings/setting-path";
import { DEFAULT_SETTINGS } from "../../../src/core/settings/settings";
import { ruleOfKey, RULES_OFF } from "../../../src/ui/settings-tab/check-settings";
import { MentorshipSettingTab } from "../../../src/ui/settings-tab/setting-tab";
import { viewOf } from "../../host/window/setting/tab/tab-view";
import { change, look, settle, startTestApp, type } from "../../host/window/testing";

let saved: unknown[];
let tab: MentorshipSettingTab;

beforeEach(() => {
  const app = startTestApp({ folders: ["People", "Mentoring"] });
  saved = [];
  const file = { load: () => Promise.resolve(null), save: async (data: unknown) => void saved.push(data) };
  const store = settingsStore(file, { show: () => undefined });
  tab = new MentorshipSettingTab(app as unknown as App, {} as unknown as Plugin, store);
});

function flat(items: readonly SettingDefinitionItem[]): SettingDefinition[] {
  return items.flatMap((item) => ("items" in item ? flat(item.items ?? []) : [item as SettingDefinition]));
}

/** The toggles of the rules are one setting together. */
const settingOf = (key: string) => (ruleOfKey(key) === null ? key : RULES_OFF);

function show(): void {
  document.body.appendChild(tab.containerEl);
  const shown: unknown = tab;
  viewOf(shown as Parameters<typeof viewOf>[0]).show();
}

function open(page: string): void {
  [...document.querySelectorAll<HTMLElement>(".mod-page")]
    .find((entry) => entry.querySelector(".setting-item-name")?.textContent === page)!
    .click();
}

const row = (name: string): HTMLElement =>
  [...document.querySelectorAll<HTMLElement>(".setting-item")].find(
    (item) => item.querySelector(".setting-item-name")?.textContent === name,
  )!;
const field = (name: string): HTMLInputElement => row(name).querySelector("input")!;
const errorOf = (name: string): string | undefined => look(".setting-item-error", row(name))?.textContent;

async function put(name: string, value: string): Promise<void> {
  type(field(name), value);
  change(field(name), value);
  await settle();
  await settle();
}

describe("the settings", () => {
  it("name only settings that there are, and every figure among them", () => {
    const keys = flat(tab.getSettingDefinitions()).flatMap(({ control }) =>
      control ? [settingOf(control.key)] : [],
    );
    expect(keys.filter((key) => settingAt(DEFAULT_SETTINGS, key) === undefined)).toEqual([]);
    const leaves = (value: unknown, path: string): string[] =>
      typeof value === "object" && value !== null && !Array.isArray(value)
        ? Object.entries(value).flatMap(([key, inner]) => leaves(inner, path === "" ? key : `${path}.${key}`))
        : [path];
    const all = leaves(DEFAULT_SETTINGS, "").filter((path) => path !== "version");
    expect([...new Set(keys)].sort()).toEqual(all.sort());
  });

  it("have no heading at the top and none that says settings", () => {
    const headings = tab
      .getSettingDefinitions()
      .map((item) => ("heading" in item ? (item.heading ?? "") : ""));
    expect(headings.filter((heading) => /settings|options|mentorship/i.test(heading))).toEqual([]);
  });

  it("save each change as it is made", async () => {
    show();
    await put("Folder for mentors", "Mentoring");
    open("Meetings");
    await put("Send the agenda", "5");
    document.querySelector<HTMLElement>("[aria-label=Back]")!.click();
    await put("More roles", "wellbeing, , advocacy,wellbeing");
    expect(saved.at(-1)).toEqual({
      version: DEFAULT_SETTINGS.version,
      folders: { mentors: "Mentoring" },
      offsets: { agendaLead: 5 },
      moreRoles: ["wellbeing", "advocacy"],
    });
  });

  it("show what is saved", async () => {
    show();
    await put("More roles", "a, b");
    expect(tab.getControlValue("moreRoles")).toBe("a, b");
    expect(tab.getControlValue("offsets.soon")).toBe(7);
    expect(tab.getControlValue("words.headings.question")).toBe("Questions");
  });

  it.each([
    ["Meetings", "Send the agenda", "400", "365"],
    ["Meetings", "Send the agenda", "1.5", "whole number of days"],
    ["Goals and waiting", "First nudge", "20", "less than 14, which is “Another channel”"],
    ["Goals and waiting", "Another way", "14", "more than 14, which is “Another channel”"],
    ["Letters", "First reminder", "5", "more than 5, which is “Second reminder”"],
    ["Letters", "Second reminder", "14", "less than 14, which is “First reminder”"],
    ["Hints", "Asks in a row", "2.5", "whole number from 1 to 365"],
    ["Hints", "Moves are counted over", "1.5", "whole number of months"],
    [null, "In touch with active mentors", "often", "a length such as 2 months"],
  ])("refuse, on the page %s, %s = %s at the setting itself", async (page, name, value, message) => {
    show();
    if (page) open(page);
    await put(name, value);
    expect(errorOf(name)).toContain(message);
    expect(saved).toEqual([]);
  });

  it("keep figures of letters on a page of their own, and save them", async () => {
    show();
    open("Letters");
    await put("Second reminder", "7");
    expect(saved.at(-1)).toEqual({ version: DEFAULT_SETTINGS.version, offsets: { secondReminder: 7 } });
    expect(row("Second reminder").textContent).toContain("Suggested: 5.");
    expect(row("Send the agenda")).toBeUndefined();
  });

  it.each([
    ["words.kinds.mentor", "Meeting", "taken already, by meeting"],
    ["words.kinds.mentor", " ", "Write one word"],
    ["words.kinds.goal", "big goal", "as it is to stand in a tag"],
    ["words.headings.question", "bring:", "taken already, by bring"],
    ["words.headings.question", "a [b]", "without the signs"],
    ["words.typeProperty", "my type:", "one word"],
    ["words.tagPrefix", "mentor ship", "ends in a slash"],
  ])("refuse %s = %j", async (key, value, message) => {
    const control = flat(tab.getSettingDefinitions()).find((one) => one.control?.key === key)!.control!;
    const validate = control.validate as (value: string) => string | undefined;
    expect(validate(value)).toContain(message);
    expect(validate(settingAt(DEFAULT_SETTINGS, key) as string)).toBeUndefined();
  });

  it("say the guide's figures, which nothing changes", () => {
    show();
    expect(row("Questions for a meeting").textContent).toContain("3 to 5");
    expect(row("Questions for a meeting").querySelector("input")).toBeNull();
  });
});
