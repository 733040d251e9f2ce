import type { App } from "../../app";
import type { TFile } from "../../vault/files";
import type { HoverPopover } from "../../window";
import type { Editor } from "./editor";

/** Something with an editor in it, and what is being edited. */
export interface MarkdownFileInfo {
  app: App;
  readonly file: TFile | null;
  hoverPopover: HoverPopover | null;
  editor?: Editor;
}
