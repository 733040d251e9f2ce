/** Hints: softer than rows, in the muted color, each with the note that it is about. */
import type { HintRow } from "../../core/hints/hint";
import { Icon } from "../dashboard/icon";
import { ItemLink } from "../dashboard/item-link";
import { useTabStop } from "../dashboard/hooks";

export function HintList({ hints }: { readonly hints: readonly HintRow[] }) {
  const { isStop, take } = useTabStop(hints.map(keyOf));
  if (hints.length === 0) return null;
  return (
    <ul class="mentorship-list mentorship-hints" role="list" aria-label="Hints">
      {hints.map((hint) => {
        const key = keyOf(hint);
        return (
          <li key={key} data-item={key} class="mentorship-hint">
            {hint.path === null ? (
              <div class="mentorship-item is-plain">
                <HintText hint={hint} />
              </div>
            ) : (
              <ItemLink
                target={{ path: hint.path, line: null }}
                isStop={isStop(key)}
                onFocus={() => take(key)}
              >
                <HintText hint={hint} />
              </ItemLink>
            )}
          </li>
        );
      })}
    </ul>
  );
}

function HintText({ hint: { text, figure } }: { readonly hint: HintRow }) {
  return (
    <>
      <Icon name="lightbulb" class="mentorship-row-icon" />
      <span class="mentorship-item-text">
        <span class="mentorship-item-meta">{text}</span>
        <span class="mentorship-spoken">
          {figure === "guide" ? "From the guide." : "From your settings."}
        </span>
      </span>
    </>
  );
}

function keyOf({ hint, path, mentors, text }: HintRow): string {
  return [hint, path ?? "", ...mentors.map((mentor) => mentor.path), path === null ? text : ""].join("|");
}
