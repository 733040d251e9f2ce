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
import { useEnter, useNoteTarget } from "./note-target";
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
  const target = { path: note.path, line: problem.line };
  const handlers = useNoteTarget(target);
  const onKeyDown = useEnter(target);
  return (
    <li data-item={note.path + problem.key}>
      <div
        class="mentorship-item mentorship-problem"
        role="link"
        tabIndex={isStop ? 0 : -1}
        data-stop
        onFocus={onFocus}
        onKeyDown={onKeyDown}
        {...handlers}
      >
        <span class="mentorship-spoken">{`${note.name}. `}</span>
        <span class="mentorship-item-text">
          <span class="mentorship-problem-found">{problem.found}</span>
          <span class="mentorship-item-meta">{problem.expected}</span>
        </span>
      </div>
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
              <NoteLink path={path} name={name} />
            </li>
          ))}
        </ul>
      ) : null}
    </li>
  );
}

function NoteLink({ path, name }: { readonly path: string; readonly name: string }) {
  const target = { path, line: null };
  const handlers = useNoteTarget(target);
  const onKeyDown = useEnter(target);
  return (
    <div class="mentorship-item" role="link" tabIndex={0} data-stop onKeyDown={onKeyDown} {...handlers}>
      <span class="mentorship-problem-found">{name}</span>
    </div>
  );
}
