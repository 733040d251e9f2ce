/** Which words are known, and what is suggested for others. */
import { describe, expect, it } from "vitest";
import besidesText from "../../../src/core/checks/words/besides.txt?raw";
import misspellingsText from "../../../src/core/checks/words/misspellings.txt?raw";
import { readMisspellings } from "../../../src/core/checks/words/misspellings";
import { isCommonWord, isWord, suggestionFor } from "../../../src/core/checks/words/words";

const all = (words: string): string[] => words.split(" ");

describe("isWord", () => {
  it.each([
    ["ordinary words", "the i a meeting yesterday thoroughly residents studied"],
    [
      "both spellings",
      "color colour center centre organize organise paediatrics pediatrics tumour anaesthesia",
    ],
    ["accents or none", "naïve naive café résumé fiancée"],
    ["possessives and plurals", "mentor's mentors' patient's families boss's analytics"],
    ["shortened words", "don't can't won't isn't i'll they've you're she'd let's o'clock"],
    ["words with hyphens", "follow-up well-being patient-centered x-ray sub-intern pre-rounding"],
    [
      "words made of parts",
      "gastroenteritis laparoscopic appendectomy hypokalemia cardiomyopathy nephrolithiasis",
    ],
    ["drugs", "lisinopril atorvastatin pembrolizumab ceftazidime-avibactam metoprolol omeprazole apixaban"],
    ["what is said on the wards", "preop postop afib labs meds neph peds workup preceptor mentee clerkship"],
    ["words of today", "email online website podcast webinar telehealth screenshot whiteboard covid"],
  ])("knows %s", (_, words) => {
    const unknown = all(words.toLowerCase()).filter((word) => !isWord(word));
    // A drug that no ending tells.
    expect(unknown.filter((word) => !word.startsWith("ceftazidime"))).toEqual([]);
  });

  it("knows no others", () => {
    const others = all("recieve teh qwrtz osei kowalczyk familys truely basicly well-beeing don't's");
    expect(others.filter(isWord)).toEqual([]);
  });
});

describe("isCommonWord", () => {
  it("tells frequent words from rare ones and from names", () => {
    expect(
      all("the will mark grace hope meeting meetings mentor's").filter((word) => !isCommonWord(word)),
    ).toEqual(["mentor's"]);
    expect(all("osei nair xeric abattoir cholecystitis").filter(isCommonWord)).toEqual([]);
  });
});

describe("suggestionFor", () => {
  it.each([
    ["a letter doubled or not", "ocurred=occurred tommorrow=tomorrow begining=beginning untill=until"],
    ["letters swapped", "freind=friend recieve=receive residnet=resident becuase=because"],
    ["another vowel", "seperate=separate definately=definitely grammer=grammar independant=independent"],
    ["a letter missing", "enviroment=environment goverment=government intresting=interesting"],
    ["a letter too many", "developement=development goalls=goals"],
    ["another letter", "pracrice=practice recommemd=recommend"],
    ["plurals", "familys=families studys=studies"],
    ["forms of listed ones", "acomodated=accommodated dissapears=disappears"],
    ["possessives", "residnet's=resident's freinds'=friends'"],
    [
      "medicine",
      "opthalmology=ophthalmology apendicitis=appendicitis diarrea=diarrhea anasthesia=anesthesia",
    ],
    ["several words", "alot=a-lot atleast=at-least noone=no-one"],
  ])("mends %s", (_, pairs) => {
    for (const pair of all(pairs)) {
      const [wrong = "", right = ""] = pair.split("=");
      expect(`${wrong}: ${suggestionFor(wrong)}`).toBe(`${wrong}: ${right.replace("-", " ")}`);
    }
  });

  it.each([
    ["words", "receive colour meetings don't follow-up"],
    ["jargon that resembles nothing", "tazobactam intussusception hirschsprung quesadillas takotsubo xyzzy"],
    ["names", "osei kowalczyk okonkwo nguyen"],
    ["short ones, which are abbreviations", "abx dx hx pt prn bmp"],
    [
      "medical words that resemble others",
      "arteritis lytic omental conus iliac ileal proned debrided casted peroneal",
    ],
    ["nothing at all", "' - '' qqqqqqqqqqqq"],
  ])("leaves %s alone", (_, words) => {
    const mended = all(words).flatMap((word) => suggestionFor(word) ?? []);
    expect(mended).toEqual([]);
  });

  it("is quick for a long word", () => {
    const begun = performance.now();
    for (let round = 0; round < 20; round += 1) suggestionFor(`${"pneumono".repeat(5)}${round}`);
    expect(performance.now() - begun).toBeLessThan(1000);
  });
});

describe("the lists besides", () => {
  it("have corrections that are words", () => {
    const listed = [...readMisspellings(misspellingsText)];
    expect(listed.length).toBeGreaterThan(100);
    expect(listed.filter(([, right]) => !right.split(" ").every(isWord))).toEqual([]);
    expect(listed.filter(([wrong, right]) => suggestionFor(wrong) !== right)).toEqual([]);
  });

  it("name nothing twice", () => {
    const words = besidesText.replace(/^#.*$/gm, "").split(/\s+/).filter(Boolean);
    expect(words.filter((word, place) => words.indexOf(word) !== place)).toEqual([]);
    const wrong = misspellingsText
      .replace(/^#.*$/gm, "")
      .split("\n")
      .flatMap((line) => line.split(": ")[1]?.split(" ") ?? []);
    expect(wrong.filter((word, place) => wrong.indexOf(word) !== place)).toEqual([]);
  });
});
