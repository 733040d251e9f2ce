import moment from "moment";
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest";
import { Component } from "./component";
import { Events } from "./events";
import { getLanguage } from "./locale";
import { Platform, emulatePhone, resetPlatform } from "./platform";
import { Keymap, Scope } from "./scope";
import { debounce, normalizePath, requireApiVersion } from "./util";
import { arrayBufferToBase64, arrayBufferToHex, base64ToArrayBuffer, hexToArrayBuffer } from "./binary";

describe("Events", () => {
  it("calls in the order of listening, with context and data", () => {
    const events = new Events();
    const heard: unknown[] = [];
    events.on(
      "x",
      function (this: unknown, value: number) {
        heard.push([this, value]);
      },
      "ctx",
    );
    events.on("x", (value: number) => heard.push(value));
    events.trigger("x", 7);
    events.trigger("y", 8);
    expect(heard).toEqual([["ctx", 7], 7]);
  });

  it("ends one listening, or all of a callback", () => {
    const events = new Events();
    const callback = vi.fn();
    const ref = events.on("x", callback);
    events.on("x", callback);
    events.offref(ref);
    events.trigger("x");
    expect(callback).toHaveBeenCalledTimes(1);
    events.off("x", callback);
    events.trigger("x");
    expect(callback).toHaveBeenCalledTimes(1);
  });

  it("lets nobody keep the others from hearing", () => {
    vi.useFakeTimers();
    const events = new Events();
    const after = vi.fn();
    events.on("x", () => {
      throw new Error("mine");
    });
    events.on("x", after);
    events.trigger("x");
    expect(after).toHaveBeenCalledOnce();
    expect(() => vi.runAllTimers()).toThrow("mine");
    vi.useRealTimers();
  });

  it("does not call who begins or stops listening during the event wrongly", () => {
    const events = new Events();
    const late = vi.fn();
    events.on("x", () => {
      events.on("x", late);
    });
    events.trigger("x");
    expect(late).not.toHaveBeenCalled();
  });
});

describe("Component", () => {
  it("loads children with it, and unloads all in reverse", () => {
    const log: string[] = [];
    class Named extends Component {
      constructor(readonly label: string) {
        super();
      }
      override onload(): void {
        log.push(`load ${this.label}`);
      }
      override onunload(): void {
        log.push(`unload ${this.label}`);
      }
    }
    const parent = new Named("parent");
    parent.addChild(new Named("early"));
    void parent.load();
    void parent.load();
    const late = parent.addChild(new Named("late"));
    parent.register(() => log.push("first"));
    parent.register(() => log.push("second"));
    parent.removeChild(late);
    parent.unload();
    parent.unload();
    expect(log).toEqual([
      "load parent",
      "load early",
      "load late",
      "unload late",
      "unload early",
      "second",
      "first",
      "unload parent",
    ]);
  });

  it("ends events, DOM events and intervals", () => {
    vi.useFakeTimers();
    const component = new Component();
    void component.load();
    const [events, target, heard] = [new Events(), document.createElement("div"), vi.fn()];
    component.registerEvent(events.on("x", heard));
    component.registerDomEvent(target, "click", heard);
    component.registerInterval(window.setInterval(heard, 10));
    const all = (): void => {
      events.trigger("x");
      target.click();
      vi.advanceTimersByTime(10);
    };
    all();
    component.unload();
    all();
    expect(heard).toHaveBeenCalledTimes(3);
    vi.useRealTimers();
  });
});

