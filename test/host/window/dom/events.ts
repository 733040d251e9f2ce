import { define, type Page } from "./define";
import { instanceOf, matchParent } from "./node";

type Delegate = EventListenerInfo & { callback: EventListener };
type Listeners = Partial<Record<string, Delegate[]>>;
type Target = (HTMLElement | Document) & { _EVENTS?: unknown };
/** What `on` and `off` are called with. */
interface Delegation {
  readonly type: string;
  readonly selector: string;
  readonly listener: Function;
  readonly options: boolean | AddEventListenerOptions | undefined;
}

/** What elements, documents and events get for listening. */
export function extendEvents(page: Page): void {
  define(page.HTMLElement.prototype, delegation());
  define(page.Document.prototype, delegation());
  // In a simulated page, a document need not be an instance of that page's own `Document`.
  define(page.HTMLDocument.prototype, delegation());
  define(page.HTMLElement.prototype, {
    onClickEvent(listener, options) {
      this.addEventListener("click", listener, options);
      this.addEventListener("auxclick", listener, options);
    },
    onNodeInserted(listener, once) {
      return onNodeInserted(this, listener, once === true);
    },
    onWindowMigrated(listener) {
      return onWindowMigrated(this, listener);
    },
    trigger(eventType) {
      this.dispatchEvent(new page.Event(eventType, { bubbles: true, cancelable: true }));
    },
  });
  define(page.UIEvent.prototype, {
    get targetNode() {
      return this.target as Node | null;
    },
    get win(): Window {
      return this.view ?? this.targetNode?.win ?? page;
    },
    get doc(): Document {
      return this.win.document;
    },
    instanceOf: instanceOf as unknown as UIEvent["instanceOf"],
  });
}

function delegation(): Pick<HTMLElement, "on" | "off"> & Pick<Document, "on" | "off"> {
  return {
    on(
      this: Target,
      type: string,
      selector: string,
      listener: Function,
      options?: boolean | AddEventListenerOptions,
    ) {
      listen(this, { type, selector, listener, options });
    },
    off(
      this: Target,
      type: string,
      selector: string,
      listener: Function,
      options?: boolean | AddEventListenerOptions,
    ) {
      unlisten(this, { type, selector, listener, options });
    },
  };
}

function listen(owner: Target, { type, selector, listener, options }: Delegation): void {
  const callback: EventListener = (event) => {
    const origin = event.target;
    if (!isElement(origin)) return;
    const found = matchParent(origin, selector, "body" in owner ? undefined : owner);
    if (found && owner.contains(found)) listener.call(owner, event, found);
  };
  const all = listenersOf(owner);
  (all[type] ??= []).push({ selector, listener, callback, ...(options === undefined ? {} : { options }) });
  owner.addEventListener(type, callback, options);
}

function unlisten(owner: Target, { type, selector, listener, options }: Delegation): void {
  const all = listenersOf(owner);
  const matches = (info: Delegate): boolean =>
    info.selector === selector && info.listener === listener && info.options === options;
  for (const info of (all[type] ?? []).filter(matches))
    owner.removeEventListener(type, info.callback, options);
  all[type] = (all[type] ?? []).filter((info) => !matches(info));
}

function listenersOf(owner: Target): Listeners {
  owner._EVENTS ??= {};
  return owner._EVENTS as Listeners;
}

function isElement(target: EventTarget | null): target is Element {
  return target !== null && "nodeType" in target && target.nodeType === 1;
}

function onNodeInserted(el: HTMLElement, listener: () => unknown, once: boolean): () => void {
  let connected = el.isConnected;
  const stop = watchTree(el, () => {
    const before = connected;
    connected = el.isConnected;
    if (before || !connected) return;
    if (once) stop();
    listener();
  });
  return stop;
}

function onWindowMigrated(el: HTMLElement, listener: (win: Window) => unknown): () => void {
  let win = el.win;
  return watchTree(el, () => {
    if (el.win === win || !el.isConnected) return;
    win = el.win;
    listener(win);
  });
}

/** Calls back after each change to the tree of the document the element is in, wherever it moves. */
function watchTree(el: HTMLElement, changed: () => void): () => void {
  let doc = el.doc;
  const watch = (): void => observer.observe(doc, { childList: true, subtree: true });
  const observer = new MutationObserver(() => {
    if (el.doc !== doc) {
      observer.disconnect();
      doc = el.doc;
      watch();
    }
    changed();
  });
  watch();
  return () => observer.disconnect();
}
