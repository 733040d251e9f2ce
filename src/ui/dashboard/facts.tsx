/** Facts in a line, with dots between them; see `.mentorship-facts` in the sheets. */

export interface Fact {
  readonly text: string;
  /** The whole of what the text says in short. */
  readonly tooltip?: string | null;
  readonly class?: string;
}

/** They are hidden from screen readers: what they say is part of the spoken text of their row. */
export function Facts({ facts }: { readonly facts: readonly (Fact | null)[] }) {
  return (
    <span class="mentorship-facts" aria-hidden="true">
      {facts.map((fact) =>
        fact ? (
          <span key={fact.text} class={fact.class} aria-label={fact.tooltip ?? undefined}>
            <bdi>{fact.text}</bdi>
          </span>
        ) : null,
      )}
    </span>
  );
}
