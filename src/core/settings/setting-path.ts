/** A setting by its path, such as `offsets.agendaLead`: for the settings window, which knows keys only. */
import type { Settings } from "./settings";

/** @returns the value at a path, undefined where there is none */
export function settingAt(settings: Settings, path: string): unknown {
  return path
    .split(".")
    .reduce<unknown>(
      (value, key) =>
        typeof value === "object" && value !== null ? (value as Record<string, unknown>)[key] : undefined,
      settings,
    );
}

/**
 * @param saved settings as they were saved, with whatever else stands there
 * @returns them with the value at a path replaced; what was given stays as it is
 */
export function withSetting(saved: unknown, path: string, value: unknown): unknown {
  return replaceAt(saved, path.split("."), value);
}

function replaceAt(holder: unknown, [key, ...rest]: readonly string[], value: unknown): unknown {
  if (key === undefined) return value;
  const known = typeof holder === "object" && holder !== null ? (holder as Record<string, unknown>) : {};
  return { ...known, [key]: replaceAt(known[key], rest, value) };
}
