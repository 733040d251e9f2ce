/** Where a text speaks of a patient. */
import type { Span } from "./span";

export interface PatientSense {
  /** Whether a place stands in a sentence that speaks of a patient, or right behind one that names one. */
  readonly isAbout: (offset: number) => boolean;
}

const CUE = /\b(?:patients?|pts?|y\/?o|year[- ]old|admitted|discharged|mrn)\b/i;

/** @param text in plain signs @param sentences its sentences */
export function patientSense(text: string, sentences: readonly Span[]): PatientSense {
  const about = sentences.map(({ start, end }) => CUE.test(text.slice(start, end)));
  return {
    isAbout: (offset) => {
      const place = sentences.findIndex(({ start, end }) => offset >= start && offset < end);
      return place >= 0 && (about[place] === true || about[place - 1] === true);
    },
  };
}
