import { MISSING_EXPORTS } from "./missing";

/**
 * The module as a plugin gets it: asking for a part of Obsidian's interface that the stand-in lacks says so,
 * instead of giving `undefined`, which fails somewhere else later.
 */
export function guarded(module: object): object {
  const missing: object = new Proxy(Object.create(null) as object, {
    get: (_target, key) => {
      if (typeof key === "string" && MISSING_EXPORTS.has(key)) {
        throw new Error(`The stand-in for Obsidian has no "${key}".`);
      }
      return undefined;
    },
  });
  // As a prototype, because bundlers copy the module's own members and keep its prototype.
  return Object.assign(Object.create(missing) as object, module);
}
