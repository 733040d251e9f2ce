/** Questions for a meeting to choose from, by stage and for a specialty; in our own words. */
import type { Profile } from "../records/record";

type Stage = NonNullable<Profile["properties"]["stage"]>;

/** For anybody, where the profile names no stage. */
export const GENERAL_QUESTIONS: readonly string[] = [
  "What would you do in my place over the next six months?",
  "Which of my goals would you drop, and why?",
  "What do you see me do well, and what holds me back?",
  "Whom else should I talk to about this?",
  "What do people at my stage most often get wrong?",
  "How could I make better use of your time?",
];

export const STAGE_QUESTIONS: Readonly<Record<Stage, readonly string[]>> = {
  premed: [
    "What made you sure that medicine was right for you?",
    "Which experiences tell me most about whether this work suits me?",
    "Does my plan for the entrance exam fit with my courses?",
    "Where do you see gaps in my application as it is now?",
    "How did you find a lab or a clinic that took you on early?",
    "Should I apply this cycle, or use another year, and for what?",
    "What do you look for when you read a personal statement?",
  ],
  preclinical: [
    "How do I find out early which specialties might suit me?",
    "Is there a project of yours that somebody at my stage could help with?",
    "How much research is worth taking on beside my courses?",
    "What should I be able to do well before clerkships begin?",
    "Which habits from these years helped you most later?",
    "How would you use the summer after this year?",
    "How do I tell real interest in a field from liking the people in it?",
  ],
  clerkship: [
    "What makes a student on your service stand out for good reasons?",
    "Could you watch me present one patient, and tell me what to change?",
    "Which electives would you choose next, given what I have in mind?",
    "How do I ask for feedback during a busy week?",
    "Which two specialties would you compare if you were me, and how?",
    "When should I ask for letters, and from whom?",
    "What would you want to have seen of me to write a strong letter?",
    "Is a research year worth it for what I want to do?",
  ],
  "residency-applicant": [
    "Is my list of programs realistic, and is it balanced?",
    "Which part of my application would you strengthen before I send it?",
    "Does my personal statement sound like me?",
    "What would you ask me in an interview, and how would I do?",
    "How do I explain the weak spot in my record honestly and briefly?",
    "Do you know anybody at the programs that I like best?",
    "How would you rank a strong program far away against a good one near home?",
    "What should I ask residents that tells me how a program really is?",
  ],
  resident: [
    "What should I be trusted to do alone by the end of this year?",
    "Where do you see me in five years, and what is missing for that?",
    "Which project could I finish during residency, and lead?",
    "Should I aim for a fellowship, and when do I have to decide?",
    "How do you teach students well on a full day?",
    "How do I handle a disagreement about a plan with somebody senior?",
    "What would you do differently if you were a resident again?",
  ],
  "fellowship-applicant": [
    "Which fellowships fit what I want to do every day?",
    "Who in this field should know my work, and could you introduce me?",
    "Which of my projects carries my application, and is it told well?",
    "What will program directors doubt about me, and how do I answer?",
    "Is another year of research or practice first a help or a detour?",
    "How do I choose between a famous place and a good teacher?",
  ],
  attending: [
    "What did you wish you had negotiated in your first position?",
    "How do you say no to work that does not lead where you want to go?",
    "Which committee or role would teach me most at this point?",
    "How do I build a line of research beside a clinical week?",
    "Whom could I mentor, and how do I start well?",
    "What would you look for before you change institutions?",
  ],
};

/** For somebody with a specialty in mind; `*` stands for it. */
export const SPECIALTY_QUESTIONS: readonly string[] = [
  "What does an ordinary week in * look like, and what wears people out?",
  "Who is happy in *, and who leaves it?",
  "How is * going to change in the next ten years?",
];
