/** Tells a press that asks for an act from one that only comes after another: a double click, a key hit twice. */
import { useRef } from "preact/hooks";
import type { ActId } from "./draft-acts";

/** When something was pressed, as the event says. */
export type Press = Pick<Event, "timeStamp">;

/** In milliseconds: presses that follow sooner are one wish. */
const ONE_WISH = 600;

/** How many presses stand together, as a click says; a key or a menu has none. */
type Click = Press & Pick<MouseEvent, "detail">;

export interface Presses {
  /** Whether a click on a button asks for its act. Another button is always another wish: none moves. */
  readonly isWish: (id: ActId, click: Click) => boolean;
  /** Whether a key asks for something; the focus may have moved on since the last one. */
  readonly isKeyWish: (press: Press) => boolean;
  readonly took: (id: ActId, press: Press) => void;
}

export function usePresses(): Presses {
  const last = useRef<{ readonly id: ActId; readonly at: number } | null>(null);
  const isSoon = ({ timeStamp }: Press) => last.current !== null && timeStamp - last.current.at < ONE_WISH;
  return {
    isWish: (id, click) => {
      if (click.detail === 0) return true;
      return click.detail === 1 && !(last.current?.id === id && isSoon(click));
    },
    isKeyWish: (press) => !isSoon(press),
    took: (id, { timeStamp }) => {
      last.current = { id, at: timeStamp };
    },
  };
}
