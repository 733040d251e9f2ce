/** The day on which the sample vault is alive: the page and the tests believe that it is today. */
export const SAMPLE_DAY = "2026-11-22";
