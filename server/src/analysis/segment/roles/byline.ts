import type { Token } from '../../types';
import { isLetter, isUpper } from '../characters';
import { closingTimestamp, openingTimestamp } from './timestamp';

/** Openings of a line that names who wrote, reported or supplied the article. */
const OPENING = /^[([]?(by:?|written by|words by|story by|reporting by|reported by|text by|author:|writer:|compiled by|posted by|published by|photographs by|photography by|photos by|pictures by|edited by|editing by|additional reporting by|with reporting by|source:|source :|agency:|agencies:)\s+/i;
/** News agencies and what newsrooms call themselves; a line of nothing else is a byline. */
const DESK = /^(the )?(associated press|reuters|agence france-presse|afp|ap|dpa|upi|pti|ians|ani|xinhua|tass|bloomberg|press association|agencies|news agencies|staff|newsroom|web desk|news desk|.{0,30} (bureau|staff|wires?|wire services|wire reports|news service|staff reporter|staff writer|correspondent|news agency|news weekly|editorial board))\.?$/i;
const WITH_WIRES = /^(with|from) .{0,40}\b(wires|wire services|wire reports|agencies|agency reports|staff reports|inputs)\b|\bcontributed (reporting )?(to|from|for) this (report|story|article)\b/i;
const JOB = /^(staff|senior|special|chief|news|sports?|political|business|science|health|education|white|foreign|deputy|associate|managing|contributing|national|editor|reporter|writer|correspondent|columnist|analyst|producer|contributor|bureau|freelance)\b/i;
/** Who wrote an embedded post: "— Ann Po (@annpo) October 9, 2018". */
const POST_SIGNATURE = /^[-–—] ?[^()]{1,80} \(@\w{1,30}\)/;
/** Particles of names that are written small. */
const SMALL = /^(and|y|de|del|della|di|da|dos|du|la|le|van|von|der|den|ter|bin|bint|ibn|al|el|for|the|of|in)$/;
const MOST_WORDS = 16;
const MOST_LENGTH = 200;

/**
 * Whether a line says who wrote the article: "By Ann Po and Bo Lind", "Reuters", "With Post wires", "Ann Po, Staff Writer",
 * "Associated Press November 19, 2019, 9:02 AM". A bare name is not enough; see {@link isNames}.
 */
export function isByline(line: string, tokens: readonly Token[]): boolean {
  if (line.length > MOST_LENGTH) return false;
  const from = openingTimestamp(tokens);
  if (from > 0) {
    const start = tokens[from]?.start ?? line.length;
    const rest = line.slice(start);
    const opening = OPENING.exec(rest);
    return opening ? namesFollow(line, tokens, start + opening[0].length) : isNames(rest) || DESK.test(rest);
  }
  const opening = OPENING.exec(line);
  if (opening) return /^[([]?(source|agenc|author|writer)/i.test(line) || namesFollow(line, tokens, opening[0].length);
  const until = closingTimestamp(tokens);
  const head = line.slice(0, tokens[until]?.start ?? line.length).replace(/[\s|,•·–—-]{1,9}$/, '');
  if (DESK.test(head) || WITH_WIRES.test(line) || POST_SIGNATURE.test(line)) return true;
  const parts = head.split(/\s?[,|]\s?/);
  return parts.length === 2 && isNames(parts[0] ?? '') && (JOB.test(parts[1] ?? '') || DESK.test(parts[1] ?? ''));
}

/** Whether this is a news agency, or what a newsroom calls itself. */
export function isDesk(name: string): boolean {
  return DESK.test(name);
}

/** "By" and then a name, not "By noon the square was full". */
function namesFollow(line: string, tokens: readonly Token[], from: number): boolean {
  const first = tokens.find((token) => token.start >= from && token.kind !== 'mark');
  if (first === undefined) return false;
  if (first.kind === 'web') return true;
  const words = tokens.filter((token) => token.start >= from && token.kind === 'word' && isLetter(line, token.start));
  const small = words.filter((word) => !isUpper(line, word.start) && !SMALL.test(word.text)).length;
  return isUpper(line, first.start) && small * 3 <= words.length && words.length <= 2 * MOST_WORDS;
}

/** Whether a line holds nothing but one to four names of people or desks, as scrapers write the authors: "Ann Po; Bo van Lind". */
export function isNames(line: string): boolean {
  if (line.length > MOST_LENGTH) return false;
  const parts = line.trim().split(/\s*(?:[;,/&|]|\band\b)\s*/);
  if (parts.length > 5) return false;
  return parts.every((part) => {
    const words = part.split(' ');
    return words.length <= 4 && words.every((word) => /^@?\p{Lu}[\p{L}\p{M}'’.-]*$/u.test(word) || SMALL.test(word) || /^@\w+$/.test(word));
  });
}
