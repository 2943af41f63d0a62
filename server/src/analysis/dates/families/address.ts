import { isCapital, textAt, type Words } from '../words';

const STREET = /^(?:Street|St|Avenue|Ave|Road|Rd|Lane|Drive|Boulevard|Blvd|Highway|Parkway|Terrace|Crescent|Plaza)$/;
/** Most words of a street's name before "Street". */
const NAME = 3;

/** Whether a street's name begins at a place, so that the number before it is that of a house: "1999 North Main Street". */
export function isAddress(words: Words, at: number): boolean {
  for (let place = at; place <= at + NAME && isCapital(words, place); place++) if (place > at && STREET.test(textAt(words, place))) return true;
  return false;
}
