import type { Definition, Nodes, Parents, RootContent, Table } from "mdast";
import type { HtmlContext } from "./context";
import { escapeHtml, openTag } from "./escape";
import { imageHtml, inlineHtml, linkHtml } from "./inline";
import { listHtml } from "./list";
import { quoteHtml } from "./callout";

type Writer<T extends Nodes["type"]> = (node: Extract<Nodes, { type: T }>, context: HtmlContext) => string;

const writers: { readonly [T in Nodes["type"]]?: Writer<T> } = {
  text: ({ value }) => inlineHtml(value),
  paragraph: (node, context) => `<p dir="auto">${context.children(node)}</p>`,
  heading: (node, context) => headingHtml(node.depth, context.children(node)),
  emphasis: (node, context) => `<em>${context.children(node)}</em>`,
  strong: (node, context) => `<strong>${context.children(node)}</strong>`,
  delete: (node, context) => `<del>${context.children(node)}</del>`,
  inlineCode: ({ value }) => `<code>${escapeHtml(value)}</code>`,
  code: ({ value, lang }) => codeHtml(value, lang),
  break: () => "<br>\n",
  thematicBreak: () => "<hr>",
  html: ({ value }) => value,
  link: (node, context) => linkHtml(node.url, context.children(node), node.title),
  image: ({ url, alt }) => imageHtml(url, alt ?? ""),
  linkReference: (node, context) => {
    const target = context.definitions.get(node.identifier);
    return target ? linkHtml(target.url, context.children(node), target.title) : context.children(node);
  },
  imageReference: ({ identifier, alt }, { definitions }) =>
    imageHtml(definitions.get(identifier)?.url ?? "", alt ?? ""),
  blockquote: quoteHtml,
  list: listHtml,
  table: tableHtml,
  footnoteReference: ({ label, identifier }) =>
    `<sup class="footnote-ref">[${escapeHtml(label ?? identifier)}]</sup>`,
  footnoteDefinition: (node, context) => `<section class="footnotes">${context.children(node)}</section>`,
  definition: () => "",
};

/** A context with which the nodes of a note can be written. What comes out may hold what the note brought along: it must be cleaned. */
export function htmlContext(source: string, definitions: ReadonlyMap<string, Definition>): HtmlContext {
  const context: HtmlContext = {
    source,
    definitions,
    node(node: Nodes): string {
      const write = writers[node.type] as ((node: Nodes, context: HtmlContext) => string) | undefined;
      if (write) return write(node, context);
      return "children" in node ? context.children(node) : "";
    },
    children(node: Parents): string {
      return (node.children as RootContent[]).map((child) => context.node(child)).join("");
    },
  };
  return context;
}

function headingHtml(depth: number, content: string): string {
  const text = content
    .replace(/<[^>]*>/g, "")
    .replace(/&quot;/g, '"')
    .replace(/&(?:lt|gt);/g, "")
    .replace(/&amp;/g, "&");
  return `${openTag(`h${depth}`, { "data-heading": text, dir: "auto" })}${content}</h${depth}>`;
}

function codeHtml(value: string, lang: string | null | undefined): string {
  const cls = lang ? `language-${lang}` : undefined;
  return `${openTag("pre", { class: cls })}${openTag("code", { class: cls })}${escapeHtml(value)}\n</code></pre>`;
}

function tableHtml({ children: rows, align = [] }: Table, context: HtmlContext): string {
  const [head, ...body] = rows.map((row, at) => {
    const name = at === 0 ? "th" : "td";
    const cells = row.children.map(
      (cell, column) =>
        `${openTag(name, { align: align?.[column] ?? undefined })}${context.children(cell)}</${name}>`,
    );
    return `<tr>${cells.join("")}</tr>`;
  });
  return `<table><thead>${head ?? ""}</thead><tbody>${body.join("")}</tbody></table>`;
}
