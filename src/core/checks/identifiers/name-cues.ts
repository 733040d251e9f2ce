/** What stands around a name and tells whose it is. All are read at the end or the beginning of a short piece. */
import { once } from "../once";
import { OFFICE } from "../patient-cues";
import { slim } from "../slim";

const RELATIVE =
  "mother|father|mom|mum|dad|wife|husband|son|daughter|sister|brother|aunt|uncle|niece|nephew|cousin|grandmother|grandfather|" +
  "grandson|granddaughter|grandma|grandpa|spouse|partner|fianc[eé]e?|caregiver|guardian|neighbor|roommate|twin|landlord|girlfriend|" +
  "boyfriend|ex-wife|ex-husband|stepfather|stepmother|in-law|next of kin|emergency contact|proxy|godmother|employer|boss";

/** Before a patient's name, or that of one's relative. */
export const NAMED = slim(
  new RegExp(
    `(?:\\b(?:patient|pt|pts|client|resident)(?:'?s)?(?: name)?(?: is| was| named| called|:|,|-)*|\\b(?:named|name is|name was|name's|known as|goes by|(?:introduced|calls|called) (?:him|her|them)self(?: as)?|signs as|nickname(?:'s| is| was)|answers to|by the name of|[Ll]ittle|a\\.?k\\.?a\\.?|maiden name|nee|née)|` +
      `\\b(?:pt |patient |full |first |last |legal |preferred )?name ?[:=]|\\b(?:my|his|her|their|'s|the|our|a) (?:\\w+ )?(?:${RELATIVE})(?: is| was| named| called|,|:|\\()*|^(?:${RELATIVE}|contact|nok|hcp|poa)(?: is| was| named|,|:|\\()*|` +
      `\\bcase (?:of|about)|\\b(?:man|woman|boy|girl|lady|gentleman|baby|infant|kid|child|teenager|veteran|male|female|y\\/?o|[1-9]\\d ?[MF])(?: (?:named|called))?|\\b(?:pt|patient|re|regarding|subject|name|about|for) ?[:#-]) *["([]?$`,
    "i",
  ),
);
/** "45M," before a name, and before all else that ails one. */
export const AGED = /(?:man|woman|boy|girl|male|female|y\/?o|[1-9]\d ?[MF]), *$/i;
/** "MRN 48213377," before a name */
export const NUMBERED =
  /\b(?:mrn|(?:medical )?record|chart|csn|acct|account|fin)\b[^\d\n]{0,12}\d[\w-]{3,14}\)?[,:;-]? ?\(?$/i;
/** Several of one family, before their names. */
export const PLURAL =
  /\b(?:sisters|brothers|twins|triplets|siblings|kids|children|boys|girls|sons|daughters|cousins|parents|neighbors|patients|infants|babies|toddlers|teenagers)(?: named| called)?[,:]? \(?$/i;
/** Several at work, or of the writer's own. */
export const STAFF_PLURAL =
  /\b(?:students|residents|interns|fellows|nurses|colleagues|friends|classmates|attendings|doctors|teammates|volunteers|coordinators|authors|co-authors|mentors|roommates|my (?:\w+ )?(?:sisters?|brothers?|kids|children|sons?|daughters?|twins|parents)|my brother and sister)(?: named| called)?[,:]? \(?$/i;
export const FAMILY = new RegExp(
  `\\b(?:${RELATIVE}|nok|poa|hcp|dpoa|surrogate|(?:his|her|their|'s) (?:\\w+ )?(?:friend|classmate|coach|teacher|colleague|coworker))(?: of \\w+ \\w+)?(?: is| was| named| called|,|:|\\()* *$`,
  "i",
);

/** Before the name of somebody of the writer's own. */
export const OWN_FAMILY = new RegExp(
  `\\bmy (?:\\w+ )?(?:${RELATIVE}|friend)(?: is| was| named| called|,|\\()* *$`,
  "i",
);

/** Before the name of somebody at work. */
export const STAFF_BEFORE =
  /(?:\b(?:dr|drs|prof)\.?|\b(?:doctors?|doc|professor|nurse|educator|attendings?|fellows?|residents?|co-?residents?|interns?|co-?interns?|chiefs?|chair|dean|director|coach|instructor|coordinator|preceptor|mentors?|advis[oe]rs?|supervisor|pa|np|rn|pharmd|pharmacist|therapist|surgeon|hospitalist|consultant|registrar|classmates?|colleagues?|friends?|students?|teammates?|peers?|partner|lab ?mate|senior|junior|pgy-?\d|ms-?\d|m[1-4]|pi|author|authors|by|et al|scribe|tutor|(?:social|case) (?:worker|manager)|manager|secretary|assistant|chaplain|interpreter|team|librarian|dietitian|receptionist|technician|tech|rep|shadow(?:ed|ing)?|assist(?:ed|ing)|(?:work(?:ed|ing)?|rotat(?:ed|ing)) (?:with|under|for)|(?:supervised|taught|trained|precepted|written|made) by|introduced me to|according to|thanks to)(?: (?:is|was|named|on call|on service|this (?:week|month)))?)[,:]? *\(?$/i;
/** Behind the name of somebody in an office. */
export const IN_OFFICE = new RegExp(`^ (?:from|in|at|of) (?:the |our )?(?:${OFFICE})\\b`, "i");
/** Behind it: a degree, an office, what only staff does. */
export const STAFF_BEHIND = slim(
  /^(?: \((?:(?:my|our|the|a) )?(?:[\w-]+ ){0,2}(?:co-?residents?|residents?|fellow|attending|intern|nurse|student|classmate|pharmac\w+|rn|np|pa|pt|ot|sw|id|gi|ms ?\d|pgy-?\d|\w+ology|coordinator|manager)\b| (?:from|in|at|of) (?:the )?(?:social work|pharmacy|nursing|nutrition|front desk|billing|registration|scheduling|case management|physical therapy|speech|radiology|\w+ology|lab|library|registrar|dean|office|billing|biostatistics|it|hr)\b|,? ?(?:MD\b|M\.D|DO|D\.O|PhD|Ph\.D|RN|NP|PA-?C?|PharmD|MPH|MBA|FACP|FACS|LCSW|MSW|DPT|OTR|CRNA|CNM|MS ?[1-4]|PGY)\b|,?(?: is| was)? (?:the|my|our|an?|another) (?:\w+ ){0,3}(?:co-?interns?|co-?residents?|classmate|friend|roommate|attending|resident|fellow|intern|nurse|mentor|preceptor|student|surgeon|chief|director|physician|doctor|consultant|professor|colleague|classmate|pharmacist|coordinator|pa|np)\b| (?:and|&) (?:i|me)\b| (?:taught|paged|supervised|mentored|precepted|published|showed (?:me|us)|staffed|recommended|wrote|ordered|let me|told me (?:to|that i)|asked me|helped me|gave me)\b|\s+et al)/i,
);

const THINGS = once(
  () =>
    new Set(
      (
        "criteria score scale rules rule sign test syndrome disease classification stage staging grade " +
        "index formula equation method maneuver manoeuvre procedure trial study protocol palsy lymphoma " +
        "tumour tumor sarcoma anemia cells cell body bodies node nodes catheter line tube drain stain " +
        "lines law triad reflex phenomenon murmur pulse fracture disorder contracture hernia ulcer " +
        "esophagus thyroiditis nevus point space pouch canal duct ligament muscle valve shunt repair " +
        "operation incision clamp plate plates pickup truck forceps retractor position agar solution " +
        "lesion lesions time venom window lactate swab coma aphasia dementia chorea ataxia neuropathy model guidelines guideline handbook " +
        "manual textbook app calculator nomogram questionnaire inventory foundation award fund " +
        "scholarship fellowship lecture program lab university college school hospital clinic center " +
        "centre institute building hall wing street avenue ave road rd county cancer medical memorial " +
        "health library team service unit journal press"
      ).split(" "),
    ),
);
const SMALL_WORD = /^(?:in|at|of|to|the|and|for|from|with|is|was|on|has|had|by|a|an|as|or|our|her|his)$/i;
const NEXT_WORDS = /^(?:'s|')?[- ](\w+)(?:[- ](\w+))?/;

/** Behind a name of which a thing is called: its word, or another and its word. */
export const THING_BEHIND = {
  test: (right: string): boolean => {
    const [, first = "", second = ""] = NEXT_WORDS.exec(right) ?? [];
    if (THINGS().has(first.toLowerCase())) return true;
    return !SMALL_WORD.test(first) && THINGS().has(second.toLowerCase());
  },
};

/** Behind a patient's name: an age, a birth date, a number. */
export const PATIENT_BEHIND = slim(
  /^(?:'s)?(?:, [a-z ]{3,25},|,| is| was|;|:)? ?(?:\(|- ?)?(?:an? |our )?(?:(?:very |pleasant |lovely |previously healthy |otherwise healthy )*(?:\d{1,3}|[a-z]+(?:-[a-z]+)?)[- ]?(?:(?:years?|yrs?|months?|mos?|weeks?|days?)[- ]?old|yo|y\/o|y\.o)\b|\d{1,3} ?(?:[MF]|male|female|man|woman)\b|(?:age|aged) \d|(?:dob|mrn|born|date of birth|med(?:ical)? rec|room|rm|bed)\b)|^(?:, ?|,? ?\()(?:[1-9]?\d|1[01]\d)(?=,|\)| (?:with|who|was|has|is)\b)/i,
);

/** Behind a name whose bearer is ill. */
export const ILL_BEHIND =
  /^(?:'s (?!lab\b|team|lecture|talk|paper|project|office|clinic|book|advice|feedback|letter|email|study|article|rounds)|,? (?:is|was|has|had|who|whom|whose|presented|presents|came|comes|said|says|lives|lived|died|passed|underwent|reported|reports|complain\w*|denied|denies|fell|needed|needs|started|stopped|began|received|went|felt|feels|in (?:room|rm|bed|bay|crib|isolette|\d{1,4}[A-Z]?)\b|refused|wanted|wants|got|developed|underwent|takes|took|will|would|remains|remained|return\w*|weigh\w*|cannot|can't|doesn't|did|does|asked|smiled|cried|thanked|looked|looks|stayed|left|arrived|tolerat\w*|and (?:his|her))\b)/i;
/** "Breslow 1.2", "Marsh 3b", "Prague C3M5": a grade stands behind, not an age. */
export const GRADE_BEHIND =
  /^(?:'s)? (?:[<>=]+ ?\d|\d+\.\d|\d+[a-c]?(?: ?(?:mm|cm|mL|h|on|vs|and|or|at|with|to|says)\b|[,;.:?!)]|$)|[A-DG-LN-Z]\d|(?:type|class|stage|grade|group|level) (?:\d|[IV]+\b)|(?:vs|positive|negative|pos|neg)\b|says (?!she|he|they|her|his|that|it|the pain|no\b))/;
/** "the Kowalczyk family" */
export const FAMILY_BEHIND = /^ (?:family|twins?|couple|kids|brothers|sisters|siblings|baby|household)\b/i;

/** What only people do, or have. */
export const DOES_BEHIND =
  /^(?: (?:said|says|asked|lives|lived|died|told|wants|wanted|refused|cried|laughed|smiled|came|fell|pulled|lost|thanked|called|presented|went)|'s (?:mom|mother|dad|father|wife|husband|son|daughter|sister|brother|labs?|family|chart|room|bed|ct|mri|cultures|symptoms|pain|surgery|parents))\b/i;
/** Before one. */
export const ILL_BEFORE =
  /\b(?:saw|see|met|examin\w*|treat\w*|admit\w*|visit\w*|discharg\w*|consent\w*|follow\w*|evaluat\w*|seen|for|of|about|tell|told|asked|deliver\w*|intubat\w*|sedat\w*|gave|give|giving|restart\w*|put|keep|transfer\w*|helped|help|on|that|when|because|whether|if|but|and|so|while|after|before|until|since|as) $/i;
