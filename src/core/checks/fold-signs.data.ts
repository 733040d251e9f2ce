/** Signs that look like plain ones: each string's signs stand for those of the string beside it, place by place. */

/** They are letters of their own languages, so they count only inside a word that also has plain letters or digits. */
export const LOOKALIKES: readonly (readonly [signs: string, plain: string])[] = [
  // Cyrillic
  ["АВЕЅІЈКМНОРСТХУЗԌԜаесіјорѕухһԁԛԝӏ", "ABESIJKMHOPCTXY3GWaecijopsyxhdqwl"],
  // Greek
  ["ΑΒΕΖΗΙΚΜΝΟΡΤΥΧονιρ", "ABEZHIKMNOPTYXovip"],
  // Armenian, Cherokee, and Latin ones with a small difference
  ["ՍսօհոցᎪᏴᏟᎠᎬᎻᎫᏦᏞᎷᏢᏒᏚᎢᏙᏃıɡɑƖ", "UsohngABCDEHJKLMPRSTVZigal"],
];

/** They stand for a plain letter or digit everywhere. */
export const SAME: readonly (readonly [signs: string, plain: string])[] = [
  ["ᴀʙᴄᴅᴇꜰɢʜɪᴊᴋʟᴍɴᴏᴘǫʀꜱᴛᴜᴠᴡʏᴢ", "ABCDEFGHIJKLMNOPQRSTUVWYZ"],
  ["❶❷❸❹❺❻❼❽❾➀➁➂➃➄➅➆➇➈➊➋➌➍➎➏➐➑➒⓵⓶⓷⓸⓹⓺⓻⓼⓽⓿🄋🄌", "123456789123456789123456789123456789000"],
  ["·∙⋅・", "...."],
  ["⑴⑵⑶⑷⑸⑹⑺⑻⑼⒈⒉⒊⒋⒌⒍⒎⒏⒐", "123456789123456789"],
];

/** Letters in circles, squares and flags that have no plain form: the first of each alphabet. */
export const ALPHABETS: readonly number[] = [0x1f150, 0x1f170, 0x1f1e6];
