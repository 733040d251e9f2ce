/**
 * Stands before whatever lets a text leave: what leads straight to a patient is changed or said, one by one, to be
 * nobody's; what only could is asked about once.
 */
import { useEffect, useId, useRef } from "preact/hooks";
import { PolicyLink, type PolicyLinkProps } from "./policy-link";
import { sayChange } from "./suggested";

export interface GateFinding {
  readonly key: string;
  /** What its rule is called. */
  readonly title: string;
  /** Masked. */
  readonly words: string;
  readonly message: string;
  /** The words around it, masked like it, where its place cannot be shown. */
  readonly around?: string;
  readonly start: number;
  readonly end: number;
  readonly suggestion?: string;
}

export interface GateProps<F extends GateFinding> {
  /** `hard`: nothing leaves before each is answered; `context`: one answer for all. */
  readonly asks: "hard" | "context";
  readonly findings: readonly F[];
  /** What waits, as its button says it: `Copy`. */
  readonly act: string;
  readonly policy: PolicyLinkProps;
  /** Where places can be shown and written in. */
  readonly place?: { readonly go: (finding: F) => void; readonly fix: (finding: F) => void };
  readonly onNotPatients: (finding: F) => void;
  /** None of all these is a patient's. */
  readonly onNo: (press: MouseEvent) => void;
  /** They are to be looked at first. */
  readonly look: { readonly label: string; readonly run: () => void };
  /** Tells a press that is meant from the second of two. */
  readonly isWish: (press: MouseEvent) => boolean;
  /** Another number gives the first finding the focus again. */
  readonly tries: number;
}

export function IdentifierGate<F extends GateFinding>(props: GateProps<F>) {
  const { asks, findings, act, policy, place } = props;
  const title = useId();
  const { root, acted } = useFocus(props);
  return (
    <div
      class={`mentorship-gate mod-${asks}`}
      ref={root}
      tabIndex={-1}
      role="group"
      aria-labelledby={title}
      onMouseDown={(event) => {
        // The form may have grown under the second press of two, which is to take the focus nowhere.
        if (event.detail > 1) event.preventDefault();
      }}
      onKeyDown={(event) => {
        const isPress = event.key === "Enter" || event.key === " ";
        if (isPress && event.repeat) event.preventDefault();
      }}
    >
      <div class="mentorship-gate-title" id={title} role="alert">
        {asks === "hard" ? hardTitle(findings.length) : "Could these tell who a patient is?"}
      </div>
      <ul class="mentorship-gate-list" role="list">
        {findings.map((finding) => (
          <Row key={finding.key} finding={finding} gate={acted} />
        ))}
      </ul>
      <p class="mentorship-form-about">
        {asks === "hard" ? sayWay(act, place !== undefined) : "When unsure, leave it out."}
        <PolicyLink {...policy} />
      </p>
      <Answers {...props} />
    </div>
  );
}

/**
 * What is asked has the focus where it shows a place, never where it would let something go; so it has again when
 * an act has taken its row away, but not while somebody is writing.
 */
function useFocus<F extends GateFinding>(gate: GateProps<F>) {
  const root = useRef<HTMLDivElement>(null);
  const hasActed = useRef(false);
  const focus = () => {
    hasActed.current = false;
    const first = root.current?.querySelector<HTMLElement>(".mentorship-gate-what");
    (first ?? root.current)?.focus({ preventScroll: true });
    // It may scroll by itself, and the form around it must not.
    if (root.current) root.current.scrollTop = 0;
  };
  useEffect(focus, [gate.asks, gate.tries]);
  useEffect(() => {
    if (hasActed.current) focus();
  }, [gate.findings.map(({ key }) => key).join("\n")]);
  const acting = (run: (finding: F) => void) => (finding: F) => {
    hasActed.current = true;
    run(finding);
  };
  const { place, onNotPatients } = gate;
  const acted: GateProps<F> = {
    ...gate,
    ...(place ? { place: { go: place.go, fix: acting(place.fix) } } : {}),
    onNotPatients: acting(onNotPatients),
  };
  return { root, acted };
}

function hardTitle(count: number): string {
  return count === 1
    ? "Nothing has left yet: this could lead to a patient"
    : `Nothing has left yet: these ${String(count)} could lead to a patient`;
}

function sayWay(act: string, canChange: boolean): string {
  return canChange
    ? `“${act}” waits until each is changed or marked “Not a patient’s”.`
    : `“${act}” waits until each is marked “Not a patient’s”. If it is a patient’s, change your notes first.`;
}

interface RowProps<F extends GateFinding> {
  readonly finding: F;
  readonly gate: GateProps<F>;
}

function Row<F extends GateFinding>({ finding, gate }: RowProps<F>) {
  const { asks, place } = gate;
  return (
    <li class="mentorship-gate-row">
      <div class="mentorship-gate-about">
        <What {...{ finding, gate }} />
        {asks === "hard" || !place ? <div class="mentorship-check-message">{finding.message}</div> : null}
        {finding.around === undefined ? null : <div class="mentorship-check-words">{finding.around}</div>}
      </div>
      {asks === "hard" ? <RowActs {...{ finding, gate }} /> : null}
    </li>
  );
}

function What<F extends GateFinding>({ finding, gate: { place } }: RowProps<F>) {
  const { title, words } = finding;
  const said = (
    <>
      <span class="mentorship-item-title">{title}</span> <span class="mentorship-check-words">{words}</span>
    </>
  );
  if (!place)
    return (
      <span class="mentorship-gate-what" tabIndex={-1}>
        {said}
      </span>
    );
  return (
    <button
      type="button"
      class="clickable-icon mentorship-gate-what"
      aria-label={`Show: ${title}, ${words}`}
      onClick={() => place.go(finding)}
    >
      {said}
    </button>
  );
}

function RowActs<F extends GateFinding>({ finding, gate }: RowProps<F>) {
  const { place, isWish, onNotPatients } = gate;
  const change = place ? sayChange(finding) : null;
  const about = `${finding.title}, ${finding.words}`;
  const pressed = (run: () => void) => (event: MouseEvent) => {
    if (isWish(event)) run();
  };
  return (
    <div class="mentorship-check-acts">
      {change === null ? null : (
        <button type="button" aria-label={`${change}: ${about}`} onClick={pressed(() => place?.fix(finding))}>
          {change}
        </button>
      )}
      <button
        type="button"
        aria-label={`Not a patient’s: ${about}`}
        onClick={pressed(() => onNotPatients(finding))}
      >
        Not a patient’s
      </button>
    </div>
  );
}

function Answers<F extends GateFinding>({ asks, act, look, onNo, isWish }: GateProps<F>) {
  return (
    <div class="mentorship-check-acts mentorship-gate-answers">
      <button type="button" onClick={(event) => (isWish(event) ? look.run() : undefined)}>
        {look.label}
      </button>
      {asks === "hard" ? null : (
        <button type="button" onClick={(event) => (isWish(event) ? onNo(event) : undefined)}>
          {`No, ${act.charAt(0).toLowerCase()}${act.slice(1)}`}
        </button>
      )}
    </div>
  );
}
