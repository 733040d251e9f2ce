/** The next meetings: when, with whom, when to be there, and whether they are prepared. */
import { useState } from "preact/hooks";
import { shownMeetings, type ComingMeeting } from "../../core/dashboard/meetings";
import { Facts } from "../dashboard/facts";
import { useTabStop } from "../dashboard/hooks";
import { Icon } from "../dashboard/icon";
import { ItemLink } from "../dashboard/item-link";
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
  return (
    <li data-item={meeting.path}>
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
          <Facts facts={meeting.times.map((text) => ({ text }))} />
          {isNext && meeting.place ? <span class="mentorship-item-meta">{meeting.place}</span> : null}
          {isNext ? <span class="mentorship-item-meta">{meeting.prepared}</span> : null}
        </span>
      </ItemLink>
    </li>
  );
}

function speak({ title, fullDate, times, place, prepared }: ComingMeeting): string {
  return [`Meeting with ${title}`, fullDate, ...times, place, prepared]
    .filter((part) => part !== null)
    .join(". ");
}
