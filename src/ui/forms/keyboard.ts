/** Keeps a form above the keyboard of a phone. */

/**
 * Tells the form how much of the window is left above the keyboard, and keeps the field in use in sight.
 * @returns a function that stops it
 */
export function followKeyboard(modalEl: HTMLElement): () => void {
  const viewport = modalEl.win.visualViewport;
  if (!viewport) return () => undefined;
  const follow = () => {
    modalEl.setCssProps({ "--mentorship-visible-height": `${String(Math.round(viewport.height))}px` });
    const focused = modalEl.doc.activeElement;
    if (focused && modalEl.contains(focused)) focused.scrollIntoView({ block: "nearest" });
  };
  follow();
  viewport.addEventListener("resize", follow);
  return () => viewport.removeEventListener("resize", follow);
}
