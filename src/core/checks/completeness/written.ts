/** What of a message its writer wrote, head and answered mail left out. */
import type { Layout } from "../layout";
import type { Span } from "../span";

/** @param text in plain signs */
export function written(text: string, { greeting, body, end }: Layout): Span {
  const from = greeting?.start ?? body.start;
  return { start: from + (/^\s*/.exec(text.slice(from, end))?.[0].length ?? 0), end };
}
