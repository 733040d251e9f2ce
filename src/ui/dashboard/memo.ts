/** A component that is drawn again only when one of its properties is another object. */
import {
  Component,
  createElement,
  type ComponentChild,
  type ComponentClass,
  type FunctionComponent,
} from "preact";

/** As `memo` of React; Preact has it only in a package that brings much more. */
export function memo<P extends object>(render: FunctionComponent<P>): ComponentClass<P> {
  return class Memo extends Component<P> {
    override shouldComponentUpdate(next: Readonly<P>): boolean {
      return !isSame(this.props, next);
    }

    override render(): ComponentChild {
      return createElement(render, this.props as P);
    }
  };
}

function isSame(a: object, b: object): boolean {
  const [before, after] = [new Map(Object.entries(a)), new Map(Object.entries(b))];
  return (
    before.size === after.size && [...before].every(([name, value]) => Object.is(after.get(name), value))
  );
}
