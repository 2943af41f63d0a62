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

/** Somebody or something that a pronoun or a role may mean. */
interface Candidate {
  readonly id: string;
  readonly piece: number;
  readonly name: string;
  readonly chain?: string;
}

/** How many persons are kept in mind. */
const REMEMBERED = 8;
const COMPANY = new Set('company firm group carrier manufacturer retailer airline organisation organization'.split(' '));

/** Who was named so far. */
interface Memory {
  /** Persons that sentences were about or that spoke, the last first. */
  readonly leading: Candidate[];
  /** Persons named otherwise, the last first. */
  readonly others: Candidate[];
  readonly roles: Map<string, Candidate>;
  readonly genders: Map<string, Gender>;
  group?: Candidate;
  organisation?: Candidate;
  speaker?: Candidate;
}

/** Follows who was named, so that a pronoun or a role ("the minister") can be told. */
export function followPeople(document: ReadDocument, mentions: readonly Mention[], chains: readonly Chain[]): People {
  const chainById = new Map(chains.map((chain) => [chain.id, chain]));
  const read = readMentioned(document, mentions);
  const memory: Memory = { leading: [], others: [], roles: new Map(), genders: new Map() };
  let next = 0;
  const candidate = (mention: Mention): Candidate => {
    const chain = chainById.get(mention.chain);
    return { id: mention.chain, piece: pieceAt(document, mention.start), name: chain?.name ?? document.text.slice(mention.start, mention.end), chain: chain?.id };
  };
  return {
    speaker(source, how) {
      for (let one = read[next]; one !== undefined && one.mention.start < source.start; one = read[++next]) remember(memory, one, candidate(one.mention));
      const at = { start: source.start, end: source.end };
      if (source.mention !== undefined) {
        const named = candidate(source.mention);
        if (source.mention.label === 'PERSON') toFront(memory.leading, named);
        else memory.group = named;
        memory.speaker = source.mention.label === 'PERSON' ? undefined : named;
        return { ...at, name: named.name, chain: named.chain, reason: how };
      }
      const text = document.text.slice(source.start, source.end);
      const piece = pieceAt(document, source.start);
      const meant = source.pronoun === undefined ? ofRole(memory, text, piece) : ofPronoun(memory, source.pronoun, piece);
      if (meant === undefined) return { ...at, name: text, reason: how };
      if (memory.leading.some((person) => person.id === meant.id)) toFront(memory.leading, meant);
      const why = source.pronoun === undefined ? 'called so before' : 'named before';
      return { ...at, name: meant.name, chain: meant.chain, reason: `${how} “${text}” is taken to be ${meant.name}, ${why}.` };
    },
  };
}

function remember(memory: Memory, read: Mentioned, candidate: Candidate): void {
  for (const role of read.roles) memory.roles.set(role, candidate);
  const { label } = read.mention;
  if (label === 'PERSON') {
    if (read.gender !== undefined) memory.genders.set(candidate.id, read.gender);
    toFront(read.leading ? memory.leading : memory.others, candidate);
  } else if (label === 'ORG' || label === 'GPE') {
    if (read.leading) memory.group = candidate;
    if (label === 'ORG') memory.organisation = candidate;
  }
}

function toFront(list: Candidate[], candidate: Candidate): void {
  const known = list.findIndex((one) => one.id === candidate.id);
  if (known >= 0) list.splice(known, 1);
  list.unshift(candidate);
  if (list.length > REMEMBERED) list.pop();
}

const SUBJECTS = new Map([['him', 'he'], ['her', 'she'], ['them', 'they']]);

function ofPronoun(memory: Memory, word: string, piece: number): Candidate | undefined {
  const pronoun = SUBJECTS.get(word) ?? word;
  if (pronoun === 'he' || pronoun === 'she') {
    const fits = (one: Candidate): boolean => one.piece === piece && (memory.genders.get(one.id) ?? pronoun) === pronoun;
    return memory.leading.find(fits) ?? memory.others.find(fits);
  }
  const group = pronoun === 'it' ? memory.group : pronoun === 'they' ? memory.speaker : undefined;
  return group?.piece === piece ? group : undefined;
}

/** Whom "the minister" or "the court" means: who was called so last. */
function ofRole(memory: Memory, text: string, piece: number): Candidate | undefined {
  const words = text.toLowerCase().split(/\s+/);
  const head = words[words.length - 1] ?? '';
  if ((words[0] !== 'the' && words[0] !== 'this') || words.length > 4) return undefined;
  const meant = memory.roles.get(head) ?? (COMPANY.has(head) ? memory.organisation : undefined);
  return meant?.piece === piece ? meant : undefined;
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
