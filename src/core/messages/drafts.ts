/** The drafts that rows offer: what each is called, and the template behind it. A new one is one line. */
import { addDays } from "../calendar/calendar-date";
import { LETTER_NOTICE } from "../records/letter-step";
import type { RecordKind } from "../records/record";
import type { DraftName } from "../rules/rule";
import type { TemplateId } from "./catalogue";
import type { MessageContext } from "./context";

export interface DraftAct {
  /** In a menu, before an ellipsis. */
  readonly label: string;
  readonly template: (context: MessageContext) => TemplateId;
}

export const DRAFTS: Readonly<Record<DraftName, DraftAct>> = {
  "draft-agenda": { label: "Draft the agenda", template: () => "T1" },
  "draft-run-over": { label: "Ask to run over", template: () => "T37" },
  "draft-check-in": { label: "Draft an update", template: () => "T2" },
  "draft-terms": { label: "Draft a proposal", template: () => "T27" },
  "draft-milestone": { label: "Draft the news", template: () => "T4" },
  "draft-goals": { label: "Ask whether it is realistic", template: () => "T6" },
  "draft-heard": { label: "Draft a summary", template: () => "T8" },
  "draft-example": { label: "Ask for an example", template: () => "T9" },
  "draft-report-back": { label: "Draft the report", template: reportOn },
  "draft-thanks": { label: "Draft thanks", template: thanksFor },
  "draft-card": { label: "Draft the note", template: () => "T11b" },
  "draft-scope": { label: "Ask for scope and date", template: () => "T17" },
  "draft-delay": { label: "Draft an early notice", template: () => "T18" },
  "draft-comments": { label: "Ask for comments", template: () => "T19" },
  "draft-new-contact": { label: "Draft a message", template: () => "T20" },
  "draft-letter-request": { label: "Draft the request", template: requestFor },
  "draft-packet": { label: "Draft the covering message", template: () => "T23" },
  "draft-letter-reminder": { label: "Draft a reminder", template: () => "T25" },
  "draft-thanks-anyway": { label: "Draft thanks for the answer", template: () => "T26b" },
  "draft-outcome": { label: "Draft the news", template: () => "T35" },
  "draft-goal-change": { label: "Tell about the change", template: () => "T3" },
  "draft-own-look": { label: "Look at it yourself", template: () => "T38" },
  "draft-farewell": { label: "Draft a farewell", template: () => "T28" },
  "draft-better": { label: "Ask how you could do better", template: () => "T29" },
};

const THANKS: Partial<Record<RecordKind, TemplateId>> = { event: "T12", letter: "T26" };

function thanksFor({ about }: MessageContext): TemplateId {
  if (about?.entry?.kind === "advocacy") return "T36";
  return (about && THANKS[about.record.kind]) ?? "T11";
}

function reportOn({ about }: MessageContext): TemplateId {
  return about?.entry?.kind === "advice" ? "T5" : "T10";
}

/** Later than six weeks before the deadline, the request says that it is short. */
function requestFor({ about, today }: MessageContext): TemplateId {
  const deadline = about?.record.kind === "letter" ? about.record.properties.deadline : undefined;
  return deadline && today > addDays(deadline, -LETTER_NOTICE.least) ? "T22b" : "T22";
}
