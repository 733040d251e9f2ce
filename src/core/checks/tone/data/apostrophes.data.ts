/** Apostrophes that are missing, or too many. */
import type { SlipGroup } from "../slip-lines";

const SHORTENED = [
  "isnt isn't|arent aren't|wasnt wasn't|werent weren't|dont don't|doesnt doesn't|didnt didn't|hasnt hasn't|havent haven't|hadnt hadn't",
  "couldnt couldn't|wouldnt wouldn't|shouldnt shouldn't|mustnt mustn't|neednt needn't|wouldve would've|shouldve should've|couldve could've",
  "theyve they've|youve you've|weve we've|ive I've|youll you'll|theyll they'll|itll it'll|thatll that'll|youd you'd|theyd they'd",
  "theyre they're|youre you're|hes he's|shes she's|whats what's|thats that's|theres there's|heres here's|wheres where's|whos who's|howd how'd",
  "yall y'all|oclock o'clock|maam ma'am|everyones everyone's|someones someone's|everybodys everybody's|somebodys somebody's",
  "do'nt don't|does'nt doesn't|did'nt didn't|is'nt isn't|have'nt haven't|was'nt wasn't|would'nt wouldn't|could'nt couldn't|should'nt shouldn't",
].join("|");

const lines = SHORTENED.split("|")
  .map((pair) => pair.replace(" ", " => "))
  .join("\n");

export const APOSTROPHES: readonly SlipGroup[] = [
  { why: "{words} is missing its apostrophe, or has it in the wrong place. It would be {better}.", lines },
  {
    why: "{words}: an apostrophe is missing. It would be {better}.",
    lines: `
    <!title> im => I'm
    <!possessive> wont => won't
    (i|you|we|they|he|she|it|and|but|just|really|still|who|that) cant => $1 can't
    cant (?=be|do|go|get|make|come|see|find|wait|thank|believe|remember|attend|say|tell|meet|figure|help|even|imagine|decide|afford|seem|understand|take|have|really) => can't
    <^> lets (?=meet|talk|see|plan|do|try|say|discuss|schedule|keep|hope|set|go|start|touch|catch|make|get|have|be|take|find|use|not|move|stay|look|speak|connect) => let's
    <+clause> id (?=like|love|be|appreciate|have|rather|prefer|hope|also|really|just|say|gladly|happily|suggest|need) => I'd
    (and|but|so|that|if|when|because|then|think|hope|as|which|said|know) id (?=like|love|be|appreciate|have|rather|prefer|hope|also|really|just|say|never|been|need) => $1 I'd
    <+clause> ill (?=be|send|call|make|let|see|try|do|get|have|follow|keep|bring|come|ask|write|also|just|definitely|probably|reach|check|take|give|never|always|then|finish|start|update|email|stop|meet|find|go|work|report|share|look|read|talk|need|add|put|forward|schedule|submit|wait|tell|think|still|plan) => I'll
    (and|but|so|that|if|when|because|then|think|hope|as|which|said|know|maybe|tomorrow|monday|today|otherwise|now|there) ill (?=be|send|call|make|let|see|try|do|get|have|follow|keep|bring|come|ask|write|also|just|definitely|probably|reach|check|take|give|never|always|finish|start|update|email|stop|meet|find|go|work|report|share|look|read|talk|need|add|put|forward|schedule|submit|wait|tell|think|still|plan) => $1 I'll
    <+clause> its (a|an|the|been|not|my|your|because|why|how|important|going|too|so|really|just|hard|almost|definitely|probably|getting|also|still|always|never|ok|okay|fine|possible|impossible|likely|unlikely|easy|easier|nice|great to|good to|better to|better than|worth|me|only fair|only a|like|about time|already|now|very (?:important|hard|difficult|kind|helpful|busy|late|nice|good|clear|much)|much (?:better|easier|harder|clearer|more)|time to|time for|clear that|true that|funny|amazing|awesome|crazy|weird|okay|all)(?! own) => it's $1
    (think|know|hope|believe|feel|sure|say|guess|says|said|thought|heard|see|if|that|because|but|though|although|since|when) its (a|an|the|been|not|my|your|important|going|too|so|really|just|hard|probably|getting|also|still|always|never|ok|okay|fine|possible|likely|easy|easier|nice|worth|much|very|better|great|good|time|clear|true|already|now|like|best|all|in|difficult|helpful) (?!own|way)(?=[a-z]) => $1 it's $2
    its (been|gonna|gotta) => it's $1
    (has|of|in|with|lost|closed|changed|gave|had|have|reached|moved|updated|published|opened|from|by|at|into|through|under|within|during|despite|lists|made|shows|inside|upon) it's (?!a |been |not |too |so |the |an |very |hard |also |just |ok|going |important |because )(?=[a-z]) => $1 its
    (it's) (own|website|purpose|members|effect|effects|side effects|mission|limitations?|strengths|meaning) => its $2
    (its')(?= ) => its
    (my|your|his|her|our|their) @kin+s @owned => $1 $2's $3
    todays @event => today's $1
    yesterdays @event => yesterday's $1
    tomorrows @event => tomorrow's $1
    (this|last|next) (weeks|months|years) @event => $1 $2:own $3
    (last|this|next) (mondays|tuesdays|wednesdays|thursdays|fridays) @event => $1 $2:own $3
    (childrens) (?=hospital|ward|clinic) => children's
    (womens|mens) (?=health|clinic|hospital|center) => $1:own
    (alzheimers|parkinsons|crohns|hodgkins|hashimotos) (?=disease|patients|dementia|lymphoma|thyroiditis|research) => $1:own
    (masters|bachelors|doctors) (degree|program|thesis|appointment|office|note) => $1:own $2
        (nurse|resident|student|patient|intern|doctor|attending|colleague|program|friend|mentor|parent|teacher|applicant|interview|slide|paper|question|result|meeting|note|score|week|month|day|year|hour|minute)'s(?= (?:are|were|have been)\\b) => $1s
    (two|three|four|five|six|seven|eight|nine|ten|many|several|few|all|both|these|those|\\d{1,3}) (nurse|resident|student|patient|intern|doctor|attending|colleague|program|friend|mentor|parent|slide|paper|question|result|meeting|note|score|interview|hour|minute|application|chart|case|shift|article|project)'s => $1 $2s
    `,
  },
];
