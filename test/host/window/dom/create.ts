const SVG_NAMESPACE = "http://www.w3.org/2000/svg";

type Attributes = NonNullable<DomElementInfo["attr"]>;

/** Makes an HTML element as {@link DomElementInfo} describes it. */
export function makeElement<K extends keyof HTMLElementTagNameMap>(
  doc: Document,
  tag: K,
  info?: DomElementInfo | string,
  callback?: (el: HTMLElementTagNameMap[K]) => void,
): HTMLElementTagNameMap[K] {
  const el = doc.createElement(tag);
  const wanted = describe(info);
  decorate(el, wanted);
  fill(el, wanted);
  place(el, wanted);
  callback?.(el);
  return el;
}

/** Makes an SVG element. */
export function makeSvg<K extends keyof SVGElementTagNameMap>(
  doc: Document,
  tag: K,
  info?: SvgElementInfo | string,
  callback?: (el: SVGElementTagNameMap[K]) => void,
): SVGElementTagNameMap[K] {
  const el = doc.createElementNS(SVG_NAMESPACE, tag);
  const wanted = describe(info);
  decorate(el, wanted);
  place(el, wanted);
  callback?.(el);
  return el;
}

/** A copy of the description with a parent; the caller's own object stays as it is. */
export function within<T extends SvgElementInfo>(parent: Node, info: T | string | undefined): T {
  return { ...describe<T>(info), parent };
}

function describe<T extends SvgElementInfo>(info: T | string | undefined): T {
  return typeof info === "string" ? ({ cls: info } as T) : (info ?? ({} as T));
}

function decorate(el: Element, info: SvgElementInfo): void {
  const classes = classNames(info.cls);
  if (classes.length > 0) el.classList.add(...classes);
  setAttributes(el, info.attr ?? {});
}

function classNames(cls: string | string[] | undefined): string[] {
  return [cls ?? []].flat().flatMap((names) => names.split(/\s+/).filter(Boolean));
}

function setAttributes(el: Element, attributes: Attributes): void {
  for (const [name, value] of Object.entries(attributes)) setAttribute(el, name, value);
}

/** Sets an attribute; `null` takes it away. */
export function setAttribute(el: Element, name: string, value: string | number | boolean | null): void {
  if (value === null) el.removeAttribute(name);
  else el.setAttribute(name, String(value));
}

function fill(el: HTMLElement, info: DomElementInfo): void {
  if (info.text !== undefined) setContent(el, info.text);
  if (info.title !== undefined) el.title = info.title;
  if (info.type !== undefined) el.setAttribute("type", info.type);
  if (info.placeholder !== undefined) el.setAttribute("placeholder", info.placeholder);
  if (info.href !== undefined) el.setAttribute("href", info.href);
  if (info.value !== undefined && "value" in el) el.value = info.value;
}

/** Replaces what is in a node by a text or a fragment. */
export function setContent(node: Node, content: string | DocumentFragment): void {
  node.textContent = "";
  if (typeof content === "string") node.textContent = content;
  else node.appendChild(content);
}

function place(el: Element, info: SvgElementInfo): void {
  if (!info.parent) return;
  info.parent.insertBefore(el, info.prepend ? info.parent.firstChild : null);
}
