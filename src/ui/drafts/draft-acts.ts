/** What can be done with a draft, and which of it comes first. */
import { mailLink } from "../../core/messages/mail-link";
import type { MessageContext } from "../../core/messages/context";
import type { CalendarDate } from "../../core/calendar/calendar-date";
import type { Filling } from "../../core/messages/fill";
import { addressesOf, type Addressed, type Recipients } from "../../core/messages/recipients";
import { sayList } from "../../core/messages/words";
import type { Medium } from "../../core/messages/template";
import type { DraftText } from "./draft-findings";

/** What the app does with a draft. */
export interface DraftActs {
  /** Null where no note is open to put it into. */
  readonly insert: { readonly into: string; readonly run: (draft: DraftText) => void } | null;
  /** @returns null, or what went wrong */
  readonly makeNote: (draft: DraftText, context: MessageContext) => Promise<string | null>;
  /** Notes down that it was sent. @returns null, or what went wrong */
  readonly markSent: (draft: DraftText, sent: SentDraft) => Promise<string | null>;
  /** Makes the template the user's own, or opens the user's own one. */
  readonly customize: { readonly label: string; readonly run: () => void };
}

/** Whom a draft went to, and what its places were filled with. */
export interface SentDraft {
  readonly context: MessageContext;
  readonly filling: Filling;
  /** The days that were typed among them. */
  readonly days: Readonly<Partial<Record<string, CalendarDate>>>;
}

/** The window that the form is in: its clipboard, and what opens links. */
export interface DraftOutside {
  readonly copy: (text: string) => Promise<void>;
  readonly openLink: (href: string) => void;
}

export type ActId = "mail" | "copy" | "log" | "insert" | "note";

export interface MainActQuestion {
  readonly medium: Medium;
  readonly recipients: Recipients;
  readonly canInsert: boolean;
  /** It was copied or handed to the mail program. */
  readonly hasLeft: boolean;
}

/** @returns the acts that a draft of a kind has, always in one order: a button that moves is pressed by mistake */
export function actsFor({ medium, canInsert }: Pick<MainActQuestion, "medium" | "canInsert">): ActId[] {
  if (medium === "note") return canInsert ? ["note", "copy", "insert"] : ["copy", "note"];
  const all: ActId[] = ["note", "insert", "log", "copy", "mail"];
  const has: Record<ActId, boolean> = {
    note: true,
    insert: canInsert,
    log: medium === "mail" || medium === "card",
    copy: true,
    mail: medium === "mail",
  };
  return all.filter((act) => has[act]);
}

/** @returns the one that comes next */
export function mainAct({ medium, recipients, canInsert, hasLeft }: MainActQuestion): ActId {
  if (medium === "note") return canInsert ? "insert" : "note";
  if (medium === "spoken") return "copy";
  if (hasLeft) return "log";
  return medium === "mail" && addressesOf(recipients).addresses.length > 0 ? "mail" : "copy";
}

/** @returns subject and text as they are copied */
export function copyText({ subject, body }: DraftText): string {
  return [subject.trim(), body.trim()].filter((part) => part !== "").join("\n\n");
}

const COPIED_INSTEAD = {
  long: "Copied instead: this is too long for a link to your mail program. Paste it there.",
  signs: "Copied instead: it holds signs that a link to a mail program cannot carry. Paste it there.",
} as const;

/**
 * Opens a draft in the mail program, or copies it where no link can hold it.
 * @returns what the user is told
 */
export async function openInMail(
  { draft, recipients }: { readonly draft: DraftText; readonly recipients: Recipients },
  { copy, openLink }: DraftOutside,
): Promise<string> {
  const addressed = addressesOf(recipients);
  const link = mailLink({ to: addressed.addresses, subject: draft.subject, body: draft.body });
  if (!link.ok) {
    await copy(copyText(draft));
    return COPIED_INSTEAD[link.why];
  }
  openLink(link.href);
  return sayOpened(addressed);
}

/** Whoever has no address is named: in the mail program they would only be missing. */
function sayOpened({ addresses, without }: Addressed): string {
  const opened = "Opened in your mail program";
  if (without.length === 0) return addresses.length > 0 ? `${opened}.` : `${opened}. Type the address there.`;
  const names = sayList(without.map(({ name }) => name));
  const have = without.length === 1 ? "has" : "have";
  const isNone = without.every(({ written }) => written.trim() === "");
  const lack = `${have} no address in your notes${isNone ? "" : " that it can take"}`;
  if (addresses.length > 0) return `${opened}, without ${names}, who ${lack}.`;
  return `${opened}. ${names} ${lack}: type ${without.length === 1 ? "it" : "them"} there.`;
}
