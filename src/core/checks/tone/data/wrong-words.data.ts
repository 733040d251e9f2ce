/** Words that sound or look like the one that is meant. */
import type { SlipGroup } from "../slip-lines";

const ALIKE = "{words}: another word is meant here, one that sounds or looks alike. It would be {better}.";
const SPLIT = "{words} is written in another way: {better}.";

export const WRONG_WORDS: readonly SlipGroup[] = [
  {
    why: ALIKE,
    lines: `
    (could|should|would|might|must|couldn't|shouldn't|wouldn't|may) of(?! course) => $1 have
    (rather|other) then (?=[a-z]) => $1 than
    (more|less|later|earlier|sooner|fewer) then (?=\\d|the|a|an|my|your|one|two|three|four|five|ten|half|ever|expected|before i|i expected|we expected|usual|once) => $1 than
    @better then (?=the|a|an|my|your|his|her|ever|expected|before|last|any|mine|yours|usual|i expected|i thought|i had|we expected|most|me|us|others) => $1 than
    (better|worse|higher|lower|longer|greater|larger|smaller|easier|harder|faster|older|younger) than (?=we will|i will|we can) => $1 then
    different then => different from
    (and|since|until|by|back|even|only) than (?=i|we|he|she|they|you|it|the) => $1 then
    (will|would|to|not|don't|didn't|can't|might|could|may|or|and|never|won't|wouldn't|i|we|they|you|can) loose (?=@lost\\b) => $1 lose
    (loosing) => losing
    (quiet) (?=a lot|a bit|a few|a while|some time|often|difficult|different|interesting|sure|happy|nervous|well|hard|easy|good|busy|late|helpful|useful|important|impressed|excited|frankly|honestly|possible|likely) => quite
    (everyone|everything|everybody|nobody|always|anything|nothing|anyone) accept (?=for|the|that|me|my|this|on|one|in|when|him|her|mondays?|tuesdays?|wednesdays?|thursdays?|fridays?) => $1 except
    (every|any) (day|week|one|morning|evening|time|item|question|patient|student) accept (?=for|the|that|me|my|on|one|@day) => $1 $2 except
    (please|to|will|i) except (?=my|your|this|the offer|the invitation|the position) => $1 accept
    (excepted) (to|into|at|for) (?=the|a|my|your|medical|residency|program|publication|presentation) => accepted $1
    side affect => side effect
    side affects => side effects
    (a|an|no|any|big|huge|great|strong|significant|little|real|lasting|good|bad) affect (?=on) => $1 effect
    (the) affects of (?=the|this|a|my|our) => the effects of
    (the) affect of (?=the|this|my|our|sleep|stress|exercise|diet) => the effect of
    (will|would|could|may|might|can|does|did|doesn't|didn't|don't|not|won't|it) effect (?=my|your|our|his|her|their|me|us|you|patients|this|how|them|it|everyone) => $1 affect
    (was|were|been|is|are|be|am|not|most|badly|severely|strongly|deeply) effected (?=by|the most|me|my) => $1 affected
    (effecting) (?=my|me|your|our|us|their|his|her|patients) => affecting
    (your|my|some|good|great|for|any|more|his|her|their|the|helpful|best|valuable) advise(?! me| you| us| him| her| them| to| against| that| on whether| students| residents) => $1 advice
    an advise => a piece of advice
    (can|could|to|would|will|please|kindly|you|not) advice(?! from| on| about| and| or| columns?| given) => $1 advise
    (adviced) => advised
    (weather) (or not|I should|we should|you would|you could|it is|it was|to apply|to take|to go|you have|I can|this is|it would) => whether $1
    (know|sure|wonder|wondering|decide|asked|unsure|question) weather (?=i|you|we|it|to|the|this|that|he|she|they|there) => $1 whether
    wandering (if|whether|how you|what you|about your) => wondering $1
    wander (if|whether|how you) => wonder $1
    (we|they) where (?=not|all|able|going|very|so|both|also|in|at|supposed|looking|working|talking|happy|given|told|asked) => $1 were
    (let|lets) (me|us) (?:now|no) (?=if|how|what|when|whether|about|as|your|where|which|by) => $1 $2 know
    I (?:now|no) (?=that|you|how|it|this|i|what|your|he|she|they) => I know
    (don't|didn't|not|to) no (?=how|what|if|why|when|where|that|you|whether) => $1 know
    to (?:here|hearing here) (?=from|back|about|your|more) => to hear
    (is|was|are|were|be|been|am|it's|I'm|way|far|not|isn't|wasn't|bit|little|seem|seems|getting|became|feel|felt) to (much|many|late|tired|hard|difficult|early|expensive|small|big|high|nervous|old|young|complicated|complex|soon|far|often)(?! patients| of| people) => $1 too $2
    <!have> (want|need|able|going|like|how|used|have|hope|plan|try|trying|wanted|love|glad|happy) too @base => $1 to $2
    (listen|talk|speak|write|sent|send|come|go|went|back|next|close|related|similar|due|according|thanks|looking forward|forward) too (?=the|my|your|you|me|him|her|them|a|our|his) => $1 to
    (in|of|for|to|with|at|on|about|by|from|use|read|visit|visited|like|love|saw|got) (?:there|they're) @place => $1 their $2
    there (website|opinion|advice|own|policy|schedule|schedules) => their $1
    (they're) (own|website|advice|work|team|office|opinion|policy|schedule|patients|help|time) => their $2
    their (is|are|was|were|will be|has been|have been|isn't|aren't|wasn't|weren't|would be|may be|might be|must be|seems) (?=[a-z]) => there $1
    <+clause> their (going|coming|not|very|so|all|looking|trying|happy|willing|always) (?=to|for|a|the|very|in|happy|good|sure|here) => they're $1
    (effected) (me|us) (?=so|very|a|deeply|more|in|and|personally) => affected $2
    (see|meet|talk to|call) you than => $1 you then
    (be|was|go|get|come|am|are|were|went) their(?= (?:at|by|on|for you|soon|tomorrow|today)\\b|[.,;!?]) => $1 there
    could care less => could not care less
    did (good) (?=on|in|at) => did well
    for you (help|time|advice|support|guidance|kindness|patience|feedback|consideration|mentorship|letter|email|response|reply)(?= [a-z]|[.,;!?]) => for your $1
    <+clause> there (going|coming) to => they're $1 to
    over their(?=[.,;!?]) => over there
    <+clause> your (welcome|kidding)(?=[.,;!?]|\\s*$| to\\b) => you're $1
    <+clause> your (going|looking|coming|able|not|the|an|very|too|so|always|already|free|busy|correct|available|still|also|probably|really|right|doing|trying|interested|willing|happy|in town|done|sure|here)(?=[.,;!?] | (?!time|side|hand|end|hours?|hour|to know|schedule|year|morning|slot|to do so|great|work|life|interest|wonderful|generous|helpful|kind words|kind)[a-z]) => you're $1
    (that|if|hope|know|think|when|because|bc|sure|while|as|since|glad) your (going|coming|able|not|the|very|too|so|free|busy|available|doing well|well|right that|feeling|having|interested|willing|okay|ok|happy) (?!time|side|hand|kind|generous|hours) => $1 you're $2
    (for|of|with|in|on|to|from|appreciate|value|appreciated|all|about) you're @your => $1 your $2
    (who's) (patients|work|advice|paper|name|research|job|office|idea|lab|help|project|turn|students) => whose $2
    (whose) (going|been|the best|not|coming|interested|willing|available)(?! of) => who's $1
    (I|we|he|she|they|finally|have|has|just) past (?=the exam|my|the test|step|the boards|the course|all my|with) => $1 passed
    in the passed (?=year|years|month|months|week|weeks|few|two|three|days) => in the past
    (the|a|my|our) (principle) (investigator|investigators) => $1 principal $3
    (principle) (investigator|investigators) => principal $2
    compliment (?=each other|one another) => complement
    compliments (?=each other) => complements
    (moral) (?=of the team|on the ward|was low|is low|was high|is high) => morale
    (to|can|not|could|can't|couldn't|barely) breath(?=[.,;!?]| (?:again|easier|easily|deeply|well|properly)\\b) => $1 breathe
    (peaked|peeked|peak|peek) my (interest|curiosity) => piqued my $2
    for all intensive purposes => for all intents and purposes
    (bare) with me => bear with me
    (supposably) => supposedly
    (irregardless) => regardless
    in (regard|regards) of => with regard to
    (deep) seeded => deep-seated
    (one) in the same => one and the same
    (per) say => per se
    (piece) of mind => peace of mind
    (a) complement (?=from|on my|about my) => a compliment
    (definitively|defiantly) (?=want|agree|recommend|be|keep|plan|will|interested|helped|going) => definitely
    (apart) of (?=the|this|your|a|my|our|their|something|it) => a part of
    <!article> (everyday)(?=[.,;!?)]| (?:at|in|for|since|until|after|before|this|that|except|from|with|i|we|when|because|on|during)\\b) => every day
    `,
  },
  {
    why: SPLIT,
    lines: `
    <^> may be (?=i|we|you|the|it) => Maybe
    (my|your|him|her|it|our|them) (self|selves)(?= (?:to|and|in|as|for|with|on|the|a|at|by|that|from|into|more)\\b|[.,;!?]) => $1$2
    (hisself) => himself
    (theirselves|themselfs|theirself) => themselves
    (ourself|ourselfs) => ourselves
    (incase) => in case
    (aswell) => as well
    (infact) => in fact
    (ofcourse) => of course
    (eachother) => each other
    (each) others(?! ')(?=[.,;!?]| (?:and|in|when|to|for|as)\\b) => each other
    (abit) => a bit
    (alittle) => a little
    (inspite) => in spite
    (everytime) => every time
    (thankyou) => thank you
    allot of => a lot of
    (alot) => a lot
    (highschool) => high school
    (eventhough) => even though
    (inorder) => in order
    (inperson) => in person
    (ontime) => on time
    (atall) => at all
    (an) other (?!hand|than) => another
    one an other => one another
    (some) one (?=who|that|else|from|with|to|in|is|was|has) => someone
    no where => nowhere
    every thing (?=i|you|we|is|was|went|that|else) => everything
    (worst) case scenerio => worst-case scenario
    `,
  },
];
