import { recordsJson, recordsText } from "../../core/ledger/records-json";
import { RECORD_KINDS } from "../../core/records/record";
import type { CliCommand, CliParams } from "./cli-command";
import { formatOf, printed } from "./parameters";

const KINDS = Object.keys(RECORD_KINDS);

export const recordsCli: CliCommand = {
  name: "mentorship:records",
  description: "Your records as they were understood",
  flags: {
    kind: { value: KINDS.join("|"), description: "Only records of this kind" },
    format: { value: "text|json", description: "How they are printed (default: text)" },
  },
  run: async (params, context) => {
    const kind = kindOf(params);
    const format = formatOf(params);
    const all = recordsJson(await context.ledger(), context.today());
    const records = kind === undefined ? all : all.filter((record) => record.kind === kind);
    return format === "json" ? printed(records) : recordsText(records);
  },
};

function kindOf({ kind }: CliParams): string | undefined {
  if (kind !== undefined && !KINDS.includes(kind))
    throw new Error(`"${kind}" is no kind of record. The kinds are ${KINDS.join(", ")}.`);
  return kind;
}
