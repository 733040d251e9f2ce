/** How what may be done about a finding is said on its buttons. */

const LONGEST = 40;

interface Suggested {
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
}

/** @returns what a button says that writes what is suggested; null where nothing is */
export function sayChange({ start, end, suggestion }: Suggested): string | null {
  if (suggestion === undefined) return null;
  if (suggestion.trim() === "") return "Take it out";
  return start === end ? `Add “${short(suggestion)}”` : `Change to “${short(suggestion)}”`;
}

function short(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST).trimEnd()}…` : line;
}
