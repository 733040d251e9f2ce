/**
 * What of Obsidian's interface the stand-in lacks. A plugin that asks for one of these is told so. A test holds
 * this list against `obsidian.d.ts`, in both directions.
 */
export const MISSING_EXPORTS: ReadonlySet<string> = new Set([
  // Bases are off in the stand-in.
  "BasesEntry",
  "BasesEntryGroup",
  "BasesQueryResult",
  "BasesView",
  "BasesViewConfig",
  "BooleanValue",
  "DateValue",
  "DurationValue",
  "FileValue",
  "HTMLValue",
  "IconValue",
  "ImageValue",
  "LinkValue",
  "ListValue",
  "NotNullValue",
  "NullValue",
  "NumberValue",
  "ObjectValue",
  "PrimitiveValue",
  "QueryController",
  "RegExpValue",
  "RelativeDateValue",
  "RenderContext",
  "StringValue",
  "TagValue",
  "UrlValue",
  "Value",
  "parsePropertyId",
  // The stand-in has adapters of its own.
  "CapacitorAdapter",
  "FileSystemAdapter",
  // Secrets: the plugin needs none.
  "SecretComponent",
  "SecretStorage",
  // Libraries that Obsidian loads on demand.
  "finishRenderMath",
  "htmlToMarkdown",
  "loadMathJax",
  "loadMermaid",
  "loadPdfJs",
  "loadPrism",
  "renderMath",
]);
