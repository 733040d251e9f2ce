/** What is typed with two thumbs. */
import type { SlipGroup } from "../slip-lines";

const SHORT = "{words} is how people text. Written out it is {better}.";

export const TEXTING: readonly SlipGroup[] = [
  {
    why: SHORT,
    lines: `
    (thx|thnx|thanx|tnx|thks|thxs|tks|thanku|thankx) => thanks
    (ty) => thank you
    (tysm|tyvm) => thank you very much
    (pls|plz|plse|pleez|plss) => please
    c (?:u|ya) => see you
    cu (?=soon|later|then|there|tomorrow|on) => see you
    how r (?:u|you) => how are you
    r (?:u|you) => are you
    r (we|they) => are $1
    (are|if|when|that|can|could|would|will|do|did|thank|for|to|with|and|let|hope|tell|see|know|because|since|as|what|how|where|like|you|than|so|give|help|send|ask|have|love|wish|of|about|from|but|or|miss|think|told) u(?! of|-) => $1 you
    <^> u (?=are|were|can|could|have|know|told|said|will|would|should|think|gave|guys|did|do|rock|r) => You
    u (are|were|can|could|have|know|told|said|will|would|should|think|gave|guys|did|do|might|want|need|get|got|made|helped|think|mentioned) => you $1
    (ur) (?=welcome|right|the best|so|amazing|awesome|free|busy|going|not|doing|a) => you are
    ur => your
    (urs) => yours
    (urself) => yourself
    ya'll => you all
    (tmrw|tmr|tmw|2mrw|2moro|2morrow|tomoz|tmrow|tomo) => tomorrow
    (2day) => today
    (2nite|tonite) => tonight
    (b4) (?=i|we|the|you|my|noon|then|it|this|that|he|she|they) => before
    (gr8) => great
    (l8r) => later
    (m8) => friend
    (lol|lolz|lmao|rofl|lmfao|roflmao|xd|hahah|hahahaha) 
    (omg|omfg|zomg) 
    (irl) => in person
    (brb|ttyl|ttys|g2g|gtg|cya|ttfn|bbl|bbs) 
    (nvm|nm) => never mind
    (omw) => on my way
    (smh|ikr|fml|ftw|tgif|wbu|hbu|wyd|hmu|ily|yw|nbd|tfw|istg|iykyk|fwiw|tldr|bff|bffs|jk|j/k|tbt|otw|idc|dw) 
    (iirc) => if I remember correctly
    (afaik) => as far as I know
    (rly|rlly) => really
    (sry|srry|soz) => sorry
    (abt) => about
    (ppl) => people
    (msg|msgs) (?=me|you|him|her|from|to|and|if|when) => message
    (wknd|wkend) => weekend
    (bday|b-day) => birthday
    (hw) (?=r|are) => how
    (wat|wut|wot) => what
    (dat) => that
    (dis) (?=is|week|weekend|was|year) => this
    (da) (?=best|bomb|whole|way) => the
    (kk|k thx|okie|okey-dokey|okey dokey|okie-dokie|okie dokie|mkay|oki|okay-dokey) => all right
    <^> k(?=[,.!]) => All right
    (tho) => though
    (thru) => through
    (nite) => night
    (gud|gd) (?=morning|day|evening|luck|afternoon) => good
    (luv) => love
    (dnt|dun) => do not
    (wanted|want|need|going|have|able|like|u|hope) 2 (?=be|go|see|meet|talk|do|get|ask|say|thank|know|send|work) => $1 to
    (thanks|thx|thank you|waiting|looking|look|good|great|time|ready|something|asking) 4 (?=ur|your|u|you|me|the|all|everything|my|a|this|that|being) => $1 for
    (sum1|some1) => someone
    (any1) => anyone
    (every1|evry1) => everyone
    (no1) => no one
    (w8) => wait
    (h8) => hate
    (str8) => straight
    (bcuz|bcoz|bcz|becoz|bcause) => because
    (xoxo|xoxoxo|xox|xx|xxx)(?=[,.!]?\\s*$|[,.!]?\\n) 
    `,
  },
  {
    why: SHORT,
    anyCase: true,
    lines: `
    (thx|thnx) => thanks
    (pls|plz) => please
    idk => I do not know
    tbh => to be honest
    btw => by the way
    imho => in my opinion
    (lol|lmao|rofl|omg|brb|ttyl|ngl|yolo|fomo|tgif|smh|fml|ikr)
    (tmrw) => tomorrow
    lmk => let me know
    asap => as soon as you can
    `,
  },
  {
    why: SHORT,
    inMessage: true,
    lines: `
    w/ (?=[a-z0-9]) => with
    w (?=u|you|your|the|my|me|him|her|them|a) => with
    w/o => without
    b/c => because
    (bc) (?=i|my|we|he|she|it|the|of|you|they|there|this|that|your|our|a|no|im) => because
    (appt|appts) (?=with|at|on|is|was|in|tomorrow) => appointment
    (mtg|mtgs) => meeting
    (esp) (?=the|when|if|since|because|with|in) => especially
    `,
  },
];
