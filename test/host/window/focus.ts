const FOCUSABLE = [
  "a[href]",
  "button:not([disabled])",
  "input:not([disabled]):not([type=hidden])",
  "select:not([disabled])",
  "textarea:not([disabled])",
  "[contenteditable=true]",
  "[tabindex]",
].join(",");

/** What the Tab key reaches inside an element, in order. */
export function focusableIn(container: HTMLElement): HTMLElement[] {
  return container.findAll(FOCUSABLE).filter((el) => el.tabIndex >= 0 && el.isShown());
}

/** Moves the focus one step inside a container, from its end to its start and the other way round. */
export function moveFocus(container: HTMLElement, backwards: boolean): void {
  const all = focusableIn(container);
  const at = all.indexOf(container.doc.activeElement as HTMLElement);
  const step = backwards ? -1 : 1;
  const next = at < 0 && backwards ? all.length - 1 : at + step;
  (all.at(next % Math.max(all.length, 1)) ?? container).focus();
}

/** Remembers what has the focus and gives it back later, when it is still there. */
export function rememberFocus(doc: Document): () => void {
  const before = doc.activeElement as HTMLElement | null;
  return () => {
    if (before && before !== doc.body && before.isConnected) before.focus();
  };
}
