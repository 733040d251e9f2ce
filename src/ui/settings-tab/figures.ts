/** The figures that can be set, and those that are the guide's own. */
import type { Offsets, Settings } from "../../core/settings/settings";

interface Named {
  readonly name: string;
  readonly desc: string;
}

/** In days. */
export const FIGURES: readonly (Named & { readonly key: keyof Offsets; readonly least: number })[] = [
  { key: "soon", least: 1, name: "Soon", desc: "Rows due within this many days stand under Soon." },
  { key: "agendaLead", least: 0, name: "Send the agenda", desc: "Days before a meeting." },
  { key: "prepareLead", least: 0, name: "Be prepared", desc: "Days before a meeting." },
  {
    key: "closeAfter",
    least: 0,
    name: "Close a meeting",
    desc: "Days after a meeting until it should be marked as held.",
  },
  { key: "thankAfter", least: 0, name: "Say thanks", desc: "Days after an important or first meeting." },
  {
    key: "shareGoalAfter",
    least: 0,
    name: "Share a goal",
    desc: "Days after its start until a mentor should know of it.",
  },
  {
    key: "meetingHorizon",
    least: 0,
    name: "A meeting instead of a check-in",
    desc: "No check-in is due where a meeting comes within this many days.",
  },
  { key: "waitingNudge", least: 1, name: "First nudge", desc: "Days after you asked for something." },
  {
    key: "waitingOtherChannel",
    least: 1,
    name: "Another channel",
    desc: "Days after you asked for something.",
  },
  { key: "waitingOtherWay", least: 1, name: "Another way", desc: "Days after you asked for something." },
  {
    key: "fallAway",
    least: 1,
    name: "Let old rows go",
    desc: "Rows about meetings and thanks leave this many days after they were due.",
  },
];

/** As words such as `2 months`. */
export const LENGTHS: readonly (Named & { readonly key: keyof Settings["lengths"] })[] = [
  {
    key: "cadenceActive",
    name: "In touch with active mentors",
    desc: "How often, where a mentor's note says nothing else. The guide's range is 1 to 3 months.",
  },
  {
    key: "limitActive",
    name: "Longest silence with active mentors",
    desc: "After it, a check-in is overdue. 3 months is the guide's own figure.",
  },
  { key: "cadenceKeeping", name: "Keeping in touch", desc: "How often with mentors of earlier years." },
  {
    key: "limitKeeping",
    name: "Longest silence when keeping in touch",
    desc: "After it, a check-in is overdue.",
  },
  {
    key: "reviewEvery",
    name: "Look at goals again",
    desc: "How often, where a goal's note says nothing else.",
  },
];

/** They are the guide's advice; nobody's settings change them, so there is nothing to set. */
export const GUIDE_FIGURES: readonly Named[] = [
  { name: "Questions for a meeting", desc: "3 to 5 focused ones." },
  { name: "Goals at a time", desc: "2 or 3 priorities, for the next 6 to 12 months." },
  { name: "Being early", desc: "5 to 10 minutes, in person and on screen." },
  { name: "Asking for a letter", desc: "At least 6 to 8 weeks before its deadline." },
];
