/** A panel in the dashboard: it folds, and ends with its hints. */
import { useMemo } from "preact/hooks";
import { hintsFor, type PanelSource } from "../../core/dashboard/panel-source";
import { Section } from "../dashboard/section";
import { HintList } from "./hint-list";
import type { Panel } from "./panel";

export function PanelSection({ panel, source }: { readonly panel: Panel; readonly source: PanelSource }) {
  const content = useMemo(() => panel.read(source), [panel, source]);
  const hints = useMemo(() => hintsFor(source, panel.name), [panel, source]);
  if (content === null && hints.length === 0) return null;
  const { title = panel.title, count } = content ?? {};
  return (
    <Section
      name={panel.name}
      title={title}
      isFoldedAtFirst={panel.isFoldedAtFirst}
      {...(count === undefined ? {} : { count })}
    >
      {content?.body}
      <HintList hints={hints} />
    </Section>
  );
}
