/** The next meetings: when, with whom, when to be there, and whether they are prepared. */
import { useState } from "preact/hooks";
import { shownMeetings, type ComingMeeting } from "../../core/dashboard/meetings";
import { useDashboard } from "../dashboard/context";
import { Facts } from "../dashboard/facts";
import { useTabStop } from "../dashboard/hooks";
import { Icon } from "../dashboard/icon";
import { ItemLink } from "../dashboard/item-link";
import { showActMenu } from "./act-menu";
import { MenuButton, menuHandlers } from "./item-menu";
import { MeetingDayActs } from "./meeting-day";
import { panel, unlessEmpty } from "./panel";

/** More than the next few are only of use when they are asked for. */
const SHOWN = 3;

export const meetingsPanel = panel({
  name: "meetings",
  title: (meetings) => (meetings.length === 1 ? "Next meeting" : "Next meetings"),
  whenEmpty: "Meetings to come appear here, with when to be there and what to prepare.",
  view: (source) => unlessEmpty(shownMeetings(source)),
  Body: Meetings,
});

function Meetings({ view: meetings }: { readonly view: readonly ComingMeeting[] }) {
  const [isAll, setAll] = useState(false);
  const shown = isAll ? meetings : meetings.slice(0, SHOWN);
  const { isStop, take } = useTabStop(shown.map(({ path }) => path));
  const more = meetings.length - shown.length;
  return (
    <>
      <ul class="mentorship-list" role="list">
        {shown.map((meeting, place) => (
          <MeetingItem
            key={meeting.path}
            meeting={meeting}
            isNext={place === 0}
            isStop={isStop(meeting.path)}
            onFocus={() => take(meeting.path)}
          />
        ))}
      </ul>
      {more > 0 ? (
        <button type="button" class="clickable-icon mentorship-more" onClick={() => setAll(true)}>
          {`${String(more)} more`}
        </button>
      ) : null}
    </>
  );
}

interface MeetingItemProps {
  readonly meeting: ComingMeeting;
  /** The first one is told in full. */
  readonly isNext: boolean;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function MeetingItem({ meeting, isNext, isStop, onFocus }: MeetingItemProps) {
  const context = useDashboard();
  const showMenu = (at: MouseEvent | HTMLElement) => showActMenu(context, meeting.row, at);
  const { onTheDay } = meeting;
  return (
    <li data-item={meeting.path} {...menuHandlers(showMenu)}>
      <ItemLink
        class="mentorship-meeting"
        target={{ path: meeting.path, line: null }}
        isStop={isStop}
        onFocus={onFocus}
      >
        <Icon name={meeting.isImportant ? "calendar-heart" : "calendar"} class="mentorship-row-icon" />
        <span class="mentorship-spoken">{speak(meeting)}</span>
        <span class="mentorship-item-text" aria-hidden="true">
          <span class="mentorship-meeting-head">
            <span class="mentorship-item-title">{meeting.title}</span>
            <span class="mentorship-day" aria-label={meeting.fullDate}>
              {[meeting.when, meeting.shortDate].filter((part) => part !== null).join(", ")}
            </span>
          </span>
          <Facts facts={factsOf(meeting).map((text) => ({ text }))} />
          {isNext && meeting.place ? <span class="mentorship-item-meta">{meeting.place}</span> : null}
          {isNext ? <span class="mentorship-item-meta">{meeting.prepared}</span> : null}
        </span>
      </ItemLink>
      <MenuButton isStop={isStop} onPress={showMenu} />
      {onTheDay ? <MeetingDayActs meeting={meeting} day={onTheDay} isStop={isStop} /> : null}
    </li>
  );
}

/** On its day, what was noted down takes the place of when to be there. */
function factsOf({ time, times, onTheDay }: ComingMeeting): readonly string[] {
  if (!onTheDay?.arrived) return times;
  return [time, onTheDay.arrived, onTheDay.overran].filter((fact) => fact !== null);
}

function speak(meeting: ComingMeeting): string {
  const { title, fullDate, place, prepared } = meeting;
  return [`Meeting with ${title}`, fullDate, ...factsOf(meeting), place, prepared]
    .filter((part) => part !== null)
    .join(". ");
}
