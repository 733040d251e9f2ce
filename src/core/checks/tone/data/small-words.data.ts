/** Small words that are missing, too many, or others: of, to, on, me. */
import type { SlipGroup } from "../slip-lines";

const SMALL = "{words}: one of the small words is not right here. It would be {better}.";
const LEARNED = "{words} is clear, but not how it is said in American English. It would be {better}.";

export const SMALL_WORDS: readonly SlipGroup[] = [
  {
    why: SMALL,
    lines: `
    (discuss|discussed|discussing|discusses) about => $1
    (emphasize|emphasized|emphasise|emphasised) on => $1
    (mentioned) about (?=the|my|your|this|that|it|a) => $1
    (to|will|would|i|we|please|kindly|must) request for => $1 request
    (requested|requesting) for (?=a|an|the|your|my|more) => $1
    (contact|contacted|contacting) (?:to|with) (?=you|me|him|her|them|us|the|dr|your|my) => $1
    (call|called|email|emailed|phone|phoned|thank|thanked) to (?=you|me|him|her|them|us)(?! all) => $1
    (told|asked|tell) to (me|us|him|them) => $1 $2
    (said|saying) (me|us|him|them) (?=that|to|how|what|where|when|about|i|it|if) => told $2
    say (me|us) (?=that|how|what|where|when|if|your) => tell $1
    (could|can|would|will|please) (you )?say me => $1 $2tell me
    suggested me to => suggested that I
    (suggest|suggests) me to => $1 that I
    (suggest|suggests|suggested) (me|us)(?! and| or) => $1
    (explain|explains|explained|explaining) (me|us)(?! and| or| better) => $1 to $2
    (describe|described|present|presented|introduce|introduced) (me|us) (?=the case|how|what|your|his|her) => $1 to $2
    assist to (?=the|your|many|several|journal|classes|lectures|meetings) => attend
    assisted to (?=the|your|many|several|two|three|journal|classes|lectures|meetings) => attended
    (depends|depend|depended|depending) (?:of|from|in) (?=the|my|your|how|what|who|where|when|which|it|his|her|this|that|their|our) => $1 on
    (interested|interest) (?:on|about) (?=the|a|your|this|research|medicine|surgery|learning|working|joining|how|[a-z]+ing|[a-z]+ology|pediatrics) => $1 in
    interested for => interested in
    interest for (?=the|[a-z]+ology|medicine|surgery|research|pediatrics|psychiatry|neurosurgery) => interest in
    married with => married to
    (arrive|arrived|arriving|arrives) to => $1 at
    (participate|participated|participating|participates) (?:to|on|at) => $1 in
    (similar|identical) (?:with|than) => $1 to
    (superior|inferior|prior|senior|junior) than => $1 to
    (congratulation|congratulations|congrats) (?:for|about) => $1 on
    (capable|incapable) (?:to|for) @base => $1 of $2:ing
    (responsible) of => $1 for
    (aware|afraid) (?:about|from) => $1 of
    (proud) (?:about|for) (?=you|your|the|my|this|that|our|it|him|her) => $1 of
    (focus|focused|focusing|concentrate) (?:in|at) (?=the|my|your|this|what|how) => $1 on
    (pay|paid|paying) attention on => $1 attention to
    (listen|listening|listened|listens) (me|you|him|them|us|music|my|your) => $1 to $2
    (wait|waiting|waited) (you|me|him|them|us|your|my) => $1 for $2
    (agree|agreed) to (you|him|her|them|your opinion|your view) => $1 with $2
    (dedicated) for (?=my|the|you) => dedicated to
    (accustomed|addicted) (?:with) => $1 to
    (thank) for (?=your|the|all) => thank you for
    thanks you => thank you
    thank (?:u|yours) (?=for) => thank you
    thank's => thanks
    (appreciate|appreciated) for (?=your|the|all) => $1
    consist (in|on) (?=two|three|four|five|six|a) => consist of
    (working|living|studying|here) from (\\d{1,2}|two|three|four|five|six|many|several) (months|years|weeks)(?! ago| to| until) => $1 for $2 $3
    despite of => despite
    (in) despite of => in spite of
    (since) (the )?(\\d{1,2}|two|three|four|five|six|seven|eight|nine|ten|many|several|few) (days|weeks|months|years|hours)(?! ago| of age| old| of life| before| after| into| prior| post| have| since| has| is| we| i|,? when) => for $3 $4
    (before) (\\d{1,2}|two|three|four|five|six|several) (days|weeks|months|years)(?=[.,;!?]) => $2 $3 ago
    (during) (\\d{1,2}|two|three|four|five|six) (days|weeks|months|years)(?=[.,;!?]) => for $2 $3
    during (i|he|she|we|they|you) (?=[a-z]) => while $1
    in @month (\\d{1,2}(?:st|nd|rd|th)?)(?! (?:patients|people|of|days|weeks|months|years)|[-/:]|\\.\\d) => on $1 $2
    in @day(?=[.,;!?]| (?:i|we|and|or|to|for|if|because|but|you|after|before|so|as|with|when|there|at)\\b) => on $1
    (once|twice|three times|four times) in a (day|week|month|year)(?! or) => $1 a $2
    (the) both (?=of us|of them|of you|are|have) => both
    (of) the both => of both
    (today) (morning|afternoon|evening) => this $2
    yesterday night => last night
    (between) you and I => between you and me
    (between|for|with|to|from) (him|her|them|my [a-z]+) and I(?=[.,;!?]) => $1 $2 and me
    <^> me and ((?:my|the|our) [a-z]+|[A-Z][\\p{L}'-]+) => $1 and I
    <^> (?:him|her|them) and (?=i|me|my) 
    how (is it|is this|is that|are they|it is|this is) called => what $1 called
    (how) (it|he|she|they|this|that|things) (looks?|looked) like => what $2 $3 like
    how (does|did|do|will|would) (it|he|she|they|this|that|your [a-z]+|the [a-z]+|a [a-z]+) look like => what $1 $2 look like
    (people|someone|everyone|anyone|person|doctors|students|residents|friend|friends|teacher|mentor|colleague|colleagues) which (?=are|is|was|were|have|has|had|can|will|do|helped|work|works|want|wants|need|needs) => $1 who
    (want|wants|wanted|would like|need) that (you|he|she|they|we|i) (?=[a-z]) 
    for to (?=[a-z]) => to
    because of (i|he|she|we|they) (?=was|am|is|are|were|have|had|has) => because $1
    (have|has|had|is|are|was|were|learned|learnt|got|spent|with|need|takes|took|having|made|be) lot of => $1 a lot of
    (a) lots of => a lot of
    (allow|allowed|allows) to (?=me|us) => $1
    (went|go|going|come|came|get|got) to (home|there|here|abroad)(?! health| office) => $1 $2
    `,
  },
  {
    why: LEARNED,
    lines: `
    (kindly|please) do the needful
    do the needful
    (prepone|preponed|preponing) 
    (revert|reverts|reverted) (?:back )?(?:to me|to us|to you|at the earliest|with your|soon|back)
    (passed) out (from|of) (?=college|medical school|the college|med school|school) => graduated from
    (pretend) to (do|apply|study|pursue|become|specialize|continue|work|start|finish) (?=a|an|as|in|my|the|for|at|with) => intend to $2
    (do|did) (a|the|some|any|many) (mistake|mistakes|error|errors|effort|decision|decisions) 
    (make|made) (?:a|the|some) (homework|homeworks|researches|shadowing|internship|residency|rotation|exam) 
    make me (?=(?:a|one|some|any|two|three|easy|hard|at least one)(?: [a-z]+){0,3} questions?\\b) => ask me
    (realize|realized) (?:an|a|my|the) (internship|rotation|project|study|survey|research) 
    (have|has|had) (1[6-9]|[2-5]\\d) years(?=[.,;]| and| old) => am $2 years old
    (treats) about => is about
    (treat) about => is about
    cousin (brother|sister) => cousin
    (what) is your good name
    (updation) => update
    (give|gave|giving|given) (?:my|the|an|this) (exam|step|boards) 
    `,
  },
];
