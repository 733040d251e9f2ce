/** The properties at a note's top: data, and no text of anybody's. */

const PROPERTIES = /^---\r?\n[^]*?\n---[ \t]*(?=\r?\n|$)/;

/** @returns where they end, the line's end left out; 0 without any */
export function propertiesEnd(text: string): number {
  return PROPERTIES.exec(text)?.[0].length ?? 0;
}
