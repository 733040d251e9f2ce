import { define } from "./define";

/**
 * Adds what the app adds to arrays, strings, numbers and objects. Needs no page, so that a command line
 * may run a plugin's handlers with it too.
 */
export function installLanguage(realm: typeof globalThis = globalThis): void {
  extendArrays(realm);
  extendStrings(realm);
  define(realm.Math, {
    clamp: (value, min, max) => Math.min(Math.max(value, min), max),
    square: (value) => value * value,
  });
  define(realm.Number, { isNumber: (value: unknown): value is number => typeof value === "number" });
  define(realm.Object, {
    isEmpty: (object) => Object.keys(object).length === 0,
    each: eachProperty,
  });
}

function extendArrays(realm: typeof globalThis): void {
  define(realm.Array.prototype as unknown[], {
    first() {
      return this[0];
    },
    last() {
      return this[this.length - 1];
    },
    contains(target) {
      return this.includes(target);
    },
    remove(target) {
      for (let at = this.length - 1; at >= 0; at--) if (this[at] === target) this.splice(at, 1);
    },
    shuffle() {
      for (let at = this.length - 1; at > 0; at--) {
        const other = Math.floor(Math.random() * (at + 1));
        [this[at], this[other]] = [this[other], this[at]];
      }
      return this;
    },
    unique() {
      return [...new Set(this)];
    },
  });
  define(realm.Array, { combine: (arrays) => arrays.flat(1) as never });
}

function extendStrings(realm: typeof globalThis): void {
  define(realm.String.prototype, {
    contains(target) {
      return this.includes(target);
    },
    format(...args) {
      return this.replace(/\{(\d+)\}/g, (place, index: string) => args[Number(index)] ?? place);
    },
  });
  define(realm.String, { isString: (value: unknown): value is string => typeof value === "string" });
}

/** Stops, and answers false, as soon as the callback answers false. */
function eachProperty<T>(
  object: Record<string, T>,
  callback: (value: T, key?: string) => boolean | void,
  context?: unknown,
): boolean {
  return Object.keys(object).every((key) => callback.call(context, object[key] as T, key) !== false);
}
