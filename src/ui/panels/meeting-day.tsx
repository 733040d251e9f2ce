/** What is noted down on the day of a meeting, with one click each: how one came, and that one asked to run over. */
import type { ComingMeeting, MeetingDay } from "../../core/dashboard/meetings";
import type { ActName } from "../../core/rules/rule";
import { useDashboard } from "../dashboard/context";
import { runAct } from "./act-menu";

interface DayAct {
  readonly act: ActName;
  readonly label: string;
  /** The same, for somebody who does not see what stands beside it. */
  readonly spoken: string;
}

const ARRIVALS: readonly DayAct[] = [
  { act: "mark-arrived-early", label: "early", spoken: "Arrived early" },
  { act: "mark-arrived-on-time", label: "on time", spoken: "Arrived on time" },
  { act: "mark-arrived-late", label: "late", spoken: "Arrived late" },
];

const RUN_OVER: readonly DayAct[] = [
  { act: "draft-run-over", label: "what to say", spoken: "May we run over? What to say" },
  { act: "mark-overran-asked", label: "I asked", spoken: "I asked to run over" },
];

export interface MeetingDayProps {
  readonly meeting: ComingMeeting;
  readonly day: MeetingDay;
  readonly isStop: boolean;
}

/** The second question comes once the first is answered. */
export function MeetingDayActs({ meeting, day: { arrived, overran }, isStop }: MeetingDayProps) {
  if (arrived === null) return <DayActs meeting={meeting} asks="Arrived" acts={ARRIVALS} isStop={isStop} />;
  if (overran === null)
    return <DayActs meeting={meeting} asks="May we run over?" acts={RUN_OVER} isStop={isStop} />;
  return null;
}

interface DayActsProps extends Pick<MeetingDayProps, "meeting" | "isStop"> {
  readonly asks: string;
  readonly acts: readonly DayAct[];
}

function DayActs({ meeting, asks, acts, isStop }: DayActsProps) {
  const context = useDashboard();
  return (
    <div class="mentorship-meeting-day" role="group" aria-label={asks}>
      <span aria-hidden="true">{asks}</span>
      {acts.map(({ act, label, spoken }) => (
        <button
          key={act}
          type="button"
          class="clickable-icon"
          aria-label={spoken}
          tabIndex={isStop ? 0 : -1}
          onClick={() => runAct(context, meeting.row, act)}
        >
          {label}
        </button>
      ))}
    </div>
  );
}
