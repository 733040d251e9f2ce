/** What stands in and around the name of a place, and tells whose it is. */
import { slim } from "../slim";

/** Words by which a house of care, of study, of work is known. */
export const HOUSE =
  /^(?:hospitals?|clinic|clinics|medical|memorial|infirmary|hospice|sanatorium|general|healthcare|health|nursing|rehab|rehabilitation|manor|pavilion|elementary|high|middle|school|academy|church|parish|mosque|temple|synagogue|shelter|prison|jail|penitentiary|correctional|county|township|borough|village|heights|hills|center|centre|institute|university|college|va|va's|va\.|veterans|children's|childrens|inc|llc|corp|corporation|company|factory|plant|farm|farms|reservation|base|barracks|towers|apartments|residence|gardens|estates|neighborhood|district|homes?|lodge|terrace|place|pharmacy|methodist|baptist|presbyterian|lutheran|regional|adventist|samaritan|children|freight|roofing|construction|trucking|logistics|foods|motors|steel|bakery|diner|restaurant|grill|farms|dairy|brewery|library|bank|hotel|motel|mall|stadium|arena|airport|marina|street|st|avenue|ave|road|rd|boulevard|blvd|lane|ln|pike|highway|hwy)$/;
/** Those that are none without a second word behind: "Medical Center", "High School". */
export const HALF =
  /^(?:medical|health|nursing|high|middle|veterans|college|institute|center|centre|homes?|place|temple|district|plant|base)$/;
export const SAINT = /^(?:st|saint|mt|mount|our|sacred|good|holy)$/;
/** Before where somebody lives, comes from, works or was cared for. */
export const THERE =
  /\b(?:(?:lives?|lived|living|resid(?:es?|ed|ing)|born|raised|grew up|based|homeless|stays|staying|works|worked|working|employed|teaches|taught|studies|attends|attended|enrolled|retired|incarcerated|jailed|hospitalized|treated|seen|admitted|cared for|evaluated|diagnosed|followed|operated on|housed|home|farm|house|apartment|job|crash|accident|fire|shooting|collision)(?: [\w-]+){0,4}? (?:in|at|to|near|outside|from|by|for|of|on)|(?:transfer(?:red)?|transported|flown|airlifted|sent|discharged|moved|moving|came|comes|come|driven|drove|referred|lot|yard|drives?|commutes|(?:drives|drove) (?:her|him)(?:self)?|two hours|hours?|visiting|traveled|rode|walked|hitchhiked|evacuated|returned|relocated|back|brought|bussed|hails?|presents|presented|is|was|native|resident|man|woman|boy|girl|lady|gentleman|male|female|farmer|teacher|student|worker|veteran|nurse|family|refugee|patient|pt|[1-9]\d ?[MF])(?: (?:over|here|in|out|by|home|back|up|down))? (?:from|of|to|at|in)|osh|outside hospital|at|town of|city of|county of|suburb of|village of|just (?:outside|north|south|east|west)(?: of)?|near|outside|employer|school|workplace|hospital|facility|pcp at|address|city|hometown|location|residence)(?: is| was)?[: ]*(?:the |downtown |rural |suburban |nearby |central |north |south |east |west |greater )*\(?$/i;
export const OWN =
  /\b(?:i'm in|i am in|(?:i|we)(?:'ve| have)? matched|matched (?:at|in|into|to)|my (?:first|top|school|hometown|home|interview|rotation|residency|program|family|apartment|parents|friend|institution|training)|my (?:high|middle|old|medical) school|gave a talk|you (?:gave|spoke|trained|taught|worked)|conference|meeting in|symposium|interview|sub-?i\b|away rotation|our (?:school|program|institution)|i (?:live|grew up|am from|was born|moved|work|will be|studied|trained|applied|matched|volunteer)|guidelines?|handbook|criteria|trial|study from|textbook|protocol from|published|poster|workshop|fellowship|residency)\b/gi;
