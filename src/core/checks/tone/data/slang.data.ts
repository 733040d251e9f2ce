/** What is said among friends. */
import type { SlipGroup } from "../slip-lines";

const SLANG = "{words} is for friends. In a message to a mentor it would be {better}.";

export const SLANG_WORDS: readonly SlipGroup[] = [
  {
    why: SLANG,
    lines: `
    <^> gonna => I am going to
    gonna => going to
    <^> wanna => Do you want to
    wanna => want to
    <^> gotta => I have to
    gotta => have to
    gotcha => I see
    <^> dunno => I do not know
    dunno => do not know
    (kinda|sorta) => rather
    (lemme) => let me
    (gimme) => give me
    (outta) => out of
    (shoulda) => should have
    (coulda) => could have
    (woulda) => would have
    (hafta) => have to
    (tryna) => trying to
    (imma|ima) (?=be|go|do|get|try|take|make|see|ask|send) => I will
    (whatcha) => what are you
    (cuz|coz|cus|becuz|'cause) => because
    (yeah|yep|yup|yea|yeh|yah|yass|yas) => yes
    (nope|nah) => no
    <^> ya (?=think|know|want|got|see|think|guys|all) => Do you
    (see|thank|love|tell|ask|catch|with|to|for|give|hope|help|miss|are|do|would|could|can) ya(?! [A-Z]) => $1 you
    (y'all|yall) => you all
    (ain't|aint) => is not
    <^> ta (?=for|so much) => Thanks
    (props) to => credit to
    my bad(?=[.,!?]|\\s*$| (?:for|about)\\b) => my mistake
    (sorry|how|what|thinking|talk|talking|worry) bout => $1 about
    no biggie => no problem
    (no) (?:prob|probs) => no problem
    np => no problem
    <!article> (dude|bro|bruh|brah|homie|homies|bestie|besties)(?=[.,!?]| [a-z])
    (hella) => very
    (lowkey|highkey) => rather
    (legit) (?=the|was|so|my|one|helped|saved|cried|thought|had) => really
    (vibe|vibes|vibing|vibin) 
    (yolo|fomo|slay|slayed|slaying|bougie|sus|rizz|yeet|yeeted|adulting|noob|newbie)
    (meh|ugh|argh|eww|yikes|woot|woohoo|yay|yayy|yippee|welp|oops|oopsie|whoops|whoopsie|duh|haha|hahaha|hehe|bleh|aww|awww|ooh|umm|hmm|hmmm|whew|yum|shh|psst|yadda) 
    (bummed) (?:out )?(?=about|that|to|by|[.,!?]|i|because|when) => disappointed
    (a|what a|total|such a|big|real) bummer 
    (freaking|freakin|frickin|fricking|friggin|frigging|effing) ([a-z]+) => $2
    (stoked|psyched|pumped) (about|for|to) => excited $2
    so (stoked|psyched|pumped|hyped|jazzed)(?=[.,!?]) => so excited
    (totally|absolutely|really|just|you|i|we|he|she|they) (crushed|killed|nailed|slayed|rocked) (it|the interview|my interview|the exam|that|the presentation|the talk) => $1 did very well
    (crushing|killing|nailing|rocking|crushed|killed|nailed) it => doing very well
    you (?:guys |really |totally )?(rock|rule|slay)(?=[.,!?]|\\s*$) => you were a great help
    (the bomb|da bomb) 
    (it|that|this|which|week|day|exam|totally|really|kinda|schedule|weather|life|call) (sucks|sucked|sux) => $1 is hard
    (screwed|messed|effed) (?:it |this |that )?up 
    (super|uber|mega) (duper|hard|tired|long|late|busy|hot|weird|annoying|slow|lame|chill|stressed|stressful|bad|cool|fun|easy|mad|sad|boring|confusing|confused) => very $2
    (way) (cool|cooler|fun|awesome) => much $2
    (so|pretty|really|very|super|was|is|that's|it's|sounds) (cool|awesome|rad|lit|dope|lame|chill|epic|badass|legit|sketchy|wack|gnarly|swell|ratchet|cringe|cringy|savage|bonkers|fab)(?=[.,!?]|\\s*$|\\n| (?:but|and|though|lol|btw|to see|that you|of you|you|how|if|because)) 
    <^> (cool|sweet|awesome|sick|nice one|dope|epic)(?=[,.!]) 
    (had|have|got|took|spent|waited|saw|did|were|takes|was) like (\\d{1,4}|two|three|four|five|six|seven|eight|nine|ten|twelve|fifteen|twenty|thirty|a million|a hundred|a thousand|all day|forever|no time) => $1 about $2
    (i|she|he|they|we) (?:was|were) like(?=,) => $1 thought
    i'm like(?=,) => I thought
    (like)(?=, (?:so|really|totally|super|you know|literally|i|a lot)\\b) 
    <!article> (chill|chillin|chilling)(?=[.,!?]| (?:but|and|about|with|out)\\b) => relaxed
    (hang|hung|hanging) out(?=[.,!?]| (?:with you|sometime|again|soon|after)\\b) => meet
    (hit) me up => write to me
    shoot (?:me|you) (?=an? (?:email|text|message|mail|note)) => send me
    (ping) me => write to me
    (hubby|wifey|kiddo|kiddos|doggo|pupper|fave|faves|fav|convo|convos|sesh|deets|totes|obvi|obvs|srsly|whatevs|probs|perf|presh|def|defs|sched|probs)(?= [a-z]|[.,!?]) 
    (\\d{1,5}|few|some|many|hundred|thousand|big|twenty|ten|fifty) bucks => $1 dollars
    (thanks|hey|hi|hello|ok|yes|sorry|sure|morning),? doc(?=[.,!?]|\\s*$|\\n) 
    (buddy|pal|mate|bae)(?=!)
    (big) (shout ?out) 
    shout-?out to => thanks to
    <!article> ghosted (?=me|my|us|by) => did not answer
    (a|this|that|the) (shitshow|dumpster fire|hot mess|train wreck|trainwreck|clusterfuck) => a mess
    (snagged) => got
    (bail|bailed|bailing) on (?=you|our)
    (wicked|mad|crazy|stupid|insanely|hecka) (good|hard|smart|cool|busy|long|awesome|fast|tired) => very $2
    (blew|blow|blows) my mind => impressed me
    (on point|on fleek|no cap|big mood|same here lol|hard pass|just saying|just sayin|my jam|for real|fo real|fr fr)(?=[.,!?]|\\s*$|\\n) 
    long time no see => It has been a while
    (gee|geez|jeez|jeeze|gosh|golly|omigosh|omigod|ohmygod|sheesh|dang|darn|crikey|blimey|bloody hell)(?=[,!. ]) 
    oh my (god|gosh|goodness) 
    thanks (?:a bunch|a bazillion|a gazillion|heaps|loads|tons) => thank you very much
    (peeps|folks lol|doods|dudes) 
    wassup => how are you
    (whatup|wazzup|sup)(?=[,.!?]) => how are you
    `,
  },
];
