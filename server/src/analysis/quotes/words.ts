import { isUpper } from '../segment/characters';
import type { Token } from '../types';

/** What a word can be in a sentence; a word may be several things at once, so classes are bits. */
export const DETERMINER = 1;
export const PREPOSITION = 2;
/** A pronoun that can be a subject. */
export const PRONOUN = 4;
export const POSSESSIVE = 8;
/** A form of be, have, do, or a modal. */
export const AUXILIARY = 16;
export const MODAL = 32;
/** A form of be, which makes a participle after it passive. */
export const BE = 64;
export const COORDINATOR = 128;
/** Opens a clause: that, which, while, because. */
export const SUBORDINATOR = 256;
export const ADVERB = 512;
export const NEGATION = 1024;
/** A finite form of a common verb that is no cue. */
export const VERB = 2048;
export const TIME = 4096;
export const PUNCTUATION = 8192;
export const CAPITAL = 16384;
export const NUMBER = 32768;
/** A relative pronoun. */
export const RELATIVE = 65536;
/** A pronoun that is only ever an object. */
export const OBJECT = 131072;

const CLOSED: readonly (readonly [number, string])[] = [
  [DETERMINER, 'the a an this that these those some any no each every another all both many several few most much such either neither enough'],
  [PRONOUN, 'he she they it we i you one everyone everybody nobody someone somebody this that these those some others many both who'],
  [OBJECT, 'him them me us himself herself themselves itself myself ourselves whom'],
  [POSSESSIVE, 'his her their its my our your whose'],
  [PREPOSITION, 'of in on at for to from with by as about over under after before during through between among against into onto upon within without since until till ' +
    'toward towards across behind beyond near despite amid amidst around along alongside above below beneath beside besides except inside outside off via per like unlike regarding concerning including following'],
  [AUXILIARY, 'is are was were be been being am has have had having do does did'],
  [AUXILIARY | MODAL, 'will would can could may might must shall should cannot'],
  [BE, 'is are was were be been being am'],
  [COORDINATOR, 'and or but nor'],
  [SUBORDINATOR, 'that which who whom whose when while where as because if whether although though unless since until after before how why what whereas once so than'],
  [RELATIVE, 'who which whom that'],
  [ADVERB, 'also later then now still just even already again once never ever always often too however instead further furthermore earlier previously meanwhile only simply ' +
    'recently separately publicly repeatedly moreover therefore thus soon perhaps not first finally once afterwards afterward rather quite very yet reportedly initially'],
  [NEGATION, "not never n't neither nor didn't doesn't don't hasn't haven't hadn't wouldn't couldn't won't can't isn't wasn't aren't weren't"],
  [AUXILIARY, "didn't doesn't don't hasn't haven't hadn't isn't wasn't aren't weren't"],
  [AUXILIARY | MODAL, "wouldn't couldn't won't can't shouldn't"],
  [VERB, 'made took came went got gave saw found became began left kept held brought led met ran won lost sent built fell paid put set grew knew thought felt stood heard let meant ' +
    'makes takes comes goes gets gives sees finds becomes begins leaves keeps holds brings leads meets runs wins loses sends builds falls pays puts sets grows knows thinks feels ' +
    'wants wanted needs needed seems seemed believes believed hopes hoped expects expected remains remained plans planned tries tried uses used works worked helps helped ' +
    'shows showed shown looks looked starts started continues continued appears appeared lies lived lives died killed hit struck faces faced follows followed rose spent caught includes included'],
  [TIME, 'monday tuesday wednesday thursday friday saturday sunday january february march april may june july august september october november december today yesterday tomorrow tonight ' +
    'morning afternoon evening night week month year weekend midday midnight noon hours days weeks months years ago'],
  [NUMBER, 'two three four five six seven eight nine ten eleven twelve'],
];

const KNOWN = new Map<string, number>();
for (const [bits, words] of CLOSED) for (const word of words.split(' ')) KNOWN.set(word, (KNOWN.get(word) ?? 0) | bits);

/** Words in -ly that are no adverbs. */
const NOUNS_IN_LY = new Set('family assembly rally ally supply reply anomaly monopoly bully belly jelly folly only elderly weekly daily monthly quarterly deadly friendly likely early'.split(' '));

/** The classes of a token, from closed lists, its shape and its ending; 0 for a lower-case noun, adjective or rarer verb. */
export function classify(paragraph: string, token: Token, lower: string): number {
  if (token.kind === 'mark') return PUNCTUATION;
  if (token.kind === 'number') return NUMBER;
  const capital = isUpper(paragraph, token.start) ? CAPITAL : 0;
  const known = KNOWN.get(lower) ?? 0;
  if (known !== 0) return known | capital;
  if (capital !== 0) return capital;
  return lower.length > 4 && lower.endsWith('ly') && !NOUNS_IN_LY.has(lower) ? ADVERB : 0;
}
