/** Whether names and texts are hidden on this device, and what is then shown in their place. */
import { discreet, type Discreet } from "../core/dashboard/discreet/discreet";
import type { ActTarget } from "./acts/act";
import type { LocalMemory, Navigator, Notices } from "./ports";
import type { Snapshot } from "./snapshot";

const KEY = "discreet";

export interface DiscreetMode {
  isOn(): boolean;
  toggle(): void;
  /** Calls back when it was switched, until stopped. */
  subscribe(listener: () => void): () => void;
  /** @returns what may be shown; the same object for the same snapshot */
  shown(snapshot: Snapshot): Snapshot;
  /** @returns the path by which a note is shown */
  shownPath(path: string): string;
  /** @returns the path that a shown one stands for */
  path(shown: string): string;
  /** @returns the place in the notes that a shown row, record or entry stands for */
  target<T extends Pick<ActTarget, "path" | "written" | "mentors">>(shown: T): T;
}

export function discreetMode(memory: LocalMemory): DiscreetMode {
  return new Mode(memory);
}

class Mode implements DiscreetMode {
  readonly #memory: LocalMemory;
  readonly #masks: Discreet = discreet();
  readonly #listeners = new Set<() => void>();
  #isOn: boolean;
  #last: { readonly real: Snapshot; readonly shown: Snapshot } | null = null;

  constructor(memory: LocalMemory) {
    this.#memory = memory;
    this.#isOn = memory.load(KEY) === true;
  }

  isOn(): boolean {
    return this.#isOn;
  }

  toggle(): void {
    this.#isOn = !this.#isOn;
    this.#memory.save(KEY, this.#isOn);
    for (const listener of [...this.#listeners]) listener();
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  shown(snapshot: Snapshot): Snapshot {
    if (!this.#isOn) return snapshot;
    if (this.#last?.real !== snapshot) this.#last = { real: snapshot, shown: this.#masks.mask(snapshot) };
    return this.#last.shown;
  }

  shownPath(path: string): string {
    return this.#isOn ? this.#masks.shownPath(path) : path;
  }

  path(shown: string): string {
    return this.#masks.path(shown);
  }

  target<T extends Pick<ActTarget, "path" | "written" | "mentors">>(shown: T): T {
    return this.#masks.place(shown);
  }
}

/** Notices that say nothing of a note while the screen is shared. */
export function discreetNotices(notices: Notices, mode: Pick<DiscreetMode, "isOn">): Notices {
  return {
    show: (message, action, plain) => {
      const isDone = action !== undefined;
      const hidden =
        plain ?? (isDone ? "Done." : "Discreet mode hides this message. Turn it off and try again.");
      notices.show(mode.isOn() ? hidden : message, action);
    },
  };
}

/** A navigator that finds the notes behind what is shown. */
export function revealingNavigator(navigator: Navigator, mode: Pick<DiscreetMode, "path">): Navigator {
  return { open: (path, line, pane) => navigator.open(mode.path(path), line, pane) };
}