/** Before where somebody works. */
export const WORK =
  /\b(?:works?|worked|working|jobs?|employed|employee|hired|fired|laid off|retired|clerks?|drives|shifts?|apprenticed|welder|cook|driver|guard|cashier|foreman|mechanic|janitor|machinist|baker|butcher|packer|roofer|waitress|waiter|bartender|clerk|supervisor|teacher|teaches|student|sophomore|freshman)(?: [\w-]+){0,3}? (?:at|for|by|from) (?:the )?$/i;
/** Behind a town's name: "the Tualatin library". */
export const HOUSE_BEHIND = slim(
  /^(?:'s)? (?:(?:public|county|bus|train|high|middle|old|city|first) )?(?:library|church|mill|plant|mines?|school|diner|depot|prison|jail|reservation|fair|market|mall|farm|dairy|cannery|quarry|bridge|flood|fires?|parade|bar|shelter|motel|casino|refinery|shipyard|brewery|cooperative|co-op|foundry|warehouse|ferry|dam|rodeo|police|sheriff|nursing home)\b/,
);
/** Before where one only goes for a while, or where people of the writer's come from. */
export const PASSING =
  /\b(?:(?:fly|flying|trip|vacation|cruise|travel|travels|traveling) (?:\w+ )?(?:to|in)|(?:residents|fellows|students|attendings|doctors|colleagues?|team|group|reviewers?|speakers?) (?:from|at|in|of)) $/i;
/** "a cantor from", but no paper and nobody at work. */
export const SOMEBODY =
  /\b(?:an?|the|our|one|another|retired|former|young|old) (?:[\w-]+ ){0,2}(?!(?:(?:news)?letter|paper|poster|number|order|reports?|article|study|trial|guideline|chapter|book|form|fax|call|message|e?mail|note|results?|data|days?|image|scan|records?|sample|version|word|sentence|quote|line|lesson|idea|advice|feedback|question|answer|reply|news|text|table|figure|list|slides?|talk|lecturer?|professor|doctor|physician|surgeon|residents?|fellow|attending|nurse|pharmacist|therapist|consultant|\w+logist|specialist|director|coordinator|manager|librarian|speaker|visitor|colleague|friend|classmate|mentor|mentee|team|group|applicant|reviewer|author|editor|researcher|instructor|program|hospital|train|bus|flight|drive|plane|truck|view|view) )[a-z]{3,} from $/i;
export const LEAD =
  /^(?:the|at|in|from|to|he|she|they|our|my|a|an|pt|patient|her|his|this|when|while|after|before|no|of|and|but|best|i|if|is|was|mr|mrs|ms|dr)$/;
export const NO_HOUSE =
  /^(?:national|american|internal|family|emergency|community|local|outside|public|private|global|mental|public|rural|urban|world|human|women|men|student|university|medical|school|department|surgical|trauma|cancer|general|critical|intensive|free|state|level|primary|tertiary|academic|teaching|children|veterans|health|behavioral|women's|nursing|skilled|assisted|long|pediatric|charge|chief|electronic|home|heart|pain|wound|sleep|breast|diabetes|eye|memory|spine|joint|burn|stroke|kidney|liver|lung|allergy|asthma|travel|hand|foot|cardiac|renal|transplant|dialysis|infusion|continuity|resident|urgent|rapid|device|pacemaker|inr|anticoagulation|weight|fertility|birth|poison|transfer|call|day|wellness|recovery|methadone|headache|imaging|simulation|research|tumor|\w+ology)$/;
export const GEO =
  /^(?:creek|farms|harbor|park|falls|springs?|lake|lakes|river|beach|hills?|valley|city|town|grove|ridge|point|island|bay|rock|forks?|bluffs?|prairie|haven|port|landing|mills|heights|village|junction|canyon|mesa|pass|rapids|woods|glen|cove|shores|corners|crossing|station|bend|gap|plains|fields?|bridge|ferry|mountain|view|springs)$/;
/** Before the name of somebody at work. */
export const AT_WORK =
  /\b(?:dr|prof|professor|doctor|nurse|attending|resident|fellow|intern|student|colleague|coordinator|classmate|friend|chief)s?\b/i;
