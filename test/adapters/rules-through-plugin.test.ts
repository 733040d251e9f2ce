// @vitest-environment node
/**
 * The example vaults once more, now as users get the program: the built plugin on the stand-in's command line, with
 * Obsidian's index in place of the core's own reading. The first and the last day of each must come out the same.
 */
import path from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { buildOurPlugin } from "../host/node/builds";
import { loadPluginClass } from "../host/node/load-plugin";
import { runCli } from "../host/node/obsidian-cli";
import type { PluginSource } from "../host/plugins";
import {
  agenda as core,
  type AgendaJson,
  type ProblemJson,
  type RecordJson,
  type RowJson,
} from "../rules/run";
import { ALL_VAULTS, readExpected, readVaultFiles } from "../rules/vault-files";

/** Title and why are free texts of the program, and so is what a problem would accept. */
interface Expected {
  readonly rows: readonly Omit<RowJson, "title" | "why">[];
  readonly problems: readonly (Pick<ProblemJson, "path" | "line"> & Partial<ProblemJson>)[];
}

let plugins: readonly PluginSource[] = [];

beforeAll(async () => {
  const { manifest, code } = await buildOurPlugin();
  plugins = [{ manifest, load: () => loadPluginClass({ code, filename: "main.js" }) }];
});

async function printed(name: string, ...args: readonly string[]): Promise<unknown> {
  const folder = path.resolve(import.meta.dirname, "../rules", name, "vault");
  const { stdout, stderr, code } = await runCli([`vault=${folder}`, "format=json", ...args], plugins);
  expect({ stderr, code }).toEqual({ stderr: "", code: 0 });
  return JSON.parse(stdout);
}

const facts = ({ title: _title, why: _why, ...row }: RowJson) => row;

/** Problems have no order in the documents. */
function sorted(problems: Expected["problems"]): Expected["problems"] {
  const key = (problem: Expected["problems"][number]) =>
    [problem.path, String(problem.line ?? 0).padStart(6, "0"), problem.property, problem.found].join(
      "\u0000",
    );
  return [...problems].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe.each(ALL_VAULTS)("the example vault %s, through the built plugin", (name) => {
  const days = readExpected(name, "expected.json") as Readonly<Record<string, Expected>>;
  const dates = Object.keys(days).sort();
  const ends = [...new Set([dates[0], dates.at(-1)])].filter((date) => date !== undefined);

  it.each(ends)("has the agenda of %s", async (date) => {
    const wanted = days[date];
    if (!wanted) throw new Error(`Nothing is expected of ${date}.`);
    const agenda = (await printed(name, "mentorship:agenda", `date=${date}`)) as AgendaJson;
    expect(agenda.date).toBe(date);
    expect(agenda.hints).toStrictEqual(core(readVaultFiles(name), date).hints);
    expect(agenda.rows.map(facts)).toStrictEqual(wanted.rows);
    expect(sorted(agenda.problems)).toMatchObject(sorted(wanted.problems));
  });
});

it("claims the same notes of the vault claiming through the built plugin", async () => {
  const records = (await printed("claiming", "mentorship:records")) as readonly RecordJson[];
  const found = records.map(({ kind, path: note }) => `${note} is a ${kind}`);
  expect(found.sort()).toStrictEqual(readExpected("claiming", "records.json"));
});
