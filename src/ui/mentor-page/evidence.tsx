/** Moments the mentor saw, the newest first. */
import { useMemo } from "preact/hooks";
import { evidenceOf, type EvidenceView } from "../../core/dashboard/mentor-page/evidence";
import { Section } from "../dashboard/section";
import { ItemList } from "../panels/item-list";
import { More } from "../panels/more";
import type { PartProps } from "./part";

const SHOWN = 5;

export function Evidence({ mentor, source }: PartProps) {
  const found = useMemo(() => evidenceOf(mentor, source), [mentor, source]);
  const more = found.slice(SHOWN);
  return (
    <Section name="evidence" title="Evidence" count={found.length}>
      {found.length === 0 ? (
        <p class="mentorship-note">
          A moment that they saw, with its date and a number, makes a letter strong. Note it under{" "}
          {source.ledger.settings.words.headings.evidence}.
        </p>
      ) : null}
      <ItemList items={found.slice(0, SHOWN)} draw={draw} />
      {more.length > 0 ? (
        <More label={`${String(more.length)} earlier`}>
          <ItemList items={more} draw={draw} />
        </More>
      ) : null}
    </Section>
  );
}

function draw({ parts, when }: EvidenceView) {
  return (
    <>
      <span class="mentorship-item-title">
        {parts.map(({ text, isNumber }, place) =>
          isNumber ? (
            <strong key={place} class="mentorship-number">
              {text}
            </strong>
          ) : (
            text
          ),
        )}
      </span>
      {when === null ? null : <span class="mentorship-item-meta">{when}</span>}
    </>
  );
}
