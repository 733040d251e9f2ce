/** A panel in a block; unlike in the dashboard it says so where it has nothing to show. */
import { useMemo } from "preact/hooks";
import { hintsFor, type PanelSource } from "../../core/dashboard/panel-source";
import { Section } from "../dashboard/section";
import type { Panel } from "../panels/panel";
import { PanelSection } from "../panels/panel-section";

export function BlockPanel({ panel, source }: { readonly panel: Panel; readonly source: PanelSource }) {
  const isEmpty = useMemo(
    () => panel.read(source) === null && hintsFor(source, panel.name).length === 0,
    [panel, source],
  );
  // Asked for by name, a panel is open, whatever it is in the dashboard.
  if (!isEmpty) return <PanelSection panel={{ ...panel, isFoldedAtFirst: false }} source={source} />;
  return (
    <Section name={panel.name} title={titleOf(panel)}>
      <p class="mentorship-note">{panel.whenEmpty}</p>
    </Section>
  );
}

/** A title that depends on what is shown has no words where nothing is. */
function titleOf({ title, name }: Panel): string {
  return title === "" ? name.charAt(0).toUpperCase() + name.slice(1) : title;
}
