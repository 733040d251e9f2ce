/** Hints: softer than rows, in the muted color, each with the note that it is about. */
import type { HintRow } from "../../core/hints/hint";
import { plural } from "../../core/rules/names";
import { Icon } from "../dashboard/icon";
import { ItemLink } from "../dashboard/item-link";
import { useTabStop } from "../dashboard/hooks";
import { More } from "./more";

/** So many are read; a wall of advice is not, and whoever begins would meet one. */
const SHOWN = 2;

export function HintList({ hints }: { readonly hints: readonly HintRow[] }) {
  const [first, others] = [hints.slice(0, SHOWN), hints.slice(SHOWN)];
  if (hints.length === 0) return null;
  return (
    <>
      <Hints hints={first} label="Hints" />
      {others.length > 0 ? (
        <More label={plural(others.length, "more hint")}>
          <Hints hints={others} label="More hints" />
        </More>
      ) : null}
    </>
  );
}

function Hints({ hints, label }: { readonly hints: readonly HintRow[]; readonly label: string }) {
  const { isStop, take } = useTabStop(hints.map(keyOf));
  return (
    <ul class="mentorship-list mentorship-hints" role="list" aria-label={label}>
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
