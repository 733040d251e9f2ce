/** What could not be read, and the notes that were left alone. */
import { useState } from "preact/hooks";
import type {
  Attention as AttentionView,
  AttentionNote,
  ProblemView,
  UnclaimedNotes,
} from "../../core/dashboard/attention";
import { useTabStop } from "./hooks";
import { Icon } from "./icon";
import { ItemLink } from "./item-link";
import { Section } from "./section";

export function Attention({ attention }: { readonly attention: AttentionView | null }) {
  const keys = attention?.notes.flatMap(({ path, problems }) => problems.map(({ key }) => path + key)) ?? [];
  const { isStop, take } = useTabStop(keys);
  if (!attention) return null;
  return (
    <Section
      name="attention"
      title="Needs attention"
      {...(attention.count > 0 ? { count: attention.count } : {})}
    >
      <ul class="mentorship-list" role="list">
        {attention.notes.map((note) => (
          <li key={note.path} class="mentorship-attention-note">
            <ProblemItems note={note} isStop={isStop} take={take} />
          </li>
        ))}
        {attention.unclaimed.map((unclaimed) => (
          <Unclaimed key={unclaimed.kind} unclaimed={unclaimed} />
        ))}
      </ul>
    </Section>
  );
}

interface ProblemItemsProps {
  readonly note: AttentionNote;
  readonly isStop: (key: string) => boolean;
  readonly take: (key: string) => void;
}

function ProblemItems({ note, isStop, take }: ProblemItemsProps) {
  return (
    <>
      <span class="mentorship-attention-name">
        <Icon name="file-text" class="mentorship-row-icon" />
        <span>{note.name}</span>
      </span>
      <ul class="mentorship-list" role="list">
        {note.problems.map((problem) => (
          <ProblemItem
            key={problem.key}
            note={note}
            problem={problem}
            isStop={isStop(note.path + problem.key)}
            onFocus={() => take(note.path + problem.key)}
          />
        ))}
      </ul>
    </>
  );
}

interface ProblemItemProps {
  readonly note: AttentionNote;
  readonly problem: ProblemView;
  readonly isStop: boolean;
  readonly onFocus: () => void;
}

function ProblemItem({ note, problem, isStop, onFocus }: ProblemItemProps) {
  return (
    <li data-item={note.path + problem.key}>
      <ItemLink
        class="mentorship-problem"
        target={{ path: note.path, line: problem.line }}
        isStop={isStop}
        onFocus={onFocus}
      >
        <span class="mentorship-spoken">{`${note.name}. `}</span>
        <span class="mentorship-item-text">
          <span class="mentorship-problem-found">{problem.found}</span>
          <span class="mentorship-item-meta">{problem.expected}</span>
        </span>
      </ItemLink>
    </li>
  );
}

function Unclaimed({ unclaimed }: { readonly unclaimed: UnclaimedNotes }) {
  const [isOpen, setOpen] = useState(false);
  return (
    <li class="mentorship-unclaimed">
      <p class="mentorship-item-meta">
        {unclaimed.words}.{" "}
        <button
          type="button"
          class="clickable-icon mentorship-link"
          aria-expanded={isOpen}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? "Hide them" : "Show which"}
        </button>
      </p>
      {isOpen ? (
        <ul class="mentorship-list" role="list">
          {unclaimed.notes.map(({ path, name }) => (
            <li key={path}>
              <ItemLink target={{ path, line: null }}>
                <span class="mentorship-problem-found">{name}</span>
              </ItemLink>
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}
