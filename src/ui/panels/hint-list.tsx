/** Hints: softer than rows, in the muted color, each with the note that it is about. */
import { offerRow } from "../../core/dashboard/offer-row";
import type { HintOffer, HintRow } from "../../core/hints/hint";
import { plural } from "../../core/rules/names";
import { useDashboard, type DashboardContext } from "../dashboard/context";
import { Icon } from "../dashboard/icon";
import { ItemLink } from "../dashboard/item-link";
import { useTabStop } from "../dashboard/hooks";
import { runAct } from "./act-menu";
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
            <Offer hint={hint} isFirst={isFirstOffer(hint, hints)} />
          </li>
        );
      })}
    </ul>
  );
}

/** One button is enough for what several hints lead to. */
function isFirstOffer(hint: HintRow, hints: readonly HintRow[]): boolean {
  const isSame = ({ offers, path }: HintRow) =>
    offers === hint.offers && (offers === "set-goals" || path === hint.path);
  return hints.find(isSame) === hint;
}

const OFFER_WORDS: Readonly<Record<HintOffer, string>> = {
  "set-goals": "Set goals…",
  "ask-how-to-do-better": "Ask how you could do better…",
};

function Offer({ hint, isFirst }: { readonly hint: HintRow; readonly isFirst: boolean }) {
  const context = useDashboard();
  const { offers } = hint;
  if (offers === null || !isFirst) return null;
  return (
    <button type="button" class="mentorship-hint-offer" onClick={() => follow(offers, hint, context)}>
      {OFFER_WORDS[offers]}
    </button>
  );
}

function follow(offers: HintOffer, { mentors, path }: HintRow, context: DashboardContext): void {
  const [mentor] = mentors;
  if (offers === "set-goals") context.openers.setGoals();
  else if (mentor && path !== null) {
    const row = offerRow({
      ...{ by: "hint", title: mentor.name, path, entry: null, mentors },
      acts: ["draft-better"],
    });
    runAct(context, row, "draft-better");
  }
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
