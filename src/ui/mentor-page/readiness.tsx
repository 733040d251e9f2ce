/** Ready for a letter: reasons for and against, what would help next, and how reliable one was. No score. */
import { useMemo } from "preact/hooks";
import { readiness, type Reason } from "../../core/dashboard/mentor-page/readiness";
import { reliabilityWith } from "../../core/dashboard/mentor-page/reliability";
import { Icon } from "../dashboard/icon";
import { Section } from "../dashboard/section";
import type { PartProps } from "./part";

const SIDES: readonly { readonly side: Reason["side"]; readonly title: string; readonly icon: string }[] = [
  { side: "for", title: "Speaks for asking", icon: "plus" },
  { side: "against", title: "Speaks for waiting", icon: "minus" },
  { side: "weigh", title: "To weigh", icon: "scale" },
];

export function Readiness({ mentor, source }: PartProps) {
  const { reasons, helps } = useMemo(() => readiness(mentor, source), [mentor, source]);
  const { lines } = useMemo(() => reliabilityWith(mentor, source), [mentor, source]);
  return (
    <Section name="readiness" title="Ready for a letter?">
      {SIDES.map(({ side, title, icon }) => (
        <Reasons
          key={side}
          title={title}
          items={reasons.filter((reason) => reason.side === side).map(({ text }) => ({ icon, text }))}
        />
      ))}
      <Reasons title="What would help next" items={helps.map((text) => ({ icon: "arrow-right", text }))} />
      <Reasons
        title="How reliable you were"
        items={lines.map(({ text, isGood }) => ({ icon: isGood ? "check" : "circle-alert", text }))}
      />
      <p class="mentorship-note">Reasons, not a score. You decide, and nothing here is ever exported.</p>
    </Section>
  );
}

interface ReasonsProps {
  readonly title: string;
  readonly items: readonly { readonly icon: string; readonly text: string }[];
}

function Reasons({ title, items }: ReasonsProps) {
  if (items.length === 0) return null;
  return (
    <>
      <div role="heading" aria-level={3} class="mentorship-subheading">
        {title}
      </div>
      <ul class="mentorship-list mentorship-reasons" role="list">
        {items.map(({ icon, text }) => (
          <li key={text}>
            <Icon name={icon} class="mentorship-row-icon" />
            <span>{text}</span>
          </li>
        ))}
      </ul>
    </>
  );
}
