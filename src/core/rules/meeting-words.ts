/** @returns a day before the word "meeting": `today's`, `Friday's`, `the Dec 4` */
export function coming(day: string): string {
  return /^[A-Z][a-z]{2} /.test(day) ? `the ${day}` : `${day}'s`;
}
