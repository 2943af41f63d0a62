import { isHyphen, isJoined, lowerAt, skip, textAt, wordAt, type Words } from './words';

export interface ReadNumber {
  /** Missing for a vague amount: "several", "a few". */
  readonly value?: number;
  /** The place behind it. */
  readonly to: number;
}

/** Longest number in words that is read, in words: "one hundred and twenty-three thousand". */
const MOST_WORDS = 8;

/** The number at a place: "12", "1,500", "2.5", "twenty-three", "three hundred". */
export function readNumber(words: Words, at: number): ReadNumber | undefined {
  return wordAt(words, at, 'digits') ? readDigits(words, at) : readNumberWords(words, at);
}

function readDigits(words: Words, at: number): ReadNumber | undefined {
  let text = textAt(words, at);
  let to = at + 1;
  while (lowerAt(words, to) === ',' && isJoined(words, to) && isJoined(words, to + 1) && wordAt(words, to + 1, 'digits') && textAt(words, to + 1).length === 3 && to - at < MOST_WORDS) {
    text += textAt(words, to + 1);
    to += 2;
  }
  if (lowerAt(words, to) === '.' && isJoined(words, to) && isJoined(words, to + 1) && wordAt(words, to + 1, 'digits')) {
    text += `.${textAt(words, to + 1)}`;
    to += 2;
  }
  if (text.length > 12) return undefined;
  const multiplier = wordAt(words, to, 'multiplier');
  return multiplier ? { value: Number(text) * multiplier.value, to: to + 1 } : { value: Number(text), to };
}

function readNumberWords(words: Words, at: number): ReadNumber | undefined {
  let total = 0;
  let current = 0;
  let to = at;
  while (to - at < MOST_WORDS) {
    const place = to > at && (isHyphen(words, to) || (lowerAt(words, to) === 'and' && wordAt(words, to - 1, 'multiplier'))) ? to + 1 : to;
    const number = wordAt(words, place, 'number');
    const multiplier = wordAt(words, place, 'multiplier');
    if (number && (current === 0 || current % 100 === 0 || (current % 10 === 0 && current % 100 >= 20 && number.value < 10))) {
      current += number.value;
    } else if (multiplier && to > at) {
      if (multiplier.value === 100) current = Math.max(current, 1) * 100;
      else {
        total += Math.max(current, 1) * multiplier.value;
        current = 0;
      }
    } else break;
    to = place + 1;
  }
  return to > at ? { value: total + current, to } : undefined;
}

/** The amount at a place, vague ones and "a", "an" included: "a few", "a couple of", "dozens of", "half a". */
export function readAmount(words: Words, at: number): ReadNumber | undefined {
  const article = lowerAt(words, at);
  if (article === 'a' || article === 'an') {
    const quantity = wordAt(words, at + 1, 'quantity');
    if (quantity) return readQuantity(words, at + 1, quantity.lower);
    const multiplier = wordAt(words, at + 1, 'multiplier');
    if (multiplier) return { value: multiplier.value, to: at + 2 };
    if (wordAt(words, at + 1, 'half') && isHyphen(words, at + 2)) return { value: 0.5, to: at + 3 };
    return { value: 1, to: at + 1 };
  }
  if (article === 'half' && (lowerAt(words, at + 1) === 'a' || lowerAt(words, at + 1) === 'an')) return { value: 0.5, to: at + 2 };
  const quantity = wordAt(words, at, 'quantity');
  if (quantity) return quantity.lower === 'number' || quantity.lower === 'dozen' ? undefined : readQuantity(words, at, quantity.lower);
  return readNumber(words, at);
}

function readQuantity(words: Words, at: number, lower: string): ReadNumber {
  const counted = wordAt(words, at + 1, 'multiplier') ? at + 2 : at + 1;
  const to = skip(words, skip(words, skip(words, counted, 'more'), 'of'), 'more');
  return lower === 'couple' ? { value: 2, to } : lower === 'dozen' ? { value: 12, to } : { to };
}

/** The place and value of an ordinal: "21st", "third", "twenty-first". */
export function readOrdinal(words: Words, at: number): { readonly value: number; readonly to: number } | undefined {
  const plain = wordAt(words, at, 'ordinal');
  if (plain) return { value: plain.value, to: at + 1 };
  const tens = wordAt(words, at, 'number');
  if (!tens || tens.value < 20 || tens.value % 10 !== 0) return undefined;
  const rest = wordAt(words, isHyphen(words, at + 1) ? at + 2 : at + 1, 'ordinal');
  return rest && rest.value < 10 ? { value: tens.value + rest.value, to: isHyphen(words, at + 1) ? at + 3 : at + 2 } : undefined;
}
