/** What can be done about what was found in a draft; each can be taken back. */
import { useState } from "preact/hooks";
import { withIgnored } from "./draft-kept";
import { applyTo, goToPlace, type DraftTextFields } from "./draft-places";
import type { CheckedFinding, DraftFinding } from "./draft-findings";
import type { DraftCheckPorts, DraftChecking } from "./use-draft-checks";
import { withWord } from "../settings-tab/check-settings";
import type { Raws } from "../forms/field";

export interface FindingActs {
  /** Shows its place. */
  readonly go: (finding: DraftFinding) => void;
  /** Writes what is suggested. */
  readonly apply: (finding: CheckedFinding) => void;
  /** Hears no more of it as long as the draft is kept; for identifiers: they are not a patient's. */
  readonly ignore: (finding: CheckedFinding) => void;
  /** Takes the word as right from now on, in every draft. */
  readonly addWord: (finding: CheckedFinding) => void;
}

export interface Remarks {
  readonly checking: DraftChecking;
  readonly acts: FindingActs;
  /** What was done last and nothing since. */
  readonly done: { readonly said: string; readonly undo: () => void } | null;
  readonly openNote: (target: string) => void;
}

interface RemarkParts {
  readonly checking: DraftChecking;
  readonly ports: DraftCheckPorts;
  readonly fields: DraftTextFields;
  readonly raws: Raws;
  /** @returns what is typed then */
  readonly change: (to: (before: Raws) => Raws) => Raws;
}

interface Done {
  readonly said: string;
  readonly after: Raws;
  readonly undo: () => void;
}

export function useRemarks({ checking, ports, fields, raws, change }: RemarkParts): Remarks {
  const [done, setDone] = useState<Done | null>(null);
  const now = () => change((typed) => typed);
  const act = (said: string, run: () => void) => {
    const before = now();
    run();
    setDone({ said, after: now(), undo: () => void change(() => before) });
  };
  const { settings } = ports;
  const addWord = ({ words }: CheckedFinding) => {
    const set = (isIn: boolean) =>
      void settings.set("checks.dictionary", withWord(settings.current().checks, words, isIn));
    set(true);
    const undo = () => {
      set(false);
      setDone(null);
    };
    setDone({ said: `“${words}” is in your dictionary.`, after: now(), undo });
  };
  const acts: FindingActs = {
    go: (finding) => goToPlace(fields, finding),
    apply: (finding) => act(`Changed: ${finding.title}.`, () => applyTo(fields, finding)),
    ignore: (finding) =>
      act(`Set aside: ${finding.title}.`, () => void change((typed) => withIgnored(typed, finding.key))),
    addWord,
  };
  return { checking, acts, done: done?.after === raws ? done : null, openNote: ports.openNote };
}
