/** The buttons of a row: what is to do now, the other way to be done with it, why it is there, and all the rest. */
import { isWritingAct } from "../../app/acts/acts";
import type { Row } from "../../core/agenda/row";
import { DRAFTS } from "../../core/messages/drafts";
import type { ActName } from "../../core/rules/rule";
import { useDashboard } from "./context";
import { IconButton } from "./icon";
import { actView } from "./row-actions";

/** Beside a message or a form the act that only notes it down, and beside such an act the message. */
function otherWay({ acts: [main, ...others] }: Row): ActName | undefined {
  const isDraft = (act: ActName) => Object.hasOwn(DRAFTS, act);
  return others.find(main && isWritingAct(main) ? isDraft : isWritingAct);
}

export interface RowButtonsProps {
  readonly row: Row;
  readonly isStop: boolean;
  readonly isWhyOpen: boolean;
  readonly toggleWhy: () => void;
  readonly showMenu: (at: MouseEvent) => void;
}

export function RowButtons({ row, isStop, isWhyOpen, toggleWhy, showMenu }: RowButtonsProps) {
  const { actions } = useDashboard();
  const [main] = row.acts;
  const other = otherWay(row);
  const tabIndex = isStop ? 0 : -1;
  return (
    <div class="mentorship-row-acts">
      {main ? (
        <IconButton {...actView(main)} tabIndex={tabIndex} onPress={() => void actions.run(main, row)} />
      ) : null}
      <span class="mentorship-row-more">
        {other ? (
          <IconButton
            {...actView(other)}
            class="mentorship-row-other"
            tabIndex={tabIndex}
            onPress={() => void actions.run(other, row)}
          />
        ) : null}
        <IconButton
          icon="circle-help"
          label="Why?"
          tabIndex={tabIndex}
          isExpanded={isWhyOpen}
          onPress={toggleWhy}
        />
        <IconButton
          icon="more-horizontal"
          label="More acts"
          tabIndex={tabIndex}
          opensMenu
          onPress={showMenu}
        />
      </span>
    </div>
  );
}
