/** @returns those of the remarks that say something */
export function sayHints(hints: Readonly<Record<string, string | null>>): Record<string, string> {
  const said = Object.entries(hints).filter((hint): hint is [string, string] => hint[1] !== null);
  return Object.fromEntries(said);
}
