/** Runs the checks over a draft as it changes, and once more before it leaves. */
import { useEffect, useMemo, useState } from "preact/hooks";
import type { SettingsStore } from "../../app/settings-store";
import { CHECKS, type CheckName } from "../../core/checks/check-name";
import type { CheckSettings } from "../../core/settings/check-settings";
import type { DraftState } from "./draft";
import { draftChecker } from "./draft-checks";
import type { CheckedFinding } from "./draft-findings";

/** What the checks of a draft need of the app. */
export interface DraftCheckPorts {
  readonly settings: Pick<SettingsStore, "current" | "set" | "subscribe">;
  /** The writer's clock: `YYYY-MM-DDTHH:MM`. */
  readonly now: () => string;
  /** Leaves the form, whose words are kept, for a note. @param target of a link */
  readonly openNote: (target: string) => void;
}

export interface DraftChecking {
  readonly settings: CheckSettings;
  /** Those of the checks that have run: when a form opens, one has after the other. */
  readonly findings: readonly CheckedFinding[];
  /** Whether it was looked at for patients. */
  readonly isLookedAt: boolean;
  /** Whether the writer has said of something in it that it is nobody's. */
  readonly isAnswered: boolean;
  /** @returns what in the text as it stands can tell who a patient is, and was not said to be nobody's */
  readonly identifiers: () => readonly CheckedFinding[];
}

interface Checked {
  readonly ports: DraftCheckPorts;
  /** The keys of what the user wants to hear no more of. */
  readonly ignored: readonly string[];
}

export function useDraftChecks(state: DraftState, { ports, ignored }: Checked): DraftChecking {
  const settings = useCheckSettings(ports);
  const check = useMemo(draftChecker, []);
  const run = useRunChecks();
  const all = (name: CheckName) => check({ state, settings, now: ports.now() }, name);
  const isIgnored = ({ key }: CheckedFinding) => ignored.includes(key);
  const look = (name: CheckName) => all(name).filter((finding) => !isIgnored(finding));
  return {
    settings,
    findings: run.flatMap(look),
    isLookedAt: settings.identifiers && run.length > 0,
    isAnswered: run.length > 0 && all("identifiers").some(isIgnored),
    identifiers: () => look("identifiers"),
  };
}

/**
 * The first time, a check reads its lists of words and makes its patterns, which takes long: the form is drawn before,
 * and takes keys between one check and the next.
 */
function useRunChecks(): readonly CheckName[] {
  const [count, setCount] = useState(0);
  useEffect(() => {
    if (count === CHECKS.length) return;
    const timer = window.setTimeout(() => setCount(count + 1), 0);
    return () => window.clearTimeout(timer);
  }, [count]);
  return CHECKS.slice(0, count);
}

function useCheckSettings({ settings }: DraftCheckPorts): CheckSettings {
  const [checks, setChecks] = useState(settings.current().checks);
  useEffect(() => settings.subscribe((changed) => setChecks(changed.checks)), [settings]);
  return checks;
}
