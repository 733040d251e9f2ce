/** The guide's four patterns of a goal: a title and first steps that fit where somebody stands, to be made one's own. */
import type { Profile } from "../../records/record";

type Stage = NonNullable<Profile["properties"]["stage"]>;

/** Stages at which the same steps fit. */
type Ground = "premed" | "student" | "applicant" | "doctor";

const GROUNDS: Readonly<Record<Stage, Ground>> = {
  premed: "premed",
  preclinical: "student",
  clerkship: "student",
  "residency-applicant": "applicant",
  resident: "doctor",
  "fellowship-applicant": "doctor",
  attending: "doctor",
};

interface Start {
  readonly title: string;
  /** What success could look like. */
  readonly success: string;
  readonly steps: readonly string[];
}

interface Pattern {
  /** In a list to choose from. */
  readonly label: string;
  readonly starts: Readonly<Record<Ground, Start>>;
}

export const GOAL_PATTERNS = {
  application: {
    label: "Learn an application process",
    starts: {
      premed: {
        title: "Learn how medical school applications work",
        success: "I have my own calendar of the application year, and somebody who knows it has read it",
        steps: [
          "Write down the dates of one whole application year",
          "Ask my pre-health advisor what is often left too late",
          "Talk with two people who applied last year",
          "List whom I could ask for letters, and what they have seen of me",
        ],
      },
      student: {
        title: "Learn how residency applications work",
        success: "I have a plan for the application year that my mentor finds sound",
        steps: [
          "Put the dates of the next application season in a calendar",
          "Ask a program director what they read first",
          "Talk with two fourth-year students about what they would do again",
          "List what my application still lacks, by the month it can be mended",
        ],
      },
      applicant: {
        title: "Apply to residency with a plan",
        success:
          "Every part is in a week before it is due, and each program on my list is there for a reason",
        steps: [
          "Write down every deadline, with one a week earlier",
          "Ask two people who know the field to look at my list of programs",
          "Ask for letters eight weeks ahead",
          "Hold two practice interviews, one with somebody I do not know",
        ],
      },
      doctor: {
        title: "Learn how the next application works",
        success: "I know what the places I would like look for, and have a year's plan to show it",
        steps: [
          "Find out when applications open, and how early people begin",
          "Ask two recent fellows or hires what made the difference",
          "Bring my CV up to date and have it read",
          "List whom I would ask for letters",
        ],
      },
    },
  },
  choice: {
    label: "Choose between two specialties",
    starts: {
      premed: {
        title: "Find out which two fields draw me most",
        success: "I can say in three sentences why these two, from days that I have seen myself",
        steps: [
          "Shadow for a day in each of three fields",
          "Write half a page after every day: what held me, what tired me",
          "Ask a physician in each how they came to choose it",
          "Read one day-in-the-life account of each and note what surprises me",
        ],
      },
      student: {
        title: "Choose between two specialties",
        success: "I have decided on one, and can explain it to somebody from the other",
        steps: [
          "Write down what matters to me in a week of work, in order",
          "Spend two days in each, one of them an ordinary one",
          "Talk with a resident and an attending of each",
          "Tell my mentor which way I lean, and hear what speaks against it",
        ],
      },
      applicant: {
        title: "Settle on one specialty before I apply",
        success: "One specialty, one reason that I believe, and a plan in case it does not work out",
        steps: [
          "Write the first paragraph of a personal statement for each",
          "Ask somebody who has seen me work in both what they noticed",
          "Look honestly at my chances in each, with an advisor",
          "Decide by a day that I name now",
        ],
      },
      doctor: {
        title: "Choose between two directions",
        success: "I know which one I will work toward, and what I let go of for it",
        steps: [
          "Do an elective or a clinic in each",
          "Ask two people ten years ahead of me what they would weigh",
          "Write down how a week in each would look at home, too",
          "Decide with my mentor by a day that I name now",
        ],
      },
    },
  },
  research: {
    label: "A research project, up to a poster or paper",
    starts: {
      premed: {
        title: "Take a research project to a poster",
        success: "A poster that I can explain without looking at it",
        steps: [
          "Find a group that takes students, and say what I can do and when",
          "Agree on one question that can be answered in a year",
          "Learn the one method that it needs",
          "Put down the deadline of a student poster day",
        ],
      },
      student: {
        title: "Take a research project to a poster or paper",
        success: "An abstract accepted at a meeting, and a draft that the group has read",
        steps: [
          "Agree on the question, my part, and who is an author, in writing",
          "Check which approvals it needs and apply for them",
          "Have the data plan read by somebody who does statistics",
          "Put down the abstract deadline of one meeting and plan back from it",
        ],
      },
      applicant: {
        title: "Bring a research project to an end that counts",
        success: "Submitted before applications close, with my part clear",
        steps: [
          "List what is missing until it can be sent in",
          "Agree on dates with the co-authors",
          "Write the results in one page first",
          "Choose a journal or a meeting with my mentor",
        ],
      },
      doctor: {
        title: "Lead a research project to a paper",
        success: "A paper sent in with me as first or last author",
        steps: [
          "Write the question and the main figure before anything else",
          "Settle roles and authorship with everybody who joins",
          "Keep two fixed hours for it every week",
          "Plan back from one meeting's abstract deadline",
        ],
      },
    },
  },
  communication: {
    label: "Learn a clinical communication skill",
    starts: {
      premed: {
        title: "Learn to listen to patients well",
        success: "Somebody who watches me says that people tell me more than they meant to",
        steps: [
          "Choose one place where I meet patients often, such as volunteering",
          "Watch somebody who is good at it, and write down their words",
          "Try one open question in every conversation for a month",
          "Ask a nurse or coordinator what they saw",
        ],
      },
      student: {
        title: "Present a patient clearly",
        success: "An attending calls a presentation of mine clear without being asked",
        steps: [
          "Ask an attending for one thing to change in how I present",
          "Open every presentation with one sentence that sums it up",
          "Record myself once a week and listen to it",
          "Ask for a word of feedback after every third presentation",
        ],
      },
      applicant: {
        title: "Explain a plan so that a patient can repeat it",
        success: "Patients tell me the plan in their own words, nine times out of ten",
        steps: [
          "Ask patients to tell me the plan back, every day for two weeks",
          "Watch somebody explain bad news, and talk about it afterward",
          "Have one such conversation observed",
          "Write down three phrases that work, and use them",
        ],
      },
      doctor: {
        title: "Lead hard conversations well",
        success: "A colleague who sat in would have me lead the next one",
        steps: [
          "Choose one kind: bad news, a mistake, goals of care",
          "Read one short framework and write it on a card",
          "Have three conversations observed, and ask for one point each",
          "Teach it once to a student",
        ],
      },
    },
  },
} as const satisfies Readonly<Record<string, Pattern>>;

export type GoalPattern = keyof typeof GOAL_PATTERNS;

/** @returns how a goal of a pattern could begin at a stage; as for a student where none is known */
export function startOf(pattern: GoalPattern, stage: Stage | null): Start {
  const { starts }: Pattern = GOAL_PATTERNS[pattern];
  return starts[stage ? GROUNDS[stage] : "student"];
}

/** Every title and success of the patterns: words that nobody wrote themselves. */
export const PATTERN_WORDS: ReadonlySet<string> = new Set(
  Object.values<Pattern>(GOAL_PATTERNS)
    .flatMap(({ starts }) => Object.values(starts))
    .flatMap(({ title, success }) => [title, success]),
);
