import type { EventRef } from "./events";

/** What can be a child: this class, or Obsidian's own idea of it. */
interface Loadable {
  load(): void | Promise<void>;
  unload(): void;
}

type Listener = (this: HTMLElement, ev: never) => unknown;

/**
 * Something with a life: what it registers while loaded is undone when it is unloaded.
 *
 * Its own state is hidden behind `#`, so that a subclass in a plugin may name its members as it likes.
 */
export class Component {
  #loaded = false;
  #children: Loadable[] = [];
  #cleanups: (() => unknown)[] = [];

  /** Loads this component, then its children. */
  load(): void | Promise<void> {
    if (this.#loaded) return;
    this.#loaded = true;
    const started: unknown = this.onload();
    if (started instanceof Promise) return started.then(() => this.#loadChildren());
    this.#loadChildren();
  }

  /** For subclasses. */
  onload(): void | Promise<void> {}

  /** Unloads the children, undoes what was registered (last first), then calls `onunload`. */
  unload(): void {
    if (!this.#loaded) return;
    this.#loaded = false;
    for (let child = this.#children.pop(); child; child = this.#children.pop()) child.unload();
    for (let undo = this.#cleanups.pop(); undo; undo = this.#cleanups.pop()) undo();
    this.onunload();
  }

  /** For subclasses. */
  onunload(): void {}

  /** Adds a child; it is loaded at once when this component is. */
  addChild<T extends Loadable>(component: T): T {
    this.#children.push(component);
    if (this.#loaded) void component.load();
    return component;
  }

  /** Removes a child and unloads it. */
  removeChild<T extends Loadable>(component: T): T {
    this.#children = this.#children.filter((child) => child !== component);
    component.unload();
    return component;
  }

  /** Calls `cb` when this component is unloaded. */
  register(cb: () => unknown): void {
    this.#cleanups.push(cb);
  }

  /** Ends a listening when this component is unloaded. */
  registerEvent(eventRef: EventRef): void {
    this.register(() => eventRef.owner.offref(eventRef));
  }

  /** Listens to the window until this component is unloaded. */
  registerDomEvent<K extends keyof WindowEventMap>(
    el: Window,
    type: K,
    callback: (this: HTMLElement, ev: WindowEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Listens to a document until this component is unloaded. */
  registerDomEvent<K extends keyof DocumentEventMap>(
    el: Document,
    type: K,
    callback: (this: HTMLElement, ev: DocumentEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  /** Listens to an element until this component is unloaded. */
  registerDomEvent<K extends keyof HTMLElementEventMap>(
    el: HTMLElement,
    type: K,
    callback: (this: HTMLElement, ev: HTMLElementEventMap[K]) => unknown,
    options?: boolean | AddEventListenerOptions,
  ): void;
  registerDomEvent(
    el: EventTarget,
    type: string,
    callback: Listener,
    options?: boolean | AddEventListenerOptions,
  ): void {
    const listener = callback as unknown as EventListener;
    el.addEventListener(type, listener, options);
    this.register(() => el.removeEventListener(type, listener, options));
  }

  /** Clears an interval when this component is unloaded. */
  registerInterval(id: number): number {
    this.register(() => clearInterval(id));
    return id;
  }

  #loadChildren(): void {
    for (const child of [...this.#children]) void child.load();
  }
}
