import type { SavedViewState } from "../views/plain-views";
import type { WorkspaceLeaf } from "./leaf";

interface Step {
  readonly state: SavedViewState;
  readonly eState: unknown;
}

const LONGEST = 50;

/** Where a leaf has been. */
export class LeafHistory {
  #past: Step[] = [];
  #future: Step[] = [];
  #travelling = false;
  readonly #leaf: WorkspaceLeaf;

  constructor(leaf: WorkspaceLeaf) {
    this.#leaf = leaf;
  }

  get canGoBack(): boolean {
    return this.#past.length > 0;
  }

  get canGoForward(): boolean {
    return this.#future.length > 0;
  }

  /** Remembers where the leaf is, before it goes elsewhere. */
  push(): void {
    if (this.#travelling || this.#leaf.view.getViewType() === "empty") return;
    this.#past = [...this.#past, this.#here()].slice(-LONGEST);
    this.#future = [];
  }

  /** Goes to where the leaf was before. */
  async back(): Promise<void> {
    const step = this.#past.pop();
    if (!step) return;
    this.#future.push(this.#here());
    await this.#travel(step);
  }

  /** Takes back a {@link back}. */
  async forward(): Promise<void> {
    const step = this.#future.pop();
    if (!step) return;
    this.#past.push(this.#here());
    await this.#travel(step);
  }

  #here(): Step {
    return { state: this.#leaf.getViewState(), eState: this.#leaf.getEphemeralState() };
  }

  async #travel(step: Step): Promise<void> {
    this.#travelling = true;
    try {
      await this.#leaf.setViewState({ ...step.state, active: true }, step.eState);
    } finally {
      this.#travelling = false;
    }
  }
}
