import { makeElement, makeSvg, setAttribute, setContent, within } from "./create";
import { define, type Page } from "./define";

/** What every node gets. */
export function extendNodes(page: Page): void {
  define(page.Node.prototype, {
    detach() {
      this.parentNode?.removeChild(this);
    },
    empty() {
      while (this.lastChild) this.removeChild(this.lastChild);
    },
    insertAfter(node, child) {
      return this.insertBefore(node, child ? child.nextSibling : this.firstChild);
    },
    indexOf(other) {
      return [...this.childNodes].indexOf(other as ChildNode);
    },
    setChildrenInPlace(children) {
      setChildrenInPlace(this, children);
    },
    appendText(val) {
      this.appendChild(this.doc.createTextNode(val));
    },
    instanceOf: instanceOf as unknown as Node["instanceOf"],
    get doc(): Document {
      return this.ownerDocument ?? (this.nodeType === 9 ? (this as Document) : page.document);
    },
    get win(): Window {
      return this.doc.defaultView ?? page;
    },
    constructorWin: page,
  });
  extendMakers(page);
}

function extendMakers(page: Page): void {
  define(page.Node.prototype, {
    createEl(tag, o, callback) {
      return makeElement(this.doc, tag, within<DomElementInfo>(this, o), callback);
    },
    createDiv(o, callback) {
      return makeElement(this.doc, "div", within<DomElementInfo>(this, o), callback);
    },
    createSpan(o, callback) {
      return makeElement(this.doc, "span", within<DomElementInfo>(this, o), callback);
    },
    createSvg(tag, o, callback) {
      return makeSvg(this.doc, tag, within<SvgElementInfo>(this, o), callback);
    },
  });
}

/** Moves only what is not yet where it belongs, so that focus and scrolling survive. */
function setChildrenInPlace(parent: Node, children: Node[]): void {
  const wanted = new Set(children);
  for (const child of [...parent.childNodes]) if (!wanted.has(child)) parent.removeChild(child);
  children.forEach((child, at) => {
    const there = parent.childNodes[at] ?? null;
    if (there !== child) parent.insertBefore(child, there);
  });
}

/** `instanceof` that also knows the class of the same name in the object's own window. */
export function instanceOf(this: { win: Window }, type: abstract new (...args: never[]) => unknown): boolean {
  if (this instanceof type) return true;
  const own = (this.win as unknown as Record<string, unknown>)[type.name];
  return typeof own === "function" && this instanceof own;
}

/** What every element gets. */
export function extendElements(page: Page): void {
  define(page.Element.prototype, {
    getText() {
      return this.textContent;
    },
    setText(val) {
      setContent(this, val);
    },
    setAttr(qualifiedName, value) {
      setAttribute(this, qualifiedName, value);
    },
    setAttrs(obj) {
      for (const [name, value] of Object.entries(obj)) setAttribute(this, name, value);
    },
    getAttr(qualifiedName) {
      return this.getAttribute(qualifiedName);
    },
    matchParent(selector, lastParent) {
      return matchParent(this, selector, lastParent);
    },
    getCssPropertyValue(property, pseudoElement) {
      return this.win.getComputedStyle(this, pseudoElement).getPropertyValue(property).trim();
    },
    isActiveElement() {
      return this.doc.activeElement === this;
    },
  });
  extendClassLists(page);
  extendSearch(page);
}

/** The nearest of an element and its ancestors, no farther than `last`, that matches. */
export function matchParent(from: Element, selector: string, last?: Element): Element | null {
  for (let el: Element | null = from; el; el = el.parentElement) {
    if (el.matches(selector)) return el;
    if (el === last) break;
  }
  return null;
}

function extendClassLists(page: Page): void {
  define(page.Element.prototype, {
    addClass(...classes) {
      this.addClasses(classes);
    },
    addClasses(classes) {
      this.classList.add(...classes);
    },
    removeClass(...classes) {
      this.removeClasses(classes);
    },
    removeClasses(classes) {
      this.classList.remove(...classes);
    },
    toggleClass(classes, value) {
      for (const name of [classes].flat()) this.classList.toggle(name, value);
    },
    hasClass(cls) {
      return this.classList.contains(cls);
    },
  });
}

function extendSearch(page: Page): void {
  define(page.Element.prototype, {
    find(selector) {
      return this.querySelector(selector);
    },
    findAll(selector) {
      return [...this.querySelectorAll<HTMLElement>(selector)];
    },
    findAllSelf(selector) {
      const inside = this.findAll(selector);
      return this.matches(selector) ? [this as HTMLElement, ...inside] : inside;
    },
  });
  define(page.DocumentFragment.prototype, {
    // The declaration promises an element although there may be none; the app answers null then, too.
    find(selector) {
      return this.querySelector<HTMLElement>(selector) as HTMLElement;
    },
    findAll(selector) {
      return [...this.querySelectorAll<HTMLElement>(selector)];
    },
  });
}
