import { define, type Page } from "./define";

const shownAs = new WeakMap<HTMLElement, string>();

/** What HTML and SVG elements get for their looks. */
export function extendLooks(page: Page): void {
  define(page.HTMLElement.prototype, {
    show() {
      show(this);
    },
    hide() {
      hide(this);
    },
    toggle(visible) {
      if (visible) show(this);
      else hide(this);
    },
    toggleVisibility(visible) {
      this.style.visibility = visible ? "" : "hidden";
    },
    isShown() {
      return isShown(this);
    },
    get innerWidth() {
      return this.clientWidth - paddings(this, ["padding-left", "padding-right"]);
    },
    get innerHeight() {
      return this.clientHeight - paddings(this, ["padding-top", "padding-bottom"]);
    },
  });
  define(page.HTMLElement.prototype, styling());
  define(page.SVGElement.prototype, styling());
}

type Styled = Pick<HTMLElement, "setCssStyles" | "setCssProps">;

function styling(): Styled & ThisType<HTMLElement> {
  return {
    setCssStyles(styles) {
      Object.assign(this.style, styles);
    },
    setCssProps(props) {
      for (const [name, value] of Object.entries(props)) this.style.setProperty(name, value);
    },
  };
}

function show(el: HTMLElement): void {
  if (el.style.display !== "none") return;
  el.style.display = shownAs.get(el) ?? "";
}

function hide(el: HTMLElement): void {
  if (el.style.display === "none") return;
  shownAs.set(el, el.style.display);
  el.style.display = "none";
}

function isShown(el: HTMLElement): boolean {
  if (!el.isConnected) return false;
  for (let at: HTMLElement | null = el; at; at = at.parentElement) {
    if (at.win.getComputedStyle(at).display === "none") return false;
  }
  return true;
}

function paddings(el: HTMLElement, sides: readonly string[]): number {
  return sides.reduce((sum, side) => sum + (Number.parseFloat(el.getCssPropertyValue(side)) || 0), 0);
}
