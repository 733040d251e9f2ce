/** Sets of words that slips name. A set that begins with a blank holds "nothing", too: the start of a sentence, or a sign. */
export const PREVIOUS: Readonly<Record<string, string>> = {
  aux:
    "do does did don't doesn't didn't will would can could should shall may might must cannot can't couldn't won't wouldn't " +
    "had has have is are was were am let lets make makes made help helps helped see saw hear heard watch watched having than to get lest",
  have: "have has had haven't hasn't hadn't 've having be been was were is are am being",
  be: "am is are was were be been being m not isn't aren't wasn't weren't",
  wish: "suggest suggests suggested recommend recommends recommended ask asks asked insist insists insisted request requested require required requires demand demanded propose proposed important essential imperative wish wishes wished vital necessary advise advised prefer preferred if as though lest rather",
  clause:
    " and but because that if when since as so where while although though until before after unless then",
  thing:
    "type types phase phases step class grade stage level part factor hypothesis chemistry physics year model aim war cohort group section table figure option chapter unit study trial arm exam calculus i and or than nor not",
  number: "one two a an some few many any no",
  title: "dr prof professor mr mrs ms doctor",
  pronoun:
    "i you we they he she it who to not didn't don't can't could would should will must can might that people",
  told: "you told me said say says if when that what whatever all things thing anything everything else where who do case whether do did don't as know information whenever once unless people",
  article: "the a an my our your his her their no any in of every and some",
  possessive: "his her their its my our your",
  negative:
    "not don't didn't doesn't can't won't couldn't wouldn't shouldn't never haven't hasn't hadn't isn't wasn't cannot aren't weren't",
};

const BASE =
  "be have do go get make take give see meet hear talk speak discuss work join learn start attend apply receive read write send call ask tell help " +
  "know show share visit continue study contribute present begin come find try finish submit think use look keep explore collaborate shadow connect " +
  "participate pursue improve become understand watch observe practice prepare review publish return serve spend follow welcome catch complete move " +
  "teach grow support assist schedule reach match train develop plan ask rotate volunteer explain respond answer bother disturb trouble wait check " +
  "sign decide change choose choose add bring leave stay live run let put set provide request recommend inform thank greet pay buy say drive waste miss arrive return pass agree accept consider discuss prove travel introduce mention cover focus";
const PAST =
  "went came saw got knew wrote gave took made was were told said thought felt kept met understood spoke began sent brought bought taught had did chose lost heard spent became forgot " +
  "worked wanted needed tried received asked called finished attended submitted started changed helped noticed realized expected reached happened liked decided answered replied learned talked looked managed passed stopped showed moved completed";
const IRREGULAR_PAST =
  "went saw did came wrote gave took ate spoke began chose knew drove fell broke became ran grew threw drew wore stole shook woke mistook undertook overcame was forgot";
const FALSE_PAST =
  "went saw came wrote gave took spoke began chose knew told said sent thought understood met taught brought bought heard kept got made felt lost spent became";
const SINGULAR = "everyone everybody someone somebody anyone anybody nobody";

export const WORDS: Readonly<Record<string, string>> = {
  base: BASE,
  past: PAST,
  irregular: IRREGULAR_PAST,
  wrongpast: FALSE_PAST,
  one: SINGULAR,
  pro: "I you he she we they it",
  after:
    "send receive decide complete attend apply submit write speak meet finish learn begin choose give take make know see go hear tell ask think understand improve prepone discuss forget mention explain arrive become pass",
  unit: "minute hour day week month year",
  units: "minutes hours days weeks months years",
  count:
    "two three four five six seven eight nine ten eleven twelve fifteen twenty thirty forty several many",
  month:
    "January February March April May June July August September October November December Jan Feb Mar Apr Jun Jul Aug Sept Sep Oct Nov Dec",
  day: "Monday Tuesday Wednesday Thursday Friday Saturday Sunday",
  people:
    "people patients students residents interns attendings nurses doctors physicians colleagues applicants candidates interviews programs papers articles slides questions mistakes errors words pages cases studies meetings opportunities visits shifts errors publications classes rotations projects ideas things options reasons examples times",
  owned:
    "job advice house office opinion letter birthday health support family wedding death illness help name schedule decision career surgery graduation appointment words email mail paper talk lecture comments feedback place work research project team clinic lab plan visit shift practice care suggestion suggestions encouragement guidance",
  kin: "mother father mom dad mum wife husband partner mentor advisor adviser grandmother grandfather boss fiance chief dean",
  event:
    "meeting lecture talk session call conference rounds shift email mail discussion visit class clinic journal exam presentation deadline agenda schedule seminar workshop appointment interview lab news match results visit",
  your: "advice help time feedback support office email mail letter opinion mentorship paper talk lecture schedule team suggestion suggestions thoughts comments guidance patience kindness response reply work lab clinic calendar research encouragement recommendation input generosity mentoring students patients",
  place:
    "website office clinic program team policy opinion schedule hospital department patients staff advice own lab building campus school work project research paper group data job",
  better:
    "better worse faster clearer harder bigger smaller higher lower stronger closer older younger earlier later simpler happier busier healthier easier cheaper longer shorter quicker slower deeper safer nicer smarter calmer warmer stricter",
  most: "best worst fastest clearest hardest biggest smallest highest lowest strongest closest oldest simplest happiest busiest easiest nicest greatest kindest smartest cleanest quickest longest shortest earliest latest",
  mass: "advice information feedback equipment furniture homework knowledge evidence progress research news training luggage",
  noun: "friend mentor professor colleague student attending patient resident goal reason problem question project teacher doctor paper idea article nurse interviewer classmate program interview class lecture hospital book",
  adj: "happy sorry glad excited grateful sad tired interested nervous busy thankful worried proud honored sure afraid confident curious eager ready confused",
  lost: "hope weight sight track motivation interest focus patience confidence my your the their our his her any this that all it points time money",
  neg: "don't didn't doesn't can't cannot couldn't haven't hasn't hadn't won't wouldn't dont didnt cant doesnt",
};
