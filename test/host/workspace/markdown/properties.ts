import { setIcon } from "../../window";

/** Shows the properties of a note above its text, to be read. */
export function showProperties(
  parentEl: HTMLElement,
  frontmatter: Readonly<Record<string, unknown>> | null | undefined,
): void {
  const entries = Object.entries(frontmatter ?? {});
  if (entries.length === 0) return;
  const boxEl = parentEl.createDiv("metadata-container");
  boxEl.createDiv({ cls: "metadata-properties-heading", text: "Properties" });
  const listEl = boxEl.createDiv("metadata-content").createDiv("metadata-properties");
  for (const [key, value] of entries) {
    const rowEl = listEl.createDiv({ cls: "metadata-property", attr: { "data-property-key": key } });
    const keyEl = rowEl.createDiv("metadata-property-key");
    setIcon(keyEl.createSpan("metadata-property-icon"), iconOf(value));
    keyEl.createSpan({ cls: "metadata-property-key-input", text: key });
    rowEl.createDiv({ cls: "metadata-property-value", text: textOf(value) });
  }
}

function textOf(value: unknown): string {
  if (Array.isArray(value)) return value.map(textOf).join(", ");
  if (value === null || value === undefined) return "";
  return typeof value === "string" ? value : JSON.stringify(value);
}

function iconOf(value: unknown): string {
  if (Array.isArray(value)) return "list";
  if (typeof value === "number") return "binary";
  if (typeof value === "boolean") return "check-square";
  return typeof value === "string" && /^\d{4}-\d{2}-\d{2}/.test(value) ? "calendar" : "text";
}
