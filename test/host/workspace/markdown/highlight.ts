import { HighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { markdown, markdownLanguage } from "@codemirror/lang-markdown";
import type { Extension } from "@codemirror/state";
import {
  Decoration,
  type DecorationSet,
  type EditorView,
  MatchDecorator,
  ViewPlugin,
  type ViewUpdate,
} from "@codemirror/view";
import { tags } from "@lezer/highlight";

type MarkdownExtension = NonNullable<NonNullable<Parameters<typeof markdown>[0]>["extensions"]>;

/** The properties at the top of a note; to Markdown alone they look like a heading. */
const properties: MarkdownExtension = {
  defineNodes: [{ name: "Properties", block: true, style: tags.meta }],
  parseBlock: [
    {
      name: "Properties",
      before: "HorizontalRule",
      parse(context, line) {
        if (context.lineStart !== 0 || line.text.trimEnd() !== "---") return false;
        while (context.nextLine()) if (line.text.trimEnd() === "---") break;
        context.nextLine();
        context.addElement(context.elt("Properties", 0, context.prevLineEnd()));
        return true;
      },
    },
  ],
};

const headings = [tags.heading1, tags.heading2, tags.heading3, tags.heading4, tags.heading5, tags.heading6];

const style = HighlightStyle.define([
  ...headings.map((tag, at) => ({ tag, class: `cm-header cm-header-${at + 1}` })),
  { tag: tags.strong, class: "cm-strong" },
  { tag: tags.emphasis, class: "cm-em" },
  { tag: tags.strikethrough, class: "cm-strikethrough" },
  { tag: tags.monospace, class: "cm-inline-code" },
  { tag: tags.quote, class: "cm-quote" },
  { tag: tags.link, class: "cm-link" },
  { tag: tags.url, class: "cm-url" },
  { tag: tags.list, class: "cm-list" },
  { tag: tags.meta, class: "cm-hmd-frontmatter" },
  { tag: tags.comment, class: "cm-comment" },
  { tag: [tags.processingInstruction, tags.contentSeparator], class: "cm-formatting" },
]);

/** Marks what Markdown does not know: links with double brackets, tags, the sign of a task. */
function marker(regexp: RegExp, cls: string): Extension {
  const matcher = new MatchDecorator({ regexp, decoration: Decoration.mark({ class: cls }) });
  return ViewPlugin.fromClass(
    class {
      decorations: DecorationSet;

      constructor(view: EditorView) {
        this.decorations = matcher.createDeco(view);
      }

      update(update: ViewUpdate): void {
        this.decorations = matcher.updateDeco(update, this.decorations);
      }
    },
    { decorations: (plugin) => plugin.decorations },
  );
}

/** The look of a note's source. */
export function noteHighlighting(): Extension {
  return [
    markdown({ base: markdownLanguage, extensions: properties }),
    syntaxHighlighting(style),
    marker(/!?\[\[[^[\]\n]+\]\]/g, "cm-hmd-internal-link"),
    marker(/(?<=^|\s)#[\p{L}\p{N}_/-]*[\p{L}_/-][\p{L}\p{N}_/-]*/gu, "cm-hashtag"),
    marker(/(?<=^\s*[-*+] )\[[^\]\n]\]/g, "cm-formatting-task"),
  ];
}
