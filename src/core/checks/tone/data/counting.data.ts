/** How many, and how much: plurals that do not exist, more beside -er, no beside not. */
import type { SlipGroup } from "../slip-lines";

const NEXT =
  "(?=[.,;!?)]|\\s*$|\\n| (?:if|on|about|for|from|that|to|which|who|whom|regarding|in|when|how|before|after|as|of|was|is|were|are|has|have|had|you|i|we|at|with|because|but)\\b)";

export const COUNTING: readonly SlipGroup[] = [
  {
    why: "{words}: this word has another plural, or none. It would be {better}.",
    lines: `
    (informations) => information
    (advices) => advice
    (a|an) (?:informations|advices) => some advice
    (feedbacks) => feedback
    (equipments) => equipment
    (furnitures) => furniture
    (homeworks) => homework
    (knowledges) => knowledge
    (luggages) => luggage
    (datas) => data
    (softwares) => software
    (criterias) => criteria
    (phenomenas) => phenomena
    (bacterias) => bacteria
    (childs|childrens) => children
    (mens) (?=and|who|are) => men
    (womens) (?=and|who|are) => women
    (persons) (?=of the|who|that|at the|from the|in my|in the|are|were|have|told|said) => people
    (peoples) (?=who|are|were|have|in|think|say|at|here|that|told) => people
    (the|my|your|his|her|our|their|these|many|some|several|of|all|any|other) researches => $1 research
    (the|my|your|his|her|our|these|many|some|several|all|any|other) evidences => $1 evidence
    (the) (works) of your (?=team|group|lab) => the work of your
    (a|one|another) (criteria) => $1 criterion
    (a|one|another) (phenomena) => $1 phenomenon
    (many) @mass${NEXT} => much $2
    (a|an|one|another) @mass${NEXT} => some $2
    (a|another) (questions|ideas|things|mistakes|opportunities|patients|reasons|meetings|suggestions)${NEXT}
    (every|each) (days|weeks|months|years|patients|students|times|meetings|mornings|evenings)${NEXT} => $1 $2:single
    (one) of (?:the |my |your |our )(?:most [a-z]+ |best |greatest |first |few )?@noun${NEXT} 
    (one) of the (best|greatest|kindest|most [a-z]+) (person|thing|day|decision|experience|year|week|moment|talk|people i)${NEXT} => one of the $2 $3:s
    (\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|forty|fifty|few|several|many) @unit(?=[.,;!?)]|\\s*$|\\n| (?:tonight|tomorrow|today|ago|late|later|early|before|after|in|with|from|per|each|on|for|because|that|i|we|you|when|if|is|are)\\b) => $1 $2:s
    `,
  },
  {
    why: "{words}: this is counted, or measured, in another way. It would be {better}.",
    lines: `
    (less) (people|patients|students|residents|mistakes|errors|questions|meetings|papers|slides|words|studies|articles|opportunities|beds|visits|shifts|pages|applicants|programs|interviews|things|options) => fewer $2
    (amount|amounts) of (people|patients|students|residents|questions|programs|papers|applicants|cases|interviews|articles|publications|studies|mistakes) => number of $2
    <!number> (much) (people|patients|students|residents|questions|mistakes|papers|programs|times|things|friends|interviews|ideas|hours|days|weeks|months|years) => many $2
    (too|so|how|as|very) much (people|patients|students|questions|mistakes|papers|programs|things|interviews|hours|days|weeks) => $1 many $2
    (how) many (time|information|advice|work|feedback)(?=[.,;!?]| (?:do|does|did|is|it|you|i|we)\\b) => how much $2
    (so|too) many (time|information|advice|work|feedback)(?=[.,;!?]| (?:and|that|to|from|on)\\b) => $1 much $2
    `,
  },
  {
    why: "{words} says it twice. One is enough: {better}.",
    lines: `
    <!number> more @better => $1
    (most) @most => $2
    @neg (have|know|get|see|say|do|want|need|find|understand|hear|tell|make) no(?! one| doubt| longer| more than) => $1 $2 any
    @neg (have|know|get|see|say|do|want|need|find|understand|hear|tell|make) nothing => $1 $2 anything
    @neg (have|know|get|see|say|do|want|need|find|understand|hear|tell|make) (?:nobody|no one) => $1 $2 anybody
    @neg (have|know|get|see|say|do|want|need|find|understand|hear|tell|make|got|go) (?:none) => $1 $2 any
    (didn't|don't|doesn't|haven't|hasn't|can't) never => never
    (?:can't|cannot) hardly => can hardly
    couldn't hardly => could hardly
    <^> (although|though) [^.,;!?\\n]{4,90}(?:, but) (?=i|we|he|she|it|they|the|my|you) 
    (reason) (?:is|was) because(?! of) => reason is that
    (repeat|return) again => $1
    `,
  },
];
