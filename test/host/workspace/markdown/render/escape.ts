const ENTITIES: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Text as it must stand in HTML, also inside an attribute. */
export function escapeHtml(text: string): string {
  return text.replace(/[&<>"]/g, (sign) => ENTITIES[sign] ?? sign);
}

/** An opening tag with attributes; those without a value are left out. */
export function openTag(name: string, attributes: Readonly<Record<string, string | undefined>> = {}): string {
  const written = Object.entries(attributes).map(([key, value]) =>
    value === undefined ? "" : ` ${key}="${escapeHtml(value)}"`,
  );
  return `<${name}${written.join("")}>`;
}
