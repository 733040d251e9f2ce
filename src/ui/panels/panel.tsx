/** A panel: a part of the dashboard that folds, and that a code block can show by itself. */
import type { ComponentChildren, ComponentType } from "preact";
import type { PanelSource } from "../../core/dashboard/panel-source";
import type { PanelName } from "../../core/hints/hint";

export interface Panel {
  readonly name: PanelName;
  readonly title: string;
  readonly isFoldedAtFirst: boolean;
  /** What the panel is for and what fills it: what a code block says where there is nothing to show. */
  readonly whenEmpty: string;
  /** @returns null where there is nothing to show */
  readonly read: (source: PanelSource) => PanelContent | null;
}

export interface PanelContent {
  /** The title where it depends on what is shown. */
  readonly title?: string | undefined;
  readonly count?: number | undefined;
  readonly body: ComponentChildren;
}

export interface PanelSpec<V> {
  readonly name: PanelName;
  readonly title: string | ((view: V) => string);
  readonly whenEmpty: string;
  readonly isFoldedAtFirst?: boolean;
  /** A pure function of core/dashboard; null where there is nothing to show. */
  readonly view: (source: PanelSource) => V | null;
  readonly count?: (view: V) => number;
  readonly Body: ComponentType<{ readonly view: V }>;
}

/** Makes a panel of what it shows and how that is drawn. */
export function panel<V>({
  view,
  count,
  Body,
  title,
  isFoldedAtFirst = false,
  ...spec
}: PanelSpec<V>): Panel {
  return {
    ...spec,
    isFoldedAtFirst,
    title: typeof title === "string" ? title : "",
    read: (source) => {
      const shown = view(source);
      if (shown === null) return null;
      return {
        title: typeof title === "string" ? title : title(shown),
        count: count?.(shown),
        body: <Body view={shown} />,
      };
    },
  };
}

/** @returns a list, or null where it is empty */
export function unlessEmpty<T>(list: readonly T[]): readonly T[] | null {
  return list.length > 0 ? list : null;
}
