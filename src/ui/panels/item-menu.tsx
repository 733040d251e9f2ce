/** The menu of a panel's item: by its button, by a right click, and by the keys that open menus. */
import { IconButton } from "../dashboard/icon";
import type { MainAct } from "./act-menu";

export interface MenuButtonProps {
  /** Whether it is the item of its list that Tab reaches. */
  readonly isStop: boolean;
  readonly onPress: (at: MouseEvent) => void;
  /** What is most likely wanted, as a button beside the menu's. */
  readonly main?: MainAct | null | undefined;
}

export function MenuButton({ isStop, onPress, main }: MenuButtonProps) {
  return (
    <span class={`mentorship-item-menu${main ? " has-main" : ""}`}>
      {main ? (
        <IconButton icon={main.icon} label={main.label} tabIndex={isStop ? 0 : -1} onPress={main.run} />
      ) : null}
      <IconButton
        icon="more-horizontal"
        label="More acts"
        tabIndex={isStop ? 0 : -1}
        opensMenu
        onPress={onPress}
      />
    </span>
  );
}

/** @returns the listeners of an item that has a menu; none for one without */
export function menuHandlers(show: ((at: MouseEvent | HTMLElement) => void) | undefined) {
  if (!show) return {};
  return {
    class: "mentorship-item-row",
    onContextMenu: (event: MouseEvent) => {
      event.preventDefault();
      show(event);
    },
    onKeyDown: (event: KeyboardEvent) => {
      const { key, shiftKey, ctrlKey, metaKey, altKey } = event;
      const isMenuKey = key === "ContextMenu" || (key === "F10" && shiftKey) || key === ".";
      if (!isMenuKey || ctrlKey || metaKey || altKey) return;
      event.preventDefault();
      event.stopPropagation();
      show(event.currentTarget as HTMLElement);
    },
  };
}
