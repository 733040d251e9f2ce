/** Verbs that do not fit who acts. */
import type { SlipGroup } from "../slip-lines";

const AGREE = "{words}: the verb does not fit here. It would be {better}.";

export const AGREEMENT: readonly SlipGroup[] = [
  {
    why: AGREE,
    lines: `
    <!aux ~wish> (he|she) (have|do|go|need|want|know|think|say|like|work|seem|make|give|take|feel|live|come|tell|write|ask)(?! or not) => $1 $2:s
    <!aux ~wish> (he|she) (are|am) => $1 is
    <+clause ~wish> it (have|are|am|seem|make|depend|mean|need|work|help|look|sound) => it $1:s
    <!aux ~wish> (he|she) were(?= (?:a|an|the|very|so|not|happy|in|at|right|there)) => $1 was
    (he|she|it) (don't|dont) => $1 doesn't
    (he|she|it) haven't => $1 hasn't
    (he|she|it) aren't => $1 isn't
    (they|we) was => $1 were
    (they|we) wasn't => $1 weren't
    (they|we) is => $1 are
    (they|we) isn't => $1 aren't
    (they|we) (has|hasn't) => $1 have
    (they|we) doesn't => $1 don't
    (they|we) (goes|knows|wants|needs|thinks|says|makes|gives) => $1 $2
    <+clause> you was => you were
    <+clause> you (is|am) => you are
    <+clause> you has => you have
    (especially|hospital|place|program|school|clinic|time|way) (that )?you was => $1 $2you were
    you (wasn't|weren't not) => you weren't
    you doesn't => you don't
    (because|that|when|since|so|which|if) I (is|are) => $1 I am
    (and|but|because|that|when|since|so|which|if) I (has|does|goes|wants|needs|knows|thinks) => $1 I $2:flip
    <^> I (is|are) => I am
    <^> I (has|does|goes|wants|needs|knows|thinks|hopes) => I $1:flip
    <!thing !aux> I (doesn't|hasn't) => I $1:flip
    <!thing !aux ~wish> I were(?= (?:a|an|the|very|so|not|happy|in|at|on|there|able|sick)) => I was
    (ask|asks|asked|know|wonder|see|wondering|asking) who have (?=access|the|a|to|time) => $1 who has
    there is (many|several|a few|few|two|three|four|five|six|various|numerous|lots of|so many|too many|a lot of (?:people|patients|things|questions))(?! much| hundred) => there are $1
    there was (many|several|a few|few|two|three|four|five|six|various|numerous|so many|too many)(?! hundred) => there were $1
    there (are|were) (much|no one|nobody) => there is $2
    there (are|were) (a|an)(?= (?:problem|question|chance|reason|way|difference|error|mistake|delay|issue)) => there is $2
    there (has|hasn't) been (many|several|two|three|a few) => there $1:flip been $2
    these (kind|type|sort) of(?= (?:[a-z]+s\\b)) => these $1s of
    this (kinds|types|sorts|things|days|months|years|patients|students|residents|people|articles|meetings|ideas|opportunities|children|cases|suggestions|comments|criteria|weeks(?! [a-z]+)) => these $1
    (these|those) (person|patient|student|week|month|year|idea|question|opportunity|case|article|project|day)(?=[.,;!?]| (?:is|are|was|were|has|have|will|would|that|which|who)\\b) => $1 $2:s
    <!aux> @one (have|are|were|know|want|need|think|like|say|agree|feel|do) => $1 $2:flip
    <+clause> (everything|nothing|something) (are|were|have|seem) => $1 $2:flip
    <!aux> (everyone|everybody|nobody|everything|someone) (don't|aren't|weren't|haven't) => $1 $2:flip
    <+clause> (many|most|some|other|these|those|few|several) people (is|was|has|thinks|says|wants|needs|does) => $1 people $2:flip
    <^> the people (is|was|has|thinks|says|wants|needs|does|knows) => the people $1:flip
    <^> (patients|students|residents|doctors|physicians|nurses) (was|has|doesn't|wasn't|hasn't) => $1 $2:flip
    (one) of (my|our|the|your) (friends|mentors|colleagues|students|attendings|patients|residents|professors|questions|goals|problems|projects|classmates) (are|were|have)(?! all) => one of $2 $3 $4:flip
    (each|either) of (them|us|you) (are|were|have) => $1 of $2 $3:flip
    (each|either) of (the|my|our|your|these|those) ([a-z]+s) (are|were|have) => $1 of $2 $3 $4:flip
    (neither) of (them|us|these|those) (are|were) => neither of $2 $3:flip
    <+clause> (my|our|his|her|your|their|the) (mother|father|wife|husband|mentor|attending|sister|brother|boss|advisor|dean|fellow|professor|supervisor|preceptor|committee chair|program director) (don't|have not|haven't|are|were|aren't)(?= [a-z]) => $1 $2 $3:flip
    does (he|she|it|your (?:office|program|team)) (has|wants|needs|knows|thinks|works|goes|likes|makes|takes) => does $1 $2:base
    did (he|she|it|you|they|we) (has|wants|needs|knows|goes|likes|makes) => did $1 $2:base
    do (he|she|it) (have|want|need|know|think|work|go|like) => does $1 $2
    do (you|they|we) (has|wants|needs|knows|thinks) => do $1 $2:base
    (doesn't|don't|didn't|does not|do not|did not) (has|wants|needs|knows|thinks|works|goes|likes|makes|takes|gives|understands|seems|feels|comes|helps|says) => $1 $2:base
    (can|could|will|would|should|must|might) (has|does|goes|knows|gives|wants|takes|helps|comes|makes|gets)(?! been) => $1 $2:base
    (will|would|can|could|should|must) (?:also |not )?(is|am|are|was)(?= [a-z]) => $1 be
    `,
  },
];
