/** The months' names, as alternatives of a pattern: in full and short, in any letter case; none is tried at a digit. */
export const MONTH_NAME =
  "(?=[a-z])(?:jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)";
/** A month as a word of its own. */
export const MONTH = `${MONTH_NAME}\\b\\.?`;
