/** One of the two ways to look at a note. */
export interface MarkdownSubView {
  /** The line at the upper edge. */
  getScroll(): number;
  applyScroll(scroll: number): void;
  get(): string;
  set(data: string, clear: boolean): void;
}

export type MarkdownViewModeType = "source" | "preview";
