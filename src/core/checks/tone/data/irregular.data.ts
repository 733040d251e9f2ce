/** Irregular verbs: base, past, and the participle where it is another. */
export const IRREGULAR =
  "go went gone|see saw seen|do did done|come came come|write wrote written|give gave given|take took taken|eat ate eaten|" +
  "speak spoke spoken|begin began begun|choose chose chosen|know knew known|drive drove driven|fall fell fallen|" +
  "break broke broken|become became become|run ran run|grow grew grown|throw threw thrown|draw drew drawn|wear wore worn|" +
  "steal stole stolen|shake shook shaken|wake woke woken|mistake mistook mistaken|undertake undertook undertaken|" +
  "overcome overcame overcome|have had|make made|get got|meet met|send sent|tell told|say said|think thought|feel felt|" +
  "leave left|keep kept|understand understood|bring brought|buy bought|teach taught|learn learned|hear heard|lose lost|" +
  "spend spent|find found|hold held|lead led|win won|sleep slept|build built|forget forgot forgotten|fly flew flown|" +
  "sing sang sung|swim swam swum|ring rang rung|drink drank drunk|ride rode ridden|rise rose risen|stand stood|sit sat|" +
  "pay paid|read read|sell sold|be was been|show showed shown|prove proved|prepone preponed|rewrite rewrote rewritten";
