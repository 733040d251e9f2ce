/** What a writer answers when asked for a letter. */
import type { Letter } from "../../core/records/record";

export type LetterAnswer = NonNullable<Letter["properties"]["answer"]>;

/** In the order in which they are offered. */
export const LETTER_ANSWERS: readonly LetterAnswer[] = ["yes", "lukewarm", "declined"];
