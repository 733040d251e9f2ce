/**
 * Stands for an element where there is no document: takes every call and every value, shows nothing.
 * Calls give the element itself, so that what is built on it (`createSpan().setText()`) is inert too.
 */
export function inertElement(): HTMLElement {
  const values = new Map<PropertyKey, unknown>();
  const element: unknown = new Proxy(() => undefined, {
    get(_target, key) {
      if (values.has(key)) return values.get(key);
      // A promise that awaits the element, or a text that holds it, must come to an end.
      if (key === "then") return undefined;
      return key === Symbol.toPrimitive ? () => "" : element;
    },
    set(_target, key, value) {
      values.set(key, value);
      return true;
    },
    apply: () => element,
  });
  return element as HTMLElement;
}
