import createPurifier from "dompurify";

type Purifier = ReturnType<typeof createPurifier>;

/** Addresses a link may have; a note must not bring `javascript:` along. */
const ADDRESSES = /^(?:(?:https?|mailto|tel|ftp|file|obsidian):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

const purifiers = new WeakMap<Window, Purifier>();

/** Elements of HTML that may come from anywhere: what would run, or load from elsewhere on its own, is left out. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const win = activeWindow;
  const purifier = purifiers.get(win) ?? createPurifier(win as unknown as Parameters<typeof createPurifier>[0]);
  purifiers.set(win, purifier);
  const clean = purifier.sanitize(html, {
    RETURN_DOM_FRAGMENT: true,
    ADD_ATTR: ["target"],
    ALLOWED_URI_REGEXP: ADDRESSES,
    FORBID_TAGS: ["style", "form"],
  });
  return win.document.importNode(clean, true);
}
