/** Texts with what is to be found in them in `⟦…⟧`. */

export interface MarkedSpan {
  readonly start: number;
  readonly end: number;
  /** What stands before `|`: what sort of thing it is; null without one. */
  readonly kind: string | null;
  /** What stands behind `→`: what it should be; null without one. */
  readonly better: string | null;
}

export interface MarkedText {
  /** The text without its marks. */
  readonly text: string;
  readonly spans: readonly MarkedSpan[];
}

const MARK = /⟦(?:([a-z0-9-]+)\|)?([^⟦⟧→]*)(?:→([^⟦⟧]*))?⟧/g;

/** @param marked such as `MRN ⟦record|4471⟧` or `I ⟦recieve→receive⟧ it` */
export function readMarks(marked: string): MarkedText {
  const spans: MarkedSpan[] = [];
  let text = "";
  let at = 0;
  for (const { 0: mark, 1: kind, 2: words = "", 3: better, index } of marked.matchAll(MARK)) {
    text += marked.slice(at, index);
    spans.push({
      start: text.length,
      end: text.length + words.length,
      kind: kind ?? null,
      better: better ?? null,
    });
    text += words;
    at = index + mark.length;
  }
  return { text: text + marked.slice(at), spans };
}
