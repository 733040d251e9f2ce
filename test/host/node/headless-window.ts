import { inertElement } from "../inert-element";

/** Globals by name. */
export type Globals = Record<string, unknown>;

/**
 * The little of a window that a plugin may touch while it only registers things: timers, and events that never
 * come. Anything more is `undefined`, as there is no page.
 */
export function headlessGlobals(): Globals {
  const document = Object.assign(new EventTarget(), {
    visibilityState: "hidden",
    hidden: true,
    hasFocus: () => false,
  });
  const window = Object.assign(new EventTarget(), {
    document,
    setTimeout,
    clearTimeout,
    setInterval,
    clearInterval,
    queueMicrotask,
    performance,
    requestAnimationFrame: (callback: () => void) => setTimeout(callback, 0),
    cancelAnimationFrame: clearTimeout,
  });
  Object.assign(window, { window });
  return {
    window,
    document,
    activeWindow: window,
    activeDocument: document,
    isBoolean: (value: unknown) => typeof value === "boolean",
    sleep: (ms: number) => new Promise((resolve) => setTimeout(resolve, ms)),
    nextFrame: () => new Promise((resolve) => setTimeout(resolve, 0)),
    ...makers(),
  };
}

/** Elements can be made and built on, and are nothing: a settings tab has one from its beginning. */
function makers(): Globals {
  return Object.fromEntries(
    ["createEl", "createDiv", "createSpan", "createSvg", "createFragment"].map((name) => [
      name,
      inertElement,
    ]),
  );
}

/** The host's own classes use the makers of elements as globals too, as they would in a window. */
export function installHeadlessMakers(): void {
  for (const [name, make] of Object.entries(makers())) {
    if (!(name in globalThis)) Object.defineProperty(globalThis, name, { value: make, configurable: true });
  }
}
