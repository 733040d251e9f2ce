// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Notice } from "./notice";
import { startTestApp } from "./testing";

const shown = (): string[] => document.body.findAll(".notice-message").map((el) => el.getText());

beforeEach(() => {
  vi.useFakeTimers();
  startTestApp();
});
afterEach(() => void vi.useRealTimers());

describe("notices", () => {
  it("are read out, stand one below another, and go by themselves", () => {
    new Notice("First", 1000);
    new Notice("Second", 3000);
    expect(document.body.find(".notice-container").getAttr("aria-live")).toBe("polite");
    expect(shown()).toEqual(["First", "Second"]);
    vi.advanceTimersByTime(1000);
    expect(shown()).toEqual(["Second"]);
    vi.advanceTimersByTime(2000);
    expect(shown()).toEqual([]);
  });

  it("stay for five seconds when nothing else is said, and for good with 0", () => {
    new Notice("Some");
    const stays = new Notice("Stays", 0);
    vi.advanceTimersByTime(4999);
    expect(shown()).toEqual(["Some", "Stays"]);
    vi.advanceTimersByTime(1_000_000);
    expect(shown()).toEqual(["Stays"]);
    stays.hide();
    stays.hide();
    expect(shown()).toEqual([]);
  });

  it("go when they are clicked", () => {
    new Notice("Click me").containerEl.click();
    expect(shown()).toEqual([]);
  });

  it("take a fragment and change what they say", () => {
    const notice = new Notice(createFragment((el) => el.createEl("a", { text: "Undo" })));
    expect(notice.messageEl.find("a").getText()).toBe("Undo");
    expect(notice.setMessage("Done").noticeEl.getText()).toBe("Done");
  });
});
