/** Hints about the mentor from panels that the page does not have. */
import { useMemo } from "preact/hooks";
import { hintsFor, type PanelSource } from "../../core/dashboard/panel-source";
import { PANELS, type PanelName } from "../../core/hints/hint";
import { HintList } from "../panels/hint-list";

/** These stand on the page and bring their own. */
const HERE: readonly PanelName[] = ["feedback", "letters"];

export function HintsElsewhere({ source }: { readonly source: PanelSource }) {
  const hints = useMemo(
    () => PANELS.filter((panel) => !HERE.includes(panel)).flatMap((panel) => hintsFor(source, panel)),
    [source],
  );
  return <HintList hints={hints} />;
}
