import { beforeEach, describe, expect, it } from "vitest";
import { settingsStore, type SettingsStore } from "../../src/app/settings-store";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";

let data: unknown;
let isDamaged: boolean;
let notices: string[];
let store: SettingsStore;

beforeEach(() => {
  data = null;
  isDamaged = false;
  notices = [];
  const file = {
    load: () => (isDamaged ? Promise.reject(new SyntaxError("damaged")) : Promise.resolve(data)),
    save: async (saved: unknown) => void (data = saved),
  };
  store = settingsStore(file, { show: (message) => void notices.push(message) });
});

describe("the settings", () => {
  it("are the defaults until something was saved, and are not written before they are changed", async () => {
    await store.reload();
    expect(store.current()).toEqual(DEFAULT_SETTINGS);
    expect(data).toBeNull();
  });

  it("keep what the file holds besides the one that is changed", async () => {
    data = { version: 2, folders: { mentors: "Mentors" }, later: { kept: true } };
    await store.set("offsets.agendaLead", 5);
    expect(data).toEqual({
      version: 2,
      folders: { mentors: "Mentors" },
      later: { kept: true },
      offsets: { agendaLead: 5 },
    });
    expect(store.current().folders.mentors).toBe("Mentors");
    expect(store.current().offsets.agendaLead).toBe(5);
    expect(store.current().offsets.thankAfter).toBe(1);
  });

  it("are never written over a file that cannot be read", async () => {
    isDamaged = true;
    await store.reload();
    await store.set("offsets.agendaLead", 5);
    expect(data).toBeNull();
    expect(store.current()).toEqual(DEFAULT_SETTINGS);
    expect(notices.join(" ")).toContain("data.json cannot be read");
    isDamaged = false;
    await store.reload();
    await store.set("offsets.agendaLead", 5);
    expect(store.current().offsets.agendaLead).toBe(5);
  });

  it("take a value of the wrong type for none", async () => {
    data = {
      offsets: { agendaLead: "soon", soon: -1, thankAfter: 2 },
      moreRoles: ["wellbeing", 3],
      words: null,
    };
    await store.reload();
    const { offsets, moreRoles, words } = store.current();
    expect([offsets.agendaLead, offsets.soon, offsets.thankAfter]).toEqual([3, 7, 2]);
    expect(moreRoles).toEqual(["wellbeing"]);
    expect(words).toEqual(DEFAULT_SETTINGS.words);
  });

  it("tell of a change from another device, and of none where the file is gone", async () => {
    const heard: number[] = [];
    store.subscribe(({ offsets }) => heard.push(offsets.agendaLead));
    data = { offsets: { agendaLead: 9 } };
    await store.reload();
    data = null;
    await store.reload();
    expect(heard).toEqual([9]);
    expect(store.current().offsets.agendaLead).toBe(9);
  });
});
