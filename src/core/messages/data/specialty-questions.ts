/** Open questions for people of a specialty: none that a page on the web answers, and none with yes or no. */

const GENERAL: readonly string[] = [
  "What does an ordinary week look like for you, and which part of it would you not give up?",
  "What did you only understand about this field once you were in it?",
  "Which kind of person is happy here, and who tends to move on?",
  "What would you do in my place over the next year to find out if it fits?",
];

interface SpecialtyBank {
  readonly name: string;
  /** What else it is called, or what its events are named after; in lower case. */
  readonly words: readonly string[];
  readonly questions: readonly string[];
}

const BANKS: readonly SpecialtyBank[] = [
  {
    name: "neurology",
    words: ["neuro", "stroke", "epilepsy"],
    questions: [
      "How much of your work is working out what it is, and how much is living with it alongside the patient?",
      "What have the new treatments changed in how you talk about prognosis?",
    ],
  },
  {
    name: "psychiatry",
    words: ["psychiatr", "mental health", "addiction"],
    questions: [
      "How do you keep a whole picture of somebody when a visit is twenty minutes long?",
      "What has helped you to leave the hardest stories at work?",
    ],
  },
  {
    name: "internal medicine",
    words: ["medicine rounds", "internist", "hospital medicine"],
    questions: [
      "What made you stay a generalist, or choose the subspecialty that you did?",
      "Where do you see the ward and the clinic pulling in different directions?",
    ],
  },
  {
    name: "surgery",
    words: ["surg", "operative"],
    questions: [
      "How did you learn when not to operate, and who taught you?",
      "What does a good day look like for the youngest person in your team?",
    ],
  },
  {
    name: "pediatrics",
    words: ["pediatr", "neonat", "child health"],
    questions: [
      "How do you share a decision among a child, two parents and a team?",
      "Which part of caring for children surprised you after training?",
    ],
  },
  {
    name: "family medicine",
    words: ["family medicine", "primary care", "rural"],
    questions: [
      "How wide do you keep your scope, and what decided its edges?",
      "What has knowing a family for years let you see that a specialist could not?",
    ],
  },
  {
    name: "emergency medicine",
    words: ["emergency", "trauma"],
    questions: [
      "How do you decide with half of the facts, and look back on it afterward?",
      "What does working in shifts take, and what does it give?",
    ],
  },
  {
    name: "obstetrics and gynecology",
    words: ["obstet", "gyneco", "ob/gyn", "women's health"],
    questions: [
      "How do you balance the clinic, the labor floor and the operating room over a career?",
      "Where do you think the field is going in the place where you work?",
    ],
  },
  {
    name: "radiology",
    words: ["radiol", "imaging"],
    questions: [
      "How do you stay close to the patients whose images you read?",
      "What do you think software will do to your day, and what will it leave to you?",
    ],
  },
  {
    name: "anesthesiology",
    words: ["anesth", "perioperative", "pain medicine"],
    questions: [
      "How do you win trust in the five minutes that you have before a case?",
      "What goes through your mind in the calm hours of a long case?",
    ],
  },
  {
    name: "cardiology",
    words: ["cardio", "heart"],
    questions: [
      "How did you choose between procedures, imaging and the clinic?",
      "Which question in your field would you give a young researcher?",
    ],
  },
  {
    name: "oncology",
    words: ["oncolog", "cancer", "hematolog", "tumor"],
    questions: [
      "How do you talk about hope when the numbers are poor?",
      "How do trials change the care of those who do not join one?",
    ],
  },
  {
    name: "dermatology",
    words: ["dermat", "skin"],
    questions: [
      "What did you have to learn to see that others look past?",
      "How do you keep medicine at the center where so much is procedures?",
    ],
  },
  {
    name: "pathology",
    words: ["patholog", "laboratory medicine"],
    questions: [
      "How do you make yourself heard in decisions about people you rarely meet?",
      "Which case changed how you look at a slide?",
    ],
  },
];

/** Beside two of the specialty's own, so many of the general ones. */
const MOST_GENERAL = 2;

/** @returns four open questions, the specialty's own first where it is known */
export function openQuestions(specialty: string): readonly string[] {
  const own = bankOf(specialty)?.questions ?? [];
  return own.length > 0 ? [...own, ...GENERAL.slice(-MOST_GENERAL)] : GENERAL;
}

/** @returns the specialty that a text such as an event's name is about; null where it names none */
export function specialtyIn(text: string): string | null {
  return bankOf(text)?.name ?? null;
}

/** Neurosurgery is surgery first: a name in full counts before a word that is a part of others. */
function bankOf(text: string): SpecialtyBank | null {
  const plain = text.toLowerCase();
  return (
    BANKS.find(({ name }) => plain.includes(name)) ??
    BANKS.find(({ words }) => words.some((word) => new RegExp(`(?:^|[^a-z])${word}`).test(plain))) ??
    null
  );
}
