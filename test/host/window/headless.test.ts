// @vitest-environment node
import { describe, expect, it } from "vitest";

describe("without a page", () => {
  it("all of the window can be loaded", async () => {
    expect(typeof document).toBe("undefined");
    const [window, host] = await Promise.all([import("./index"), import("./host")]);
    expect(window.Modal.name).toBe("Modal");
    expect(host.SettingsWindow.name).toBe("SettingsWindow");
  });

  it("the language can be extended", async () => {
    const { installLanguage } = await import("./dom/language");
    installLanguage();
    expect([[1, 2].last(), "ab".contains("b")]).toEqual([2, true]);
  });
});
