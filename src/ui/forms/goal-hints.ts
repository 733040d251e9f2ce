/** The guide's figures for goals, as gentle remarks: two or three priorities, for the next six to twelve months. */
import { addMonths, type CalendarDate } from "../../core/calendar/calendar-date";
import { goalStatus, type Ledger } from "../../core/ledger/ledger";

export const HORIZON = { least: 6, most: 12 };
const MOST_GOALS = 3;

/** @param adding how many are to be made */
export function tooMany({ goals }: Pick<Ledger, "goals">, adding: number): string | null {
  const active = goals.filter((goal) => goalStatus(goal) === "active").length;
  if (active === 0 || active + adding <= MOST_GOALS) return null;
  const has = active === 1 ? "is 1 active goal" : `are ${String(active)} active goals`;
  return active >= MOST_GOALS
    ? `You have ${String(active)} active goals. The guide keeps it to two or three at a time.`
    : `There ${has} already. The guide keeps it to two or three at a time.`;
}

/** @returns a remark where a target lies outside of what the guide looks at */
export function horizon({
  start,
  target,
}: {
  readonly start?: CalendarDate | null | undefined;
  readonly target?: CalendarDate | null | undefined;
}): string | null {
  if (!start || !target) return null;
  const isNear = target < addMonths(start, HORIZON.least);
  const isFar = target > addMonths(start, HORIZON.most);
  if (!isNear && !isFar) return null;
  return `That is ${isNear ? "less than 6" : "more than 12"} months from the start. The guide looks 6 to 12 months ahead.`;
}
