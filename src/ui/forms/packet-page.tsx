/** A letter's packet: its parts, what the notes know of each, and what can be done about it. */
import type { App } from "obsidian";
import { useEffect, useState } from "preact/hooks";
import type { Mentorship } from "../../app/mentorship";
import { markPart, summaryText, writeSummary } from "../../app/packet";
import type { Snapshot } from "../../app/snapshot";
import { parseDateAndTime, type CalendarDate } from "../../core/calendar/calendar-date";
import { packetView, type PacketPart, type PacketView } from "../../core/exports/packet";
import { recordAt } from "../../core/ledger/record-at";
import type { Frontmatter } from "../../core/notes/frontmatter";
import { mayLeave } from "../checks/ask-identifiers";
import { confirmed } from "../dashboard/confirmed";
import { Icon } from "../dashboard/icon";
import { FormFooter, NamesAreVisible } from "./form-view";

export interface PacketPageProps {
  readonly mentorship: Mentorship;
  readonly obsidian: App;
  /** Names are seen in it although discreet mode is on, and it says so. */
  readonly showsNames: boolean;
  /** Of the letter's note. */
  readonly path: string;
  readonly onDraft: () => void;
  readonly onOpen: (path: string) => void;
  readonly onClose: () => void;
}

export function PacketPage(props: PacketPageProps) {
  const { mentorship, showsNames, path, onDraft, onClose } = props;
  const { packet, look } = usePacket(mentorship, path);
  const [problem, setProblem] = useState("");
  if (!packet) return <p class="mentorship-form-about">The letter's note is no longer there.</p>;
  const act = async (run: () => Promise<string>) => {
    setProblem("");
    setProblem(await run());
    await look();
  };
  return (
    <div class="mentorship-form">
      {showsNames ? <NamesAreVisible /> : null}
      <p class="mentorship-form-about">{`${packet.title}, for ${packet.writer}. ${packet.ready}.`}</p>
      <ul class="mentorship-packet" role="list">
        {packet.parts.map((part, place) => (
          <Part key={part.name ?? `more ${String(place)}`} part={part} page={props} act={act} />
        ))}
      </ul>
      <FormFooter problem={problem}>
        <button type="button" class="mentorship-form-cancel" onClick={onClose}>
          Close
        </button>
        <button type="button" class="mod-cta" onClick={onDraft}>
          Draft the covering message…
        </button>
      </FormFooter>
    </div>
  );
}

interface PartProps {
  readonly part: PacketPart;
  readonly page: PacketPageProps;
  /** Does something and shows what went wrong, if anything did. */
  readonly act: (run: () => Promise<string>) => Promise<void>;
}

function Part({ part, page, act }: PartProps) {
  const { name, label, isReady, file, facts, hint } = part;
  const { mentorship, path, onOpen } = page;
  // What was ticked shows so until the notes say what became of it.
  const [ticked, setTicked] = useState<boolean | null>(null);
  const mark = async () => {
    const { result } = await markPart(mentorship, path, part);
    return result === "refused" ? "It could not be written. Nothing was changed." : "";
  };
  const tick = async () => {
    if (ticked !== null) return;
    setTicked(!isReady);
    await act(mark);
    setTicked(null);
  };
  return (
    <li class="mentorship-packet-part">
      <label class="mentorship-packet-label">
        <input
          type="checkbox"
          class="task-list-item-checkbox"
          checked={ticked ?? isReady}
          onChange={() => void tick()}
        />
        <span class="mentorship-item-title">{label}</span>
      </label>
      <div class="mentorship-packet-facts">
        {facts.map((fact) => (
          <div key={fact}>{fact}</div>
        ))}
        {hint === null ? null : (
          <div class="mentorship-packet-hint">
            <Icon name="lightbulb" />
            <span>{hint}</span>
          </div>
        )}
      </div>
      <div class="mentorship-packet-acts">
        {file?.path ? <OpenButton label={label} onPress={() => onOpen(file.path ?? "")} /> : null}
        {name === "summary" ? (
          <button type="button" onClick={() => void act(() => makeSummary(page, part))}>
            {file ? "Write it anew…" : "Write the summary"}
          </button>
        ) : null}
      </div>
    </li>
  );
}

function OpenButton({ label, onPress }: { readonly label: string; readonly onPress: () => void }) {
  return (
    <button type="button" aria-label={`Open: ${label}`} onClick={onPress}>
      Open
    </button>
  );
}

/** @returns what went wrong, in a sentence; empty where nothing did */
async function makeSummary(
  { mentorship, obsidian, path }: PacketPageProps,
  { file }: PacketPart,
): Promise<string> {
  const may =
    !file ||
    (await confirmed(obsidian, {
      title: "Write the summary anew?",
      text: `There is one: “${file.name}”. It stays as it is; the packet then leads to the new one.`,
      button: "Write it anew",
    }));
  if (!may || !(await mayGoIntoPacket({ mentorship, obsidian, path }))) return "";
  const outcome = await writeSummary(mentorship, path);
  if (outcome === "nothing")
    return "Your notes say nothing yet of the work with this mentor: no meeting, no moment, no work handed over.";
  return outcome.result === "refused" ? "The summary could not be made. Nothing was changed." : "";
}

/** The summary is made to be sent. */
async function mayGoIntoPacket({
  mentorship,
  obsidian,
  path,
}: Pick<PacketPageProps, "mentorship" | "obsidian" | "path">): Promise<boolean> {
  const text = await summaryText(mentorship, path);
  const ledger = mentorship.live.snapshot()?.ledger;
  if (text === null || !ledger) return true;
  return mayLeave({ obsidian, settings: mentorship.settings }, { text, act: "Write the summary", ledger });
}

/** The packet as the notes have it now; `look` asks again at once. */
function usePacket(mentorship: Mentorship, path: string) {
  const { live } = mentorship;
  const [snapshot, setSnapshot] = useState(() => live.snapshot());
  useEffect(() => live.subscribe(setSnapshot), [live]);
  const look = async () => {
    await live.settled();
    setSnapshot(live.snapshot());
  };
  return { packet: snapshot && packetOf(snapshot, mentorship, path), look };
}

function packetOf({ ledger, today }: Snapshot, { index }: Mentorship, path: string): PacketView | null {
  const letter = recordAt(ledger, path);
  const dateOf = (file: string) => dateIn(index.note(file)?.frontmatter);
  return letter?.kind === "letter" ? packetView(letter, { ledger, today, dateOf }) : null;
}

/** A note that is no record may still say of when it is. */
function dateIn(frontmatter: Frontmatter | null | undefined): CalendarDate | null {
  const written = frontmatter?.state === "data" ? frontmatter.data["date"] : null;
  return typeof written === "string" ? (parseDateAndTime(written)?.date ?? null) : null;
}
