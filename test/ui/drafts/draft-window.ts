/** The form of a message in a window, over a vault with a mentor who has an address and templates of the user's. */
import { FILES } from "../../core/messages/vault";
import { drawn, modal, startForms, type FakeEditor, type FormWindow } from "../forms/window";

export const OSEI = "People/Amara Osei.md";
export const LEE = "People/Lee.md";
export const RAMAN = "People/Contacts/Priya Raman.md";

const file = (properties: string, body: string) => `---\n${properties}\n---\n${body}\n`;

/** One place is asked for, and one may be added. */
const QUESTION = file(
  'id: question\nname: Question\nsubject: "About {{topic}}"\nneeds: [topic, name]',
  "{{salutation}},\n\nA word about {{topic}}.{{#extra}} And {{extra}}.{{/extra}}\n\n{{sign_off}},\n{{name}}",
);

export const DRAFT_FILES: Readonly<Record<string, string>> = {
  ...FILES,
  [OSEI]: FILES[OSEI]!.replace("---\n", "---\nemail: osei@example.org\n"),
  [LEE]: "---\ntype: mentor\nname: Bo Lee\nsalutation: Hi Bo\nassistant: Ann\n---\n## Log\n",
  [RAMAN]: "---\ntags: [mentorship/contact]\nname: Priya Raman\nemail: raman@example.org\n---\n## Log\n",
  "T/question.md": QUESTION,
  "T/news.md": file("id: news\nname: News\nfrom: [profile]\nsubject: News", "{{salutation}},\n\nHello."),
  "T/card.md": file("id: card\nname: Card\nmedium: card", "{{salutation}},\n\nThank you.\n\n{{name}}"),
  "T/line.md": file("id: line\nname: Line\nmedium: spoken", "May I add {{point}}?"),
  "T/memo.md": file("id: memo\nname: Memo", "On {{date}}: {{title}}"),
};

export interface DraftWindow extends FormWindow {
  readonly opened: string[];
}

export async function startDrafts(
  editor: FakeEditor | null = null,
  more: Readonly<Record<string, string>> = {},
): Promise<DraftWindow> {
  const forms = startForms(editor, { ...DRAFT_FILES, ...more });
  await forms.app.settings.set("folders.templates", "T");
  const opened: string[] = [];
  Object.defineProperty(window, "open", {
    configurable: true,
    value: (href: string) => void opened.push(href),
  });
  return { ...forms, opened };
}

/** Writes a template with a note open. */
export async function write(
  id: string,
  path: string | null = OSEI,
): Promise<DraftWindow & { note: FakeEditor }> {
  const note = { path: path ?? "Rita Varga.md", text: "Text\n", cursor: 4 };
  const started = await startDrafts(note);
  started.open.writeTemplate(id);
  await drawn();
  return { ...started, note };
}

export const body = (): HTMLTextAreaElement =>
  modal()!.querySelector<HTMLTextAreaElement>(".mentorship-draft-body")!;
export const said = (): string => modal()?.querySelector(".mentorship-form-problem")?.textContent ?? "";
export const mainAct = (): string => modal()?.querySelector(".mod-cta")?.textContent ?? "";
export const buttons = (): string[] =>
  [...modal()!.querySelectorAll(".mentorship-form-footer button")].map((one) => one.textContent);
