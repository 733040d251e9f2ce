/** The page README.md of this folder: every template by its example. */
import { templateOf } from "../../src/core/messages/catalogue";
import { isPlace } from "../../src/core/messages/fill";
import { placeOf } from "../../src/core/messages/places/places";
import type { TemplateExample } from "./example";

const INTRODUCTION = `# The messages, by example

Made by \`test/templates/page.ts\` from the templates and from the examples beside it; a test holds that it is true. Do
not edit it: \`npx vitest run test/templates -u\` writes it anew.

Each message starts from a note of the example vault \`vault/\`, on November 22, 2026. What the notes do not say is asked
for; here it is answered.
`;

/** @returns the whole page, by group */
export function pageOf(examples: readonly TemplateExample[]): string {
  const groups = [...new Set(examples.map(({ id }) => templateOf(id).group))];
  const parts = groups.map((group) => {
    const own = examples.filter(({ id }) => templateOf(id).group === group);
    return [`## ${group}\n`, ...own.map(sectionOf)].join("\n");
  });
  return [INTRODUCTION, ...parts].join("\n");
}

function sectionOf(example: TemplateExample): string {
  const template = templateOf(example.id);
  const from = example.line === null ? "" : `, the line “${example.line}”`;
  const to = example.to === null ? "" : `, to ${example.to}`;
  const quoted = [
    example.subject === null ? [] : [`Subject: ${example.subject}`, ""],
    example.body.split("\n"),
  ];
  return `### ${template.id}. ${template.name}

Command “Insert ${template.name.charAt(0).toLowerCase()}${template.name.slice(1)}”. Starts from \`${example.start}\`${from}${to}. ${asked(example)}

\`\`\`\`text
${quoted.flat().join("\n")}
\`\`\`\`
`;
}

function asked({ answers }: TemplateExample): string {
  const labels = Object.keys(answers).map((name) => (isPlace(name) ? placeOf(name).label : name));
  return labels.length === 0 ? "Nothing is asked." : `Asked: ${labels.join("; ").toLowerCase()}.`;
}
