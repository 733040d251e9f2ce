/** Reads what was saved: unknown, old or damaged settings become a whole object with defaults in the gaps. */
import { DEFAULT_SETTINGS, type Settings } from "./settings";

type Plain = Readonly<Record<string, unknown>>;

/** One step per version: what was saved as version `n` becomes version `n + 1`. */
const MIGRATIONS: readonly ((saved: Plain) => Plain)[] = [(saved) => ({ ...saved, version: 1 })];

/**
 * @param saved what `data.json` held; null where there is none
 * @returns whole settings; a value of the wrong type is replaced by its default
 */
export function readSettings(saved: unknown): Settings {
  if (!isPlain(saved)) return DEFAULT_SETTINGS;
  const version = typeof saved["version"] === "number" ? saved["version"] : 0;
  const current = MIGRATIONS.slice(Math.max(0, version)).reduce((data, migrate) => migrate(data), saved);
  return merge(DEFAULT_SETTINGS, current);
}

/** Takes each known key whose saved value has the default's type; goes into nested objects. */
function merge<T>(defaults: T, saved: unknown): T {
  if (Array.isArray(defaults)) return Array.isArray(saved) ? (saved.filter(isText) as T) : defaults;
  if (!isPlain(defaults)) return sameType(defaults, saved) ? saved : defaults;
  if (!isPlain(saved)) return defaults;
  const entries = Object.entries(defaults).map(([key, value]) => [
    key,
    Object.hasOwn(saved, key) ? merge(value, saved[key]) : value,
  ]);
  return Object.fromEntries(entries) as T;
}

function sameType<T>(defaults: T, saved: unknown): saved is T {
  if (typeof defaults === "number") return typeof saved === "number" && Number.isInteger(saved) && saved >= 0;
  return typeof saved === typeof defaults;
}

function isText(value: unknown): value is string {
  return typeof value === "string";
}

function isPlain(value: unknown): value is Plain {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
