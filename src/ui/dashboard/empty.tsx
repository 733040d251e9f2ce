/** What stands there when there is nothing to list: what this is for, or that all is well. */
import type { Row } from "../../core/agenda/row";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import { sayInSentence } from "../../core/calendar/say";
import { useDashboard } from "./context";

/** A vault without mentors, meetings and goals. */
export function FirstSteps() {
  const { openers, app } = useDashboard();
  const { typeProperty, kinds } = app.settings.current().words;
  return (
    <div class="mentorship-empty">
      <h2>Keep up with your mentors</h2>
      <p>
        What is due with your mentors appears here: agendas, updates, thanks and what you promised. It is read
        from your notes, and stays in them.
      </p>
      <p>Begin with one person whose advice you value.</p>
      <div class="mentorship-empty-acts">
        <button type="button" class="mod-cta" onClick={() => openers.newMentor()}>
          New mentor…
        </button>
        <button type="button" onClick={() => openers.newMeeting()}>
          New meeting…
        </button>
        <button type="button" onClick={() => openers.newGoal()}>
          New goal…
        </button>
      </div>
      <p class="mentorship-faint">
        A note you have already becomes a mentor when its properties say{" "}
        <code>{`${typeProperty}: ${kinds.mentor}`}</code>.
      </p>
    </div>
  );
}

/** Nothing is late, for today or due soon; what comes next is told, so that calm is not taken for broken. */
export function Calm({ next, today, soonDays }: CalmProps) {
  const days = soonDays === 7 ? "this week" : `in the next ${String(soonDays)} days`;
  const when = next?.due ? ` The next thing comes ${sayInSentence(next.due, today)}: ${next.title}.` : "";
  return (
    <p class="mentorship-calm">
      {`Nothing is due ${days}.`}
      {when}
    </p>
  );
}

interface CalmProps {
  readonly next: Row | null;
  readonly today: CalendarDate;
  readonly soonDays: number;
}

export function NoMatch({ onClear }: { readonly onClear: () => void }) {
  return (
    <div class="mentorship-empty">
      <p>Nothing matches the filter.</p>
      <div class="mentorship-empty-acts">
        <button type="button" onClick={onClear}>
          Clear filter
        </button>
      </div>
    </div>
  );
}

/** Before the vault was read. */
export function Loading() {
  return (
    <p class="mentorship-calm" role="status">
      Reading your notes…
    </p>
  );
}
