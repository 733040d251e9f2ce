const DURATION = 5000;

/** A short message in the window's corner. A click puts it away. */
export class Notice {
  readonly containerEl: HTMLElement;
  readonly messageEl: HTMLElement;
  /** The older name of {@link messageEl}. */
  readonly noticeEl: HTMLElement;
  #timer: ReturnType<typeof setTimeout> | undefined;

  /** `duration` is in milliseconds; 0 keeps the notice until it is clicked. */
  constructor(message: string | DocumentFragment, duration = DURATION) {
    const doc = activeDocument;
    this.containerEl = containerOf(doc).createDiv("notice");
    this.messageEl = this.containerEl.createDiv("notice-message");
    this.noticeEl = this.messageEl;
    this.setMessage(message);
    this.containerEl.addEventListener("click", () => this.hide());
    if (duration > 0) this.#timer = setTimeout(() => this.hide(), duration);
  }

  /** Changes the message. */
  setMessage(message: string | DocumentFragment): this {
    this.messageEl.setText(message);
    return this;
  }

  /** Puts the notice away. */
  hide(): void {
    clearTimeout(this.#timer);
    const container = this.containerEl.parentElement;
    this.containerEl.detach();
    // The empty container stays: a screen reader reads only what appears in a region it already knows.
    container?.toggleClass("is-empty", container.childElementCount === 0);
  }
}

function containerOf(doc: Document): HTMLElement {
  const container =
    doc.querySelector<HTMLElement>(".notice-container") ?? doc.body.createDiv("notice-container");
  container.setAttrs({ role: "status", "aria-live": "polite" });
  container.removeClass("is-empty");
  return container;
}
