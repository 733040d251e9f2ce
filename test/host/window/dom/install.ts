import { makeElement, makeSvg } from "./create";
import type { Page } from "./define";
import { extendEvents } from "./events";
import { extendLooks } from "./html";
import { installLanguage } from "./language";
import { extendElements, extendNodes } from "./node";

const installed = new WeakSet<object>();

/**
 * Gives a page everything that the app adds to the browser's own objects: the members of nodes, elements
 * and events, the global makers and helpers, and the additions to the language. `ajax` and `ajaxPromise`
 * are left out: the host has no network.
 */
export function installDom(page: Page = window): void {
  if (installed.has(page)) return;
  installed.add(page);
  installLanguage(page);
  extendNodes(page);
  extendElements(page);
  extendLooks(page);
  extendEvents(page);
  Object.assign(page, makers(page), helpers(page), { activeWindow: page, activeDocument: page.document });
}

type Globals = typeof globalThis;
type Makers = Pick<Globals, "createEl" | "createDiv" | "createSpan" | "createSvg" | "createFragment">;
type Helpers = Pick<Globals, "isBoolean" | "fish" | "fishAll" | "ready" | "sleep" | "nextFrame">;

function makers(page: Page): Makers {
  return {
    createEl: (tag, o, callback) => makeElement(page.document, tag, o, callback),
    createDiv: (o, callback) => makeElement(page.document, "div", o, callback),
    createSpan: (o, callback) => makeElement(page.document, "span", o, callback),
    createSvg: (tag, o, callback) => makeSvg(page.document, tag, o, callback),
    createFragment: (callback) => {
      const fragment = page.document.createDocumentFragment();
      callback?.(fragment);
      return fragment;
    },
  };
}

function helpers(page: Page): Helpers {
  return {
    isBoolean: (value: unknown): value is boolean => typeof value === "boolean",
    fish: (selector) => page.document.querySelector<HTMLElement>(selector),
    fishAll: (selector) => [...page.document.querySelectorAll<HTMLElement>(selector)],
    ready: (callback) => {
      if (page.document.readyState === "loading")
        page.document.addEventListener("DOMContentLoaded", () => void callback());
      else callback();
    },
    sleep: (ms) => new Promise((resolve) => page.setTimeout(resolve, ms)),
    nextFrame: () => new Promise((resolve) => page.requestAnimationFrame(() => resolve())),
  };
}
