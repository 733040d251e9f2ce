/** What kind of thing a row is, as an icon. */
const RULE_ICONS: Readonly<Record<string, string>> = {
  "follow-up": "list-todo",
  waiting: "hourglass",
  "check-in": "message-circle",
  "agree-next-contact": "user-plus",
  "send-agenda": "list",
  "prepare-meeting": "notebook-pen",
  "close-meeting": "calendar-check",
  "thank-for-meeting": "heart",
  "confirm-feedback": "repeat",
  "act-on-feedback": "sprout",
  "report-back": "reply",
  "clarify-commitment": "circle-help",
  deliver: "package-check",
  "ask-comments": "message-square-text",
  "share-goal": "share-2",
  "review-goal": "target",
  "tell-milestone": "megaphone",
  "handwritten-note": "pen-line",
  "ask-for-letter": "file-question",
  "letter-answer": "mail-question",
  "find-other-writer": "user-search",
  "send-packet": "send",
  "letter-reminder": "bell-ring",
  "thank-writer": "heart",
  "tell-outcome": "flag",
  "thank-for-event": "heart",
  "follow-up-contact": "handshake",
  "thank-for-advocacy": "heart",
  "tell-advocacy-outcome": "flag",
};

/** @returns the name of a Lucide icon; a rule that has none yet gets a plain one */
export function ruleIcon(rule: string): string {
  return RULE_ICONS[rule] ?? "circle";
}
