/** The buttons below a draft. On a phone the lesser ones are in a menu. */
import { Menu } from "obsidian";
import type { Ref } from "preact";
import { useEffect, useRef } from "preact/hooks";
import type { DraftActs } from "./draft-acts";
import { usePresses, type Press, type Presses } from "./draft-press";
import { FormFooter } from "../forms/form-view";
import { DraftGate } from "./draft-gate";
import { useDraftActs, type ActButton, type DraftActsProps } from "./use-draft-acts";
import type { Gate } from "./use-gate";

interface DraftFooterProps extends DraftActsProps {
  /** Is given the main act. */
  readonly bindMain: (act: (press: Press) => void) => void;
  /** Is given what looks at pieces that are taken out of the text. */
  readonly bindTaking: (mayTake: Gate["mayTake"]) => void;
  readonly bindPanel: (close: (() => void) | null) => void;
}

/** How many buttons a phone has room for. What comes next is above them where it is none of these. */
const ON_PHONE = 2;

export function DraftFooter(props: DraftFooterProps) {
  const { words, hasLeft, buttons, gate } = useDraftActs(props);
  const presses = usePresses();
  const main = useRef<HTMLButtonElement>(null);
  const isLogOffered = useRef(false);
  // Copied or opened in the mail program, it remains to note that it was sent.
  useEffect(() => {
    if (hasLeft) main.current?.focus({ preventScroll: true });
    isLogOffered.current = hasLeft;
  }, [hasLeft]);
  const isAsking = gate.waits !== null;
  useEffect(() => props.bindPanel(isAsking ? gate.close : null), [isAsking]);
  const take = ({ id, run }: ActButton, press: Press) => {
    presses.took(id, press);
    run();
  };
  props.bindMain((press) => {
    const next = buttons.find(({ isMain }) => isMain);
    // Nothing is logged before its button was seen to be next.
    const isReady = next?.id !== "log" || isLogOffered.current;
    if (next && isReady && presses.isKeyWish(press)) take(next, press);
  });
  props.bindTaking(gate.mayTake);
  const lesser = buttons.slice(0, -ON_PHONE);
  return (
    <FormFooter problem={words}>
      <DraftGate
        {...{ gate, presses }}
        remarks={props.remarks}
        onGoOn={(press) => {
          const waiting = buttons.find(({ id }) => id === gate.waits?.id);
          if (waiting) take(waiting, press);
        }}
      />
      <button
        type="button"
        class="mentorship-draft-menu"
        aria-label="More"
        aria-haspopup="menu"
        onClick={(event) => showMore(lesser, { take, customize: props.acts.customize, event })}
      >
        More
      </button>
      {buttons.map((button) => (
        <DraftButton
          key={button.id}
          {...{ button, presses }}
          isLesser={lesser.includes(button)}
          element={button.isMain ? main : null}
          onPress={(press) => take(button, press)}
        />
      ))}
    </FormFooter>
  );
}

interface DraftButtonProps {
  readonly button: ActButton;
  readonly presses: Presses;
  readonly isLesser: boolean;
  readonly element: Ref<HTMLButtonElement> | null;
  readonly onPress: (press: Press) => void;
}

function DraftButton({ button, presses, isLesser, element, onPress }: DraftButtonProps) {
  const { id, label, title, isMain } = button;
  const classes = [isLesser ? "mentorship-draft-lesser" : "", isMain ? "mod-cta" : ""];
  return (
    <button
      ref={element}
      type="button"
      data-act={id}
      class={classes.filter((one) => one !== "").join(" ")}
      title={title}
      onKeyDown={(event) => {
        const isPress = event.key === "Enter" || event.key === " ";
        if (isPress && (event.repeat || !presses.isKeyWish(event))) event.preventDefault();
      }}
      onClick={(event) => {
        if (presses.isWish(id, event)) onPress(event);
      }}
    >
      {label}
    </button>
  );
}

interface MoreActs {
  readonly take: (button: ActButton, press: Press) => void;
  readonly customize: DraftActs["customize"];
  readonly event: MouseEvent;
}

function showMore(buttons: readonly ActButton[], { take, customize, event }: MoreActs): void {
  const menu = new Menu();
  for (const button of buttons)
    menu.addItem((item) =>
      item
        .setTitle(button.label)
        .setIcon(button.icon)
        .onClick((press) => take(button, press)),
    );
  menu.addSeparator();
  menu.addItem((item) => item.setTitle(customize.label).setIcon("pencil-ruler").onClick(customize.run));
  menu.showAtMouseEvent(event);
}
