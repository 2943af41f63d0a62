import fc from 'fast-check';

/** Pieces of text on which offsets go wrong: emoji, joined emoji, combining marks, right-to-left, odd line ends. */
const PIECES = ['a', 'No', ' ', '“', '😀', '👨‍👩‍👧', 'e\u0301', 'שלום', '\u2028', '\u2029', '\u0085', '\n', '\r\n', '\r', '\r\r\n', '\t', '\ufeff', '\ud83d', '\udc00', 'the Ministry said. '];

/** Random text of such pieces, often repeated, sometimes with a byte order mark. */
export const awkwardText = fc.oneof(
  { weight: 3, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')) },
  { weight: 1, arbitrary: fc.array(fc.constantFrom(...PIECES), { maxLength: 10 }).map((pieces) => `\ufeff\ufeff${pieces.join('')}`) },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 80 }) },
);
