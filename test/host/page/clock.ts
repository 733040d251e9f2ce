/** The hour at which a given day begins for the page. */
const HOUR = 9;

/**
 * Makes it `day`, nine in the morning, for everything in this page; from there on time runs as always.
 * Only the date is another one: what measures durations (`performance`) is left alone.
 */
export function setClock(day: string, page: typeof globalThis = globalThis): void {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(day);
  if (!match) throw new Error(`"${day}" is no day.`);
  const [year, month, date] = match.slice(1).map(Number) as [number, number, number];
  const RealDate = page.Date;
  const offset = new RealDate(year, month - 1, date, HOUR).getTime() - RealDate.now();
  const now = (): number => RealDate.now() + offset;
  const shifted = new Proxy(RealDate, {
    construct: (target, args: unknown[], newTarget: () => void) =>
      Reflect.construct(target, args.length === 0 ? [now()] : args, newTarget) as Date,
    apply: () => new RealDate(now()).toString(),
    get: (target, key) => (key === "now" ? now : (Reflect.get(target, key, target) as unknown)),
  });
  // A date's own idea of its class must not lead back to the real clock.
  RealDate.prototype.constructor = shifted;
  page.Date = shifted;
}
