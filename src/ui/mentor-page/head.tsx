/** Who the mentor is. */
import type { MentorHead } from "../../core/dashboard/mentor-page/head";
import { Facts } from "../dashboard/facts";
import { useEnter, useNoteTarget } from "../dashboard/note-target";

export interface HeadProps {
  readonly head: MentorHead;
  /** The open note's name, where the page does not show the mentor that it is about. */
  readonly instead: string | null;
}

export function Head({ head, instead }: HeadProps) {
  const target = { path: head.path, line: null };
  const handlers = useNoteTarget(target);
  const onKeyDown = useEnter(target);
  return (
    <div class="mentorship-mentor-head-block">
      {instead === null ? null : (
        <p class="mentorship-mentor-instead">{`“${instead}” is about no one mentor, so ${head.name} stays.`}</p>
      )}
      <div role="heading" aria-level={1} class="mentorship-mentor-name">
        <span role="link" tabIndex={0} data-stop onKeyDown={onKeyDown} {...handlers}>
          {head.name}
        </span>
      </div>
      {head.position === null ? null : <p class="mentorship-mentor-position">{head.position}</p>}
      {head.tags.length === 0 ? null : (
        <ul class="mentorship-mentor-tags" role="list" aria-label="Roles and relationship">
          {head.tags.map((tag) => (
            <li key={tag}>{tag}</li>
          ))}
        </ul>
      )}
      <span class="mentorship-spoken">{head.facts.map(({ text, inFull }) => inFull ?? text).join(". ")}</span>
      <div class="mentorship-mentor-facts">
        <Facts facts={head.facts.map(({ text, inFull }) => ({ text, tooltip: inFull }))} />
      </div>
    </div>
  );
}
