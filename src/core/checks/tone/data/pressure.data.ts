/** What presses, or talks oneself down. */
import type { SlipGroup } from "../slip-lines";

export const PRESSURE: readonly SlipGroup[] = [
  {
    why: "{words} presses. Say by when and why, and leave room for a no. It could be {better}.",
    lines: `
    <^> you (?:need|have|must|got|ought)(?: to)? (send|write|sign|submit|respond|reply|answer|give|finish|upload|call|email|fill|complete|get back|confirm) => Could you $1
    (so|and|but|because) you (?:need to|have to|must) (send|write|sign|submit|respond|reply|answer|finish|upload|call|email|fill|confirm) (?=me|it|my|the|this|to me|by|now|today|back) => $1 could you $2
    I expect (?:you to|your) (?=[a-z]) 
    I expect (?:an answer|a reply|a response|an update|a letter|it (?:by|before|on)) 
    I demand 
    (respond|reply|answer|call|write|email) (?:me |back |to me )?(?:immediately|right away|right now|at once|now|today)(?=[.,!?]|\\s*$) 
    (I|we) need (?:it|this|the letter|your letter|an answer|a reply|a response|your answer|your reply|your signature) (?:now|immediately|right away|right now|today|tonight|yesterday|at once)(?=[.,!?]|\\s*$) 
    why (?:haven't you|have you not|didn't you|did you not|are you not|aren't you) (?:yet )?(?:replied|answered|responded|sent|written|reply|answer|respond|replying|answering|responding) 
    you (?:still haven't|still have not|never|have not even|haven't even) (?:replied|answered|responded|sent|written|called) 
    (waiting) for your immediate (?:reply|response|answer) => looking forward to your reply
    (do) it (?:now|asap|immediately|right away) 
    (chop) chop 
    (don't|do not) (?:make me wait|ignore (?:me|this|my)|forget this time|be late again|let me down) 
    this is (?:unacceptable|ridiculous|your (?:job|fault)) 
    (what) (?:is|was) taking (?:you )?so long 
    `,
  },
  {
    why: "{words} makes you smaller than you are. Ask, or say it, without these words.",
    lines: `
    (stupid|dumb|silly|idiotic) question 
    I am (?:so |such an |such a |an |a |just |too |really )?(?:stupid|dumb|idiot|moron|loser|burden|bother|nuisance)(?! to think) 
    I'm (?:so |such an |such a |an |a |just |too |really )?(?:stupid|dumb|idiot|moron|loser|burden|bother|nuisance)
    (I) (?:feel|felt) (?:so |really |like an )?(?:stupid|dumb|idiot) 
    `,
  },
];
