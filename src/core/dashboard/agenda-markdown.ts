/** The rows as a Markdown list, to be pasted into a note or a message. */
import type { Row } from "../agenda/row";
import { linkTo } from "../ledger/note-link";
import { dashboard, type DashboardSource } from "./dashboard";
import type { DashboardFilter } from "./filter";

/**
 * @returns the rows that the filter leaves, by state, each with its dates, its mentors and its note as links; empty
 *   where there is none
 */
export function agendaMarkdown(source: DashboardSource, filter: DashboardFilter): string {
  const { sections } = dashboard(source, filter);
  const parts = sections.map(({ title, rows }) =>
    [`## ${title}`, "", ...rows.map((row) => `- ${line(row, source)}`)].join("\n"),
  );
  return parts.length === 0 ? "" : `${parts.join("\n\n")}\n`;
}

function line({ title, due, limit, mentors, path }: Row, { ledger }: DashboardSource): string {
  const notes = [...mentors.map((mentor) => mentor.path), path];
  const links = [...new Set(notes)].map((one) => linkTo(one, { ledger, from: "" }));
  const latest = limit && limit !== due ? `, at the latest ${limit}` : "";
  return `${plain(title)}${due ? ` (due ${due}${latest})` : ""}: ${links.join(", ")}`;
}

const DAYS = /\(due \d{4}-\d{2}-\d{2}(?:, at the latest \d{4}-\d{2}-\d{2})?\): /g;

/** @returns where a list of {@link agendaMarkdown} has the days of its rows: they are when something is due, whatever it is about */
export function daysOfAgenda(text: string): { readonly start: number; readonly end: number }[] {
  return [...text.matchAll(DAYS)].map(({ 0: { length }, index }) => ({ start: index, end: index + length }));
}

/** @returns the list with addresses and links as they are written; other signs stay apart from what they would mean */
export function withPlainAddresses(text: string): string {
  return text.replace(/\\([_=])/g, "$1");
}

/** A title is text: what would be a link, a tag or emphasis in it is none. */
function plain(title: string): string {
  return title.replace(/\s+/g, " ").replace(/[\\`*_[\]<>#~=$|%]/g, "\\$&");
}
