/** The buttons at the top of the page: what one most often does with a mentor. */
import { useRef } from "preact/hooks";
import type { Row } from "../../core/agenda/row";
import type { MentorHead } from "../../core/dashboard/mentor-page/head";
import type { ActName } from "../../core/rules/rule";
import { useDashboard } from "../dashboard/context";
import { IconButton } from "../dashboard/icon";
import { actView } from "../dashboard/row-actions";

const ACTS: readonly ActName[] = ["log-contact", "plan-meeting", "draft-check-in"];

export function ActBar({ head }: { readonly head: MentorHead }) {
  const { openers } = useDashboard();
  const act = useContactActs(head);
  return (
    <div class="nav-header">
      <div class="nav-buttons-container">
        {ACTS.map((name) => (
          <IconButton key={name} class="nav-action-button" {...actView(name)} onPress={() => act(name)} />
        ))}
        <IconButton
          class="nav-action-button"
          icon="square-pen"
          label="Write…"
          onPress={() => openers.writeMessage(head.path)}
        />
        <IconButton
          class="nav-action-button"
          icon="zap"
          label="Quick capture…"
          onPress={() => openers.quickCapture()}
        />
      </div>
    </div>
  );
}

/** The acts of a check-in, whether one is due or not. */
function useContactActs({ path, name }: MentorHead): (act: ActName) => void {
  const { actions } = useDashboard();
  const times = useRef(0);
  return (act) => {
    times.current += 1;
    // Another key each time: what was done once may be done again at once.
    void actions.run(act, contactRow({ path, name }, times.current));
  };
}

function contactRow(mentor: { readonly path: string; readonly name: string }, time: number): Row {
  return {
    key: `mentor-page|${mentor.path}|${String(time)}`,
    rule: "check-in",
    state: "open",
    due: null,
    limit: null,
    title: mentor.name,
    why: "",
    figure: "setting",
    mentors: [mentor],
    path: mentor.path,
    line: null,
    written: null,
    recurs: false,
    acts: ACTS,
    stopQuestion: null,
  };
}
