/** The goals: how far each has come, counted from its steps. */
import { shownGoals, type GoalView } from "../../core/dashboard/goals";
import { useDashboard } from "../dashboard/context";
import { Facts, type Fact } from "../dashboard/facts";
import { useTabStop } from "../dashboard/hooks";
import { ItemLink } from "../dashboard/item-link";
import { mainActOf, showActMenu } from "./act-menu";
import { MenuButton, menuHandlers } from "./item-menu";
import { panel, unlessEmpty } from "./panel";

export const goalsPanel = panel({
  name: "goals",
  title: "Goals",
  whenEmpty:
    "Your goals and how far each has come appear here, once a goal note is active. The command Set goals makes the first ones.",
  view: (source) => unlessEmpty(shownGoals(source)),
  count: (goals) => goals.length,
  Body: Goals,
});

function Goals({ view: goals }: { readonly view: readonly GoalView[] }) {
  const { isStop, take } = useTabStop(goals.map(({ path }) => path));
  return (
    <ul class="mentorship-list" role="list">
      {goals.map((goal) => (
        <GoalItem key={goal.path} goal={goal} isStop={isStop(goal.path)} onFocus={() => take(goal.path)} />
      ))}
    </ul>
  );
}

interface GoalItemProps {
  readonly goal: GoalView;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function GoalItem({ goal, isStop, onFocus }: GoalItemProps) {
  const context = useDashboard();
  const showMenu = (at: MouseEvent | HTMLElement) => showActMenu(context, goal.row, at);
  return (
    <li data-item={goal.path} {...menuHandlers(showMenu)}>
      <ItemLink target={{ path: goal.path, line: null }} isStop={isStop} onFocus={onFocus}>
        <span class="mentorship-spoken">{speak(goal)}</span>
        <span class="mentorship-item-text" aria-hidden="true">
          <span class="mentorship-item-title">{goal.name}</span>
          <Progress percent={goal.progress?.percent ?? null} />
          <Facts facts={factsOf(goal)} />
        </span>
      </ItemLink>
      <MenuButton isStop={isStop} onPress={showMenu} main={mainActOf(context, goal.row)} />
      <Said feedback={goal.feedback} />
    </li>
  );
}

/** So much of what mentors said of a goal is seen at once; the notes hold the rest. */
const MOST_SAID = 2;

function Said({ feedback }: Pick<GoalView, "feedback">) {
  if (feedback.length === 0) return null;
  return (
    <ul class="mentorship-list mentorship-said" role="list" aria-label="What mentors said of it">
      {feedback.slice(0, MOST_SAID).map(({ key, path, line, text, facts }) => (
        <li key={key} data-item={key}>
          <ItemLink target={{ path, line }} isStop={false}>
            <span class="mentorship-item-text">
              <span class="mentorship-item-meta">{`“${text}”`}</span>
              <Facts facts={facts.map((fact) => ({ text: fact }))} />
            </span>
          </ItemLink>
        </li>
      ))}
    </ul>
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
