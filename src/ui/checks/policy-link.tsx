/** The way to what one's institution says of writing about patients; the settings hold where it stands. */

export interface PolicyLinkProps {
  /** A link to the web, a link to a note, or a place in words; empty for none. */
  readonly policy: string;
  /** @param target of a link to a note */
  readonly onOpenNote: (target: string) => void;
}

const TO_NOTE = /^!?\[\[([^[\]|]+)(?:\|[^[\]]*)?\]\]$/;
const WORDS = "your institution’s policy";

export function PolicyLink({ policy, onOpenNote }: PolicyLinkProps) {
  const place = policy.trim();
  if (place === "") return null;
  const note = TO_NOTE.exec(place)?.[1];
  if (note !== undefined)
    return (
      <>
        {" When in doubt, see "}
        <button type="button" class="clickable-icon mentorship-link" onClick={() => onOpenNote(note)}>
          {WORDS}
        </button>
        .
      </>
    );
  if (/^https?:\/\/\S+$/i.test(place))
    return (
      <>
        {" When in doubt, see "}
        <a class="external-link" href={place} target="_blank" rel="noopener nofollow">
          {WORDS}
        </a>
        .
      </>
    );
  return <>{` When in doubt, see ${WORDS}: ${place}`}</>;
}
