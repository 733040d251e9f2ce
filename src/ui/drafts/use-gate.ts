/** Keeps a draft in its form while something in it can tell who a patient is, and nobody has answered for it. */
import { useRef, useState } from "preact/hooks";
import type { ActId } from "./draft-acts";
import type { CheckedFinding } from "./draft-findings";

export interface Gate {
  /** What waits for an answer; null where nothing does. */
  readonly waits: {
    readonly id: ActId;
    readonly asks: "hard" | "context";
    readonly findings: readonly CheckedFinding[];
    readonly tries: number;
  } | null;
  /** What waited, once nothing is left to answer for. */
  readonly freed: ActId | null;
  /** Looks at the text as it is at this moment. */
  readonly mayGo: (id: ActId) => boolean;
  /** None of what is asked about is a patient's. */
  readonly answerNo: () => void;
  readonly close: () => void;
}

interface Asked {
  readonly id: ActId;
  readonly asks: "hard" | "context";
  readonly tries: number;
}

/** @param identifiers see {@link DraftChecking} */
export function useGate(identifiers: () => readonly CheckedFinding[]): Gate {
  const [asked, setAsked] = useState<Asked | null>(null);
  const answered = useRef<ReadonlySet<string>>(new Set());
  const openOf = (asks: Asked["asks"]) =>
    identifiers().filter(({ tier, key }) => tier === asks && (asks === "hard" || !answered.current.has(key)));
  const mayGo = (id: ActId) => {
    const asks = (["hard", "context"] as const).find((tier) => openOf(tier).length > 0);
    setAsked(asks ? { id, asks, tries: (asked?.tries ?? 0) + 1 } : null);
    return asks === undefined;
  };
  const findings = asked ? openOf(asked.asks) : [];
  return {
    waits: asked && findings.length > 0 ? { ...asked, findings } : null,
    freed: asked && findings.length === 0 ? asked.id : null,
    mayGo,
    answerNo: () => {
      answered.current = new Set([...answered.current, ...findings.map(({ key }) => key)]);
    },
    close: () => setAsked(null),
  };
}
