import type { SettingControlBase } from "obsidian";
import { latest } from "../../latest";
import type { Setting } from "../setting";
import type { TabContext } from "./context";

/** Parts of a control's definition that a binding needs. */
type Bound<V> = Pick<SettingControlBase<V>, "key" | "defaultValue" | "validate">;
type Message = string | void;

interface Checked<V> {
  readonly value: V;
  readonly message: Message;
  readonly store: boolean;
}

/** Ties one control to one value: reads it, checks what is entered, shows what is wrong, stores what is right. */
export class Binding<V> {
  readonly #context: TabContext;
  readonly #control: Bound<V>;
  readonly #setting: Setting;
  readonly #answer = latest<Checked<V>>((checked) => this.#settle(checked));

  constructor(context: TabContext, control: Bound<V>, setting: Setting) {
    this.#context = context;
    this.#control = control;
    this.#setting = setting;
  }

  /** The stored value or, where there is none, the default. */
  get value(): V | undefined {
    const stored = this.#context.getValue(this.#control.key) as V | null | undefined;
    return stored ?? this.#control.defaultValue;
  }

  /** Says what is wrong with the stored value; it may be from an older version. */
  checkStored(): void {
    const { value } = this;
    if (value !== undefined) this.#check(value, false);
  }

  /** Takes a value that was entered. */
  readonly commit = (value: V): void => this.#check(value, true);

  /** Refuses what was entered, whatever `validate` would say. */
  reject(message: string): void {
    this.#setting.setErrorMessage(message);
  }

  #check(value: V, store: boolean): void {
    const message = this.#control.validate?.(value);
    if (message instanceof Promise) this.#answer(message.then((late) => ({ value, message: late, store })));
    else this.#answer({ value, message, store });
  }

  #settle({ value, message, store }: Checked<V>): void {
    this.#setting.setErrorMessage(message || null);
    if (message || !store) return;
    const stored = this.#context.setValue(this.#control.key, value);
    if (stored instanceof Promise) void stored.then(() => this.#context.changed());
    else this.#context.changed();
  }
}
