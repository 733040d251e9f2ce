/** The running app: what views, commands and forms are given. Made once, in main.ts. */
import type { DiscreetMode } from "./discreet-mode";
import type { LiveLedger } from "./live-ledger";
import type { Clock, LocalMemory, Navigator, NoteIndex, Notices, NoteStore, TasksPlugin } from "./ports";
import type { SettingsStore } from "./settings-store";
import type { Templates } from "./templates";
import type { Writer } from "./writer";

export interface Mentorship {
  readonly live: LiveLedger;
  /** What of it may be shown, and the way back from what is shown to the notes. */
  readonly discreet: DiscreetMode;
  readonly writer: Writer;
  readonly settings: SettingsStore;
  readonly templates: Templates;
  readonly clock: Clock;
  readonly notices: Notices;
  readonly navigator: Navigator;
  readonly memory: LocalMemory;
  readonly tasks: TasksPlugin;
  readonly index: NoteIndex;
  readonly store: NoteStore;
}
