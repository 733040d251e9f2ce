import { ChangeSet, Text } from "@codemirror/state";
import { diffTexts, type TextChange } from "./diff";

/** Two texts that came from the same one. */
export interface Versions {
  readonly base: string;
  readonly mine: string;
  readonly theirs: string;
}

/** One text with the changes of both; where both changed the same place, both are kept. */
export function mergeTexts({ base, mine, theirs }: Versions): string {
  if (mine === theirs || theirs === base) return mine;
  if (mine === base) return theirs;
  const ours = diffTexts(base, mine);
  // What both did alike is done once.
  const news = diffTexts(base, theirs).filter((change) => !ours.some((own) => isSame(own, change)));
  const before = changeSet(ours, base.length);
  const after = changeSet(news, base.length).map(before);
  return after.apply(Text.of([...mine.split("\n")])).sliceString(0, undefined, "\n");
}

/** Changes as the editor takes them. Line ends are those of the text: the editor's own splitting would drop a return. */
function changeSet(changes: readonly TextChange[], length: number): ChangeSet {
  const pieces = changes.map(({ from, to, insert }) => ({ from, to, insert: Text.of(insert.split("\n")) }));
  return ChangeSet.of(pieces, length);
}

function isSame(one: TextChange, other: TextChange): boolean {
  return one.from === other.from && one.to === other.to && one.insert === other.insert;
}
