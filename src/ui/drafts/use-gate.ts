/** Keeps a draft in its form while something in it can tell who a patient is, and nobody has answered for it. */
import { useRef, useState } from "preact/hooks";
import type { Span } from "../../core/checks/span";
import type { ActId } from "./draft-acts";
import type { CheckedFinding, DraftText } from "./draft-findings";

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
  /** Whether a piece may be copied or cut out of its field, by keys or by menu. */
  readonly mayTake: (piece: TakenPiece) => boolean;
  /** None of what is asked about is a patient's. */
  readonly answerNo: () => void;
  readonly close: () => void;
}

/** What is selected in a field of the draft. */
export interface TakenPiece extends Span {
  readonly from: keyof DraftText;
  /** Nothing but blanks is left. */
  readonly isWhole: boolean;
}

interface Asked {
  readonly id: ActId;
  readonly asks: "hard" | "context";
  readonly tries: number;
}

const TIERS = ["hard", "context"] as const;

/** @param identifiers see {@link DraftChecking} */
export function useGate(identifiers: () => readonly CheckedFinding[]): Gate {
  const [asked, setAsked] = useState<Asked | null>(null);
  const answered = useRef<ReadonlySet<string>>(new Set());
  const openOf = (asks: Asked["asks"]) =>
    identifiers().filter(({ tier, key }) => tier === asks && (asks === "hard" || !answered.current.has(key)));
  const mayGo = (id: ActId) => {
    const asks = TIERS.find((tier) => openOf(tier).length > 0);
    setAsked(asks ? { id, asks, tries: (asked?.tries ?? 0) + 1 } : null);
    return asks === undefined;
  };
  // Of a part, only what leads to one person keeps it back: words are moved about while a draft is written.
  const mayTake = ({ isWhole, ...piece }: TakenPiece) => {
    const tiers = isWhole ? TIERS : (["hard"] as const);
    const asks = tiers.find((tier) => openOf(tier).some((finding) => isIn(piece, finding)));
    if (asks) setAsked({ id: "copy", asks, tries: (asked?.tries ?? 0) + 1 });
    return asks === undefined;
  };
  const findings = asked ? openOf(asked.asks) : [];
  return {
    waits: asked && findings.length > 0 ? { ...asked, findings } : null,
    freed: asked && findings.length === 0 ? asked.id : null,
    mayGo,
    mayTake,
    answerNo: () => {
      answered.current = new Set([...answered.current, ...findings.map(({ key }) => key)]);
    },
    close: () => setAsked(null),
  };
}

function isIn({ from, start, end }: Omit<TakenPiece, "isWhole">, finding: CheckedFinding): boolean {
  const isSame = from === (finding.where ?? "body");
  return isSame && end > start && finding.start < end && finding.end > start;
}
