/** Which element of a component the keyboard reaches; a setting's row gives it its name. */
const controls = new WeakMap<BaseComponent, HTMLElement>();

/** A piece of a form. */
export abstract class BaseComponent {
  disabled = false;

  /** Facilitates chaining. */
  then(cb: (component: this) => unknown): this {
    cb(this);
    return this;
  }

  setDisabled(disabled: boolean): this {
    this.disabled = disabled;
    return this;
  }
}

/** Remembers a component's element for {@link controlOf}. */
export function registerControl(component: BaseComponent, el: HTMLElement): void {
  controls.set(component, el);
}

/** The element of a component that has a value and needs a name. */
export function controlOf(component: BaseComponent): HTMLElement | undefined {
  return controls.get(component);
}

/** A component that has a value. */
export abstract class ValueComponent<T> extends BaseComponent {
  /** Puts a function into `listeners` that reads the value, or sets it when called with one. */
  registerOptionListener(listeners: Record<string, (value?: T) => T>, key: string): this {
    listeners[key] = (value?: T) => {
      if (value !== undefined) this.setValue(value);
      return this.getValue();
    };
    return this;
  }

  abstract getValue(): T;
  abstract setValue(value: T): this;
}
