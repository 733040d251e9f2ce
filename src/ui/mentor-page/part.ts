/** What each part of the page is given. */
import type { PanelSource } from "../../core/dashboard/panel-source";
import type { Mentor } from "../../core/records/record";

export interface PartProps {
  readonly mentor: Mentor;
  readonly source: PanelSource;
}
