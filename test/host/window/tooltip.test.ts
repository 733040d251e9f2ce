// @vitest-environment happy-dom
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { look, startTestApp } from "./testing";
import { displayTooltip, hideTooltip, setTooltip } from "./tooltip";

const shown = (): string | undefined => look(".tooltip")?.getText();
const enter = (el: HTMLElement): boolean => el.dispatchEvent(new MouseEvent("mouseover", { bubbles: true }));

beforeEach(() => {
  vi.useFakeTimers();
  startTestApp();
});
afterEach(() => {
  hideTooltip();
  vi.useRealTimers();
});

describe("tooltips", () => {
  it("name the element and show the name after a moment", () => {
    const el = document.body.createDiv();
    setTooltip(el, "Mark as done", { placement: "right", classes: ["mine"] });
    expect(el.getAttr("aria-label")).toBe("Mark as done");
    enter(el.createSpan());
    expect(shown()).toBeUndefined();
    vi.advanceTimersByTime(300);
    expect(shown()).toBe("Mark as done");
    expect(document.body.find(".tooltip").hasClass("mine")).toBe(true);
  });

  it("go with the pointer, a press, or a key", () => {
    const el = document.body.createDiv();
    setTooltip(el, "Name");
    for (const leave of [
      () => enter(document.body),
      () => el.trigger("mousedown"),
      () => el.trigger("keydown"),
    ]) {
      enter(el);
      vi.advanceTimersByTime(300);
      expect(shown()).toBe("Name");
      leave();
      expect(shown()).toBeUndefined();
    }
  });

  it("do not come up when the pointer only passes", () => {
    const el = document.body.createDiv();
    setTooltip(el, "Name", { delay: 100 });
    enter(el);
    vi.advanceTimersByTime(99);
    enter(document.body);
    vi.advanceTimersByTime(1000);
    expect(shown()).toBeUndefined();
  });

  it("are taken away by an empty text", () => {
    const el = document.body.createDiv();
    setTooltip(el, "Name");
    setTooltip(el, "");
    expect(el.hasAttribute("aria-label")).toBe(false);
  });

  it("show at once where asked, one at a time, and not for what is gone", () => {
    const el = document.body.createDiv();
    displayTooltip(el, "One");
    displayTooltip(
      el,
      createFragment((part) => part.createEl("b", { text: "Two" })),
      { placement: "top" },
    );
    expect(document.body.findAll(".tooltip").map((tip) => tip.getText())).toEqual(["Two"]);
    displayTooltip(createDiv(), "Gone");
    expect(shown()).toBeUndefined();
  });
});
