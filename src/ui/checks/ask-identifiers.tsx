/** Asks before a text leaves the vault in which something can tell who a patient is. */
import { Modal, type App } from "obsidian";
import { render } from "preact";
import { useState } from "preact/hooks";
import { checkExport, type ExportAsk, type ExportFinding } from "../../app/checks/export";
import type { Mentorship } from "../../app/mentorship";
import type { Snapshot } from "../../app/snapshot";
import { FormFooter } from "../forms/form-view";
import { IdentifierGate } from "./identifier-gate";
import type { PolicyLinkProps } from "./policy-link";

export interface Leaving {
  readonly text: string;
  /** What waits, as its button says it: `Copy the agenda`. */
  readonly act: string;
  readonly ledger: Snapshot["ledger"];
  /** See `ExportAsk`. */
  readonly ours?: ExportAsk["ours"];
}

interface Asking extends Pick<Mentorship, "settings"> {
  readonly obsidian: App;
}

/** What was answered for stays so in this window until Obsidian is closed. */
const answeredIn = new WeakMap<Asking["settings"], ReadonlySet<string>>();

/** @returns whether it may leave: nothing was found, or the user answered for all of it */
export function mayLeave(
  { obsidian, settings }: Asking,
  { text, act, ledger, ours = [] }: Leaving,
): Promise<boolean> {
  const checks = settings.current().checks;
  const answered = answeredIn.get(settings) ?? new Set();
  const found = checkExport(text, { ledger, settings: checks, ours }).filter(({ key }) => !answered.has(key));
  if (found.length === 0) return Promise.resolve(true);
  return new Promise((resolve) => {
    const modal = new IdentifierModal(obsidian, {
      act,
      findings: found,
      policy: checks.policy,
      onYes: () => {
        answeredIn.set(settings, new Set([...answered, ...found.map(({ key }) => key)]));
        resolve(true);
      },
    });
    // Closing comes after the answer, if there was one.
    modal.setCloseCallback(() => resolve(false));
    modal.open();
  });
}

interface Question {
  readonly act: string;
  readonly findings: readonly ExportFinding[];
  readonly policy: string;
  readonly onYes: () => void;
}

class IdentifierModal extends Modal {
  readonly #question: Question;

  constructor(app: App, question: Question) {
    super(app);
    this.#question = question;
    this.setTitle("Before it leaves");
    this.modalEl.addClass("mentorship-form-modal", "mentorship-gate-modal");
  }

  override onOpen(): void {
    const { onYes, policy, ...question } = this.#question;
    const yes = () => {
      onYes();
      this.close();
    };
    const onOpenNote = (target: string) => {
      this.close();
      void this.app.workspace.openLinkText(target, "");
    };
    render(
      <Asked {...question} policy={{ policy, onOpenNote }} onYes={yes} onClose={() => this.close()} />,
      this.contentEl,
    );
  }

  override onClose(): void {
    render(null, this.contentEl);
  }
}

interface AskedProps extends Pick<Question, "act" | "findings"> {
  readonly policy: PolicyLinkProps;
  readonly onYes: () => void;
  readonly onClose: () => void;
}

function Asked({ act, findings, policy, onYes, onClose }: AskedProps) {
  const [nobodys, setNobodys] = useState<ReadonlySet<string>>(new Set());
  const [hard, context] = (["hard", "context"] as const).map((wanted) =>
    findings.filter(({ tier, key }) => tier === wanted && !nobodys.has(key)),
  ) as [ExportFinding[], ExportFinding[]];
  const asks = hard.length > 0 ? "hard" : "context";
  const left = asks === "hard" ? hard : context;
  // The second press of two is not meant for what stands there by then.
  const isWish = ({ detail }: MouseEvent) => detail < 2;
  if (left.length > 0)
    return (
      <IdentifierGate
        {...{ asks, act, policy, isWish }}
        findings={left}
        tries={0}
        onNotPatients={({ key }) => setNobodys(new Set(nobodys).add(key))}
        onNo={onYes}
        look={{ label: "Not now", run: onClose }}
      />
    );
  return (
    <div class="mentorship-form">
      <p class="mentorship-form-about">Nothing is left to answer for.</p>
      <FormFooter problem="">
        <button type="button" onClick={onClose}>
          Not now
        </button>
        <button type="button" class="mod-cta" onClick={(event) => (isWish(event) ? onYes() : undefined)}>
          {act}
        </button>
      </FormFooter>
    </div>
  );
}
