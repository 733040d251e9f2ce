/** The names of months above pictures that share one line of time. */

export interface Tick {
  /** Where it stands, in percent of the line. */
  readonly percent: number;
  readonly label: string;
}

/** Beyond this many percent a name reaches over the end of a narrow line. */
const LATE = 60;

export function Axis({ ticks }: { readonly ticks: readonly Tick[] }) {
  return (
    <div class="mentorship-axis" aria-hidden="true">
      {ticks.map(({ percent, label }) => (
        <span
          key={percent}
          class={`mentorship-axis-tick${percent > LATE ? " is-late" : ""}`}
          style={{ insetInlineStart: `${String(percent)}%` }}
        >
          {label}
        </span>
      ))}
    </div>
  );
}
