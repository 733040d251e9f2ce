import type { SearchMatches, SearchMatchPart, SearchResult, SearchResultContainer } from "obsidian";

type Search = (text: string) => SearchResult | null;

/** What a match loses for each gap in it, for not starting a word, and for how far from the start it is. */
const GAP_COST = 0.5;
const INSIDE_WORD_COST = 0.3;
const DISTANCE_COST = 0.01;
/** What a longer text loses, so that of two equal matches the shorter text comes first. */
const LENGTH_COST = 0.001;

/**
 * Searches for the words of a query, each as it is or, failing that, for its letters in order. The score
 * is the nearer to 0 the better.
 */
export function prepareFuzzySearch(query: string): Search {
  const words = wordsOf(query);
  return (text) => {
    const lower = text.toLowerCase();
    const found = words.map((word) => findWhole(lower, word) ?? findLetters(lower, word));
    return found.every((part) => part !== undefined) ? combine(found, text) : null;
  };
}

/** Searches for the words of a query, each anywhere in the text, and finds all their places. */
export function prepareSimpleSearch(query: string): Search {
  const words = wordsOf(query);
  return (text) => {
    const lower = text.toLowerCase();
    const found = words.map((word) => findAll(lower, word));
    return found.every((part) => part.length > 0) ? combine(found, text) : null;
  };
}

function wordsOf(query: string): string[] {
  return query.toLowerCase().split(/\s+/).filter(Boolean);
}

/** The word in one piece: at the start of a word of the text where that is possible. */
function findWhole(text: string, word: string): SearchMatches | undefined {
  const all = findAll(text, word);
  const best = all.find(([start]) => startsWord(text, start)) ?? all[0];
  return best && [best];
}

function findAll(text: string, word: string): SearchMatches {
  const found: SearchMatches = [];
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + word.length)) {
    found.push([at, at + word.length]);
  }
  return found;
}

/** The word's letters in order; letters that stand together make one part. */
function findLetters(text: string, word: string): SearchMatches | undefined {
  const parts: SearchMatches = [];
  let from = 0;
  for (const letter of word) {
    const at = text.indexOf(letter, from);
    if (at < 0) return undefined;
    from = at + letter.length;
    const last = parts.at(-1);
    if (last?.[1] === at) last[1] = from;
    else parts.push([at, from]);
  }
  return parts;
}

function combine(found: readonly SearchMatches[], text: string): SearchResult {
  const cost = found.reduce((sum, parts) => sum + costOf(parts, text), 0);
  return { score: -cost - text.length * LENGTH_COST, matches: merge(found.flat()) };
}

function costOf(parts: SearchMatches, text: string): number {
  const [start] = parts[0] ?? [0];
  const inside = startsWord(text, start) ? 0 : INSIDE_WORD_COST;
  return (parts.length - 1) * GAP_COST + inside + start * DISTANCE_COST;
}

function startsWord(text: string, at: number): boolean {
  return at === 0 || !/[\p{L}\p{N}]/u.test(text.charAt(at - 1));
}

/** In the order of the text, overlapping and touching parts as one. */
function merge(parts: readonly SearchMatchPart[]): SearchMatches {
  const merged: SearchMatches = [];
  for (const [start, end] of [...parts].sort((one, other) => one[0] - other[0])) {
    const last = merged.at(-1);
    if (last && start <= last[1]) last[1] = Math.max(last[1], end);
    else merged.push([start, end]);
  }
  return merged;
}

/** Sorts results in place, the best first. */
export function sortSearchResults(results: SearchResultContainer[]): void {
  results.sort((one, other) => other.match.score - one.match.score);
}
