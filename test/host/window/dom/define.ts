/**
 * Adds members to a prototype (or constructor) the way the browser's own are there: not enumerable, so
 * that `for … in` over an array or an element does not meet them.
 */
export function define<T extends object, K extends keyof T>(
  target: T,
  members: Pick<T, K> & ThisType<T>,
): void {
  for (const [name, descriptor] of Object.entries(Object.getOwnPropertyDescriptors(members))) {
    Object.defineProperty(target, name, { ...descriptor, enumerable: false, configurable: true });
  }
}

/** The global object of a page: what `window` is to a script. */
export type Page = Window & typeof globalThis;
