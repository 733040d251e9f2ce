/** The buttons of a row: the act that closes it, why it is there, and all the rest. */
import type { Row } from "../../core/agenda/row";
import { useDashboard } from "./context";
import { IconButton } from "./icon";
import { actView } from "./row-actions";

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
  const tabIndex = isStop ? 0 : -1;
  return (
    <div class="mentorship-row-acts">
      {main ? (
        <IconButton {...actView(main)} tabIndex={tabIndex} onPress={() => void actions.run(main, row)} />
      ) : null}
      <span class="mentorship-row-more">
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
