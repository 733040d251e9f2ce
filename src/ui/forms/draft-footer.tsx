/** The buttons below a draft. On a phone the lesser ones are in a menu. */
import { Menu } from "obsidian";
import { useEffect, useRef } from "preact/hooks";
import type { DraftActs } from "./draft-acts";
import { FormFooter } from "./form-view";
import { useDraftActs, type ActButton, type DraftActsProps } from "./use-draft-acts";

interface DraftFooterProps extends DraftActsProps {
  /** Is given the main act. */
  readonly bindMain: (act: () => void) => void;
}

/** How many buttons a phone has room for, the main one among them. */
const ON_PHONE = 2;

export function DraftFooter(props: DraftFooterProps) {
  const { words, hasLeft, buttons } = useDraftActs(props);
  const main = useRef<HTMLButtonElement>(null);
  // Copied or opened in the mail program, it remains to note that it was sent.
  useEffect(() => {
    if (hasLeft) main.current?.focus();
  }, [hasLeft]);
  const last = buttons.at(-1);
  props.bindMain(() => last?.run());
  const lesser = buttons.slice(0, -ON_PHONE);
  return (
    <FormFooter problem={words}>
      <button
        type="button"
        class="mentorship-draft-menu"
        aria-label="More"
        aria-haspopup="menu"
        onClick={(event) => showMore(lesser, props.acts.customize, event)}
      >
        More
      </button>
      {buttons.map((button) => (
        <button
          key={button.id}
          ref={button === last ? main : null}
          type="button"
          class={button === last ? "mod-cta" : lesser.includes(button) ? "mentorship-draft-lesser" : ""}
          title={button.title}
          onClick={button.run}
        >
          {button.label}
        </button>
      ))}
    </FormFooter>
  );
}

function showMore(buttons: readonly ActButton[], customize: DraftActs["customize"], event: MouseEvent): void {
  const menu = new Menu();
  for (const { label, icon, run } of buttons)
    menu.addItem((item) => item.setTitle(label).setIcon(icon).onClick(run));
  menu.addSeparator();
  menu.addItem((item) => item.setTitle(customize.label).setIcon("pencil-ruler").onClick(customize.run));
  menu.showAtMouseEvent(event);
}
