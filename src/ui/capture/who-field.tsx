/** Whom a captured line is about: what was understood, and a list to choose from. */
import type { Who } from "../../core/capture/who";
import { mentorName, mentorStatus, type Ledger } from "../../core/ledger/ledger";
import { sayMentors } from "../../core/rules/names";
import type { Mentor } from "../../core/records/record";

const ID = "mentorship-capture-who";

export interface WhoFieldProps {
  readonly who: Who;
  readonly ledger: Ledger;
  /** Whether it is time to say that nobody is known yet. */
  readonly isAsked: boolean;
  /** Null leaves it to the words again. */
  readonly onChoose: (path: string | null) => void;
}

export function WhoField({ who, ledger, isAsked, onChoose }: WhoFieldProps) {
  const isMissing = who.mentors.length === 0 && isAsked;
  const isOne = who.mentors.length === 1;
  return (
    <div class={`mentorship-capture-who${isMissing ? " is-wrong" : ""}`}>
      <label for={ID} class="mentorship-field-label">
        With
      </label>
      <select
        id={ID}
        class="dropdown"
        value={isOne ? who.mentors[0]?.path : ""}
        aria-invalid={isMissing}
        aria-describedby={`${ID}-below`}
        onChange={(event) => onChoose(event.currentTarget.value || null)}
      >
        <option value="">{sayNoChoice(who)}</option>
        {choices(who, ledger).map((mentor) => (
          <option key={mentor.path} value={mentor.path}>
            {mentorName(mentor)}
          </option>
        ))}
      </select>
      <span class="mentorship-field-below" id={`${ID}-below`}>
        {sayWho(who, isMissing)}
      </span>
    </div>
  );
}

/** What is shown while no single mentor is. */
function sayNoChoice({ by, mentors }: Who): string {
  if (mentors.length > 1) return sayMentors(mentors);
  return by === "several" ? "Which of them?" : "Choose a mentor";
}

function sayWho({ by, candidates }: Who, isMissing: boolean): string {
  if (by === "open") return candidates.length > 0 ? "from the open note" : "the open note's mentor";
  if (!isMissing) return "";
  return by === "several"
    ? `The name fits ${String(candidates.length)} mentors.`
    : "The line names no mentor.";
}

const ORDER = ["active", "keeping-in-touch", "prospect", "ended"];

/** Those whom the words may mean come first, then those who are met most. */
function choices({ candidates }: Who, { mentors }: Ledger): Mentor[] {
  const rank = (mentor: Mentor) => (candidates.includes(mentor) ? -1 : ORDER.indexOf(mentorStatus(mentor)));
  return [...mentors.values()].sort(
    (a, b) => rank(a) - rank(b) || mentorName(a).localeCompare(mentorName(b), "en"),
  );
}
