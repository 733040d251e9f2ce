/** The handle that {@link Events.on} gives back; it is what `offref` and `registerEvent` take. */
export interface EventRef {
  readonly owner: Events;
  readonly name: string;
  readonly callback: EventCallback;
  readonly ctx: unknown;
}

/** Any function may listen: what an event hands over is described where the event is triggered. */
export type EventCallback = (...data: never[]) => unknown;

/** Named events, as everything in the app that can be listened to has them. */
export class Events {
  #refs = new Map<string, readonly EventRef[]>();

  /** Calls `callback` each time `name` is triggered, with `ctx` as its `this`. */
  on(name: string, callback: EventCallback, ctx?: unknown): EventRef {
    const ref: EventRef = { owner: this, name, callback, ctx };
    this.#refs.set(name, [...(this.#refs.get(name) ?? []), ref]);
    return ref;
  }

  /** Ends every listening of `callback` to `name`. */
  off(name: string, callback: EventCallback): void {
    this.#keep(name, (ref) => ref.callback !== callback);
  }

  /** Ends one listening. */
  offref(ref: EventRef): void {
    this.#keep(ref.name, (other) => other !== ref);
  }

  /** Calls everyone who listens to `name`; one that throws does not keep the next from being called. */
  trigger(name: string, ...data: unknown[]): void {
    for (const ref of this.#refs.get(name) ?? []) this.tryTrigger(ref, data);
  }

  /** Calls one listener; what it throws surfaces on its own, outside the caller. */
  tryTrigger(evt: EventRef, args: unknown[]): void {
    try {
      (evt.callback as (...data: unknown[]) => unknown).apply(evt.ctx, args);
    } catch (error) {
      setTimeout(() => {
        throw error;
      }, 0);
    }
  }

  #keep(name: string, wanted: (ref: EventRef) => boolean): void {
    const left = (this.#refs.get(name) ?? []).filter(wanted);
    if (left.length > 0) this.#refs.set(name, left);
    else this.#refs.delete(name);
  }
}
