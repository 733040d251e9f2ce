import moment from "moment";

/** The code of the language the app is shown in; the page and tests choose it by `moment.locale`. */
export function getLanguage(): string {
  return moment.locale();
}
