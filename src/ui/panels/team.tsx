/** The team: roles covered and missing, each mentor's last contact against how often it is meant to be, and who is silent. */
import { isShown, type PanelSource } from "../../core/dashboard/panel-source";
import type { ContactMonth, MentorView } from "../../core/dashboard/mentors";
import { teamView, type RoleView, type TeamMentor, type TeamView } from "../../core/dashboard/team";
import { Facts, type Fact } from "../dashboard/facts";
import { useGrowing } from "../dashboard/growing";
import { useTabStop } from "../dashboard/hooks";
import { ItemLink } from "../dashboard/item-link";
import { panel } from "./panel";
import { SubHeading } from "./sub-heading";

export const teamPanel = panel({
  name: "team",
  title: "Mentors",
  whenEmpty: "Your mentors appear here, each with the last contact against how often it is meant to be.",
  view: shownTeam,
  count: ({ mentors, silent }) => mentors.length + silent.length,
  Body: Team,
});

/** @returns the team that the filter leaves; the roles are those of the whole team, and stand only where it does */
function shownTeam(source: PanelSource): TeamView | null {
  const team = teamView(source, source.filter.mentor);
  const isKept = ({ view: { path, name, tags } }: TeamMentor) =>
    isShown(source, { texts: tags, mentors: [{ path, name }] });
  const [mentors, silent] = [team.mentors.filter(isKept), team.silent.filter(isKept)];
  const whole = source.filter.text.trim() === "" ? team.whole : null;
  return mentors.length + silent.length > 0 ? { whole, mentors, silent } : null;
}

function Team({ view: { whole, mentors, silent } }: { readonly view: TeamView }) {
  return (
    <>
      {whole === null ? null : <Roles roles={whole.roles} size={whole.size.spoken} />}
      <MentorList mentors={mentors} />
      {silent.length === 0 ? null : (
        <>
          <SubHeading>Not in touch for over 3 months</SubHeading>
          <MentorList mentors={silent} />
        </>
      )}
    </>
  );
}

function Roles({ roles, size }: { readonly roles: readonly RoleView[]; readonly size: string }) {
  return (
    <>
      <ul class="mentorship-roles" role="list" aria-label="Roles">
        {roles.map(({ label, mentors, isMissing, spoken }) => (
          <li key={label} class={isMissing ? "is-missing" : ""}>
            <span class="mentorship-spoken">{spoken}</span>
            <span class="mentorship-dot" aria-hidden="true" />
            <span class="mentorship-role-name" aria-hidden="true">
              {label}
            </span>
            <span class="mentorship-role-people" aria-hidden="true">
              {mentors.map(({ name }) => name).join(", ") || "No one yet"}
            </span>
          </li>
        ))}
      </ul>
      <p class="mentorship-note">{size}</p>
    </>
  );
}

function MentorList({ mentors }: { readonly mentors: readonly TeamMentor[] }) {
  const { isStop, take } = useTabStop(mentors.map(({ view }) => view.path));
  const { shown, end } = useGrowing(mentors);
  return (
    <ul class="mentorship-list" role="list">
      {shown.map(({ view, balance }) => (
        <MentorItem
          key={view.path}
          mentor={view}
          balance={balance}
          isStop={isStop(view.path)}
          onFocus={() => take(view.path)}
        />
      ))}
      {end}
    </ul>
  );
}

interface MentorItemProps {
  readonly mentor: MentorView;
  readonly balance: TeamMentor["balance"];
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function MentorItem({ mentor, balance, isStop, onFocus }: MentorItemProps) {
  return (
    <li data-item={mentor.path}>
      <ItemLink target={{ path: mentor.path, line: null }} isStop={isStop} onFocus={onFocus}>
        <span class="mentorship-spoken">{`${speak(mentor)}. ${balance.spoken}`}</span>
        <span class="mentorship-item-text" aria-hidden="true">
          <span class="mentorship-mentor-head">
            <span class="mentorship-item-title">{mentor.name}</span>
            <Strip months={mentor.months} label={mentor.monthsSpoken} />
          </span>
          <Facts facts={[...factsOf(mentor), sayBalance(balance)]} />
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

function sayBalance({ asks, gives, words, since }: TeamMentor["balance"]): Fact | null {
  if (asks + gives === 0) return null;
  return {
    text: `asked ${String(asks)}, gave ${String(gives)}`,
    tooltip: since === null ? words : `${words}; ${since}`,
  };
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
