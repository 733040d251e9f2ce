/** Calls back on a click, and on Enter or Space as a click would: a div is no button by itself. */
export function onPress(el: HTMLElement, callback: (evt: MouseEvent) => unknown): void {
  el.addEventListener("click", (evt) => void callback(evt));
  el.addEventListener("keydown", (evt) => {
    if (evt.target !== el || (evt.key !== "Enter" && evt.key !== " ")) return;
    evt.preventDefault();
    el.click();
  });
}
