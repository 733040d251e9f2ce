/** The app on fakes: a vault in memory, read anew whenever it is asked for. */
import { performAct, performActs } from "../../src/app/acts/perform";
import { discreetMode } from "../../src/app/discreet-mode";
import type { Mentorship } from "../../src/app/mentorship";
import { settingsStore } from "../../src/app/settings-store";
import { NoteWriter } from "../../src/app/writer";
import { agenda } from "../../src/core/agenda/agenda";
import { hintsOf } from "../../src/core/hints/hints";
import type { Row } from "../../src/core/agenda/row";
import { readVault } from "./read-vault";
import { FakeClock, FakeNavigator, FakeNotices, FakeTasks } from "./fakes";
import { FakeTemplates } from "./fake-templates";
import { MemoryNoteStore } from "./memory-note-store";

export class FakeApp {
  readonly store: MemoryNoteStore;
  readonly clock = new FakeClock();
  readonly notices = new FakeNotices();
  readonly navigator = new FakeNavigator();
  readonly discreet = discreetMode({ load: () => null, save: () => {} });
  readonly settings = settingsStore({ load: async () => null, save: async () => {} }, this.notices);
  readonly templates: FakeTemplates;
  readonly writer: NoteWriter;

  constructor(
    files: Readonly<Record<string, string>>,
    readonly tasks = new FakeTasks(),
  ) {
    this.store = new MemoryNoteStore(files);
    this.templates = new FakeTemplates(this);
    this.writer = new NoteWriter(this);
  }

  snapshot() {
    const files = [...this.store.files].map(([path, text]) => ({ path, text }));
    const ledger = readVault(files, { settings: this.settings.current() });
    const today = this.clock.today();
    return { today, ledger, rows: agenda(ledger, today), hints: hintsOf({ ledger, today }) };
  }

  readonly live: Mentorship["live"] = {
    snapshot: () => this.snapshot(),
    ready: Promise.resolve(),
    settled: async () => {},
    subscribe: () => () => {},
  };

  /** @throws where there is no row of the rule */
  row(rule: string): Row {
    const row = this.snapshot().rows.find((one) => one.rule === rule);
    if (!row) throw new Error(`There is no row of ${rule}.`);
    return row;
  }

  rules(): string[] {
    return this.snapshot().rows.map(({ rule }) => rule);
  }

  readonly act: ActFunction = (request) => performAct(this, request);
  readonly acts: ActsFunction = (request) => performActs(this, request);
}

type ActFunction = <N extends Parameters<typeof performAct>[1]["act"]>(
  request: Parameters<typeof performAct<N>>[1],
) => ReturnType<typeof performAct>;

type ActsFunction = <N extends Parameters<typeof performActs>[1]["act"]>(
  request: Parameters<typeof performActs<N>>[1],
) => ReturnType<typeof performActs>;
