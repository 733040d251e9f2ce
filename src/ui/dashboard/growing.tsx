/** Long lists are drawn as far as they are looked at: the rest comes when its end nears the window. */
import type { ComponentChild } from "preact";
import { useEffect, useRef, useState } from "preact/hooks";

/** So many items at a time: more than a tall screen holds. */
const STEP = 40;
/** How far before the end of what is drawn the next items come. */
const AHEAD = "800px";

export interface Growing<T> {
  /** The items to draw. */
  readonly shown: readonly T[];
  /** What stands at the end of the list; null where all items are drawn. */
  readonly end: ComponentChild;
}

/** @param items all items; those that were drawn once stay drawn while the list lives */
export function useGrowing<T>(items: readonly T[]): Growing<T> {
  const [limit, setLimit] = useState(STEP);
  const ref = useRef<HTMLLIElement>(null);
  const isWhole = items.length <= limit;
  useEffect(() => {
    const end = ref.current;
    if (!end) return undefined;
    const observer = new IntersectionObserver(
      (entries) => {
        if (entries.some(({ isIntersecting }) => isIntersecting)) setLimit((before) => before + STEP);
      },
      { root: end.closest(".mentorship-page"), rootMargin: `${AHEAD} 0px` },
    );
    observer.observe(end);
    return () => observer.disconnect();
    // Seen again after each growth, so that a list whose end is still near grows on.
  }, [limit, isWhole]);
  return {
    shown: isWhole ? items : items.slice(0, limit),
    end: isWhole ? null : <li ref={ref} class="mentorship-list-end" role="presentation" />,
  };
}
