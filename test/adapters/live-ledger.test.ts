import { afterEach, describe, expect, it, vi } from "vitest";
import type { App } from "obsidian";
import { ObsidianNoteIndex } from "../../src/adapters/obsidian-note-index";
import { ObsidianNoteStore } from "../../src/adapters/obsidian-note-store";
import { liveLedger, type StartableLedger } from "../../src/app/live-ledger";
import type { Snapshot } from "../../src/app/snapshot";
import type { Clock, NoteStore } from "../../src/app/ports";
import { addDays, parseDate, type CalendarDate } from "../../src/core/calendar/calendar-date";
import { WrittenNotes } from "../../src/app/written-notes";
import { lastContact } from "../../src/core/ledger/mentor-meetings";
import { DEFAULT_SETTINGS } from "../../src/core/settings/settings";
import { createHeadlessApp, fileAt, settled, type HeadlessApp, type HeadlessOptions } from "../host/testing";

const MENTOR =
  "---\ntype: mentor\nname: Amara Osei\n---\n## Follow-ups\n- [ ] Send the draft 📅 2026-11-20\n";
const MEETING = '---\ntype: meeting\nmentors: "[[Osei]]"\ndate: 2026-11-24\n---\n';

function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no date`);
  return date;
}

class TestClock implements Clock {
  readonly #listeners = new Set<() => void>();
  #today = day("2026-11-22");

  today() {
    return this.#today;
  }

  time() {
    return "09:00";
  }

  onTurn(listener: () => void) {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  passMidnight() {
    this.#today = addDays(this.#today, 1);
    for (const listener of this.#listeners) listener();
  }
}

interface Rig extends HeadlessApp {
  readonly live: StartableLedger;
  readonly clock: TestClock;
  /** What the plugin writes through. */
  readonly store: NoteStore;
  /** Milliseconds after which the ledger is to wait no longer, and what it then does. */
  readonly limits: (readonly [milliseconds: number, pass: () => void])[];
  readonly heard: Snapshot[];
  readonly faults: unknown[];
  readonly rows: () => string[];
  readonly calm: () => Promise<void>;
}

let stop: () => void = () => undefined;

async function rig(files: Record<string, string>, options: HeadlessOptions = {}): Promise<Rig> {
  const headless = await createHeadlessApp({ ...options, files });
  const app = headless.app as unknown as App;
  const clock = new TestClock();
  const index = new ObsidianNoteIndex(app);
  const faults: unknown[] = [];
  const limits: [number, () => void][] = [];
  const written = new WrittenNotes((milliseconds, pass) => {
    limits.push([milliseconds, pass]);
    return () => undefined;
  });
  const store = written.through(new ObsidianNoteStore(app));
  const live = liveLedger({
    index,
    store,
    written,
    clock,
    settings: () => DEFAULT_SETTINGS,
    report: (fault) => faults.push(fault),
  });
  const heard: Snapshot[] = [];
  live.subscribe((snapshot) => heard.push(snapshot));
  await live.start();
  stop = () => live.stop();
  const calm = async () => {
    await settled(headless.app);
    await live.settled();
  };
  return {
    ...headless,
    live,
    clock,
    store,
    limits,
    heard,
    faults,
    calm,
    rows: () => rowsOf(live.snapshot()),
  };
}

function rowsOf(snapshot: Snapshot | null): string[] {
  return (snapshot?.rows ?? []).map(({ rule, path, line }) => `${rule} ${path}:${String(line)}`);
}

afterEach(() => stop());

describe("the live ledger", () => {
  it("reads the vault once it is started", async () => {
    const { rows, heard } = await rig({ "Osei.md": MENTOR, "Plain.md": "# Lecture\n- [ ] read\n" });
    expect(rows()).toEqual(["follow-up Osei.md:6", "agree-next-contact Osei.md:null"]);
    expect(heard).toHaveLength(1);
  });

  it("reads the text of records with list items and of no other note", async () => {
    const { app, clock } = await rig({
      "Osei.md": MENTOR,
      "Meeting.md": MEETING,
      "Plain.md": "- [x] read [[Elsewhere]]\n",
    });
    const store = new ObsidianNoteStore(app as unknown as App);
    const read = vi.spyOn(store, "read");
    const index = new ObsidianNoteIndex(app as unknown as App);
    const live = liveLedger({
      index,
      store,
      clock,
      settings: () => DEFAULT_SETTINGS,
      report: () => undefined,
    });
    await live.start();
    live.stop();
    expect(read.mock.calls).toEqual([["Osei.md"]]);
  });

  it("follows an edit from outside, a new note and a deleted one", async () => {
    const { app, rows, calm } = await rig({ "Osei.md": MENTOR });
    await app.vault.create("Meeting.md", MEETING);
    await calm();
    expect(rows()).toEqual([
      "follow-up Osei.md:6",
      "send-agenda Meeting.md:null",
      "prepare-meeting Meeting.md:null",
    ]);
    await app.vault.modify(fileAt(app, "Osei.md"), MENTOR.replace("[ ]", "[x]"));
    await calm();
    expect(rows().some((row) => row.startsWith("follow-up"))).toBe(false);
    await app.vault.delete(fileAt(app, "Meeting.md"));
    await calm();
    expect(rows()).toEqual(["agree-next-contact Osei.md:null"]);
  });

  it("follows a rename of a mentor's note, links included", async () => {
    const { app, live, rows, calm } = await rig({ "Osei.md": MENTOR, "Meeting.md": MEETING });
    await app.fileManager.renameFile(fileAt(app, "Osei.md"), "Amara.md");
    await calm();
    expect(rows()).toContain("follow-up Amara.md:6");
    expect(rows().join()).not.toContain("Osei.md");
    const meeting = live.snapshot()?.ledger.meetings[0];
    expect(meeting && live.snapshot()?.ledger.mentorsOf(meeting)[0]?.path).toBe("Amara.md");
  });

  it("counts a ticked line of an ordinary note that links a mentor as contact", async () => {
    const diary = "- [x] Called [[Osei]] ✅ 2026-11-10\n";
    const { live } = await rig({ "Osei.md": MENTOR, "Diary.md": diary });
    const { ledger, today } = live.snapshot() as Snapshot;
    expect(lastContact(ledger, [...ledger.mentors.values()][0] as never, today)).toBe("2026-11-10");
  });

  it("turns with the day, and says nothing when nothing turned", async () => {
    const { live, clock, heard } = await rig({ "Osei.md": MENTOR.replace("2026-11-20", "2026-11-23") });
    expect(live.snapshot()?.rows[0]?.state).toBe("soon");
    clock.passMidnight();
    expect(live.snapshot()?.rows[0]?.state).toBe("today");
    expect(heard).toHaveLength(2);
  });

  it("keeps the rows that did not change as the same objects", async () => {
    const { app, live, calm } = await rig({ "Osei.md": MENTOR, "Meeting.md": MEETING });
    const before = live.snapshot()?.rows ?? [];
    await app.vault.modify(fileAt(app, "Osei.md"), MENTOR.replace("Send the draft", "Send the new draft"));
    await calm();
    const after = live.snapshot()?.rows ?? [];
    const kept = after.filter((row) => before.includes(row)).map(({ rule }) => rule);
    expect(kept.sort()).toEqual(["prepare-meeting", "send-agenda"]);
  });

  it("says nothing when an ordinary note changes", async () => {
    const { app, heard, calm } = await rig({ "Osei.md": MENTOR, "Plain.md": "text\n" });
    await app.vault.modify(fileAt(app, "Plain.md"), "other text\n- [ ] a task\n");
    await calm();
    expect(heard).toHaveLength(1);
  });

  it("waits for a cache that lags behind a write", async () => {
    const { app, rows, calm } = await rig({ "Osei.md": MENTOR }, { cacheLag: 60 });
    await app.vault.modify(fileAt(app, "Osei.md"), `${MENTOR}- [ ] Second thing\n`);
    expect(rows()).toEqual(["follow-up Osei.md:6", "agree-next-contact Osei.md:null"]);
    await calm();
    expect(rows()).toContain("follow-up Osei.md:7");
  });

  it("follows on when a listener fails", async () => {
    const { app, live, rows, faults, calm } = await rig({ "Osei.md": MENTOR });
    live.subscribe(() => {
      throw new Error("a fault of the window");
    });
    await app.vault.create("Meeting.md", MEETING);
    await calm();
    await app.vault.create("Other.md", MEETING);
    await calm();
    expect(rows()).toContain("send-agenda Other.md:null");
    expect(faults).toHaveLength(2);
  });

  it("looks again where a new note takes a link over", async () => {
    const named = MEETING.replace("[[Osei]]", "[[AO]]");
    const mentor = MENTOR.replace("name:", "aliases: [AO]\nname:");
    const { app, live, calm } = await rig({
      "Osei.md": mentor,
      "Meeting.md": named.replace("type: meeting", "tags: mentorship/meeting"),
    });
    const mentors = () =>
      live.snapshot()?.ledger.meetings.map((meeting) => live.snapshot()?.ledger.mentorsOf(meeting).length);
    expect(mentors()).toEqual([1]);
    await app.vault.create("AO.md", "# Another note\n");
    await calm();
    expect(mentors()).toEqual([0]);
  });

  it("says that a record is too long, also where it has no lines that count", async () => {
    const { live } = await rig({ "Osei.md": `---\ntype: mentor\n---\n${"x".repeat(1024 * 1024)}` });
    expect(live.snapshot()?.ledger.problems.map(({ found }) => found)).toEqual(["a longer note"]);
  });

  it("gives two lines that read the same two keys, and the one that stays a new one", async () => {
    const twice = `${MENTOR}- [ ] Send the draft 📅 2026-11-20\n`;
    const { app, live, calm } = await rig({ "Osei.md": twice });
    const keys = () =>
      live
        .snapshot()
        ?.rows.filter(({ rule }) => rule === "follow-up")
        .map(({ key }) => key) ?? [];
    const before = keys();
    expect(new Set(before).size).toBe(2);
    await app.vault.modify(fileAt(app, "Osei.md"), twice.replace("[ ]", "[x]"));
    await calm();
    expect(keys().filter((key) => before.includes(key))).toEqual([]);
  });
});

describe.each([0, 40])("what the plugin writes, with an index late by %s ms", (cacheLag) => {
  const start = () => rig({ "Osei.md": MENTOR }, { cacheLag });
  const FOLLOW_UP = "follow-up Osei.md:6";

  it("is in the ledger once it has settled: an edit, a new note, one taken away", async () => {
    const { store, live, rows } = await start();
    await store.process("Osei.md", (text) => text.replace("[ ]", "[x]"));
    await live.settled();
    expect(rows()).not.toContain(FOLLOW_UP);
    await store.create("Meeting.md", MEETING);
    await live.settled();
    expect(rows()).toContain("prepare-meeting Meeting.md:null");
    await store.remove("Meeting.md", MEETING);
    await live.settled();
    expect(rows()).not.toContain("prepare-meeting Meeting.md:null");
  });

  it("is there with its last state where one write follows another at once", async () => {
    const { store, live, rows } = await start();
    await store.process("Osei.md", (text) => text.replace("draft", "abstract"));
    await store.process("Osei.md", (text) => `${text}- [ ] Second thing\n`);
    await live.settled();
    expect(rows()).toContain("follow-up Osei.md:7");
  });

  it("is not waited for where nothing was written", async () => {
    const { store, live, disk, limits, rows } = await start();
    expect(await store.process("Osei.md", () => null)).toBe("unchanged");
    expect(await store.process("Osei.md", (text) => text)).toBe("unchanged");
    expect(await store.process("None.md", () => "x")).toBe("gone");
    expect(await store.create("Osei.md", "x")).toBe("taken");
    expect(await store.remove("Osei.md", "x")).toBe("changed");
    disk.faults.fail("write", { path: "Osei.md" });
    expect(await store.process("Osei.md", (text) => `${text}x`)).toBe("failed");
    await live.settled();
    expect([limits, rows().includes(FOLLOW_UP)]).toEqual([[], true]);
  });

  it("is waited for no longer than some seconds", async () => {
    const { app, store, live, limits } = await start();
    // The text is written over before the index has read it, so that it never tells of it.
    await store.process("Osei.md", (text) => `${text}x`);
    const path = fileAt(app, "Osei.md");
    await app.vault.modify(path, MENTOR);
    await settled(app);
    const isSettled = live.settled().then(() => true);
    expect(await Promise.race([isSettled, Promise.resolve(false)])).toBe(false);
    expect(limits.map(([milliseconds]) => milliseconds)).toEqual([3000]);
    limits[0]?.[1]();
    expect(await isSettled).toBe(true);
  });
});
