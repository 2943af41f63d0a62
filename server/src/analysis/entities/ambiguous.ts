import type { Token } from '../types';
import type { PreparedParagraph } from './prepare';

/**
 * Words that open sentences or are written with a capital for other reasons, and are also names: "No", "Will", "May", "Long".
 * They are taken for a name only in a context of a person.
 */
const FUNCTION_WORDS = new Set(
  ('a an the and or but if so as at by for from in into of off on out over to up with no not yes all any both each few more most other some such same than then there here this that these those it its he she ' +
    'they we you i his her their our my your who what which when where why how can could may might must shall should will would do does did done be been is are was were has have had am go going get got let ' +
    'make see say says said new old long short big young little good best great high low first last next one two three four five six seven eight nine ten now just only also even still never ever back down again ' +
    'while since until after before during between under about against because though although however meanwhile today tomorrow yesterday ' +
    'january february march april may june july august september october november december monday tuesday wednesday thursday friday saturday sunday sun moon earth north south east west').split(' '),
);

/** Verbs of speaking and acting that follow a person. */
const PERSON_VERBS = new Set(
  ('said says saying told tells added adds stated states declared declares announced announces warned warns insisted insists argued argues claimed claims noted notes explained explains replied replies responded ' +
    'asked asks accused accuses called calls criticised criticized criticises criticizes condemned condemns denied denies vowed vows pledged pledges promised urged urges wrote writes tweeted tweets thanked thanks ' +
    'described describes mentioned mentions suggested suggests stressed stresses asserted asserts complained complains admitted admits acknowledged acknowledges believes believed thinks thought hopes hoped wants wanted ' +
    'met meets visited visits spoke speaks served resigned won lost died').split(' '),
);
const BETWEEN = new Set('also later then now again himself herself has had'.split(' '));

/** Whether the word is one that says nothing by its capital alone. */
export function isFunctionWord(word: string): boolean {
  return FUNCTION_WORDS.has(word.toLowerCase());
}

/** Whether what follows the token is what a person does: "No said", "No also criticised", "No, said". */
export function isFollowedByAct({ tokens }: PreparedParagraph, at: number): boolean {
  let next = at + 1;
  if (text(tokens, next) === ',') return PERSON_VERBS.has(text(tokens, next + 1)) && /^(said|says|told|added)$/.test(text(tokens, next + 1));
  let adverb = false;
  while (BETWEEN.has(text(tokens, next))) {
    next++;
    adverb = true;
  }
  const verb = text(tokens, next);
  return PERSON_VERBS.has(verb) || (adverb && verb.endsWith('ed'));
}

function text(tokens: readonly Token[], at: number): string {
  return tokens[at]?.text ?? '';
}
