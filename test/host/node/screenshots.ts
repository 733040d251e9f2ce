/** Pictures of the plugin over the sample vault: what a person sees, for the README and for whoever changes a look. */
import { mkdir } from "node:fs/promises";
import path from "node:path";
import type { Page } from "playwright-core";
import { SAMPLE_DAY } from "../sample";
import { openHost, stopBrowser, type HostOptions } from "./browser";
import { projectFolder } from "./paths";
import { EMPTY_SCENES, SCENES, startAgain, WIDE_SCENES, type Scene } from "./scenes";

interface Look {
  readonly name: string;
  readonly options: HostOptions;
}

/** A vault, and what is shown of it in every look given. */
interface Session {
  readonly vault: HostOptions;
  readonly looks: readonly Look[];
  readonly scenes: readonly Scene[];
}

interface Wanted {
  /** Scenes by name, all where there is none. */
  readonly names: readonly string[];
  readonly withReadme: boolean;
}

const WINDOW = { viewport: { width: 1280, height: 860 } };
const TAB = { viewport: { width: 1760, height: 1180 } };

const LIGHT: Look = { name: "light", options: WINDOW };
const DARK: Look = { name: "dark", options: { ...WINDOW, dark: true } };
const PHONE: Look = { name: "phone", options: { phone: true } };

const SAMPLE: HostOptions = { vaultDir: path.join(projectFolder, "test/vault"), day: SAMPLE_DAY };
const EMPTY: HostOptions = { vaultFiles: { "Lecture.md": "# Heart sounds\n" }, day: SAMPLE_DAY };

const SESSIONS: readonly Session[] = [
  { vault: SAMPLE, looks: [LIGHT, DARK, PHONE], scenes: SCENES },
  { vault: EMPTY, looks: [LIGHT, DARK, PHONE], scenes: EMPTY_SCENES },
  {
    vault: SAMPLE,
    looks: [LIGHT, DARK].map(({ name, options }) => ({ name, options: { ...options, ...TAB } })),
    scenes: WIDE_SCENES,
  },
];

/** What the README shows: a scene, in the looks given. */
const FOR_README: readonly (readonly [string, readonly Look[]])[] = [
  ["dashboard", [LIGHT, DARK]],
  ["capture", [LIGHT]],
  ["wide-unfolded", [{ name: "light", options: TAB }]],
];

/** Takes the scenes in every look; one window for each look, which starts again between two scenes. */
export async function takeScreenshots({ names, withReadme }: Wanted): Promise<void> {
  const folder = path.join(projectFolder, "screenshots");
  const isWanted = ({ name }: Scene): boolean => names.length === 0 || names.includes(name);
  try {
    for (const session of SESSIONS)
      await takeAll({ ...session, scenes: session.scenes.filter(isWanted) }, folder);
    if (withReadme) await takeForReadme();
  } finally {
    await stopBrowser();
  }
  process.stdout.write(`The pictures are in ${folder}.\n`);
}

async function takeForReadme(): Promise<void> {
  const folder = path.join(projectFolder, ".github/pictures");
  for (const [wanted, looks] of FOR_README) {
    const scenes = [...SCENES, ...WIDE_SCENES].filter(({ name }) => name === wanted);
    await takeAll({ vault: SAMPLE, looks, scenes }, folder);
  }
}

async function takeAll({ vault, looks, scenes }: Session, folder: string): Promise<void> {
  if (scenes.length === 0) return;
  await mkdir(folder, { recursive: true });
  for (const look of looks) await takeLook({ vault, look, scenes }, folder);
}

interface Sitting {
  readonly vault: HostOptions;
  readonly look: Look;
  readonly scenes: readonly Scene[];
}

async function takeLook({ vault, look, scenes }: Sitting, folder: string): Promise<void> {
  const host = await openHost({ ...vault, ...look.options });
  try {
    for (const scene of scenes) {
      await startAgain(host.page);
      await scene.show(host.page);
      const part = look.options.phone ? undefined : scene.part;
      await picture(host.page, { file: path.join(folder, `${scene.name}-${look.name}.png`), part });
    }
    if (host.errors.length > 0) throw new Error(host.errors.join("\n"));
  } finally {
    await host.close();
  }
}

interface Frame {
  readonly file: string;
  readonly part: string | undefined;
}

/** The pointer rests where it says nothing, and what moves has come to rest. */
async function picture(page: Page, { file, part }: Frame): Promise<void> {
  await page.mouse.move(2, 2);
  await page.waitForTimeout(250);
  const clip = part === undefined ? null : await page.locator(part).first().boundingBox();
  await page.screenshot({ path: file, ...(clip ? { clip } : {}) });
}
