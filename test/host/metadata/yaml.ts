import { parseDocument, stringify } from "yaml";

/** Reads YAML as Obsidian does: dates stay text, a key that comes twice is an error. */
export function parseYaml(yaml: string): unknown {
  const document = parseDocument(yaml);
  const [error] = document.errors;
  if (error) throw error;
  return document.toJS() as unknown;
}

/** Writes YAML as Obsidian does: lists indented, long texts on one line, nothing for null. */
export function stringifyYaml(obj: unknown): string {
  return stringify(obj, { lineWidth: 0, nullStr: "", aliasDuplicateObjects: false });
}
