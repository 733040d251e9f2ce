/** Icons, and buttons that are an icon. */
import { setIcon } from "obsidian";
import type { TargetedMouseEvent } from "preact";
import { useLayoutEffect, useRef } from "preact/hooks";

/** A Lucide icon, as Obsidian draws it. It says nothing to a screen reader: what it stands for has a text. */
export function Icon({ name, class: classes = "" }: { readonly name: string; readonly class?: string }) {
  const ref = useRef<HTMLSpanElement>(null);
  useLayoutEffect(() => {
    if (ref.current) setIcon(ref.current, name);
  }, [name]);
  return <span ref={ref} class={`mentorship-icon ${classes}`} aria-hidden="true" />;
}

export interface IconButtonProps {
  readonly icon: string;
  /** Its name for screen readers and its tooltip. */
  readonly label: string;
  readonly onPress: (event: TargetedMouseEvent<HTMLButtonElement>) => void;
  readonly class?: string;
  readonly tabIndex?: number;
  /** It stays in the tab order, so that the focus is not lost when it becomes unavailable. */
  readonly isDisabled?: boolean;
  /** For a button that switches something on and off. */
  readonly isPressed?: boolean;
  /** For a button that opens something in place. */
  readonly isExpanded?: boolean;
  readonly opensMenu?: boolean;
}

export function IconButton(props: IconButtonProps) {
  const { icon, label, onPress, class: classes = "", tabIndex = 0, isDisabled = false } = props;
  const { isPressed, isExpanded, opensMenu } = props;
  const active = isPressed || isExpanded ? "is-active" : "";
  return (
    <button
      type="button"
      class={`clickable-icon ${active} ${classes}`}
      aria-label={label}
      aria-disabled={isDisabled || undefined}
      aria-pressed={isPressed}
      aria-expanded={isExpanded}
      aria-haspopup={opensMenu ? "menu" : undefined}
      tabIndex={tabIndex}
      onClick={(event) => {
        event.stopPropagation();
        if (!isDisabled) onPress(event);
      }}
    >
      <Icon name={icon} />
    </button>
  );
}
