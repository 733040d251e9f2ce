/** The contact calendar: a year by weeks, a line for each mentor. */
import {
  contactCalendar,
  type CalendarWeek,
  type ContactCalendar,
} from "../../core/dashboard/contact-calendar";
import { isShown, type PanelSource } from "../../core/dashboard/panel-source";
import { Axis } from "./axis";
import { ItemList } from "./item-list";
import { panel } from "./panel";

export const calendarPanel = panel({
  name: "calendar",
  title: "Contact calendar",
  isFoldedAtFirst: true,
  whenEmpty: "A year of contact by weeks appears here, for each mentor you keep in touch with.",
  view: shownCalendar,
  Body: Calendar,
});

function shownCalendar(source: PanelSource): ContactCalendar | null {
  const { ledger, today, filter } = source;
  const calendar = contactCalendar(ledger, today, filter.mentor);
  const mentors = calendar.mentors.filter((mentor) => isShown(source, { texts: [], mentors: [mentor] }));
  return mentors.length > 0 ? { ...calendar, mentors } : null;
}

/** Names of months stand no closer than this many weeks. */
const APART = 8;

function Calendar({ view: { months, mentors, most } }: { readonly view: ContactCalendar }) {
  const labels = months.reduce<ContactCalendar["months"]>((kept, month) => {
    const last = kept.at(-1)?.week ?? -APART;
    return month.week - last >= APART && month.percent < 92 ? [...kept, month] : kept;
  }, []);
  return (
    <>
      <Axis ticks={labels} />
      <ItemList
        items={mentors.map((year) => ({ ...year, spoken: `${year.name}. ${year.spoken}` }))}
        draw={({ name, weeks }) => (
          <>
            <span class="mentorship-item-title">{name}</span>
            <Weeks weeks={weeks} most={most} />
          </>
        )}
      />
    </>
  );
}

const LEVELS = 3;

function Weeks({ weeks, most }: { readonly weeks: readonly CalendarWeek[]; readonly most: number }) {
  return (
    <span class="mentorship-weeks">
      {weeks.map(({ start, count, words }) => (
        <span
          key={start}
          class="mentorship-week"
          data-level={Math.ceil((LEVELS * count) / Math.max(most, LEVELS))}
          aria-label={words}
        />
      ))}
    </span>
  );
}
