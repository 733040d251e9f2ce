import type { Modifier, PaneType, UserEvent } from "obsidian";
import { Platform } from "./platform";

/** What was pressed: modifiers in a fixed order, joined by commas. */
export interface KeymapInfo {
  modifiers: string | null;
  key: string | null;
}

/** What a listener is told besides the event. */
export interface KeymapContext extends KeymapInfo {
  vkey: string;
}

/** `false` prevents what the browser would do; `undefined` lets the next listener have a look. */
export type KeymapEventListener = (evt: KeyboardEvent, ctx: KeymapContext) => unknown;

/** A registered key. */
export interface KeymapEventHandler extends KeymapInfo {
  scope: Scope;
  func: KeymapEventListener;
}

/** A scope as Obsidian's typings have it; at run time it is always one of ours. */
type AnyScope = Pick<Scope, "register" | "unregister">;

/** A set of keys that is active while it is on top of the {@link Keymap}'s stack. */
export class Scope {
  #handlers: KeymapEventHandler[] = [];
  readonly #parent: Scope | undefined;

  constructor(parent?: AnyScope) {
    this.#parent = parent as Scope | undefined;
  }

  /** Listens to a key; `null` for modifiers or key means any. */
  register(modifiers: Modifier[] | null, key: string | null, func: KeymapEventListener): KeymapEventHandler {
    const handler = { scope: this, modifiers: modifiers && joinModifiers(modifiers), key, func };
    this.#handlers.push(handler);
    return handler;
  }

  /** Ends the listening to a key. */
  unregister(handler: KeymapInfo): void {
    this.#handlers = this.#handlers.filter((other) => other !== handler);
  }

  /** Offers a key to this scope's listeners, then to the parent's. */
  handleKey(evt: KeyboardEvent, ctx: KeymapContext): unknown {
    for (const handler of [...this.#handlers]) {
      if (!matches(handler, ctx)) continue;
      const result = handler.func(evt, ctx);
      if (result !== undefined) return result;
    }
    return this.#parent?.handleKey(evt, ctx);
  }
}

function matches(handler: KeymapEventHandler, ctx: KeymapContext): boolean {
  if (handler.modifiers !== null && handler.modifiers !== ctx.modifiers) return false;
  if (handler.key === null) return true;
  return handler.key === ctx.vkey || handler.key.toLowerCase() === ctx.key?.toLowerCase();
}

/** Modifiers in one fixed spelling; `Mod` becomes the platform's own key. */
function joinModifiers(modifiers: readonly Modifier[]): string {
  return modifiers
    .map((modifier) => (modifier === "Mod" ? modKey() : modifier))
    .sort()
    .join(",");
}

function modKey(): "Meta" | "Ctrl" {
  return Platform.isMacOS ? "Meta" : "Ctrl";
}

interface Modified {
  readonly altKey: boolean;
  readonly ctrlKey: boolean;
  readonly metaKey: boolean;
  readonly shiftKey: boolean;
}

/** The context of a key press. */
function keymapContext(evt: KeyboardEvent): KeymapContext {
  const pressed = (["Alt", "Ctrl", "Meta", "Shift"] as const).filter((modifier) => isPressed(evt, modifier));
  const letter = /^(?:Key|Digit)(.)$/.exec(evt.code)?.[1];
  return { modifiers: pressed.join(","), key: evt.key, vkey: letter ?? evt.key };
}

function isPressed(evt: Modified, modifier: Exclude<Modifier, "Mod">): boolean {
  switch (modifier) {
    case "Alt":
      return evt.altKey;
    case "Ctrl":
      return evt.ctrlKey;
    case "Meta":
      return evt.metaKey;
    case "Shift":
      return evt.shiftKey;
  }
}

/** The stack of scopes; the one on top gets the keys. */
export class Keymap {
  /** The scope that gets the keys now. */
  scope: Scope;
  #below: Scope[] = [];

  constructor(root: Scope) {
    this.scope = root;
  }

  /** Makes a scope the active one. */
  pushScope(scope: AnyScope): void {
    this.#below.push(this.scope);
    this.scope = scope as Scope;
  }

  /** Takes a scope off the stack; the one below it becomes active when it was the active one. */
  popScope(scope: AnyScope): void {
    if (this.scope === scope) this.scope = this.#below.pop() ?? this.scope;
    else this.#below = this.#below.filter((other) => other !== scope);
  }

  /** Attaches to a document (or window), before anything in it sees the key. Returns how to detach. */
  listen(target: EventTarget): () => void {
    const listener = (evt: Event): void => this.handle(evt as KeyboardEvent);
    target.addEventListener("keydown", listener, true);
    return () => target.removeEventListener("keydown", listener, true);
  }

  /** Offers one key press to the active scope. */
  handle(evt: KeyboardEvent): void {
    // While an input method composes a character, its keys are nobody's shortcuts.
    if (evt.isComposing) return;
    if (this.scope.handleKey(evt, keymapContext(evt)) !== false) return;
    evt.preventDefault();
    evt.stopPropagation();
  }

  /** Whether a modifier is held during an event. */
  static isModifier(evt: MouseEvent | TouchEvent | KeyboardEvent, modifier: Modifier): boolean {
    return isPressed(evt, modifier === "Mod" ? modKey() : modifier);
  }

  /** Where a click or key wants its target opened. */
  static isModEvent(evt?: UserEvent | null): PaneType | boolean {
    if (!evt) return false;
    if ("button" in evt && evt.button === 1) return "tab";
    if (!Keymap.isModifier(evt, "Mod")) return false;
    if (!evt.altKey) return "tab";
    return evt.shiftKey ? "window" : "split";
  }
}
