/** A list of items that open notes, with one tab stop. */
import type { ComponentChildren } from "preact";
import { useGrowing } from "../dashboard/growing";
import { useTabStop } from "../dashboard/hooks";
import { ItemLink } from "../dashboard/item-link";
import type { MainAct } from "./act-menu";
import { MenuButton, menuHandlers } from "./item-menu";

interface Item {
  readonly path: string;
  readonly line?: number | null;
  readonly key?: string;
  /** All of it in one text, for screen readers. */
  readonly spoken: string;
}

export interface ItemListProps<T extends Item> {
  readonly items: readonly T[];
  readonly label?: string;
  readonly draw: (item: T) => ComponentChildren;
  /** Opens what can be done with an item; without it, nothing can. */
  readonly showMenu?: ShowMenu<T>;
  /** The act of an item that has a button of its own beside the menu. */
  readonly mainAct?: (item: T) => MainAct | null;
}

export type ShowMenu<T> = (item: T, at: MouseEvent | HTMLElement) => void;

export function ItemList<T extends Item>({ items, label, draw, showMenu, mainAct }: ItemListProps<T>) {
  const { isStop, take } = useTabStop(items.map(keyOf));
  const { shown, end } = useGrowing(items);
  return (
    <ul class="mentorship-list" role="list" aria-label={label}>
      {shown.map((item) => {
        const key = keyOf(item);
        return (
          <li key={key} data-item={key} {...menuHandlers(showMenu && ((at) => showMenu(item, at)))}>
            <ItemLink
              target={{ path: item.path, line: item.line ?? null }}
              isStop={isStop(key)}
              onFocus={() => take(key)}
            >
              <span class="mentorship-spoken">{item.spoken}</span>
              <span class="mentorship-item-text" aria-hidden="true">
                {draw(item)}
              </span>
            </ItemLink>
            {showMenu ? (
              <MenuButton isStop={isStop(key)} onPress={(at) => showMenu(item, at)} main={mainAct?.(item)} />
            ) : null}
          </li>
        );
      })}
      {end}
    </ul>
  );
}

function keyOf({ key, path, line }: Item): string {
  return key ?? `${path}|${String(line ?? "")}`;
}
