/** Parts of the plugin that read texts: what a build makes of them must read the same. */
export { parseNaturalDate, parseNaturalTime } from "../../src/core/calendar/natural-date";
export { checkText } from "../../src/core/checks";
export { TEMPLATE_IDS, templateFile, templateOf } from "../../src/core/messages/catalogue";
export { readFrontmatter } from "../../src/core/notes/frontmatter";
export { outlineFromRemark, proseFromRemark } from "../../src/core/notes/outline-from-remark";
