/** A mail address of a patient, or of somebody close to one. */
import type { Examples, Rule } from "../rule";
import type { Span } from "../span";
import { distances, isNearerOwn, isPatients } from "./context";

const ADDRESS =
  /[\w%+'-]{1,64}(?:\.[\w%+'-]{1,64}){0,4} ?(?:@|\[at\]|\(at\)| at (?=[\w-]{1,30}(?: dot |\.)(?:com|org|net|edu|gov|io|us|co|example)\b)) ?[\w-]{1,64}(?: ?(?:\.|\[dot\]|\(dot\)| dot ) ?[a-z][\w-]{1,30}){1,4}/gi;
const OWN =
  /\b(?:(?:e-?mail|reach|contact|write|send|forward|cc|message) (?:\w+ )?(?:me|us)\b|my (?:\w+ ){0,2}(?:e-?mail|address|inbox)|(?:your|our) (?:\w+ )?(?:e-?mail|address|office|coordinator|program)|i(?:'m| am| can be) (?:at|reach\w*)|you can (?:\w+ )?(?:reach|e-?mail)|coordinator|registrar|librarian|editor|dr)\b/gi;
const THEIRS =
  /\b(?:his|her|their|patient|pt|patient's|pt's|mother|father|wife|husband|son|daughter|sister|brother|family|caregiver|guardian|employer|he|she|who)\b/gi;

export const rule: Rule = {
  id: "email",
  check: "identifiers",
  tier: "context",
  title: "Mail addresses",
  find: (reading) => {
    const found = addresses(reading.text).filter(
      (span) => isPatients(reading, span) && !reading.known.has(reading.text.slice(span.start, span.end)),
    );
    if (found.length === 0) return [];
    const distanceTo = distances(reading, found);
    const near = { own: distanceTo(OWN), theirs: distanceTo(THEIRS) };
    return found
      .filter((span) => !isNearerOwn(near, span))
      .map((span) => ({
        ...span,
        message:
          "This may be the mail address of a patient or of somebody close to one. It leads straight to them; leave it out.",
      }));
  },
};

/** What stands in an address behind its name. */
const HOST = /(?:@|\[at\]|\(at\)| at ) ?[\w-]{1,64} ?(?:\.|\[dot\]|\(dot\)| dot )/gi;

/** Each host once, so that no text makes the search slow. */
function addresses(text: string): Span[] {
  return Array.from(text.matchAll(HOST)).flatMap(({ index }) => {
    const lead = /[\w%+'.-]{0,65} ?$/.exec(text.slice(Math.max(0, index - 66), index))?.[0].length ?? 0;
    const around = text.slice(index - lead, index + 100);
    ADDRESS.lastIndex = 0;
    const found = ADDRESS.exec(around)?.[0].replace(/[.\s]+$/, "");
    const start = index - lead + around.indexOf(found ?? "");
    return found === undefined || start > index ? [] : [{ start, end: start + found.length }];
  });
}

export const examples: Examples = {
  found: [
    "The patient's email is ⟦maria.lopez@mail.example⟧.",
    "My patient asked for the results at ⟦jsmith67@inbox.example⟧.",
    "She was discharged. Her son wrote from ⟦elena_k@post.example.org⟧.",
    "67M with afib, ⟦j.kowalski@mail.example⟧, asks about apixaban.",
    "Pt: John Smith, ⟦john+clinic@mail.example⟧",
    "The patient (⟦tom@farm.example⟧) was diagnosed with TB.",
    "The patient's wife writes from ⟦wife at mail dot example⟧.",
    "Patient's employer: ⟦hr@mill.example⟧",
    "The patient can be reached at ⟦mlopez[at]mail.example⟧.",
    "The patient's mother, ⟦MOM.OF.3@MAIL.EXAMPLE⟧, has questions.",
    "Dear Dr. Osei,\n\nHow would you answer?\n\n> From: Tom <⟦tom1947@mail.example⟧>\n> My stent hurts. Do I come in?\n\nBest,\nMaya",
  ],
  quiet: [
    "Dr. Osei, amara.osei@lakeside.example, has seen the patient.",
    "Email me at maya.chen@school.example about the patient.",
    "I saw a patient.\n\nBest regards,\nMaya Chen\nmaya.chen@school.example",
    "My email is maya@school.example, if the patient gets worse.",
    "The patient was seen at noon.",
    "The patient's INR was 2.3 @ 8.00.",
    "Our coordinator is at gme@lakeside.example; ask about patient logs.",
    "From: maya.chen@school.example\nThe patient has lupus.",
    "You can reach me at maya@school.example about the patient.",
    "The patient met us at example dot by the river.",
    "Dear Dr. Osei,\n\nSee below.\n\n> From: Ana Ruiz <ana.ruiz@school.example>\n> The room is booked, and my slides are done.\n\nBest,\nMaya",
  ],
};
