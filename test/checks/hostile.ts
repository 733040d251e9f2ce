/** Texts made to be slow to search: 100 KB of what patterns stumble over. */

const SIZE = 100_000;

const PIECES: Readonly<Record<string, string>> = {
  "one letter": "a",
  capitals: "A",
  digits: "1",
  blanks: " ",
  "line ends": "\n",
  dots: ".",
  hyphens: "-",
  brackets: "[",
  "opening and closing": "()",
  quotes: "'",
  "at signs": "a@",
  stars: "*",
  percents: "%",
  "digits with hyphens": "1-",
  "digits with blanks": "1 ",
  "digits with dots": "1.",
  "digits with slashes": "1/",
  "letters with blanks": "A ",
  "letters with dots": "A.",
  "letters with apostrophes": "a'",
  "capital words": "Ab ",
  "capital words with hyphens": "Ab-",
  "words without stop": "word ",
  "a patient again and again": "patient ",
  "a patient's number, never there": "MRN: ",
  "names without end": "Mr. ",
  greetings: "Dear Dr. ",
  closes: "Best regards\n",
  ages: "92-year-old ",
  months: "March ",
  dates: "3/14/24 ",
  phones: "(555) 010-",
  links: "https://a.",
  "one line end in two": "\n\r",
  "zero-width": "a\u200B",
  "full width": "１",
  emoji: "🙂",
  "half an emoji": "\uD83D",
  tables: "|",
  "quotes of mail": "> ",
  places: "{{",
  thanks: "thank you ",
  "code fences": "```\n",
  "patients in one word": `${"x".repeat(300)}patient`,
  "births in one word": `${"x".repeat(420)}dob`,
  "ages in one word": `${"X".repeat(200)}5yo`,
};

/** Many rules look closer only where a text has something of their kind. */
export const SEED = "The patient is 90, born 3/14/24, MRN 1234567, room 12. ";

/** @param seed what stands before */
export const hostileTexts = (seed: string): readonly (readonly [name: string, text: string])[] =>
  Object.entries(PIECES).map(([name, piece]) => [
    name,
    (seed + piece.repeat(Math.ceil(SIZE / piece.length))).slice(0, SIZE),
  ]);
