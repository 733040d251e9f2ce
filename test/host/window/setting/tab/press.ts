/** Makes an element that is no button behave as one: for the pointer, the keyboard and a screen reader. */
export function makePressable(el: HTMLElement, press: () => void): void {
  el.setAttrs({ role: "button", tabindex: 0 });
  // A control inside the element has clicks and keys of its own.
  const isOwn = (evt: Event): boolean => evt.target === el || !isControl(evt.target, el);
  el.addEventListener("click", (evt) => {
    if (isOwn(evt) && !isDisabled(el)) press();
  });
  el.addEventListener("keydown", (evt) => {
    if (evt.target !== el || (evt.key !== "Enter" && evt.key !== " ") || isDisabled(el)) return;
    evt.preventDefault();
    press();
  });
}

function isDisabled(el: HTMLElement): boolean {
  return el.getAttr("aria-disabled") === "true";
}

function isControl(target: EventTarget | null, within: HTMLElement): boolean {
  const control =
    target instanceof Element ? target.closest("button, input, select, textarea, a, [role=button]") : null;
  return control !== null && control !== within;
}
