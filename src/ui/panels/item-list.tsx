/** A list of items that open notes, with one tab stop. */
import type { ComponentChildren } from "preact";
import { useGrowing } from "../dashboard/growing";
import { useTabStop } from "../dashboard/hooks";
import { ItemLink } from "../dashboard/item-link";

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
}

export function ItemList<T extends Item>({ items, label, draw }: ItemListProps<T>) {
  const { isStop, take } = useTabStop(items.map(keyOf));
  const { shown, end } = useGrowing(items);
  return (
    <ul class="mentorship-list" role="list" aria-label={label}>
      {shown.map((item) => {
        const key = keyOf(item);
        return (
          <li key={key} data-item={key}>
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
