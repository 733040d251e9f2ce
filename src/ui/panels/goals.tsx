/** The goals: how far each has come, counted from its steps. */
import type { GoalView } from "../../core/dashboard/goals";
import { Facts, type Fact } from "./facts";
import { useTabStop } from "./hooks";
import { ItemLink } from "./item-link";
import { Section } from "./section";

export function Goals({ goals }: { readonly goals: readonly GoalView[] }) {
  const { isStop, take } = useTabStop(goals.map(({ path }) => path));
  if (goals.length === 0) return null;
  return (
    <Section name="goals" title="Goals" count={goals.length}>
      <ul class="mentorship-list" role="list">
        {goals.map((goal) => (
          <GoalItem key={goal.path} goal={goal} isStop={isStop(goal.path)} onFocus={() => take(goal.path)} />
        ))}
      </ul>
    </Section>
  );
}

interface GoalItemProps {
  readonly goal: GoalView;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function GoalItem({ goal, isStop, onFocus }: GoalItemProps) {
  return (
    <li data-item={goal.path}>
      <ItemLink target={{ path: goal.path, line: null }} isStop={isStop} onFocus={onFocus}>
        <span class="mentorship-spoken">{speak(goal)}</span>
        <span class="mentorship-item-text" aria-hidden="true">
          <span class="mentorship-item-title">{goal.name}</span>
          <Progress percent={goal.progress?.percent ?? null} />
          <Facts facts={factsOf(goal)} />
        </span>
      </ItemLink>
    </li>
  );
}

/** Its length says all, so that it works without color. */
function Progress({ percent }: { readonly percent: number | null }) {
  if (percent === null) return null;
  return (
    <span class="mentorship-bar">
      <span class="mentorship-bar-done" style={{ inlineSize: `${String(percent)}%` }} />
    </span>
  );
}

function factsOf({ facts, review, reviewDate, isReviewDue }: GoalView): Fact[] {
  const due =
    review === null ? [] : [{ text: review, tooltip: reviewDate, class: isReviewDue ? "is-due" : "" }];
  return [...facts.map((text) => ({ text })), ...due];
}

function speak({ name, facts, review }: GoalView): string {
  return [`Goal: ${name}`, ...facts, review].filter((part) => part !== null).join(". ");
}
