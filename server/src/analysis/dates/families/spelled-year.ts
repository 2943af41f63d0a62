import { isHyphen, lowerAt, skip, wordAt, type Words } from '../words';

/** "nineteen eighty-six", "nineteen hundred and five", "two thousand and twenty": the year at a place, and the place behind it. */
export function spelledYear(words: Words, at: number): { readonly year: number; readonly to: number } | undefined {
  const first = wordAt(words, at, 'number');
  if (!first) return undefined;
  if (first.value === 2 && lowerAt(words, at + 1) === 'thousand') {
    const rest = readBelowHundred(words, skip(words, at + 2, 'and'));
    return rest ? { year: 2000 + rest.value, to: rest.to } : { year: 2000, to: at + 2 };
  }
  if (first.value < 14 || first.value > 20) return undefined;
  if (lowerAt(words, at + 1) === 'hundred') {
    const rest = readBelowHundred(words, skip(words, at + 2, 'and'));
    return rest ? { year: first.value * 100 + rest.value, to: rest.to } : { year: first.value * 100, to: at + 2 };
  }
  const rest = readBelowHundred(words, at + 1);
  return rest && rest.value >= 10 ? { year: first.value * 100 + rest.value, to: rest.to } : undefined;
}

function readBelowHundred(words: Words, at: number): { readonly value: number; readonly to: number } | undefined {
  const first = wordAt(words, at, 'number');
  if (!first || first.value === 0) return undefined;
  if (first.value < 20) return { value: first.value, to: at + 1 };
  const place = isHyphen(words, at + 1) ? at + 2 : at + 1;
  const second = wordAt(words, place, 'number');
  return second && second.value > 0 && second.value < 10 ? { value: first.value + second.value, to: place + 1 } : { value: first.value, to: at + 1 };
}
