/** A finding: where it is, what it is, why it matters, and what can be done about it. */
import { Menu } from "obsidian";
import type { NoteFinding } from "../../app/checks/note";
import { IconButton } from "../dashboard/icon";
import { addPlain } from "../dashboard/row-menu";
import type { NotePlace } from "./note-check";
import { sayChange } from "./suggested";
import type { FindingActs } from "./use-note-check";

export interface FindingRowProps {
  readonly finding: NoteFinding;
  /** Those of its rule that can be ignored. */
  readonly alike: readonly NoteFinding[];
  readonly acts: FindingActs;
  readonly onGo: (place: NotePlace) => void;
}

export function FindingRow(props: FindingRowProps) {
  const { finding } = props;
  const said = short(finding.words);
  return (
    <li class="mentorship-check-finding">
      <div class="mentorship-check-head">
        <span class="mentorship-check-what">
          <span class="mentorship-item-title">{finding.title}</span>
          {said === "" ? null : <span class="mentorship-check-words">{said}</span>}
        </span>
        <Ways {...props} />
      </div>
      <div class="mentorship-check-message">{finding.message}</div>
      <Acts {...props} />
    </li>
  );
}

function Ways({ finding, alike, acts, onGo }: FindingRowProps) {
  const { title, line, to } = finding;
  return (
    <span class="mentorship-check-ways">
      <button
        type="button"
        class="clickable-icon mentorship-link mentorship-check-line"
        aria-label={`Go to line ${String(line)}: ${title}`}
        onClick={() => onGo({ from: finding, to })}
      >
        {`Line ${String(line)}`}
      </button>
      <IconButton
        icon="more-horizontal"
        label={`More for ${title}`}
        opensMenu
        onPress={(event) => showMenu(event.currentTarget, { finding, alike, acts })}
      />
    </span>
  );
}

function Acts({ finding, acts }: FindingRowProps) {
  const { suggestion, isProperty, canIgnore, title } = finding;
  if (!canIgnore && (isProperty || suggestion === undefined))
    return <div class="mentorship-check-message">{whyNot(finding)}</div>;
  return (
    <div class="mentorship-check-acts">
      {suggestion !== undefined && !isProperty ? (
        <button type="button" onClick={once(() => acts.apply(finding))}>
          {sayChange(finding)}
        </button>
      ) : null}
      {canIgnore ? (
        <button
          type="button"
          aria-label={`Ignore: ${title}, by a comment in the note`}
          onClick={once(() => acts.ignore([finding]))}
        >
          Ignore
        </button>
      ) : (
        <span class="mentorship-check-message">{whyNot(finding)}</span>
      )}
    </div>
  );
}

/** A mark would be read as something else there. */
function whyNot({ isProperty }: NoteFinding): string {
  return isProperty
    ? "A property holds no mark that ignores it. Change it in the note."
    : "A mark that ignores it has no room here. Change it in the note.";
}

function showMenu(at: HTMLElement, { finding, alike, acts }: Omit<FindingRowProps, "onGo">): void {
  const menu = new Menu();
  const { rule, title } = finding;
  if (alike.length > 1)
    addPlain(menu, {
      title: `Ignore all ${String(alike.length)} of this kind in this note`,
      icon: "list-x",
      run: () => acts.ignore(alike),
    });
  if (rule === SPELLING)
    addPlain(menu, {
      title: "Add to dictionary",
      icon: "book-plus",
      run: () => acts.addWord(finding),
    });
  addPlain(menu, {
    title: `Turn “${title}” off everywhere`,
    icon: "bell-off",
    run: () => acts.turnOff(finding),
  });
  const { left, bottom } = at.getBoundingClientRect();
  menu.showAtPosition({ x: left, y: bottom }, at.doc);
}

const SPELLING = "spelling";

/** The second press of a double click would meet the row that has moved up. */
function once(run: () => void): (event: MouseEvent) => void {
  return ({ detail }) => {
    if (detail < 2) run();
  };
}

const LONGEST = 60;

function short(words: string): string {
  const line = words.replace(/\s+/g, " ").trim();
  return line.length > LONGEST ? `${line.slice(0, LONGEST)}…` : line;
}
