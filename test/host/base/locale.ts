/** The language the app is shown in; tests and the page set the code. */
export const Locale = { language: "en" };

/** The code of the language the app is shown in. */
export function getLanguage(): string {
  return Locale.language;
}
