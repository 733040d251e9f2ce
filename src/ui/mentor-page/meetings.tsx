/** The meetings with the mentor: those to come, and the last ones. */
import { useMemo } from "preact/hooks";
import { lastMeetings, type HeldMeeting } from "../../core/dashboard/mentor-page/held-meetings";
import { Facts } from "../dashboard/facts";
import { Section } from "../dashboard/section";
import { ItemList } from "../panels/item-list";
import { meetingsPanel } from "../panels/meetings";
import type { PartProps } from "./part";

export function Meetings({ mentor, source }: PartProps) {
  const coming = useMemo(() => meetingsPanel.read(source), [source]);
  const held = useMemo(() => lastMeetings(mentor, source), [mentor, source]);
  return (
    <Section name="meetings" title="Meetings">
      {coming === null ? <p class="mentorship-note">No meeting is planned.</p> : coming.body}
      {held.length > 0 ? (
        <>
          <div role="heading" aria-level={3} class="mentorship-subheading">
            Last meetings
          </div>
          <ItemList items={held} label="Last meetings" draw={draw} />
        </>
      ) : null}
    </Section>
  );
}

function draw({ title, facts }: HeldMeeting) {
  return (
    <span class="mentorship-held">
      <span class="mentorship-item-title">{title}</span>
      <span class="mentorship-mentor-facts">
        <Facts facts={facts.map((text) => ({ text }))} />
      </span>
    </span>
  );
}
