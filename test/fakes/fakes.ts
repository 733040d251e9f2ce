/** Small stand-ins for the other ports. */
import type { Clock, Navigator, Notices, TasksPlugin } from "../../src/app/ports";
import { parseDate, type CalendarDate } from "../../src/core/calendar/calendar-date";

/** @throws where the text is no day, so that a test cannot use one by mistake */
export function day(text: string): CalendarDate {
  const date = parseDate(text);
  if (!date) throw new Error(`${text} is no day.`);
  return date;
}

export class FakeClock implements Clock {
  private readonly listeners = new Set<() => void>();

  constructor(
    private date = "2026-11-22",
    private hour = "09:00",
  ) {}

  today(): CalendarDate {
    return day(this.date);
  }

  time(): string {
    return this.hour;
  }

  onTurn(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => this.listeners.delete(listener);
  }

  turnTo(date: string, hour = "00:00"): void {
    [this.date, this.hour] = [date, hour];
    for (const listener of this.listeners) listener();
  }
}

export class FakeNotices implements Notices {
  readonly shown: { message: string; action: { label: string; run: () => void } | undefined }[] = [];

  show(message: string, action?: { readonly label: string; readonly run: () => void }): void {
    this.shown.push({ message, action });
  }

  get last(): string | undefined {
    return this.shown.at(-1)?.message;
  }
}

export class FakeNavigator implements Navigator {
  readonly opened: (readonly [path: string, line: number | null])[] = [];

  async open(path: string, line: number | null): Promise<void> {
    this.opened.push([path, line]);
  }
}

export class FakeTasks implements TasksPlugin {
  /** What a line becomes; null where the plugin is not there. */
  constructor(private readonly become: ((line: string) => string) | null = null) {}

  toggle(line: string): string | null {
    return this.become ? this.become(line) : null;
  }
}
