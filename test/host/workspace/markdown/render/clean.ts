import createPurifier from "dompurify";

type Purifier = ReturnType<typeof createPurifier>;

/** Addresses a link may have; a note must not bring `javascript:` along. */
const ADDRESSES = /^(?:(?:https?|mailto|tel|ftp|file|obsidian):|[^a-z]|[a-z+.-]+(?:[^a-z+.\-:]|$))/i;

const purifiers = new WeakMap<Window, Purifier>();

/** Elements of HTML that may come from anywhere: what would run, or load from elsewhere on its own, is left out. */
export function sanitizeHTMLToDom(html: string): DocumentFragment {
  const win = activeWindow;
  const purifier =
    purifiers.get(win) ?? createPurifier(win as unknown as Parameters<typeof createPurifier>[0]);
  purifiers.set(win, purifier);
  // The documents of tests lose the outermost element here, so there is one to lose.
  const clean = purifier.sanitize(`<div>${html}</div>`, {
    RETURN_DOM_FRAGMENT: true,
    ADD_ATTR: ["target"],
    ALLOWED_URI_REGEXP: ADDRESSES,
    FORBID_TAGS: ["style", "form"],
  });
  return unwrapped(win.document.importNode(clean, true));
}

function unwrapped(fragment: DocumentFragment): DocumentFragment {
  const outer = fragment.firstElementChild;
  const isOurs =
    outer?.localName === "div" && outer.attributes.length === 0 && fragment.childNodes.length === 1;
  if (isOurs) outer.replaceWith(...outer.childNodes);
  return fragment;
}
