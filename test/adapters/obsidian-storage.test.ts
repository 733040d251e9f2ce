import { describe, expect, it } from "vitest";
import { Plugin, type App } from "obsidian";
import { DeviceMemory, PluginData } from "../../src/adapters/obsidian-storage";
import { settingsStore } from "../../src/app/settings-store";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { FakeNotices } from "../fakes/fakes";
import type { PluginClass } from "../host/plugins";
import type { LocalStore } from "../host/shell";
import { createHeadlessApp, type HeadlessOptions } from "../host/testing";

const DATA = ".obsidian/plugins/keeper/data.json";

class Keeper extends Plugin {}

const KEEPER = {
  manifest: {
    id: "keeper",
    name: "Keeper",
    author: "x",
    version: "1.0.0",
    minAppVersion: "1.13.0",
    description: "x",
  },
  load: () => Keeper as unknown as PluginClass,
};

async function keeperOver(files: NonNullable<HeadlessOptions["files"]>) {
  const { app, disk } = await createHeadlessApp({ files, plugins: [KEEPER] });
  const plugin = app.plugins.getPlugin("keeper") as unknown as Plugin;
  return { data: new PluginData(plugin), text: () => disk.readText(DATA) };
}

describe("data.json", () => {
  it("is null where nothing was saved, and the settings are the usual ones", async () => {
    const { data } = await keeperOver({});
    expect(await data.load()).toBeNull();
    const store = settingsStore(data, new FakeNotices());
    await store.reload();
    expect(store.current()).toEqual(DEFAULT_SETTINGS);
  });

  it("may hold null, and the settings are the usual ones", async () => {
    const { data } = await keeperOver({ [DATA]: "null" });
    expect(await data.load()).toBeNull();
    const store = settingsStore(data, new FakeNotices());
    await store.reload();
    expect(store.current()).toEqual(DEFAULT_SETTINGS);
  });

  it("gives back what was saved, keys of nobody included", async () => {
    const { data, text } = await keeperOver({ [DATA]: '{"later":[1]}' });
    expect(await data.load()).toEqual({ later: [1] });
    await data.save({ later: [1], folders: { meetings: "M" } });
    expect(JSON.parse(await text())).toEqual({ later: [1], folders: { meetings: "M" } });
    expect(await data.load()).toEqual({ later: [1], folders: { meetings: "M" } });
  });
});

describe("the memory of the device", () => {
  async function remembering() {
    const kept = new Map<string, string>();
    const store: LocalStore = {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    };
    const { app } = await createHeadlessApp({ store });
    return { kept, app: app as unknown as App, memory: new DeviceMemory(app as unknown as App) };
  }

  it("is null where nothing was kept", async () => {
    const { memory } = await remembering();
    expect(memory.load("dashboard")).toBeNull();
  });

  it("keeps values under names of the plugin's own, vault by vault", async () => {
    const { kept, app, memory } = await remembering();
    memory.save("dashboard", { folded: ["later"] });
    expect(memory.load("dashboard")).toEqual({ folded: ["later"] });
    expect([...kept.keys()]).toEqual([`${app.vault.getName()}-mentorship-dashboard`]);
    expect(app.loadLocalStorage("dashboard")).toBeNull();
    expect(memory.load("mentorship-dashboard")).toBeNull();
  });

  it("does not mix its values up, and forgets what is null", async () => {
    const { kept, memory } = await remembering();
    memory.save("a", 1);
    memory.save("b", 2);
    expect([memory.load("a"), memory.load("b")]).toEqual([1, 2]);
    memory.save("a", null);
    expect([memory.load("a"), memory.load("b"), kept.size]).toEqual([null, 2, 1]);
  });

  it("is null where what was kept cannot be read", async () => {
    const { kept, memory } = await remembering();
    memory.save("a", 1);
    for (const key of kept.keys()) kept.set(key, "{");
    expect(memory.load("a")).toBeNull();
  });
});