describe("Scope and Keymap", () => {
  const press = (keymap: Keymap, key: string, modifiers: KeyboardEventInit = {}): KeyboardEvent => {
    const event = new KeyboardEvent("keydown", { key, cancelable: true, ...modifiers });
    keymap.handle(event);
    return event;
  };
  afterEach(resetPlatform);

  it("prevents the default for false, passes undefined on to the next and to the parent", () => {
    const root = new Scope();
    const scope = new Scope(root);
    const log: string[] = [];
    root.register(null, "Enter", () => {
      log.push("root");
    });
    scope.register([], "Enter", () => {
      log.push("first");
    });
    const second = scope.register([], "Enter", () => {
      log.push("second");
      return false;
    });
    const keymap = new Keymap(scope);
    expect(press(keymap, "Enter").defaultPrevented).toBe(true);
    scope.unregister(second);
    expect(press(keymap, "enter").defaultPrevented).toBe(false);
    press(keymap, "Enter", { shiftKey: true });
    expect(log).toEqual(["first", "second", "first", "root", "root"]);
  });

  it("takes Mod as Ctrl, and as Cmd on a Mac", () => {
    const pressed = (modifiers: KeyboardEventInit): boolean => {
      const scope = new Scope();
      scope.register(["Mod", "Shift"], "p", () => false);
      return press(new Keymap(scope), "P", { shiftKey: true, ...modifiers }).defaultPrevented;
    };
    expect([pressed({ ctrlKey: true }), pressed({ metaKey: true })]).toEqual([true, false]);
    Platform.isMacOS = true;
    expect([pressed({ ctrlKey: true }), pressed({ metaKey: true })]).toEqual([false, true]);
  });

  it("gives keys to the scope on top, also after one below has gone", () => {
    const [root, below, top] = [new Scope(), new Scope(), new Scope()];
    const keymap = new Keymap(root);
    keymap.pushScope(below);
    keymap.pushScope(top);
    keymap.popScope(below);
    expect(keymap.scope).toBe(top);
    keymap.popScope(top);
    expect(keymap.scope).toBe(root);
    keymap.popScope(root);
    expect(keymap.scope).toBe(root);
  });

  it("listens to a document until told to stop, and leaves composed keys alone", () => {
    const scope = new Scope();
    const heard = vi.fn();
    scope.register(null, null, heard);
    const stop = new Keymap(scope).listen(document);
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true, isComposing: true }));
    stop();
    document.body.dispatchEvent(new KeyboardEvent("keydown", { key: "a", bubbles: true }));
    expect(heard).toHaveBeenCalledTimes(1);
  });

  it("says where a click wants its target", () => {
    const where = (init: MouseEventInit): unknown => Keymap.isModEvent(new MouseEvent("click", init));
    expect(where({})).toBe(false);
    expect(where({ button: 1 })).toBe("tab");
    expect(where({ ctrlKey: true })).toBe("tab");
    expect(where({ ctrlKey: true, altKey: true })).toBe("split");
    expect(where({ ctrlKey: true, altKey: true, shiftKey: true })).toBe("window");
    expect(Keymap.isModEvent(null)).toBe(false);
  });
});

describe("debounce", () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it("calls once after the first call, with the last arguments", () => {
    const heard = vi.fn();
    const call = debounce(heard, 100);
    call(1);
    vi.advanceTimersByTime(60);
    call(2);
    vi.advanceTimersByTime(40);
    expect(heard.mock.calls).toEqual([[2]]);
  });

  it("starts the wait anew when asked to", () => {
    const heard = vi.fn();
    const call = debounce(heard, 100, true);
    call(1);
    vi.advanceTimersByTime(60);
    call(2);
    vi.advanceTimersByTime(60);
    expect(heard).not.toHaveBeenCalled();
    vi.advanceTimersByTime(40);
    expect(heard.mock.calls).toEqual([[2]]);
  });

  it("runs now, or never", () => {
    const call = debounce((value: number) => value * 2, 100);
    expect(call(4).run()).toBe(8);
    expect(call.run()).toBeUndefined();
    const heard = vi.fn();
    debounce(heard, 100)().cancel();
    vi.runAllTimers();
    expect(heard).not.toHaveBeenCalled();
  });
});

describe("small helpers", () => {
  it.each([
    ["/a//b/", "a/b"],
    ["a\\b", "a/b"],
    ["", "/"],
    ["/", "/"],
    ["a\u00A0b.md", "a b.md"],
    ["Cafe\u0301", "Café"],
  ])("normalizePath %j", (path, normal) => {
    expect(normalizePath(path)).toBe(normal);
  });

  it("compares versions number by number", () => {
    expect(["1.13.1", "1.9.12", "0.15", "1.13.2", "1.14.0", "2"].map(requireApiVersion)).toEqual([
      true,
      true,
      true,
      false,
      false,
      false,
    ]);
  });

  it("turns bytes into text and back", () => {
    const bytes = new Uint8Array([0, 1, 127, 128, 255]).buffer;
    expect(arrayBufferToHex(bytes)).toBe("00017f80ff");
    expect(hexToArrayBuffer("00017f80ff")).toEqual(bytes);
    expect(base64ToArrayBuffer(arrayBufferToBase64(bytes))).toEqual(bytes);
  });

  it("emulates a phone as Obsidian does: in looks only", () => {
    emulatePhone();
    expect([Platform.isMobile, Platform.isPhone, Platform.isMobileApp]).toEqual([true, true, false]);
    resetPlatform();
  });
});

it("asks moment for the language", () => {
  const before = moment.locale();
  try {
    moment.locale("xx-test", {});
    expect(getLanguage()).toBe("xx-test");
  } finally {
    moment.locale(before);
  }
  expect(getLanguage()).toBe("en");
});
