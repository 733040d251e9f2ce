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
  "share-goal": "share-2",
  "review-goal": "target",
};

/** @returns the name of a Lucide icon; a rule that has none yet gets a plain one */
export function ruleIcon(rule: string): string {
  return RULE_ICONS[rule] ?? "circle";
}
