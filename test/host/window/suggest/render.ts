import type { SearchMatches, SearchResult } from "obsidian";

/** Writes a text with its matches set off; `offset` is where in the matched text this one begins, negated. */
export function renderMatches(
  el: HTMLElement | DocumentFragment,
  text: string,
  matches: SearchMatches | null,
  offset = 0,
): void {
  let written = 0;
  for (const [start, end] of matches ?? []) {
    const from = Math.max(start + offset, written);
    const to = Math.min(end + offset, text.length);
    if (to <= from) continue;
    if (from > written) el.appendText(text.slice(written, from));
    el.createSpan({ cls: "suggestion-highlight", text: text.slice(from, to) });
    written = to;
  }
  if (written < text.length) el.appendText(text.slice(written));
}

/** Writes a text with the matches of a search result set off. */
export function renderResults(el: HTMLElement, text: string, result: SearchResult, offset?: number): void {
  renderMatches(el, text, result.matches, offset);
}
