/** Names in greetings: whom they greet, and whom the message goes to. */

const TITLE =
  /^(?:dr|prof|professor|doctor|mr|mrs|ms|mx|sir|madam|doc|dear|hi|hello|hey|good|morning|afternoon|evening|md|do|phd|mph|and|jr|sr|ii|iii)$/;

/** @returns the parts of a name in small letters and without marks, titles and hellos left out */
export function nameParts(name: string): string[] {
  return plain(name)
    .split(/[^\p{L}'-]+/u)
    .filter((part) => part !== "" && part !== "-" && !TITLE.test(part));
}

function plain(name: string): string {
  return name.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase().replace(/'s?$/, "");
}

const LEAST = 4;

/** Whether one name is the other with one letter more, less, other, or two swapped: a slip of the hand. */
export function isSlip(typed: string, meant: string): boolean {
  if (typed === meant || Math.min(typed.length, meant.length) < LEAST) return false;
  if (Math.abs(typed.length - meant.length) > 1) return false;
  let same = 0;
  while (same < typed.length && typed[same] === meant[same]) same += 1;
  const [restTyped, restMeant] = [typed.slice(same), meant.slice(same)];
  const isSwap = restTyped.length === restMeant.length && restTyped === swapped(restMeant);
  return (
    isSwap ||
    restTyped.slice(1) === restMeant.slice(1) ||
    restTyped.slice(1) === restMeant ||
    restTyped === restMeant.slice(1)
  );
}

function swapped(word: string): string {
  return `${word.slice(1, 2)}${word.slice(0, 1)}${word.slice(2)}`;
}
