/** The mentors: the last contact with each, against how often it is meant to be. */
import type { ContactMonth, MentorView } from "../../core/dashboard/mentors";
import { Facts, type Fact } from "./facts";
import { useTabStop } from "./hooks";
import { ItemLink } from "./item-link";
import { Section } from "./section";

export function Mentors({ mentors }: { readonly mentors: readonly MentorView[] }) {
  const { isStop, take } = useTabStop(mentors.map(({ path }) => path));
  if (mentors.length === 0) return null;
  return (
    <Section name="mentors" title="Mentors" count={mentors.length}>
      <ul class="mentorship-list" role="list">
        {mentors.map((mentor) => (
          <MentorItem
            key={mentor.path}
            mentor={mentor}
            isStop={isStop(mentor.path)}
            onFocus={() => take(mentor.path)}
          />
        ))}
      </ul>
    </Section>
  );
}

interface MentorItemProps {
  readonly mentor: MentorView;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function MentorItem({ mentor, isStop, onFocus }: MentorItemProps) {
  return (
    <li data-item={mentor.path}>
      <ItemLink target={{ path: mentor.path, line: null }} isStop={isStop} onFocus={onFocus}>
        <span class="mentorship-spoken">{speak(mentor)}</span>
        <span class="mentorship-item-text" aria-hidden="true">
          <span class="mentorship-mentor-head">
            <span class="mentorship-item-title">{mentor.name}</span>
            <Strip months={mentor.months} label={mentor.monthsSpoken} />
          </span>
          <Facts facts={factsOf(mentor)} />
        </span>
      </ItemLink>
    </li>
  );
}

function factsOf({
  last,
  lastDate,
  standing,
  rhythm,
  rhythmInFull,
  next,
  tags,
}: MentorView): (Fact | null)[] {
  return [
    { text: last, tooltip: lastDate, class: `is-${standing}` },
    rhythm === null ? null : { text: rhythm, tooltip: rhythmInFull },
    next === null ? null : { text: next },
    tags.length === 0 ? null : { text: tags.join(", ") },
  ];
}

/** Twelve months, a hollow cell for one without contact and a fuller tint for more days. */
function Strip({ months, label }: { readonly months: readonly ContactMonth[]; readonly label: string }) {
  return (
    <span class="mentorship-strip" aria-label={label}>
      {months.map(({ month, days }) => (
        <span key={month} class="mentorship-strip-month" data-days={Math.min(days, 4)} />
      ))}
    </span>
  );
}

function speak({
  name,
  tags,
  last,
  lastDate,
  rhythmInFull,
  next,
  standing,
  monthsSpoken,
}: MentorView): string {
  const contact = lastDate ? `Last contact ${last}, ${lastDate}` : last;
  const state = standing === "late" ? "overdue" : standing === "due" ? "due" : null;
  const parts = [
    `Mentor: ${name}`,
    tags.join(", ") || null,
    contact,
    state,
    rhythmInFull,
    next,
    monthsSpoken,
  ];
  return parts.filter((part) => part !== null).join(". ");
}
