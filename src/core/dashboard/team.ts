/** The team: roles that are covered and missing, how many there are, and what goes back and forth with each. */
import { addMonths, type CalendarDate } from "../calendar/calendar-date";
import { sayShortDate } from "../calendar/say";
import { asksSinceGive, balanceOf, type Balance } from "../ledger/balance";
import type { Deed } from "../ledger/deeds";
import { feedbackAbout } from "../ledger/feedback-about";
import { toName, type Ledger, type MentorName } from "../ledger/ledger";
import { activeMentors, GUIDE_ROLES, isSilent, mentorsInRole, TEAM_SIZE } from "../ledger/team";
import { feedbackState } from "../records/feedback";
import { plural } from "../rules/names";
import type { DashboardSource } from "./dashboard";
import { feedbackShare, type FeedbackShare } from "./feedback-share";
import { mentorViews, type MentorView } from "./mentors";

export interface RoleView {
  /** As it is shown, such as `Specialty`. */
  readonly label: string;
  /** The active mentors in it. */
  readonly mentors: readonly MentorName[];
  /** One of the guide's roles that nobody has; a role of the settings is never missed. */
  readonly isMissing: boolean;
  /** Such as `Research: no one yet`. */
  readonly spoken: string;
}

/** How many mentors are active, against the guide's two to four. */
export interface TeamSizeView {
  readonly active: number;
  readonly standing: "few" | "fitting" | "many";
  /** How many places the scale has; each is one mentor. */
  readonly scale: number;
  readonly least: number;
  readonly most: number;
  /** Such as `3 active mentors; 2 to 4 are a good number for most`. */
  readonly spoken: string;
}

export interface BalanceView {
  /** Asks since the newest give. */
  readonly asksSinceGive: readonly Deed[];
  /** In the last 12 months. */
  readonly asks: number;
  readonly gives: number;
  /** The part of the gives, 0 to 100; null where there is neither. */
  readonly givesPercent: number | null;
  /** Such as `2 asks and 5 gives in 12 months`. */
  readonly words: string;
  /** Such as `1 ask since you gave something back on Oct 3`; null where there is none. */
  readonly since: string | null;
  readonly spoken: string;
}

export interface TeamMentor {
  readonly view: MentorView;
  readonly balance: BalanceView;
  /** Null where there was none. */
  readonly feedback: FeedbackShare | null;
}

export interface TeamView {
  /** The whole team; null where only one mentor is looked at. */
  readonly whole: { readonly roles: readonly RoleView[]; readonly size: TeamSizeView } | null;
  readonly mentors: readonly TeamMentor[];
  /** Active on paper, and not in touch for over three months: listed apart. */
  readonly silent: readonly TeamMentor[];
}

/** @param only the path of one mentor's note, null for the whole team */
export function teamView({ ledger, rows, today }: DashboardSource, only: string | null = null): TeamView {
  const views = mentorViews(ledger, rows, today).filter(({ path }) => only === null || path === only);
  const listed = views.flatMap((view) => {
    const mentor = ledger.mentors.get(view.path);
    if (!mentor) return [];
    const balance = toBalance(balanceOf(ledger, mentor, today), today);
    const shown: TeamMentor = {
      view,
      balance,
      feedback: feedbackShare(feedbackAbout(ledger, view.path).map(feedbackState)),
    };
    return [{ shown, silent: isSilent(ledger, mentor, today) }];
  });
  return {
    whole: only === null ? { roles: roleViews(ledger), size: sizeView(activeMentors(ledger).length) } : null,
    mentors: listed.filter(({ silent }) => !silent).map(({ shown }) => shown),
    silent: listed.filter(({ silent }) => silent).map(({ shown }) => shown),
  };
}

function roleViews(ledger: Ledger): RoleView[] {
  const own = ledger.settings.moreRoles.filter((role) => !isGuideRole(role));
  return [...GUIDE_ROLES, ...own].map((role) => {
    const mentors = mentorsInRole(ledger, role).map(toName);
    const label = role.charAt(0).toUpperCase() + role.slice(1);
    const names = mentors.map(({ name }) => name).join(", ");
    const isMissing = mentors.length === 0 && isGuideRole(role);
    return { label, mentors, isMissing, spoken: `${label}: ${names || "no one yet"}` };
  });
}

function isGuideRole(role: string): boolean {
  return (GUIDE_ROLES as readonly string[]).includes(role.toLowerCase());
}

/** Beyond the guide's range there is room for a few, so that too many can be seen as such. */
const ROOM = 2;

function sizeView(active: number): TeamSizeView {
  const { least, most } = TEAM_SIZE;
  const standing = active < least ? "few" : active > most ? "many" : "fitting";
  const spoken = `${plural(active, "active mentor")}; ${String(least)} to ${String(most)} are a good number for most`;
  return { active, standing, scale: Math.max(most + ROOM, active), least, most, spoken };
}

const MONTHS = 12;

function toBalance(balance: Balance, today: CalendarDate): BalanceView {
  const after = addMonths(today, -MONTHS);
  const recent = (deeds: readonly Deed[]) => deeds.filter(({ date }) => date > after).length;
  const [asks, gives] = [recent(balance.asks), recent(balance.gives)];
  const open = asksSinceGive(balance);
  const words = `${plural(asks, "ask")} and ${plural(gives, "give")} in ${String(MONTHS)} months`;
  const since = open.length === 0 ? null : saySince(open.length, balance.gives.at(-1)?.date, today);
  return {
    asksSinceGive: open,
    asks,
    gives,
    givesPercent: asks + gives === 0 ? null : Math.round((100 * gives) / (asks + gives)),
    words,
    since,
    spoken: since === null ? words : `${words}; ${since}`,
  };
}

function saySince(asks: number, given: CalendarDate | undefined, today: CalendarDate): string {
  const count = plural(asks, "ask");
  return given
    ? `${count} since you gave something back on ${sayShortDate(given, today)}`
    : `${count}, nothing given yet`;
}
