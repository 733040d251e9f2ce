import type { Backend } from "./adapter";
import { fileError } from "./adapter";

const WRITING = ["write", "makeFolder", "removeFolder", "remove", "move"] as const;

/** The same vault, with every writing refused before it begins. */
export function readOnly(backend: Backend): Backend {
  const refusals = WRITING.map((operation) => [operation, refusal(operation)] as const);
  const guarded: unknown = new Proxy(backend, {
    get: (target, key) => {
      const refused = refusals.find(([operation]) => operation === key);
      if (refused) return refused[1];
      const value: unknown = Reflect.get(target, key, target);
      return typeof value === "function" ? (value.bind(target) as unknown) : value;
    },
  });
  return guarded as Backend;
}

function refusal(operation: (typeof WRITING)[number]): (path: string) => Promise<never> {
  return async (path) => {
    throw fileError("EROFS", operation, path);
  };
}
