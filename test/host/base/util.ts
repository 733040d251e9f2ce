/** The version of the plugin interface that the host imitates. */
export const apiVersion = "1.13.1";

/** Whether the host's interface is at least of this version. */
export function requireApiVersion(version: string): boolean {
  const wanted = version.split(".").map(Number);
  const have = apiVersion.split(".").map(Number);
  for (let part = 0; part < 3; part++) {
    const difference = (have[part] ?? 0) - (wanted[part] ?? 0);
    if (difference !== 0) return difference > 0;
  }
  return true;
}

/** A path as the vault spells it: forward slashes, none at the ends, plain spaces, composed letters. */
export function normalizePath(path: string): string {
  const tidy = path
    .replace(/[\\/]+/g, "/")
    .replace(/^\/+|\/+$/g, "")
    .replace(/[\u00A0\u202F]/g, " ")
    .normalize("NFC");
  return tidy === "" ? "/" : tidy;
}

/** A function that waits; calling it again changes what it will be called with. */
export interface Debouncer<T extends unknown[], V> {
  (...args: [...T]): this;
  /** Forgets the waiting call. */
  cancel(): this;
  /** Makes the waiting call now. */
  run(): V | void;
}

/**
 * Calls `cb` once, `timeout` ms after the first call, with the arguments of the last one.
 * With `resetTimer`, each call starts the wait anew.
 */
export function debounce<T extends unknown[], V>(
  cb: (...args: [...T]) => V,
  timeout = 0,
  resetTimer = false,
): Debouncer<T, V> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let waiting: [...T] | undefined;

  const stop = (): [...T] | undefined => {
    clearTimeout(timer);
    timer = undefined;
    const args = waiting;
    waiting = undefined;
    return args;
  };
  const run = (): V | void => {
    const args = stop();
    if (args) return cb(...args);
  };
  const later = (...args: [...T]): Debouncer<T, V> => {
    waiting = args;
    if (timer !== undefined && resetTimer) clearTimeout(timer);
    if (timer === undefined || resetTimer) timer = setTimeout(run, timeout);
    return debouncer;
  };
  const cancel = (): Debouncer<T, V> => {
    stop();
    return debouncer;
  };
  const debouncer = Object.assign(later, { cancel, run }) as Debouncer<T, V>;
  return debouncer;
}
