import type { ReadDocument } from '../document';
import type { Chain, Mention, Span, Speaker } from '../types';
import type { Gender } from './gender';
import { readMentioned, type Mentioned } from './mentioned';

/** Whom a quote names, in the article. */
export interface Sourced extends Span {
  readonly mention?: Mention;
  /** The pronoun in lower case, where it is one. */
  readonly pronoun?: string;
}

/** Turns the sources of quotes into speakers, in the order of the text. */
export interface People {
  /** The speaker that a source names; call it in the order of the text. */
  readonly speaker: (source: Sourced, how: string) => Speaker;
}

/** How many persons are kept in mind. */
const REMEMBERED = 8;
const COMPANY = new Set('company firm group carrier manufacturer retailer airline organisation organization'.split(' '));

/** Who was named so far; of each the mention that named them last. */
interface Memory {
  readonly document: ReadDocument;
  /** Persons that sentences were about or that spoke, the last first. */
  readonly leading: Mention[];
  /** Persons named otherwise, the last first. */
  readonly others: Mention[];
  readonly roles: Map<string, Mention>;
  /** By {@link Mention.chain}. */
  readonly genders: Map<string, Gender>;
  group?: Mention;
  organisation?: Mention;
  /** Who spoke last, if that was no person. */
  speaker?: Mention;
}

/** Follows who was named, so that a pronoun or a role ("the minister") can be told. */
export function followPeople(document: ReadDocument, mentions: readonly Mention[], chains: readonly Chain[]): People {
  const chainById = new Map(chains.map((chain) => [chain.id, chain]));
  const read = readMentioned(document, mentions);
  const memory: Memory = { document, leading: [], others: [], roles: new Map(), genders: new Map() };
  let next = 0;
  const named = (at: Span, mention: Mention, reason: string): Speaker => {
    const chain = chainById.get(mention.chain);
    return { start: at.start, end: at.end, name: chain?.name ?? document.text.slice(mention.start, mention.end), chain: chain?.id, reason };
  };
  return {
    speaker(source, how) {
      for (let one = read[next]; one !== undefined && one.mention.start < source.start; one = read[++next]) remember(memory, one);
      const { mention, pronoun } = source;
      if (mention !== undefined) {
        if (mention.label === 'PERSON') toFront(memory.leading, mention);
        else memory.group = mention;
        memory.speaker = mention.label === 'PERSON' ? undefined : mention;
        return named(source, mention, how);
      }
      const text = document.text.slice(source.start, source.end);
      const piece = pieceAt(document, source.start);
      const meant = pronoun === undefined ? ofRole(memory, text, piece) : ofPronoun(memory, pronoun, piece);
      if (meant === undefined) return { start: source.start, end: source.end, name: text, reason: how };
      if (memory.leading.some((person) => person.chain === meant.chain)) toFront(memory.leading, meant);
      const { start, end, name, chain } = named(source, meant, how);
      return { start, end, name, chain, reason: `${how} “${text}” is taken to be ${name}, ${pronoun === undefined ? 'called so' : 'named'} before.` };
    },
  };
}

function remember(memory: Memory, { mention, leading, roles, gender }: Mentioned): void {
  for (const role of roles) memory.roles.set(role, mention);
  if (mention.label === 'PERSON') {
    if (gender !== undefined) memory.genders.set(mention.chain, gender);
    toFront(leading ? memory.leading : memory.others, mention);
  } else if (mention.label === 'ORG' || mention.label === 'GPE') {
    if (leading) memory.group = mention;
    if (mention.label === 'ORG') memory.organisation = mention;
  }
}

function toFront(list: Mention[], mention: Mention): void {
  const known = list.findIndex((one) => one.chain === mention.chain);
  if (known >= 0) list.splice(known, 1);
  list.unshift(mention);
  if (list.length > REMEMBERED) list.pop();
}

const SUBJECTS = new Map([['him', 'he'], ['her', 'she'], ['them', 'they']]);

function ofPronoun(memory: Memory, word: string, piece: number): Mention | undefined {
  const pronoun = SUBJECTS.get(word) ?? word;
  if (pronoun === 'he' || pronoun === 'she') {
    const fits = (one: Mention): boolean => isIn(memory, one, piece) && (memory.genders.get(one.chain) ?? pronoun) === pronoun;
    return memory.leading.find(fits) ?? memory.others.find(fits);
  }
  const group = pronoun === 'it' ? memory.group : pronoun === 'they' ? memory.speaker : undefined;
  return group !== undefined && isIn(memory, group, piece) ? group : undefined;
}

/** Whom "the minister" or "the court" means: who was called so last. */
function ofRole(memory: Memory, text: string, piece: number): Mention | undefined {
  const words = text.toLowerCase().split(/\s+/);
  const head = words[words.length - 1] ?? '';
  if ((words[0] !== 'the' && words[0] !== 'this') || words.length > 4) return undefined;
  const meant = memory.roles.get(head) ?? (COMPANY.has(head) ? memory.organisation : undefined);
  return meant !== undefined && isIn(memory, meant, piece) ? meant : undefined;
}

function isIn(memory: Memory, mention: Mention, piece: number): boolean {
  return pieceAt(memory.document, mention.start) === piece;
}

/** Index of the piece that an offset lies in. */
export function pieceAt(document: ReadDocument, offset: number): number {
  let low = 0;
  let high = document.pieces.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((document.pieces[middle]?.start ?? Infinity) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
