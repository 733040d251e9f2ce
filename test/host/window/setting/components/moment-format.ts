import moment from "moment";
import { TextComponent } from "./text";

/** A date format, with a sample of what it makes of the present moment. */
export class MomentFormatComponent extends TextComponent {
  sampleEl: HTMLElement;
  #defaultFormat = "";

  constructor(containerEl: HTMLElement) {
    super(containerEl);
    this.sampleEl = createSpan();
  }

  /** What an empty field stands for. */
  setDefaultFormat(defaultFormat: string): this {
    this.#defaultFormat = defaultFormat;
    this.setPlaceholder(defaultFormat);
    this.updateSample();
    return this;
  }

  setSampleEl(sampleEl: HTMLElement): this {
    this.sampleEl = sampleEl;
    this.updateSample();
    return this;
  }

  override setValue(value: string): this {
    super.setValue(value);
    this.updateSample();
    return this;
  }

  override onChanged(): void {
    this.updateSample();
    super.onChanged();
  }

  updateSample(): void {
    this.sampleEl.setText(moment().format(this.getValue() || this.#defaultFormat));
  }
}
