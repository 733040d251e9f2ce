/** Forms of verbs that do not go together. */
import type { SlipGroup } from "../slip-lines";

const FORM = "{words}: another form of the verb belongs here. It would be {better}.";
const BE = "{words}: a word is missing or too many here. It would be {better}.";

export const VERB_FORMS: readonly SlipGroup[] = [
  {
    why: FORM,
    lines: `
    (didn't|don't|doesn't|didnt|dont) @past => $1 $2:base
    (did|do|does) not @past => $1 not $2:base
    (did|do|does) @pro @wrongpast => $1 $2 $3:base
    (can|could|will|would|should) @pro @wrongpast => $1 $2 $3:base
    (could|would|should|can|will|must|might|cannot|can't|won't|couldn't|wouldn't) (went|came|saw|wrote|gave|took|spoke|began|chose|knew|told|sent|understood|brought) => $1 $2:base
    <!aux> (would|should) had (?=to be|[a-z]+ed) => $1 have
    (have|has|had|haven't|hasn't|hadn't|having) (already |also |never |just |always |recently |not |ever |since |now |only |been )?@irregular(?! on your| on the wall) => $1 $2$3:part
    (I've|we've|you've|they've) (already |also |never |just |always |recently |not |ever )?@irregular => $1 $2$3:part
    (haven't|hasn't|hadn't) @after => $1 $2:part
    (have|has|had) (already|also|not|never|just|recently|always|since) @after(?! [a-z]+ed) => $1 $2 $3:part
    to (went|saw|wrote|gave|took|spoke|came|told|sent|understood|met|knew|chose|began|attended|discussed|worked|visited|talked|finished|received|asked|brought|taught|became) => to $1:base
    (must|should|might) to @base => $1 $2
    (could) to (be|have|do|go|meet|see|talk|get|discuss) => $1 $2
    (let|make|makes|made) (me|us) to (know|understand|realize|see|feel|think|do|be) => $1 $2 $3
    (looking|look|looked|looks) forward (?:to|for) (be|have|do|get|meet|see|hear|speak|discuss|learn|join|attend|receive|read|know|continue|collaborate|listen|find|take|make|write|become|help|contribute|explore|share|connect) => $1 forward to $2:ing
    (looking|look|looked|looks) forward (?:to|for) (work|talk|start|visit|call) (?=with|on|for you|in your|to you|about|you|the|your|my|this) => $1 forward to $2:ing
    (looking|look|looked|looks) forward for (?=the|your|our|my|this|that|[a-z]+ing) => $1 forward to
    (looking|look|looked|looks) forward (hearing|meeting|seeing|working|speaking|learning|talking|discussing|joining) => $1 forward to $2
    <!be> (enjoy|enjoyed|avoid|avoided|finished|consider|suggest|suggested|recommend|recommended|mind|keep|postpone|practiced|dislike) to (do|work|meet|see|write|read|go|join|take|learn|talk|speak|attend|apply|send|make|use|give|help|study|come|get|change|visit|listen|teach) => $1 $2:ing
    (without|instead|by|of|for|after|before) to (do|be|have|work|meet|see|write|read|go|join|take|learn|talk|speak|attend|apply|send|make|use|give|help|study|know|ask|bother) => $1 $2:ing
    (thank|thanks) (you )?(?:to|for to|for) (help|give|take|send|meet|talk|teach|read|write|answer|explain|show|listen|invite|introduce|share|reply|respond|consider|let|be|have|make|come|agree)(?! from| in| with my(?! )| on| and)(?= (?:me|us|my|the|with|to|this|so|your|a|it|such|you|that)\\b) => $1 for $2:ing
    (interested|succeed|succeeded|experience|experienced|difficulty|difficulties|trouble) (in )?to (work|learn|do|join|write|apply|find|get|study|pursue|understand|become) => $1 in $3:ing
    (worth|busy) to (do|read|write|study|work|try) => $1 $2:ing
    <^> if (i|you|he|she|they|we|it) will (be|have|get|need|come|arrive)(?! to say)
    (i|we) have (read|seen|met|written|sent|finished|received|started|spoken|talked|heard|submitted|attended|visited|been|had|passed|taken) (?:(?:about|to|with|from) )?(?:(?:it|this|him|her|them|there|the exam|my exam) )?(?:yesterday|last week|last month|last year|last night|(?:two|three|\\d) (?:days|weeks|months|years) ago)
    we (can|could|will|should|would) meet us => we $1 meet
    (is|are) attach to => $1 attached to
    please find attach(?! to) => please find attached
    (want|wants|wanted) (discuss|know|ask|talk|apply|meet|go|learn|become|see|join|thank|tell|speak|study|pursue|be|do|have|get) (?=with|to|if|you|about|your|the|my|a|more|how|an|for|in|whether) => $1 to $2
    <+be> suppose to => supposed to
    <+be> (use) to (?=be|have|do|go|it|this|that|the|get|send|meet|finish|start|work|[a-z]+ing|hear|see) => $1d to
    (got|get|getting|gets) use to => $1 used to
    <^> (I|we|he|she) use to (be|think|live|feel|hate|love|believe) => $1 used to $2
    (so|very|really|was|am|is|are|were) interest in => $1 interested in
    (so|very|really|am|are) (please|excite|honor|delight) to => $1 $2:part to
    (am|was|were|been|I'm) (?:very |so |really |also |always )?interesting (?:in|on|about|for) => $1 interested in
    (am|was|I'm) (?:very |so |really )?(exciting) (to|about|for) => $1 excited $3
    (choosed|choosen|teached|catched|writed|speaked|goed|buyed|thinked|bringed|brang|forgotted|finded|leaved|meeted|telled|feeled|knowed|sended|growed|drawed|hurted|costed|putted|readed|understanded|falled|keeped|builded|spended|winned)
    `,
  },
  {
    why: BE,
    lines: `
    (am|I'm|are|is) (?:totally |completely |fully |not )?(agree|want|think|hope|believe|know|need|consist|depend|wish|prefer|suggest|understand|look forward|appreciate)(?! to disagree| of belonging) 
    <!aux !thing> I (going|looking|writing|applying|trying|planning|hoping|wondering|interested|excited|happy|sorry|glad|grateful|eager|honored) (?=to|for|in|about|if|that|you|forward|at) => I am $1
    <!aux> (we|they) (going|looking|trying|planning|hoping|interested|excited|happy) (?=to|for|in|about|forward|at) => $1 are $2
    <!aux !thing> I (?:very|so|really) (happy|sorry|glad|excited|grateful|sad|tired|interested|nervous|busy|worried|honored) => I am so $1
    <!have !aux> I been (?=a |an |the |to |in |on |working|trying|thinking|studying|very|so) => I have been
    <!have !aux> (I|we|they|you) seen (?=the|a|an|your|my|it|many|some|him|her|them|that|this) => $1 have seen
    <!have !aux> (he|she) (been|seen|done|gone) (?=a |the |to |in |it |working|very) => $1 has $2
    <!have !aux> I (done) (?=the|my|it|a|all|well|good|some|this|that) => I have done
    <^> is (very|really|too) (?=[a-z]) => It is $1
    <^> is (important|necessary|difficult|a pleasure|an honor) (to|that|for me) (?=[^?\\n]{3,120}\\.) => It is $1 $2
    <^> myself (am|is) => I am
    (myself) (?=[A-Z][a-z]+,? (?:a|an|from|final|studying|currently)) 
    am (knowing|believing|needing|owning|belonging) 
    (am|is|are|i'm) having (?=(?:(?:a|one|some|an|many|few) )?(?:doubts?|interest|interests|questions?|experience|knowledge|degree|ideas?|child|children)\\b)
    (is|are|was|were) (?:consist|consists|consisted|consisting) of
    (I|she|he) (have|has|had) (1[6-9]|[2-5]\\d) years (?=and|old|now) 
    `,
  },
];
