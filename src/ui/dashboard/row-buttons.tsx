/** The buttons of a row: the act that closes it, a draft of the message it is about, why it is there, and all the rest. */
import type { Row } from "../../core/agenda/row";
import { DRAFTS } from "../../core/messages/drafts";
import type { ActName, DraftName } from "../../core/rules/rule";
import { useDashboard } from "./context";
import { IconButton } from "./icon";
import { actView } from "./row-actions";

function isDraft(act: ActName): act is DraftName {
  return Object.hasOwn(DRAFTS, act);
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
  const [main, ...others] = row.acts;
  const draft = main && isDraft(main) ? undefined : others.find(isDraft);
  const tabIndex = isStop ? 0 : -1;
  return (
    <div class="mentorship-row-acts">
      {main ? (
        <IconButton {...actView(main)} tabIndex={tabIndex} onPress={() => void actions.run(main, row)} />
      ) : null}
      <span class="mentorship-row-more">
        {draft ? (
          <IconButton
            {...actView(draft)}
            class="mentorship-row-draft"
            tabIndex={tabIndex}
            onPress={() => void actions.run(draft, row)}
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
