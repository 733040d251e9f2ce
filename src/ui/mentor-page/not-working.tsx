/** When it does not work: four steps in their order, each with what the notes know and what can be done. */
import { Menu } from "obsidian";
import { useMemo } from "preact/hooks";
import { changeMentor } from "../../app/acts/change-mentor";
import { formatLength } from "../../core/calendar/length";
import { longerCadences, mayEnd, stepsWith, type Step } from "../../core/dashboard/mentor-page/not-working";
import type { PageRows } from "../../core/dashboard/mentor-page/open-entries";
import { offerRow } from "../../core/dashboard/offer-row";
import type { Row } from "../../core/agenda/row";
import { mentorStatus, toName } from "../../core/ledger/ledger";
import type { Mentor } from "../../core/records/record";
import type { DraftName } from "../../core/rules/rule";
import { useDashboard } from "../dashboard/context";
import { Section } from "../dashboard/section";
import { runAct } from "../panels/act-menu";
import { mayEndMentorship } from "./may-end";
import type { PartProps } from "./part";

export interface NotWorkingProps extends PartProps {
  readonly owed: Pick<PageRows, "mine" | "theirs">;
}

export function NotWorking({ mentor, source, owed }: NotWorkingProps) {
  const steps = useMemo(() => stepsWith(mentor, { ...source, owed }), [mentor, source, owed]);
  return (
    <Section name="not-working" title="When it does not work" isFoldedAtFirst>
      <ol class="mentorship-steps">
        {steps.map((step) => (
          <li key={step.name}>
            <span class="mentorship-item-title">{step.title}</span>
            <p>{step.words}</p>
            {step.facts.length > 0 ? (
              <ul>
                {step.facts.map((fact) => (
                  <li key={fact}>{fact}</li>
                ))}
              </ul>
            ) : null}
            <StepActs step={step} mentor={mentor} source={source} />
          </li>
        ))}
      </ol>
    </Section>
  );
}

function StepActs({ step: { name, facts }, mentor, source }: PartProps & { readonly step: Step }) {
  const context = useDashboard();
  const { app, openers, obsidian } = context;
  const draft = (name: DraftName) => runAct(context, mentorRow(mentor, name), name);
  const act = (label: string, onClick: (event: MouseEvent) => void) => ({ label, onClick });
  const change = (to: "keeping-in-touch" | "active" | "ended") => void changeMentor(app, mentor, { to });
  const cadences = longerCadences(mentor, source);
  const acts = {
    reflect: [act("Look at it yourself…", () => draft("draft-own-look"))],
    clarify: [
      act("Draft a proposal…", () => draft("draft-terms")),
      act("Plan a meeting…", () => openers.planMeeting(mentor.path)),
    ],
    adjust: [
      ...(cadences.length > 0
        ? [act("Be in touch less often…", (event) => chooseCadence(event, cadences, choose))]
        : []),
      ...(mentorStatus(mentor) === "active"
        ? [act("Keep in touch only", () => change("keeping-in-touch"))]
        : []),
      act("New mentor…", () => openers.newMentor()),
    ],
    leave: mayEnd(mentor)
      ? [
          act("Draft a farewell…", () => draft("draft-farewell")),
          act(
            "End the mentorship…",
            () => void mayEndMentorship(obsidian, { mentor, facts }).then((may) => may && change("ended")),
          ),
        ]
      : [act("Take it up again", () => change("active"))],
  }[name];
  function choose(length: (typeof cadences)[number]): void {
    void changeMentor(app, mentor, { to: "cadence", length });
  }
  if (acts.length === 0) return null;
  return (
    <div class="mentorship-mentor-acts">
      {acts.map(({ label, onClick }) => (
        <button key={label} type="button" onClick={onClick}>
          {label}
        </button>
      ))}
    </div>
  );
}

function mentorRow(mentor: Mentor, act: DraftName): Row {
  const named = toName(mentor);
  return offerRow({
    by: "not-working",
    title: named.name,
    path: mentor.path,
    entry: null,
    mentors: [named],
    acts: [act],
  });
}

type Cadences = ReturnType<typeof longerCadences>;

function chooseCadence(
  event: MouseEvent,
  cadences: Cadences,
  choose: (length: Cadences[number]) => void,
): void {
  const menu = new Menu();
  for (const length of cadences)
    menu.addItem((item) => item.setTitle(`Every ${formatLength(length)}`).onClick(() => choose(length)));
  menu.showAtMouseEvent(event);
}
