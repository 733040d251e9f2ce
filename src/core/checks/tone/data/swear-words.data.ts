/** Words that have no place in a message to a mentor and no other use there. Medicine's words are none. */
export const SWEAR_WORDS =
  "fuck fucks fucked fucker fuckers fucking fuckin fuckup fuckups motherfucker motherfuckers motherfucking clusterfuck mindfuck fck fcking fuk fukin fuking effed " +
  "shit shits shitty shittier shittiest shitting shat bullshit bullshitting bullshitter horseshit shitshow shithead shitless shitload apeshit batshit dipshit " +
  "damn damned dammit damnit goddamn goddamned goddammit goddamnit ass asses asshole assholes asshat jackass dumbass dumbasses badass badasses smartass asskisser kickass " +
  "arse arsehole arseholes bitch bitches bitching bitchy bitched bastard bastards crap crappy crappier crappiest crapload " +
  "piss pissed pissing pissy cunt cunts twat twats wanker wankers wank bollocks bugger buggered dickhead dickheads douche douchebag douchebags douchey prick pricks " +
  "slut sluts slutty whore whores faggot faggots fag fags retard retards nigger niggers nigga niggas kike kikes spic spics chink chinks tranny trannies " +
  "wtf stfu ffs omfg lmfao gtfo bs'ing bullcrap screwed-up jfc effing shitstorm pisses";
