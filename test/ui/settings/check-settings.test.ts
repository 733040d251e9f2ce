import { beforeEach, describe, expect, it } from "vitest";
import type { App, Plugin } from "obsidian";
import { settingsStore, type SettingsStore } from "../../../src/app/settings-store";
import { RULES } from "../../../src/core/checks/rules";
import { checkSettings } from "../../../src/ui/settings-tab/check-settings";
import { MentorshipSettingTab } from "../../../src/ui/settings-tab/setting-tab";
import { startTestApp } from "../../host/window/testing";

let store: SettingsStore;
let tab: MentorshipSettingTab;

beforeEach(() => {
  const file = { load: () => Promise.resolve(null), save: () => Promise.resolve() };
  store = settingsStore(file, { show: () => undefined });
  tab = new MentorshipSettingTab(startTestApp() as unknown as App, {} as unknown as Plugin, store);
});

const checks = () => store.current().checks;

describe("the settings of the checks", () => {
  it.each(RULES.map(({ id }) => id))("switch the rule %s off and on", async (id) => {
    const key = `checks.rule.${id}`;
    expect(tab.getControlValue(key)).toBe(true);
    await tab.setControlValue(key, false);
    expect([checks().without, tab.getControlValue(key)]).toEqual([[id], false]);
    await tab.setControlValue(key, false);
    await tab.setControlValue(key, true);
    expect([checks().without, tab.getControlValue(key)]).toEqual([[], true]);
  });

  it("show the words that were added in a check, and take them out again", async () => {
    await store.set("checks.dictionary", ["definately", "quorlite"]);
    expect(tab.getControlValue("checks.dictionary")).toBe("definately\nquorlite");
    await tab.setControlValue("checks.dictionary", "quorlite\n");
    expect(checks().dictionary).toEqual(["quorlite"]);
  });

  it("take words and people one to a line, with the commas in them", async () => {
    await tab.setControlValue("checks.dictionary", "  Osei-ism\n\n subspecialty\nsubspecialty ");
    await tab.setControlValue("checks.support", "Wellness, room 4: 555-0100\nA friend");
    expect(checks().dictionary).toEqual(["Osei-ism", "subspecialty"]);
    expect(checks().support).toEqual(["Wellness, room 4: 555-0100", "A friend"]);
    expect(tab.getControlValue("checks.support")).toBe("Wellness, room 4: 555-0100\nA friend");
  });

  it("say of the kind for whatever the others do not know that it is one", () => {
    const kinds = checkSettings().flatMap((item) => ("items" in item ? (item.items ?? []) : []));
    const said = kinds.flatMap((kind) => ("desc" in kind ? [[kind.name, kind.desc]] : []));
    expect(said).toEqual([
      ["Bare number beside a patient", "Any other number or code where a patient is spoken of."],
    ]);
  });
});
