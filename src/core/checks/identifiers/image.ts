/** A picture in which a patient, or a chart, may be seen. */
import type { Examples, Rule } from "../rule";
import { isFrame, isPatients } from "./context";
import { slim } from "../slim";
import { atWords } from "../word-starts";

const PICTURE =
  "(?:screen ?-?shots?|close-?ups?|screen ?-?grabs?|screen capture|photo(?:graph)?s?|pictures?|pics?|images?|snapshots?|videos?|selfies?|recordings?|scans?)";
const SEEN =
  "(?:patient|pt|chart|record|records|emr|ehr|epic|mrn|wristband|face|wound|rash|lesion|ulcer|incision|scar|tattoo|hand|foot|leg|arm|skin|eye|x-?ray|ct|mri|film|ekg|ecg|labs?|note|monitor|growth|mole|bruis\\w*|burn|swelling|deformity|family|baby|child|injury|belly|abdomen|gait|seizure|body|him|her|them|screen|prescription|id|label|door|whiteboard|census|list|girl|boy|man|woman|lady|gentleman|himself|herself|mar|scalp|chest|back|breast|nail|toe|finger|knee|smile|tracing|slide)";
const OF = slim(
  new RegExp(
    `\\b${PICTURE} (?:(?:that |which )?(?:i|we) took |taken |attached |is )?(?:of|from|showing|with) (?:the |his |her |their |a |an |my |our |this |that )?(?:\\w+(?:'s)? ){0,3}?${SEEN}\\b`,
    "gi",
  ),
);
const ITS = slim(
  new RegExp(
    `\\b(?:his|her|their|the patient's|patient's|pt's|the pt's) (?:\\w+ ){0,2}?(?:${PICTURE}|x-?rays?|ct|mri|ekg|ecg)(?= (?:is|are) (?:attached|enclosed|below|here)|,? attached)`,
    "gi",
  ),
);
const EMBED =
  /!\[\[[^\]\n]{1,120}\.(?:png|jpe?g|gif|heic|webp|bmp|tiff?|mov|mp4|pdf|dcm)(?:\|[^\]\n]{0,40})?\]\]|!\[[^\]\n]{0,80}\]\([^)\s]{1,200}\)/gi;
const SURE =
  /\b(?:girl|boy|man|woman|lady|gentleman|himself|herself|his|her|patient|pt|chart|mrn|emr|ehr|epic|wristband|census)\b/i;

export const rule: Rule = {
  id: "image",
  check: "identifiers",
  tier: "context",
  title: "Picture of a patient or a chart",
  find: (reading) => {
    const { text, patients } = reading;
    const isSeen = (start: number, words: string) => SURE.test(words) || patients.isAbout(start);
    const told = [OF, ITS]
      .flatMap((pattern) => atWords(text, pattern))
      .filter(({ 0: words, index }) => isSeen(index, words));
    const shown = !text.includes("![")
      ? []
      : [...text.matchAll(EMBED)].filter(({ 0: words, index }) =>
          isPatients(reading, { start: index, end: index + words.length }),
        );
    return [...told, ...shown]
      .map(({ 0: words, index }) => ({ start: index, end: index + words.length }))
      .filter((span) => !isFrame(reading, span))
      .map((span) => ({
        ...span,
        message:
          "A picture of a patient, a chart or a screen can show who it is. Look at it once more, or describe it.",
      }));
  },
};

export const examples: Examples = {
  found: [
    "I attach a ⟦screenshot of the chart⟧.",
    "Here is a ⟦photo of the patient⟧.",
    "The patient had a rash; a ⟦picture of his rash⟧ is below.",
    "I took a ⟦screenshot from Epic⟧ for you.",
    "A 54-year-old man; I send ⟦images of the wound⟧ to you.",
    "The patient was admitted again: ⟦![[wound-day3.jpg]]⟧",
    "See the ⟦photo of her wristband⟧.",
    "The patient agreed to a ⟦video of her gait⟧.",
    "A ⟦picture of the patient⟧'s foot is attached.",
    "I have a ⟦snapshot of the census⟧ from today.",
  ],
  quiet: [
    "A photo of the poster is attached.",
    "I liked the picture of your team in the newsletter.",
    "The image is from the textbook, page 1042.",
    "![[poster-draft.png]]",
    "We read CT images in the course.",
    "The video of the lecture is online.",
    "Take a screenshot of the error, please.",
    "My photo for the badge is attached.",
    "Scans of my transcript are in the folder.",
    "The big picture of the study is clear.",
  ],
};
